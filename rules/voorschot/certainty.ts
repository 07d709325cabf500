/** What a statement says of the right: does it name it, and is nothing paid because it is not certain? */
import { concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { affirms, isYes } from '../surroundings.ts';
import { UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { ALLEEN, ALLEEN_DAN } from '../words/voorschot-nood-eis.ts';
import { ZONDER } from '../words/voorschot-vanzelf.ts';
import { VERWIJZING } from '../words/voorschot-vragen.ts';
import { AFGEWEZEN, GEEN_VOORSCHOT, NOG_GEEN_VOORSCHOT, WACHT_OP } from '../words/voorschot-weigeren.ts';
import {
  BIJSTAND_OF_BESLUIT,
  DUIDELIJK,
  GEEN_RECHT,
  GEEN_TWIJFEL,
  RECHT,
  TOEGEKEND,
  TWIJFEL,
  ZEKER,
} from '../words/voorschot-zeker.ts';
import { conditionOf } from './passage.ts';
import { refuses, refusesByWord } from './refusal.ts';

/** Words between "tot" and the certainty, and between "zonder" and it. */
const UNTIL = 12;
const WITHOUT = 4;
/** Words between the voorschot and its own giving. */
const GIVEN = 3;

/** "… dat u recht hebt. Een voorschot volgt alleen als dat is aangetoond." */
export function namesRight(statement: Statement): boolean {
  if (rightsIn(statement).some((at) => !statement.near(at, OP_VOORSCHOT, 1))) return true;
  if (!statement.has(UITKEREN) || !statement.has(ALLEEN)) return false;
  return statement.near(VERWIJZING, ZEKER, 1) && statement.previous?.has(RECHT) === true;
}

/** The right by its own words, or a benefit, an application or a decision said to be granted. */
export function rightsIn(statement: Statement): readonly Span[] {
  const benefits = statement.find(BIJSTAND_OF_BESLUIT);
  const granted = statement
    .find(TOEGEKEND)
    .filter((at) => benefits.some((each) => statement.near(each, at)) && !isGivingIt(statement, at));
  const isOfIt = (at: Span) =>
    statement
      .find(ELK_VOORSCHOT)
      .some(({ start }) => at.start - GIVEN <= start && start < at.end && at.end - at.start > 1);
  return [...statement.find(RECHT).filter((at) => !isOfIt(at)), ...granted];
}

/** "Dan krijgt u uiterlijk vier weken na uw aanvraag een voorschot": what one gets is the voorschot. */
const isGivingIt = (statement: Statement, at: Span): boolean =>
  statement.near(ELK_VOORSCHOT, at, GIVEN) ||
  (GETS.has(statement.words[at.start]?.plain ?? '') &&
    statement.sameClause(ELK_VOORSCHOT, at) &&
    !isDatBenefit(statement, at));

/** "Voorwaarde voor een voorschot is dat de bijstand wordt verleend": the benefit stands between them. */
const isDatBenefit = (statement: Statement, { start }: Span): boolean =>
  statement.find(DAT_BIJSTAND).some(({ end }) => end <= start);
const DAT_BIJSTAND = concept(
  'dat de bijstand',
  ...['de', 'uw'].flatMap((the) => [`dat ${the} bijstand`, `dat ${the} uitkering`]),
);

const GETS: ReadonlySet<string> = new Set(['krijgt', 'krijgen', 'verstrekt', 'verleend']);

const OP_VOORSCHOT = concept(
  'op een voorschot',
  ...['op', 'voor'].flatMap((to) => ['een', 'het', 'dit', 'uw'].map((the) => `${to} ${the} voorschot`)),
  'op voorschot*',
);

/** No voorschot without certainty: as long as it is not there, until it is there, or because it is not there. */
export function isRefusedUnsure(statement: Statement): boolean {
  const { previous, words } = statement;
  if (previous !== undefined && isForthOnly(statement, previous)) return true;
  const asked = conditionOf(statement) ?? (statement.has(NOG_NIET) || statement.has(DAAROM) ? previous : undefined);
  if (asked?.words[0]?.plain === 'waarom' && asked.has(GEEN_VOORSCHOT)) return isUnsure(statement);
  if (isYes(statement) && asked !== undefined && (asked.has(AFGEWEZEN) || asked.has(GEEN_VOORSCHOT)))
    return isUnsure(statement);
  const isDenied = refuses(statement) || (statement.has(DAAROM) && statement.has(NOG_GEEN_VOORSCHOT));
  if (!isDenied && !statement.has(WACHT_OP) && !refusesByWord(statement)) return false;
  if (asked !== undefined && !affirms(statement, ZEKER) && isUnsure(asked)) return true;
  if (asked?.isQuestion === false && asked.has(ZEKER) && statement.has(NOG_NIET)) return isOfRight(asked);
  if (!isOfRight(statement)) return false;
  if (statement.near(ZONDER, ZEKER, WITHOUT) || [ZEKER, DUIDELIJK].some((sure) => statement.near(TOT, sure, UNTIL)))
    return true;
  if (isDenied && affirms(statement, ZEKER) && statement.has(NEEDED)) return true;
  const isCase = statement.isConditional || statement.kind !== 'sentence' || statement.has(BIJ_TWIJFEL);
  return (isCase || words[0]?.plain === 'wie') && isUnsure(statement);
}

/** "Is vrijwel zeker dat u recht hebt? Dan geven wij een voorschot." */
export function givesOnceSure(statement: Statement): boolean {
  const { previous: asked, words } = statement;
  if (asked?.isQuestion !== true || words[0]?.plain !== 'dan' || !IS.has(asked.words[0]?.plain ?? '')) return false;
  if (!isOfRight(asked) || !affirms(asked, ZEKER) || lacksCertainty(asked)) return false;
  if (statement.has(IN_PLAATS)) return false;
  return affirms(statement, ELK_VOORSCHOT) && statement.has(UITKEREN) && !refuses(statement);
}
/** "Wij gaan na of vrijwel zeker is dat u recht hebt. Is dat zo, dan …", "… of u recht hebt. Is dat zeker, dan …". */
export function givesIfSure(statement: Statement): boolean {
  const { previous: tested, words } = statement;
  if (tested === undefined || tested.isQuestion || !statement.has(IF_SO) || words.slice(0, IF_SO_WITHIN).some(isNot))
    return false;
  if (!isOfRight(tested) || !tested.has(OF)) return false;
  if (!statement.has(IF_SURE) && (!affirms(tested, ZEKER) || lacksCertainty(tested))) return false;
  if (!affirms(statement, ELK_VOORSCHOT) || statement.has(VERREKENEN) || statement.has(INSTEAD)) return false;
  return statement.has(UITKEREN) && !refuses(statement);
}

const OF = concept('of', 'of');
const isNot = ({ plain }: Statement['words'][number]): boolean => plain === 'niet' || plain === 'nog';
/** Words of "Is dat nog niet het geval, …". */
const IF_SO_WITHIN = 6;
const IF_SURE = concept(
  'als dat zeker is',
  ...['duidelijk', 'zeker'].flatMap((sure) => [`is dat ${sure}`, `dat ${sure} is`]),
  ...['staat dat vast', 'dat vaststaat'],
);
const IF_SO = either(
  'als dat zo is',
  IF_SURE,
  concept('als dat zo is', 'is dat zo', 'dat zo is', 'het geval', 'in dat geval', 'alleen dan', 'zo ja'),
);

/** "Dan betalen wij de uitkering in plaats van het voorschot." */
const INSTEAD = concept('in plaats van', 'in plaats van', 'verder', 'niet meer');
const IN_PLAATS = either('in plaats van', INSTEAD, concept('uitkering', 'uitkering'));
const IS: ReadonlySet<string> = new Set(['is', 'staat', 'weten', 'zijn']);

/** It is about the right, and does not say that there is none. */
const isOfRight = (statement: Statement): boolean => namesRight(statement) && !statement.has(GEEN_RECHT);

const isUnsure = (statement: Statement): boolean =>
  isOfRight(statement) && ((statement.has(TWIJFEL) && !statement.has(GEEN_TWIJFEL)) || lacksCertainty(statement));

/** "Niet zeker", and not "zeker dat u het niet krijgt". */
const lacksCertainty = (statement: Statement): boolean =>
  statement
    .find(ZEKER)
    .some(({ start, end }) =>
      statement.words.some(
        ({ plain }, at) =>
          at < end && DENIALS.has(plain) && statement.sameClause({ start: at, end: at + 1 }, { start, end }),
      ),
    );
const DENIALS: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit', 'ontbreken', 'gebrek']);

/** "De consulent moet zeker weten dat u recht hebt. Anders komt er geen voorschot.", "Eerst stellen wij vast … Daarna …". */
function isForthOnly(statement: Statement, previous: Statement): boolean {
  if (!isOfRight(previous)) return false;
  if (previous.has(EERST_VAST) && statement.find(DAARNA).some(({ start }) => start === 0))
    return statement.has(ELK_VOORSCHOT);
  if (!affirms(previous, ZEKER)) return false;
  return statement.has(ALLEEN_DAN) || (statement.has(ANDERS) && refuses(statement));
}

export const DAARNA = concept('daarna', 'daarna', 'vervolgens');
const ANDERS = concept('anders', 'anders', 'tot die tijd', 'tot dat moment', 'tot dan', 'zolang');
const EERST_VAST = concept('eerst vast', 'eerst … vast', 'eerst … vaststellen', 'eerst … zeker');

const DAAROM = concept('daarom', 'daarom', 'daardoor', 'dus', 'zolang', 'tot dan');
const NOG_NIET = concept('nog niet', 'nog niet', 'dat … niet', 'dat … nog niet', 'dit … nog niet');
export const TOT = concept('tot', 'tot', 'totdat', 'voordat', 'eerder dan');
const BIJ_TWIJFEL = concept(
  'bij twijfel',
  ...['bij twijfel', 'bij enige twijfel', 'van twijfel', 'bij … ontbreken', 'omdat', 'want', 'betekent', 'zo lang'],
);
/** "Geen voorschot, omdat daarvoor zekerheid over uw recht nodig is." */
const NEEDED = concept('nodig', 'nodig is', 'vereist is', 'is vereist');
