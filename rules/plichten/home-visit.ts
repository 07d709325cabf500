/** What a statement on a home visit makes of it: a duty, something that cannot be refused, or coming in without consent. */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { affirms, questionAnswered } from '../surroundings.ts';
import { BINNEN, BINNENKOMEN, BINNENLATEN, HUISBEZOEK, WONING } from '../words/huisbezoek.ts';
import {
  AAN_DE_DEUR,
  ALTIJD,
  LEGITIMATIE,
  MAG_U,
  MEDEWERKER_MAG,
  MEDEWERKER_MOET,
  MOET,
  MOET_U,
  ONONTKOOMBAAR,
  PLICHT,
  PLICHT_OM,
  TE_DOEN,
  TOESTAAN,
  U_LAAT_BINNEN,
  VERPLICHT,
  WEIGEREN_KAN,
} from '../words/huisbezoek-plicht.ts';
import {
  ANDERE_TOESTEMMING,
  GEVOLG,
  MAG_OOK,
  NOOIT,
  ONNODIG,
  RECHT_OM,
  TOESTEMMING,
  VOOR_BEHOUD,
  VRAAGT_NIET,
  ZONDER_TOESTEMMING,
} from '../words/huisbezoek-wil.ts';
import { mitigates } from './refused-visit.ts';

/** Agrees to the visit or lets it in. */
export function letsIn(statement: Statement): boolean {
  return affirms(statement, BINNENLATEN) || affirms(statement, TOESTAAN);
}

/** Puts it to the reader that the visit must be let in. */
export function obliges(statement: Statement): boolean {
  if ([statement, questionAnswered(statement)].some(isForOfficials)) return false;
  if (isItselfDuty(statement) || isItemOfDuty(statement)) return true;
  if (isAfterLettingIn(statement) || isWhenLettingIn(statement) || isDeniedRow(statement)) return false;
  if (!statement.modality.has('moet') && !affirms(statement, PLICHT_OM)) return false;
  if (letsIn(statement)) return true;
  return statement.has(TOESTEMMING) && statement.has(VOOR_BEHOUD);
}

/** "Laat u iemand binnen, dan moet die …": the duty comes after. */
function isAfterLettingIn(statement: Statement): boolean {
  const opening = { start: 0, end: 1 };
  if (!CONDITION.has(statement.words[0]?.plain ?? '')) return false;
  const duties = statement.find(MOET);
  if (duties.length === 0 || duties.some((each) => statement.sameClause(opening, each))) return false;
  return [BINNENLATEN, TOESTAAN].every((idea) =>
    statement.find(idea).every((each) => statement.sameClause(opening, each)),
  );
}

/** "U moet uw papieren klaarleggen als u ons binnenlaat." */
function isWhenLettingIn(statement: Statement): boolean {
  const inside = [BINNENLATEN, TOESTAAN].flatMap((idea) => statement.find(idea));
  return statement
    .find(ALS_U)
    .filter(({ start }) => start > 0 && !OPENS.has(statement.words[0]?.plain ?? ''))
    .some((when) => inside.every((each) => each.start >= when.end && statement.sameClause(when, each)));
}
const OPENS: ReadonlySet<string> = new Set(['als', 'wanneer', 'zodra']);
const ALS_U = concept('als u', ...['als', 'wanneer', 'zodra'].flatMap((when) => [`${when} u`, `${when} je`]));

const CONDITION: ReadonlySet<string> = new Set(
  'als wanneer indien wie laat staat staan geeft doet bellen komen'.split(' '),
);

/** "Moet ik iemand binnenlaten? | Nee, dat beslist u." */
const isDeniedRow = ({ kind, words }: Statement): boolean =>
  kind === 'row' && words[0]?.plain === 'moet' && words.some(({ plain }) => plain === 'nee');

/** The officials must, or must be asked who they are. */
function isForOfficials(statement: Statement | undefined): boolean {
  if (statement === undefined) return false;
  return statement.has(LEGITIMATIE) || (statement.has(MEDEWERKER_MOET) && !statement.has(MOET_U));
}

/** "Een huisbezoek is voor iedereen verplicht", "dit is een van uw plichten": nothing else is what one must do. */
function isItselfDuty(statement: Statement): boolean {
  if (affirms(statement, PLICHT)) return true;
  if (!affirms(statement, VERPLICHT) || statement.has(TE_DOEN)) return false;
  const isPartOfIt = ({ start }: Span) =>
    [start - 1, start - 2].some((at) => PART_OF.has(statement.words[at]?.plain ?? ''));
  const [duty] = statement.find(VERPLICHT);
  const isLeftOut = (visit: Span) => duty !== undefined && visit.start >= duty.end && statement.negates(visit);
  return statement
    .find(HUISBEZOEK)
    .some((visit) => !isPartOfIt(visit) && !isLeftOut(visit) && statement.near(visit, VERPLICHT, 8));
}

/** "Een verslag van het huisbezoek is verplicht." */
const PART_OF: ReadonlySet<string> = new Set('bij van voor na tijdens over'.split(' '));

/** "U bent verplicht mee te werken aan:" with the visit as an item. */
function isItemOfDuty(statement: Statement): boolean {
  const { intro } = statement;
  if (statement.kind !== 'item' || !intro?.modality.has('moet') || intro.modality.has('hoeft-niet')) return false;
  return intro.has(TOESTAAN) || letsIn(statement);
}

/** "Staan wij voor de deur, dan laat u ons binnen": put as what one does, and not as what one decides. */
export function letsInAtTheDoor(statement: Statement): boolean {
  const { modality, previous } = statement;
  const isUnasked = statement.words[0]?.plain === 'u' && previous?.has(ALTIJD) === true && previous.has(HUISBEZOEK);
  if (!(statement.has(AAN_DE_DEUR) || isUnasked) || modality.size > 0 || !affirms(statement, U_LAAT_BINNEN))
    return false;
  if (statement.isQuestion || mitigates(statement) || isCaseOfLettingIn(statement)) return false;
  return statement
    .find(U_LAAT_BINNEN)
    .some((each) => isUnasked || (each.start > 0 && !statement.sameClause(each, OPENING)));
}

/** "Als wij aanbellen en u laat ons binnen, dan …": a case, of which the end of the sentence tells. */
export function isCaseOfLettingIn(statement: Statement): boolean {
  const last = statement.words.length - 1;
  if (!CONDITION.has(statement.words[0]?.plain ?? '')) return false;
  return !statement.find(U_LAAT_BINNEN).some((each) => statement.sameClause(each, { start: last, end: last + 1 }));
}

const OPENING: Span = { start: 0, end: 1 };

/** "Een huisbezoek kunt u niet weigeren", "u hebt geen keus". */
export function cannotRefuse(statement: Statement): boolean {
  if (statement.has(ONONTKOOMBAAR)) return true;
  const refusals = statement
    .find(WEIGEREN_KAN)
    .filter((each) => statement.negates(each) && statement.words[each.start - 1]?.plain !== 'geen');
  const isOfOfficials = (each: Span) =>
    statement.sameClause(each, MEDEWERKER_MAG) && !statement.sameClause(each, MAG_U);
  return refusals.some((each) => !statement.sameClause(each, GEVOLG) && !isOfOfficials(each));
}

/** Somebody of the municipality comes in against the reader's will, or when it likes. */
export function entersWithoutConsent(statement: Statement): boolean {
  if (statement.has(ANDERE_TOESTEMMING)) return false;
  if (statement.has(VRAAGT_NIET) && [HUISBEZOEK, BINNENKOMEN].some((each) => statement.has(each))) return true;
  if (statement.has(TOESTEMMING) && statement.has(ONNODIG) && statement.sameClause(TOESTEMMING, ONNODIG)) return true;
  const [against] = statement.find(ZONDER_TOESTEMMING);
  const isInHome = statement.has(HUISBEZOEK) || statement.near(WONING, BINNEN, 6);
  if (!statement.has(BINNENKOMEN) && !(against && isInHome)) return false;
  const isDenied = statement.find(NOOIT).some(({ start }) => {
    const isOfWill = against !== undefined && start >= against.start && start < against.end;
    return !isOfWill && statement.words[start - 1]?.plain !== 'of';
  });
  if (isDenied || statement.words.at(-1)?.plain === 'nee') return false;
  if (against) return statement.has(MAG_OOK) || statement.has(RECHT_OM);
  if ((statement.isConditional && !statement.has(ZOLANG_UITKERING)) || mitigates(statement)) return false;
  return statement.has(RECHT_OM) || (statement.has(ALTIJD) && statement.has(MAG_OOK));
}

/** "Zolang u een uitkering krijgt": whoever has it, and no ground. */
const ZOLANG_UITKERING = concept('zolang u een uitkering krijgt', 'zolang … uitkering', 'zolang … bijstand');
