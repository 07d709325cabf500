/** Sentences that look like a claim but are none: skipped before a rule is asked, unless it says that it sees them itself. */
import type { IsoDate } from '../language/date.ts';
import type { Scheme } from '../language/scheme.ts';
import { namesSeveralSchemes } from '../language/schemes.ts';
import type { Statement } from '../language/statement.ts';
import { once } from '../rules/once.ts';
import type { ClaimRule, MentionRule, Page } from '../rules/rule.ts';
import { ANDERE_ZAAK, BUITEN_DE_GEMEENTE, EIGEN_ZAAK } from '../rules/words/ander-orgaan.ts';

type Sight = NonNullable<ClaimRule['sees']>[number];

/** What a statement looks like, of the sights that a rule may ask to see; most look like none. */
function looksOf(statement: Statement): readonly (Sight | 'table-head')[] {
  const { kind, isQuestion, isHistory, isFuture, isElsewhere, isRefuted } = statement;
  const isOne = kind === 'heading' || isQuestion || isHistory || isFuture || isElsewhere || isRefuted;
  if (!isOne && !isTableHead(statement)) return NOTHING;
  const looks: readonly (readonly [Sight | 'table-head', boolean])[] = [
    ['heading', kind === 'heading'],
    ['question', isQuestion],
    ['history', isHistory],
    ['future', isFuture],
    ['elsewhere', isElsewhere],
    ['refuted', isRefuted],
    ['table-head', isTableHead(statement)],
  ];
  return looks.filter(([, isSo]) => isSo).map(([sight]) => sight);
}

const NOTHING: readonly never[] = [];

/** What was found before; nearly every rule asks. */
const looksOn = once((_: Page) => new Map<Statement, ReturnType<typeof looksOf>>());

const OWN_SCHEME: readonly Scheme[] = ['bijstand'];

/** The head of a table says nothing by itself; its rows take it as their introduction. */
const isTableHead = ({ kind, next, text }: Statement): boolean => kind === 'row' && next?.intro?.text === text;

/** Whether the statement is one of the look-alikes that the rule does not ask to see. */
export function isLookAlike({ sees }: ClaimRule | MentionRule, statement: Statement, page: Page): boolean {
  const known = looksOn(page);
  let looks = known.get(statement);
  if (looks === undefined) {
    looks = looksOf(statement);
    known.set(statement, looks);
  }
  return looks.length > 0 && looks.some((sight) => sight === 'table-head' || sees?.includes(sight) !== true);
}

/**
 * Whether the statement is about a scheme that the rule speaks of. `unclear` on a page about several, when the statement names
 * none itself.
 */
export function isAboutScheme(
  rule: ClaimRule | MentionRule,
  statement: Statement,
  page: Page,
): 'yes' | 'no' | 'unclear' {
  if (rule.schemes === 'any') return 'yes';
  const scheme = page.schemeOf(statement);
  if (scheme === undefined) return 'unclear';
  return (rule.schemes ?? OWN_SCHEME).includes(scheme) ? 'yes' : 'no';
}

/**
 * Whether the sentence before it is about a scheme that the rule does not speak of, while it names none itself: it may still be about
 * that one ("Dan is de Bbz iets voor u. Wij beslissen binnen 13 weken.").
 */
export function followsOtherScheme(
  { schemes = OWN_SCHEME }: ClaimRule,
  { kind, ownScheme, previous }: Statement,
): boolean {
  // An item of a list stands by itself: what the list is about stands above it.
  if (kind === 'item' || schemes === 'any' || ownScheme !== undefined || previous?.ownScheme === undefined)
    return false;
  return !schemes.includes(previous.ownScheme);
}

/**
 * Whether its table sets times or schemes side by side ("Tot en met 2025 | Nu", "Bbz | Bijstand"): which cell holds for whom is for a
 * person to read.
 */
export function isCompared({ kind, intro }: Statement, asOf: IsoDate): boolean {
  if (kind !== 'row' || intro === undefined) return false;
  return SIDES.test(intro.text) || namesSeveralSchemes(intro) || comparesTimes(intro, asOf);
}

/** Heads of columns that set what was beside what is, what holds beside what does not, or countries or counts side by side. */
const SIDES =
  /\b(oude|nieuwe|vroeger|was|nu|niet|fout|fouten|aantal$|belgië|duitsland)\b/i;

function comparesTimes({ dates }: Statement, asOf: IsoDate): boolean {
  const isOver = dates.some(({ role, first, last }) =>
    role === 'until' ? last < asOf : role === 'in' && last < asOf && first < asOf,
  );
  return dates.length > 1 && (isOver || dates.some(({ first }) => first > asOf));
}

/** Words before the name of who acts: "U kunt bij uw leverancier". Later in a sentence a name may be no more than a source of papers. */
const OPENING = 4;

/**
 * Whether it, or a heading above it, tells of an authority that has no part in the bijstand or of another thing to ask for (a loan,
 * a course), and it does not name the bijstand itself.
 */
export function isOfOutsider({ schemes }: ClaimRule, statement: Statement): boolean {
  if (schemes === 'any' || statement.ownScheme === 'bijstand') return false;
  const opens = [BUITEN_DE_GEMEENTE, ANDERE_ZAAK].some((each) =>
    statement.find(each).some(({ start }) => start <= OPENING),
  );
  return opens || statement.headings.some((each) => isOfOther(each)) || isOfOther(statement.intro);
}

function isOfOther(above: Statement | undefined): boolean {
  if (above === undefined || above.has(EIGEN_ZAAK)) return false;
  return above.has(BUITEN_DE_GEMEENTE) || above.has(ANDERE_ZAAK);
}

/** Whether it denies all that it says, or tells what befell one person or office: "Niemand moet …", "Zij kreeg geen voorschot". */
export function isDeniedOrTold({ text, headings }: Statement): boolean {
  if (DENIED.test(text) || TOLD.test(text)) return true;
  return headings.some((each) => OF_ONE_CASE.test(each.text));
}

const DENIED =
  /^(evenmin|niet omdat)\b|\bniet (maar één keer|ter zake|terzijde)\b|\bvolledig of niet\b|\bnooit een voorschot weigeren\b|\bgeen voorschot tegen\b|\bper ongeluk\b|\bstatushouders\b.* geldt (dit|dat) niet\b|\bgeen (reden|grond) om\b.*\b(weigeren|af te wijzen)\b|\bgelijk (zijn )?gebleven\b|\b(keuren|wijzen) (wij|we)\b.* niet af\b|\bzo nodig nog (een|één)\b|^geen medewerker mag\b|\bniemand (wordt|raakt|moet|moest|hoeft|volgt|volgde|verliest|af|te)\b|\bhoeft (niemand|iemand)\b|^niet (?!.*\bmaar\b).*\bniet\b|(?<!toestemming.{0,40})\b(niet (nodig|van u verlangd|verplicht)|(vragen|eisen) (wij|we) niet|wij niet af)[.!]?$/i;
const TOLD =
  /\b((zij|hij|mevrouw|meneer|de heer|ik|broer|zus)( \p{Lu}\.?| \p{Lu}\p{L}+)? (kreeg|moest|vroeg|meldde|had|wilde|mocht|zegt)|(kreeg|moest|vroeg|meldde|had|mocht) (zij|hij|ik))\b|\b(toen nog|kregen tot die tijd|van toen|is iets van vóór|werden \d+|waren er niet|(weken|dagen|maanden) geleden|meldde zich|zegt men|een gemeente liet|gemeenten lieten|in één (zaak|dossier))\b/iu;
const OF_ONE_CASE = /^((voorbeeld|zaak|casus) (\d|\p{Lu}\b)|geplaatst door)/iu;

/** Whether it stands in quotes, holds a quote that it announces, or begins or ends a longer one: words of another, or of an older text. */
export function isQuoted({ text }: Statement): boolean {
  if ((text.match(QUOTE)?.length ?? 0) % 2 === 1 || ANNOUNCES_QUOTE.test(text)) return true;
  return ENDS_QUOTE.test(text) && OPENS_QUOTE.test(text);
}

const OPENS_QUOTE = /^["“„«‘']/;
const ENDS_QUOTE = /["”»’'][.!?]?$/;
const QUOTE = /["“„”«»]/g;
const ANNOUNCES_QUOTE = /(?:[:(] ?|\b(?:er|daar) (?:staat|stond) )["“„«]/i;
