/** Where a statement speaks of a voorschot that came before, or of the one after the first. */
import { concept } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';

/** No second one, or the second or third time: the first came sooner. */
export const LATER_ONE = concept(
  'later voorschot',
  ...['tweede', 'volgend', 'nieuw'].map((next) => `geen ${next} voorschot`),
  ...['tweede', 'derde'].map((next) => `voor de ${next} keer`),
  'daaropvolgende',
  ...['volgende', 'nieuwe'].map((next) => `elke ${next}`),
);

/** "Vier weken na het eerste bedrag", "weer vier weken verder": the one after it. */
export const isOfNextOne = (statement: Statement, { start, end }: Duration): boolean =>
  AGAIN.has(statement.words[start - 1]?.plain ?? '') ||
  (statement.words[end]?.plain === 'na' &&
    statement.find(EERSTE_BEDRAG).some(({ start }) => start > end && start - end <= 2));

/** "Na nog eens vier weken weer." */
const AGAIN: ReadonlySet<string> = new Set(['weer', 'eens']);

const EERSTE_BEDRAG = concept(
  'eerste bedrag',
  ...['eerste', 'vorige', 'laatste'].flatMap((one) =>
    ['bedrag', 'voorschot', '*betaling', 'storting', 'keer'].map((sum) => `${one} ${sum}`),
  ),
);

/** It came before. */
export const AL_GEHAD = concept(
  'al gehad',
  ...[
    'al twee keer',
    'al twee voorschotten',
    'al een voorschot',
    'al voorschotten',
    'voorschot al',
    'voorschot* gehad',
  ],
  ...['gehad', 'gekregen', 'ontvangen'].map((got) => `al … ${got}`),
);
