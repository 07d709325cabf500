/** Who asks is not the reader, or asks already by applying. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';

/** "Daarom vraagt Samira om een voorschot": what somebody in a story does. */
export const isAskedByOther = ({ words }: Statement): boolean =>
  words.some(({ plain }, at) => plain === 'vraagt' && isName(words[at + 1]?.text));

const isName = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}\p{Ll}+$/u.test(text);

/** "Wie bijstand aanvraagt, vraagt daarmee ook om het voorschot": one application is for both. */
export const isInOneApplication = (statement: Statement): boolean => statement.has(DAARMEE);

const DAARMEE = concept(
  'daarmee ook',
  ...['vraagt', 'vraag'].flatMap((ask) => ['daarmee', 'hiermee'].map((by) => `${ask} … ${by}`)),
  ...['geldt', 'telt', 'is'].map((counts) => `aanvraag … ${counts} … ook als`),
);
