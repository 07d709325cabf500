/** What looks like a way without DigiD and is none: another form, passing on a change, a couple that applies together. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { AANVRAGEN, ANDERE_AANVRAAG, VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';
import { AAN_WERK, COMPUTER } from '../words/aanvraag/andere-weg.ts';
import { TELLS_CHANGE } from '../words/aanvraag/doorgeven.ts';
import { WERK_NL } from '../words/aanvraag/route.ts';
import { GEEN_GELD } from '../words/noodhulp.ts';

/** The name of a form, not an offer. */
const REQUEST = concept('verzoek om hulp', 'verzoek om hulp');

const OTHER_FORM = concept(
  'ander formulier',
  'inkomstenformulier*',
  'wijzigingsformulier*',
  'mutatieformulier*',
  'statusformulier*',
  'doorgeven',
  'inkomsten',
  'vakantie',
);

/** The applying is over. */
const ALREADY_IN = concept(
  'aanvraag binnen',
  'aanvraag is binnen',
  'aanvraag … bij ons binnen',
  'behandelt uw aanvraag',
  'na uw aanvraag',
);

/** It is about a form for something else, or the applying is over. */
export function isOtherOffer(statement: Statement): boolean {
  if (statement.has(OWN_PEOPLE) && !statement.has(THEIR_HELP)) return true;
  if (statement.has(PASSING_ON) || isOfCouple(statement) || statement.next?.has(ASK_FOR_IT)) return true;
  if (isPowerOnPaper(statement) || (statement.previous?.has(VOORSCHOT) && !statement.has(AANVRAGEN))) return true;
  if (statement.has(ASK_FOR_IT) && statement.has(DIGID) && !statement.has(THEIR_HELP)) return true;
  if (statement.previous?.has(OTHER_FORM) || statement.has(REQUEST)) return true;
  if (statement.headings.some((each) => each.has(OTHER_FORM) || each.has(ALREADY_IN))) return true;
  if (statement.headings.some((each, at) => at > 0 && each.has(TELLS_CHANGE) && !each.has(VRAAG_AAN))) return true;
  if (statement.has(AAN_WERK) || statement.headings.at(-1)?.has(GEEN_GELD) === true) return true;
  return statement.has(ANDERE_AANVRAAG) || statement.headings.at(-1)?.has(ANDERE_AANVRAAG) === true;
}

/** "De machtiging moet op papier staan": the power of somebody else, not the application. */
const isPowerOnPaper = (statement: Statement): boolean => statement.near(POWER, IN_WRITING, 8);
const POWER = concept('machtiging', 'machtig*', 'gemachtigd*');
const IN_WRITING = concept('op papier', 'op papier', 'op schrift', 'schriftelijk*', 'kopie', 'formulier');

/** "U vraagt zelf een voorschot aan. Het formulier ligt bij de balie." */
const VOORSCHOT = concept('voorschot', '*voorschot*');
const DIGID = concept('DigiD', 'DigiD');

/** Passing on what changed, and paying for something, may not work out either. */
const PASSING_ON = concept('doorgeven', 'doorgeven', 'door te geven', 'online melden', 'opbrengen', 'maakt niet uit');

/** "Hebt u geen DigiD? Vraag die dan aan": that is no way without. */
const ASK_FOR_IT = concept(
  'vraag die aan',
  ...['die', 'deze', 'hem', 'dit', 'dat', 'een digid', 'digid'].map((it) => `vraag ${it} … aan`),
  ...['u die', 'u deze', 'je die'].map((it) => `vraagt ${it} … aan`),
  'digid.nl',
  'www.digid.nl',
);

/** "Woont u samen? Vul het formulier dan samen in": together with a partner, where nobody is named who helps. */
const isOfCouple = (statement: Statement): boolean => statement.has(SAMEN) && !statement.has(HELPER);

const SAMEN = concept('samen', 'samen');
const HELPER = concept(
  'helper',
  ...['wij', 'we', 'ons', 'medewerk*', 'vrijwilliger*', 'hulp', 'help*', 'met u', 'met je', 'met jou', 'met een'],
  ...['iemand', 'samen te', 'consulent*', '*brigade', 'raadslieden', 'spreekuur', '*balie', '*loket', 'bibliotheek'],
);

/** "Vraag een buurman of uw kinderen om hulp": who helps is not the municipality, nor somebody it names. */
const OWN_PEOPLE = concept(
  'eigen mensen',
  ...['buur*', 'kinderen', 'familie', 'kennis', 'kennissen', 'vriend*'].map((whom) => `vraag … ${whom}`),
);
const THEIR_HELP = concept('hulp van de gemeente', 'wij', 'ons', 'loket', 'balie', 'bel', 'bibliotheek', 'spreekuur');

/** "Lukt het niet om zelf genoeg te verdienen?" */
export const isShortOfMoney = (statement: Statement): boolean =>
  statement.has(EARNING) && !statement.has(COMPUTER) && !statement.has(WERK_NL);
const EARNING = concept('verdienen', 'verdien*', '*levensonderhoud', 'rondkom*', 'rond … komen');
