/** What the bijstand is, told by a definition of it, by what one pays from it, or by a list of its conditions. */
import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { TE_WEINIG } from '../words/aanvraag/te-weinig-inkomen.ts';

const BENEFIT = concept('bijstand', 'bijstand', '*bijstandsuitkering', 'uitkering');

/** Words before the name of the benefit where a sentence opens with it: "de algemene". */
const OPENING = 2;

/** Words between the benefit and what is said of it. */
const CLOSE = 2;

/** "Bijstand is een uitkering voor wie niet rond kan komen", "Bijstand: geld om van te leven". */
export function isDefined(statement: Statement): boolean {
  if (statement.isQuestion || !(statement.has(TE_WEINIG) || statement.has(COSTS))) return false;
  const opens = statement.find(BENEFIT).filter(({ start }) => start <= OPENING);
  return opens.some((benefit) =>
    statement.find(IS).some((verb) => verb.start >= benefit.end && verb.start - benefit.end <= CLOSE),
  );
}
const IS = concept(
  'is een',
  ...['is', 'is er'].flatMap((is) => ['een', 'het', 'voor', 'bedoeld', 'als', 'vanaf'].map((what) => `${is} ${what}`)),
  ...['een uitkering', 'geld', 'inkomen'],
);

/** "Van een bijstandsuitkering betaalt u uw huur en eten", "daarmee betaalt u wat u nodig hebt". */
export function paysForLiving(statement: Statement): boolean {
  if (statement.isQuestion || !statement.has(PAYS) || !statement.has(COSTS)) return false;
  if (statement.has(FROM_IT)) return true;
  return statement.has(THEREWITH) && statement.previous?.has(BENEFIT) === true;
}
const PAYS = concept('betaalt', 'betaalt', 'betaal', 'betalen');
const FROM_IT = concept(
  'van de bijstand',
  ...['van', 'met'].flatMap((from) =>
    ['bijstand', '*bijstandsuitkering', 'uitkering'].flatMap((what) => [
      `${from} ${what}`,
      ...['de', 'een', 'die', 'deze'].map((the) => `${from} ${the} ${what}`),
    ]),
  ),
);
const THEREWITH = concept('daarmee', 'daarmee', 'daarvan', 'hiermee', 'hiervan', 'ermee');
const COSTS = concept('kosten om te leven', 'eten', 'huur', 'kleding', 'kleren', 'boodschappen', 'noodzakelijk*');

/** "U kunt een uitkering aanvragen als u aan deze voorwaarden voldoet:", "u kunt geen andere uitkering krijgen". */
export function isListedCondition(statement: Statement): boolean {
  const { intro, headings } = statement;
  if (intro === undefined || statement.kind !== 'item' || !statement.has(A_CONDITION)) return false;
  if (intro.has(OTHER_LIST) || intro.negates(LEADS_IN)) return false;
  return intro.has(LEADS_IN) && [intro, headings.at(-1)].some((each) => each?.has(BENEFIT_OR_APPLYING));
}
const LEADS_IN = concept(
  'voorwaarden',
  ...['voorwaarde*', 'eisen', 'recht', 'in aanmerking'],
  ...['aanvragen', 'aanvraag', 'krijgen', 'krijgt', 'mogelijk', 'is er'].flatMap((may) =>
    ['als', 'wanneer', 'indien'].map((when) => `${may} … ${when}`),
  ),
);
const BENEFIT_OR_APPLYING = either('bijstand aanvragen', BENEFIT, concept('aanvragen', 'aanvragen', 'aan te vragen'));
/** Lists of duties, of who need not wait, and of who gets something else or nothing. */
const OTHER_LIST = concept(
  'andere lijst',
  ...[
    '*plicht*',
    'voorschot*',
    'buitenland',
    'direct',
    'meteen',
    '*zoek*',
    'wachten',
    'hoger',
    'lager',
    'stopt',
    'vrijlat*',
  ],
  ...['geen', 'niet', 'vrijgesteld', 'bewijs*', 'gegevens', 'toeslag*', 'behouden', 'houden', 'terug*'],
);
const A_CONDITION = concept(
  'een voorwaarde',
  ...['andere uitkering', 'andere voorziening', 'andere inkomensregeling', 'Nederlander', 'rechtmatig', 'verblijf*'],
  ...['geen', 'te weinig', 'onvoldoende', 'niet genoeg', 'minder'].flatMap((few) =>
    ['inkomen', 'inkomsten', 'vermogen', 'spaargeld', 'geld'].map((means) => `${few} … ${means}`),
  ),
  ...['inkomen', 'inkomsten', 'vermogen'].flatMap((means) => [`${means} … te`, `${means} … lager`, `${means} … onder`]),
  ...['18 jaar', 'minstens 18', 'minimaal 18', 'achttien', 'woont in', 'wonen in'],
);

/** What a sentence names that tells it in one of these ways. */
export const WHAT_BIJSTAND_IS = either('wat bijstand is', COSTS, A_CONDITION);
