/** Where a statement stands: is it about the voorschot on an application, and which question or condition does it answer. */
import { concept } from '../../language/concept.ts';
import type { Scheme } from '../../language/scheme.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import {
  ANDER_ONDERWERP,
  ANDER_VOORSCHOT,
  ANDERE_BETALER,
  ANDERE_HULP,
  ANDERE_REGELING,
  EIGEN_ONDERWERP,
  LOOPT_AL,
  NOODVOORSCHOT,
  ZOEKTERMIJN,
} from '../words/voorschot-ander.ts';
import { BEHANDELEN, BESLISSEN } from '../words/voorschot-besluit.ts';
import { ANDERE_REDEN } from '../words/voorschot-lopend.ts';
import { ELK_VOORSCHOT, VOORSCHOT, VOORSCHOTVERZOEK, VOORUITBETALING } from '../words/voorschot-naam.ts';
import { AANVRAGEN } from '../words/voorschot-vragen.ts';
import { givesOfExpected } from './share.ts';

/** Words between an advance and what it is an advance on: "voorschot op uw eerste loon". */
const BESIDE = 3;
/** "Huurtoeslag als voorschot", "WW-voorschot". */
const NEXT_TO = 1;
/** Words between an advance and who is asked for it: "Vraag het UWV dan om een voorschot". */
const ASKED = 5;
const POINTERS: ReadonlySet<string> = new Set(['daar', 'daarvan', 'die', 'deze', 'dit', 'zij']);
/** Sentences after one that names the voorschot and still speak of it; the items of a list go apart sooner. */
const READS_ON = { sentence: 4, listed: 3 };

/** Words before what a sentence is about: "Ook een eenmalige baan". */
const EARLY = 3;

/**
 * `named`: its own words name the voorschot; `context`: the sentence before it, its list's introduction or a heading does;
 * undefined: it is about something else, or about another advance (on wages, holiday pay, a benefit that already runs).
 */
export type Topic = 'named' | 'context';

export const topicOf = once((statement: Statement): Topic | undefined => {
  // Most sentences of most pages have no voorschot anywhere near: that is asked first.
  const isNamed = namesVoorschot(statement);
  if (!isNamed && !isNamedNear(statement) && !givesOfExpected(statement)) return undefined;
  if (isOtherAdvance(statement)) return undefined;
  if (isNamed) return 'named';
  if (statement.has(ANDERE_HULP) || statement.has(ZOEKTERMIJN)) return undefined;
  if (statement.find(EIGEN_ONDERWERP).some(({ start }) => start <= EARLY)) return undefined;
  const { intro, headings } = statement;
  if (intro !== undefined && namesVoorschot(intro) && !isOtherAdvance(intro)) return 'context';
  if (earlier(statement).some((each) => namesVoorschot(each)) || isNamedNext(statement)) return 'context';
  const heading = headings.at(-1);
  if (heading?.has(ANDERE_BETALER) && !heading.has(ELK_VOORSCHOT)) return undefined;
  const above = headings.findLast((each) => namesVoorschot(each) || each.has(ANDER_ONDERWERP));
  if (above === undefined) return givesOfExpected(statement) ? 'context' : undefined;
  return !namesVoorschot(above) || isOtherAdvance(above) ? undefined : 'context';
});

/** Above it, beside it or just before it; whether that is this voorschot is asked after. */
function isNamedNear(statement: Statement): boolean {
  const { intro, next, headings } = statement;
  if ([intro, next, ...headings].some((each) => each !== undefined && namesVoorschot(each))) return true;
  let at = statement.previous;
  for (let steps = 0; at !== undefined && steps < READS_ON.sentence; steps += 1) {
    if (namesVoorschot(at)) return true;
    at = at.previous;
  }
  return false;
}

/** "Is er dan geen brief, dan storten wij alvast geld. Zo'n voorschot …", "Dat heet een voorschot." */
const isNamedNext = ({ next }: Statement): boolean => next?.has(IS_CALLED) === true && !isOtherAdvance(next);

const IS_CALLED = concept(
  'zo heet dat',
  "zo'n voorschot",
  ...['heet', 'noemen wij', 'noemen we', 'is'].flatMap((is) => ['dat', 'dit'].map((it) => `${it} ${is} een voorschot`)),
  ...['dat', 'dit'].map((it) => `${it} is het voorschot`),
);

/** The question or half sentence that this statement goes on from: "Duurt het langer dan vier weken? Dan …". */
export function conditionOf(statement: Statement): Statement | undefined {
  const { kind, intro, previous, headings } = statement;
  if (kind === 'definition' && intro?.isQuestion && previous?.intro !== intro) return intro;
  if (previous?.isQuestion) return previous;
  const heading = headings.at(-1);
  if (heading === undefined || !heading.isQuestion) return undefined;
  return previous === undefined || answersFromAfar(statement) ? heading : undefined;
}

/** "Krijg ik een voorschot? U wacht op het besluit. Nee, dat kan niet.": after one sentence it still answers. */
function answersFromAfar({ words, previous }: Statement): boolean {
  return previous?.previous === undefined && ANSWERS.has(words[0]?.plain ?? '');
}

const ANSWERS: ReadonlySet<string> = new Set(
  'ja nee als wanneer alleen uitsluitend enkel pas zodra na door ongeveer reken houd dat'.split(' '),
);

/** The statement with the question it answers, in reading order. */
export function passageOf(statement: Statement): readonly Statement[] {
  const condition = conditionOf(statement);
  return condition === undefined ? [statement] : [condition, statement];
}

/** "Vooruit betalen" may be the rent. */
const opensWithMoney = (heading: Statement): boolean =>
  heading.words[0]?.plain !== 'vooruit' && heading.find(VOORUITBETALING).some(({ start }) => start === 0);

/** Words of a heading that is little more than the name: "Geld vooruit: hoe gaat dat?" */
const NAME = 7;

const namesVoorschot = once((statement: Statement): boolean => {
  if (!statement.has(ELK_VOORSCHOT)) return false;
  if (statement.has(VOORSCHOT) || statement.has(VOORSCHOTVERZOEK)) return true;
  if (statement.kind === 'heading' && statement.words.length <= NAME && opensWithMoney(statement)) return true;
  return [statement, ...earlier(statement), ...statement.headings].some((each) =>
    [BESLISSEN, BEHANDELEN, NA_DE_AANVRAAG].some((wait) => each.has(wait)),
  );
});

/** The wait by the day from which it is counted. */
const NA_DE_AANVRAAG = concept(
  'na de aanvraag',
  ...['uw', 'je', 'de'].map((whose) => `weken na ${whose} aanvraag`),
  'na vier weken',
  'na 4 weken',
  ...['zeker', 'vaststaat'].map((sure) => `${sure} … bijstand krijgt`),
);

/** "In mei krijgt u het vakantiegeld. Een voorschot daarop geven wij niet." */
const DAAROP = concept('daarop', 'daarop', 'hierop', 'erop');

/** "Voor meubels kunt u geld lenen. Een voorschot krijgt u daarvoor niet." */
const DAARVOOR = concept('daarvoor', 'daarvoor', 'hiervoor', 'ervoor');

/** "Uw vakantiegeld komt in juni. Eerder kan niet: wij geven geen voorschot.": goes on about what the sentence before opens with. */
function isAfterOtherMoney(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || previous.isQuestion || statement.has(UITKERING) || statement.has(WAITING)) return false;
  return namesOtherMoney(previous) && previous.find(ANDER_VOORSCHOT).some(({ start }) => start <= EARLY);
}

/** Words of "Geen voorschot." and its like, which go on about what was named last. */
const BARE = 4;

/** "Dit voorschot", after a sentence on another one or on what may be had sooner; "een voorschot" below a heading that names another one. */
function pointsToOther(statement: Statement): boolean {
  if (!statement.has(ELK_VOORSCHOT) || statement.has(BENEFIT)) return false;
  const heading = statement.headings.at(-1);
  if (heading?.has(ELK_VOORSCHOT) === true && isOtherAdvance(heading)) return true;
  const { previous } = statement;
  if (previous === undefined) return false;
  if (statement.has(DIT_VOORSCHOT) && previous.has(ANDER_VOORSCHOT) && !previous.has(VOORSCHOT)) return true;
  return (
    (statement.has(DIT_VOORSCHOT) || statement.has(HET_VOORSCHOT)) &&
    previous.has(ELK_VOORSCHOT) &&
    !previous.near(ELK_VOORSCHOT, BENEFIT, 1) &&
    isOtherAdvance(previous)
  );
}

const DIT_VOORSCHOT = concept('dit voorschot', 'dit voorschot', 'dat voorschot', 'zo een voorschot', "zo'n voorschot");
const HET_VOORSCHOT = concept('het voorschot', 'het voorschot');
const BENEFIT = concept('bijstand', '*bijstand*', 'op uw uitkering', 'op je uitkering', 'op de uitkering');

const saysOther = (before: Statement | undefined): boolean =>
  before !== undefined && (before.has(ANDER_VOORSCHOT) || !before.has(UITKERING));

const UITKERING = concept('de uitkering', '*uitkering', '*bijstand*', 'aanvraag');

/** The sentences just before it in the same block, unless one of them turns to another advance. */
function earlier(statement: Statement): readonly Statement[] {
  const found: Statement[] = [];
  const most = statement.kind === 'sentence' ? READS_ON.sentence : READS_ON.listed;
  for (let at = statement.previous; at !== undefined && found.length < most; at = at.previous) {
    if (isOtherAdvance(at) || (at.scheme ?? 'bijstand') !== 'bijstand') break;
    if ((isLabelled(at) && isLabelled(statement)) || isOtherRow(statement, at)) break;
    found.push(at);
  }
  return found;
}

/** "Voorschot | eenmalig", "Uitbetaling | elke maand": each row tells of what it names first, unless it asks on. */
const isOtherRow = (statement: Statement, at: Statement): boolean =>
  statement.kind === 'row' && at.kind === 'row' && statement.has(OTHER_ROW);
const OTHER_ROW = concept(
  'andere rij',
  ...'uitbetaling uitbetalen betaling betaaldag betaaldatum *bezwaar* beroep klacht* beslis* besluit'.split(' '),
  'niet … eens',
);

/** "Voorschot: vanzelf", "Bezwaar: 42 dagen": each item tells of what it names first. */
const isLabelled = ({ kind, text }: Statement): boolean => kind === 'item' && /^[^:.?!]{1,40}: /.test(text);

/** "Vraag de WW aan bij UWV. Daar kunt u …": the sentence goes on about the other scheme. */
function goesOnElsewhere(statement: Statement): boolean {
  const { words, previous } = statement;
  const isThere = words.slice(0, OPENING).some(({ plain }) => plain === 'daar');
  if (isThere && ((lastNamed(previous) ?? 'bijstand') !== 'bijstand' || namesOtherMoney(previous))) return true;
  return POINTERS.has(words[0]?.plain ?? '') && (previous?.scheme ?? 'bijstand') !== 'bijstand';
}

/** "Voor een toeslag van de Belastingdienst geldt iets anders." */
const namesOtherMoney = (before: Statement | undefined): boolean =>
  before?.find(ANDER_VOORSCHOT).some(({ start }) => before.words[start]?.plain !== 'uwv') === true &&
  !before.has(UITKERING);

/** Words in which "een voorschot krijgt u daar …" points back. */
const OPENING = 6;

/** The scheme that the sentences before it in its paragraph named last. */
function lastNamed(from: Statement | undefined): Scheme | undefined {
  let at = from;
  for (let steps = 0; at !== undefined && at.ownScheme === undefined && steps < READS_ON.sentence; steps += 1)
    at = at.previous;
  return at?.ownScheme;
}

/** Not "Hebt u al bijstand aangevraagd?" */
const runsAlready = (statement: Statement): boolean =>
  statement.find(LOOPT_AL).some(({ end }) => statement.words[end]?.plain !== 'aangevraagd');

/** "Uw eerste loon komt pas later. U kunt een voorschot vragen": nobody waits for a decision. */
function hasOtherReason(statement: Statement): boolean {
  if (!statement.has(AANVRAGEN)) return false;
  const { previous, headings } = statement;
  const before = [previous, previous?.previous, headings.at(-1)].filter((each) => each !== undefined);
  const passage = [statement, ...before];
  if (!passage.some((each) => each.has(ANDERE_REDEN))) return false;
  return !passage.some((each) => each.has(WAITING));
}

/** What is waited for when it is the voorschot of the law. */
const WAITING = concept(
  'besluit of aanvraag',
  '*besluit*',
  'beslis*',
  'beschikking',
  'behandel*',
  '*aanvraag',
  'bijstand aanvragen',
  'uitkering aanvragen',
  'vier weken',
);

/** "Bij een toeslag van de Belastingdienst is het voorschot lager." */
const isOfOtherPayer = (statement: Statement): boolean =>
  statement.words[0]?.plain === 'bij' &&
  !statement.has(BENEFIT) &&
  statement.find(ANDERE_BETALER).some(({ start }) => start <= ASKED);

const isOtherAdvance = once((statement: Statement): boolean => {
  if (statement.has(NOODVOORSCHOT) || statement.has(ANDERE_REGELING) || goesOnElsewhere(statement)) return true;
  if (hasOtherReason(statement) || pointsToOther(statement)) return true;
  if (
    [statement, conditionOf(statement), statement.headings.at(-1)].some(
      (each) => each !== undefined && runsAlready(each),
    )
  )
    return true;
  if (statement.near(ELK_VOORSCHOT, DAAROP, 1) && saysOther(statement.previous)) return true;
  if (statement.near(ELK_VOORSCHOT, DAARVOOR, BESIDE) && statement.previous?.has(ANDER_VOORSCHOT)) return true;
  if (isAfterOtherMoney(statement)) return true;
  if (statement.words.length <= BARE && (lastNamed(statement.previous) ?? 'bijstand') !== 'bijstand') return true;
  if (statement.near(ELK_VOORSCHOT, ANDERE_BETALER, ASKED) || isOfOtherPayer(statement)) return true;
  const others = statement.find(ANDER_VOORSCHOT).filter(({ start }) => statement.words[start - 1]?.plain !== 'met');
  return others.some(
    (at) =>
      statement.near(ELK_VOORSCHOT, at, NEXT_TO) ||
      (statement.near(ELK_VOORSCHOT, at, BESIDE) && statement.sameClause(ELK_VOORSCHOT, at)),
  );
});
