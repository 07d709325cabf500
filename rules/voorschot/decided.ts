/** Said of the time after the decision, when no voorschot is owed any more. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { BESLISSEN } from '../words/voorschot-besluit.ts';
import { conditionOf } from './passage.ts';

/** "Dan volgt het besluit. Daarna krijgt u geen voorschot meer." */
export function isAfterDecision(statement: Statement): boolean {
  const { previous } = statement;
  const asked = conditionOf(statement);
  if (asked?.find(BESLUIT_IS_ER).some(({ start }) => asked.words[start - 1]?.plain !== 'op') && !asked.has(TOT_BESLUIT))
    return true;
  if (!statement.has(THEREAFTER)) return false;
  if (previous?.has(BESLUIT_IS_ER) && !previous.has(TOT_BESLUIT)) return true;
  return [statement, previous].some((each) => each?.has(BESLISSEN) === true && !each.has(TOT_BESLUIT));
}

/** "Als wij hebben beslist, krijgt u geen tweede voorschot."; not "ook niet als wij later beslissen". */
export const isOnceDecided = (statement: Statement): boolean =>
  !statement.has(TOT_BESLUIT) &&
  statement
    .find(ALS_BESLIST)
    .some(
      ({ start, end }) => statement.words[start - 1]?.plain !== 'niet' && !statement.negates({ start: end - 1, end }),
    );

const ALS_BESLIST = concept(
  'als wij hebben beslist',
  ...['als', 'zodra', 'wanneer', 'nadat'].flatMap((when) =>
    ['beslist', 'besloten', 'besluit er is', 'besluit hebt', 'toegekend'].map((done) => `${when} … ${done}`),
  ),
);

const BESLUIT_IS_ER = concept(
  'het besluit is er',
  'besluit er',
  'er een besluit',
  'daarna een besluit',
  'uw uitkering',
  'krijgt u bijstand',
  ...['beslist', 'besloten', 'toegekend', 'een besluit', 'een beslissing'].map((done) => `hebben wij … ${done}`),
);

const THEREAFTER = concept('daarna', 'daarna', 'hierna', 'niet meer');
const TOT_BESLUIT = concept(
  'tot het besluit',
  'tot … besluit',
  'tot … beslissing',
  'nog geen',
  'tot … beslist',
  'voordat',
  'wacht',
  'langer',
  'pas weer',
);

/** The voorschot is for who waits: "Een tweede voorschot krijgt u niet als het besluit er al is". */
export const AL_BESLOTEN = concept(
  'al besloten',
  ...['besluit er al', 'al beslist', 'al besloten', 'al een besluit', 'al uitkering', 'al een uitkering'],
);
