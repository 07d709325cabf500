/** Who is in need of the voorschot, who is said to do without, and what a page asks of either. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { affirms } from '../surroundings.ts';
import { UITKEREN } from '../words/voorschot-betaling.ts';
import { VERVROEGD } from '../words/voorschot-eerder.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { IK, KRAP, NOOD, OMGEVING, SALDO, VOLHOUDEN, ZELF_REDDEN } from '../words/voorschot-nood.ts';
import { ALLEEN, ALLEEN_DAN, BEKIJKEN_OF, GEEN_AANLEIDING, NOODTOETS } from '../words/voorschot-nood-eis.ts';
import { ZONDER } from '../words/voorschot-vanzelf.ts';
import { WACHT_OP, WEIGERINGSGROND } from '../words/voorschot-weigeren.ts';
import { conditionOf, passageOf, type Topic } from './passage.ts';
import { denialsIn, refuses } from './refusal.ts';

/** "Staat er meer dan € 500 op uw rekening, dan geven wij geen voorschot.": less than what closes off the benefit itself. */
export function isRefusedOverBalance(statement: Statement): boolean {
  const { isConditional, amounts, words } = statement;
  if (amounts.length === 0 || (!isConditional && words[0]?.plain !== 'met')) return false;
  if (!statement.has(SALDO) || amounts.some(({ cents }) => cents >= LIMIT_OF_ASSETS)) return false;
  return refuses(statement) || (statement.has(ELK_VOORSCHOT) && statement.negates(AANMERKING));
}

const AANMERKING = concept('in aanmerking', 'aanmerking', 'recht op', 'mogelijk');

/** In euro cents: below the limit of assets of any year. */
const LIMIT_OF_ASSETS = 500_000;

/** "Alleen met minder dan € 200 op de bank krijgt u een voorschot." */
export function isGivenUnderBalance(statement: Statement): boolean {
  if (!statement.isConditional && !statement.has(ALLEEN)) return false;
  if (!statement.has(ELK_VOORSCHOT) || !statement.has(UITKEREN) || refuses(statement)) return false;
  return statement.amounts.some((amount) => statement.near(MINDER, amount, 2) && statement.near(OP_DE_BANK, amount));
}

const MINDER = concept('minder', 'minder', 'lager', 'onder', 'hoogstens', 'maximaal');
const OP_DE_BANK = concept('op de bank', 'op de bank', '*saldo', 'op … *rekening', 'bezit');

/** "Gebruik eerst uw spaargeld. Daarna is een voorschot mogelijk.", "U moet eerst uw spaargeld opmaken voordat …" */
export function asksOwnMoneyFirst(statement: Statement): boolean {
  const { next, modality, words } = statement;
  if (!statement.has(EERST) || !affirms(statement, ZELF_REDDEN) || modality.has('hoeft-niet')) return false;
  const isAsked = modality.has('moet') || statement.has(OPMAKEN) || words[1]?.plain === 'eerst';
  if (!isAsked) return false;
  return statement.has(ELK_VOORSCHOT) || (next?.has(ELK_VOORSCHOT) === true && next.has(DAARNA));
}

const EERST = concept('eerst', 'eerst', 'eerste instantie');
const OPMAKEN = concept(
  'opmaken',
  '*maken',
  '*maakt',
  'gebruik*',
  'aanspre*',
  'benut*',
  'vragen',
  'vraagt',
  'opgebruik*',
);
const DAARNA = concept('daarna', 'daarna', 'pas', 'alleen', 'dan pas');

/** "Wij kijken eerst of u het zonder redt." */
export function testsHoldingOut(statement: Statement, topic: Topic): boolean {
  const { previous } = statement;
  if (topic === 'named' && statement.isConditional && previous?.isQuestion === false && !statement.has(VERVROEGD)) {
    if (affirms(previous, VOLHOUDEN) && statement.has(UITKEREN) && !refuses(statement)) return true;
  }
  const isOfIt = topic === 'named' || statement.headings.at(-1)?.has(ELK_VOORSCHOT) === true;
  return isOfIt && statement.sameClause(BEKIJKEN_OF, VOLHOUDEN);
}

/** "Alleen na acht weken, bij hoge uitzondering": it is the time that limits. */
function isExceptionAfter({ words, durations }: Statement, start: number): boolean {
  return EXCEPTION.has(words[start]?.plain ?? '') && durations.length > 0;
}

const EXCEPTION: ReadonlySet<string> = new Set(['hoge', 'bij']);

/** An emergency that is not denied ("geen noodgeval"). */
export function namesNeed(statement: Statement): boolean {
  return statement
    .find(NOOD)
    .some(
      ({ start }) =>
        (NONE.has(statement.words[start]?.plain ?? '') ||
          statement.words[start - 1]?.plain === 'voor' ||
          !statement.negates({ start, end: start + 1 })) &&
        !isExceptionAfter(statement, start) &&
        !statement.near(VOORKOMEN, { start, end: start + 1 }, PREVENTED),
    );
}

/** "Om te voorkomen dat u in nood komt": what the voorschot is for. */
const VOORKOMEN = concept('voorkomen', 'voorkomen', 'voorkomt');
const PREVENTED = 4;

/** "Geen eten": the need itself is put with a denial. */
const NONE: ReadonlySet<string> = new Set(['geen']);

/** Nobody around to help: "als uw familie u niet kan bijspringen". */
export const lacksHelp = (statement: Statement): boolean => statement.has(OMGEVING) && statement.negates(BIJSPRINGEN);

const BIJSPRINGEN = concept(
  'bijspringen',
  'bijspringen',
  'bijspringt',
  '*helpen',
  'helpt',
  'lenen',
  '*steunen',
  'bijstaan',
);

/** "Zonder dringende reden betalen wij geen voorschot", "als er geen crisis is, …". */
export function isRefusedWithoutNeed(statement: Statement): boolean {
  const asked = conditionOf(statement);
  const isCase = (statement.isConditional || statement.has(ZONDER)) && statement.negates(NOOD);
  if (!isCase && (asked?.has(IK) !== false || !asked.negates(NOOD))) return false;
  return refuses(statement) || statement.has(WACHT_OP);
}

/** "Alleen", or proof asked, in the same sentence as the shortage of money. */
export function limitsToShortage(statement: Statement): boolean {
  return (statement.has(KRAP) || lacksHelp(statement)) && (statement.has(ALLEEN) || statement.has(NOODTOETS));
}

/** Refused to somebody who can get through the wait by himself. */
export function isForWhoCannotWait(statement: Statement): boolean {
  const asked = conditionOf(statement);
  const holdsOut = asked !== undefined && !asked.has(IK) && HOLDS_OUT.some((each) => affirms(asked, each));
  const isCase =
    holdsOut ||
    isWithMeans(statement) ||
    ((statement.isConditional || statement.words[0]?.plain === 'wie') &&
      HOLDS_OUT.some((each) => affirms(statement, each)));
  if (
    (!isCase && !isOfTestBefore(statement)) ||
    statement.has(BIJ_FAMILIE) ||
    passageOf(statement).some((each) => each.has(WEIGERINGSGROND) || each.has(TE_VEEL))
  )
    return false;
  if (statement.has(GEEN_AANLEIDING) || denialsIn(statement).length > 0 || refuses(statement)) return true;
  return statement.has(WACHT_OP) && !statement.has(ELK_VOORSCHOT);
}

/** "Aanvragers met een buffer", "met eigen geld". */
const isWithMeans = (statement: Statement): boolean =>
  statement
    .find(ZELF_REDDEN)
    .some(({ start }) => statement.words.slice(Math.max(0, start - 2), start).some(({ plain }) => plain === 'met'));

/** "Wij kijken of u nog spaargeld hebt. Als dat zo is, …" */
function isOfTestBefore({ previous, isConditional, words }: Statement): boolean {
  if (previous === undefined || !isConditional || !words.slice(0, POINTS).some(({ plain }) => plain === 'dat'))
    return false;
  return previous.has(BEKIJKEN_OF) && affirms(previous, ZELF_REDDEN);
}

/** Words in which "als dat zo is", "is dat het geval" point back. */
const POINTS = 3;

/** "Wij beoordelen of u in nood bent. Is dat zo, dan krijgt u een voorschot." */
export function passesTest(statement: Statement): boolean {
  const { previous, words } = statement;
  if (previous?.has(BEKIJKEN_OF) !== true) return false;
  if (!statement.has(ALLEEN_DAN) && !words.slice(0, POINTS).some(({ plain }) => plain === 'dat')) return false;
  if (!statement.has(ELK_VOORSCHOT) || !statement.has(UITKEREN) || statement.has(VERVROEGD) || refuses(statement))
    return false;
  return namesNeed(previous) && !statement.has(NIET_ZO);
}

const NIET_ZO = concept('niet', 'niet');

/** "In andere gevallen wacht u het besluit af", after a sentence that gives the voorschot in need. */
export function waitsOtherwise(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || !statement.has(OTHERWISE) || !statement.has(WACHT_OP)) return false;
  if (!previous.has(ELK_VOORSCHOT) || previous.has(VERVROEGD)) return false;
  return passageOf(previous).some((each) => namesNeed(each) || each.has(KRAP));
}

const OTHERWISE = concept(
  'in andere gevallen',
  ...['andere', 'alle andere', 'overige'].flatMap((other) => [`in ${other} gevallen`, `in ${other} situaties`]),
  ...['anders', 'anderen', 'de rest', 'iedereen anders'],
);

/** More than the limit: no right to the benefit, and so none to the voorschot. */
const TE_VEEL = concept('te veel', 'te veel', '*grens', '*grenzen', 'meer dan', 'boven');

/** Money of others to get through the wait. */
const LENEN = concept('geld lenen', 'geld lenen', 'lenen van', 'lenen bij', 'geld leent', 'familie … help*');

/** Getting through the wait, as a question puts it. */
const LEVEN_VAN = concept(
  'leven van',
  'van … leven',
  'nog … leven',
  'redden',
  'redt',
  'uitzingen',
  'uithouden',
  'volhouden',
  'overbruggen',
  'rondkomen',
  'vooruit kunt',
  'kunt … vooruit',
);

const HOLDS_OUT = [LEVEN_VAN, LENEN, ZELF_REDDEN];

/** "Wie bij familie inwoont": where one lives, and not who helps. */
const BIJ_FAMILIE = concept(
  'bij familie',
  ...['familie', 'ouders'].flatMap((with_) => [`bij ${with_}`, `bij … ${with_}`]),
);
