/** What a municipality tries out, or somebody proposes, is not what it tells the reader to do: whether it may run ahead of the law is for a person. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';

const PROPOSERS = ['gemeenteraad', 'raad', 'wethouder', 'kabinet', 'regering', 'minister', 'staatssecretaris', 'kamer'];

const PILOT = concept(
  'proef',
  'proef',
  'proeven',
  'proefproject*',
  'proeftuin*',
  'pilot*',
  'experiment*',
  'wetsvoorstel*',
  'stelt … voor dat',
  'stellen … voor dat',
  ...PROPOSERS.flatMap((who) => [`${who} wil`, `${who} willen`]),
);

/** Itself, the sentence before it, what leads into it, or a heading above it is of a pilot or a proposal. */
export function isOfPilot(statement: Statement): boolean {
  const { previous, intro, headings } = statement;
  return [statement, previous, intro, ...headings].some((each) => each?.has(PILOT));
}
