import { concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { isOfOtherMatter, opensWithOtherMatter } from '../other-matter.ts';
import { type MentionRule, TOLD } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import { BEDOELD, BIJSTAND, KRIJGT_AL, NIET_DE_UITLEG, VANGNET, VOORWAARDE } from '../words/aanvraag/bijstand.ts';
import { MIDDELEN, TE_LAAG, TE_WEINIG, TOT_DE_NORM, VULT_AAN, WEINIG } from '../words/aanvraag/te-weinig-inkomen.ts';
import { WHO_HAS_A_RIGHT } from './law.ts';
import { isDefined, isListedCondition, paysForLiving, WHAT_BIJSTAND_IS } from './what-bijstand-is.ts';

const DAN_BIJSTAND = concept('dan bijstand', 'dan … bijstand*', 'dan … uitkering');

/** "Misschien is bijstand iets voor u", "u kunt dan bijstand krijgen". */
const MAYBE = concept(
  'misschien bijstand',
  ...['misschien', 'wellicht', 'mogelijk', 'dan'].flatMap((may) => [`${may} … bijstand*`, `${may} … uitkering`]),
);

export const uitlegBijstand: MentionRule = {
  id: 'uitleg-bijstand',
  kind: 'mention',
  status: 'trial',
  harm: 'onduidelijk',
  subject: 'aanvraag',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [WHO_HAS_A_RIGHT],
  assumptions: [
    'One core condition (too little income, 18 or over, living in the Netherlands) told as a condition explains for whom it is.',
  ],
  text: {
    nl: {
      title: 'Wat bijstand is en voor wie',
      whatIsWrong: 'Wij vonden geen uitleg over wat bijstand is. Dan weet u niet of het iets voor u is.',
      whatItMeansForYou: 'Hebt u te weinig geld om van te leven? Dan kunt u bijstand aanvragen.',
      whatTheLawSays: 'Bijstand is er voor mensen die in Nederland wonen en te weinig geld hebben om van te leven.',
      goodExample: 'De bijstand is er voor mensen die te weinig inkomen hebben om van te leven.',
    },
    en: {
      title: 'What bijstand is, and for whom',
      whatIsWrong: 'We found no explanation of what bijstand is.',
    },
  },
  about: either('uitleg', TE_WEINIG, MIDDELEN, VANGNET, VOORWAARDE, VULT_AAN, DAN_BIJSTAND, MAYBE, WHAT_BIJSTAND_IS),
  sees: ['question'],
  notWhenFailed: ['taaleis-als-voorwaarde'],
  tells(statement) {
    if (!names(statement) || statement.has(NIET_DE_UITLEG) || isAnsweredByOther(statement) || isOfOther(statement))
      return undefined;
    if (
      statement.percentages.length > 0 ||
      explainsWord(statement) ||
      isForVoorschot(statement) ||
      isNoSaving(statement)
    )
      return undefined;
    if (statement.find(KRIJGT_AL).some(({ start }) => start === 0)) return undefined;
    if (statement.isQuestion && statement.durations.length > 0) return undefined;
    if (statement.intro?.previous?.has(KRIJGT_AL) === true || statement.intro?.has(KRIJGT_AL) === true)
      return undefined;
    if ([statement, statement.next].some((each) => each?.has(VULT_AAN)) && isBesideWork(statement)) return undefined;
    if (answersTooLittle(statement) || asksWhoIsMeant(statement) || isListedCondition(statement)) return TOLD;
    if (isDefined(statement) || paysForLiving(statement)) return TOLD;
    if ((isTooLittle(statement) && isMeant(statement)) || fillsUp(statement)) return TOLD;
    if (statement.has(VANGNET) && (statement.has(BEDOELD) || isTooLittle(statement))) return TOLD;
    return isCondition(statement) ? TOLD : undefined;
  },
  examples: [
    {
      html: '<p>De bijstandsuitkering is bedoeld voor mensen die niet genoeg geld hebben om van te leven.</p>',
      expect: 'passed',
      quote: 'De bijstandsuitkering is bedoeld voor mensen die niet genoeg geld hebben om van te leven.',
      because: 'it tells for whom it is',
    },
    {
      html: '<h2>Wanneer krijgt u bijstand?</h2><ul><li>U bent 18 jaar of ouder.</li><li>U woont in Nederland.</li></ul>',
      expect: 'passed',
      because: 'the conditions tell for whom it is',
    },
    {
      html: '<p>Heeft u onvoldoende inkomen? Dan kunt u bij ons een bijstandsuitkering krijgen.</p>',
      expect: 'passed',
      because: 'question and answer together tell for whom it is',
    },
    {
      html: '<p>De bijstand is het laatste vangnet voor mensen zonder inkomen.</p>',
      expect: 'passed',
      because: 'it tells what it is',
    },
    {
      html: '<p>U krijgt uw bijstandsuitkering rond de 20e van de maand.</p>',
      expect: 'cantTell',
      because: 'no explanation',
    },
    {
      html: '<h2>Individuele inkomenstoeslag</h2><p>De individuele inkomenstoeslag is bedoeld voor mensen met een laag inkomen.</p>',
      expect: 'cantTell',
      because: 'it is about another scheme',
    },
  ],
};

/** Itself, what stands above it, or a neighbour names the bijstand. */
function names(statement: Statement): boolean {
  if (statement.within(BIJSTAND)) return true;
  return [statement.previous, statement.next, statement.next?.next].some((each) => each?.has(BIJSTAND));
}

/** "Te weinig inkomen? Dan is er misschien het Bbz." */
function isAnsweredByOther({ isQuestion, next }: Statement): boolean {
  if (!isQuestion || next === undefined) return false;
  return (next.ownScheme ?? 'bijstand') !== 'bijstand' || (next.has(LOCAL_HELP) && !next.has(BIJSTAND));
}

const LOCAL_HELP = concept(
  'hulp van anderen',
  'voorzieningen',
  'regelingen',
  'stichting*',
  '*fonds',
  'voedselbank*',
  'kledingbank*',
);

/** "Beslagvrije voet: het deel van uw inkomen …": what another word in a list of them means. */
function explainsWord({ text }: Statement): boolean {
  const word = WORD.exec(text)?.[1];
  return word !== undefined && !OF_BENEFIT.test(word);
}

const WORD = /^(\p{L}[\p{L}-]*(?: [\p{L}-]+){0,2}): (?:het|de|een|alles) /u;
const OF_BENEFIT = /bijstand|uitkering|\b(?:voor|wat|doel|is)\b/i;

/** "Wij geven een voorschot als: u geen geld hebt voor eten". */
const isForVoorschot = (statement: Statement): boolean =>
  !statement.has(BIJSTAND) &&
  [statement.previous, statement.intro, statement.headings.at(-1)].some((each) => each?.has(VOORSCHOT));
const VOORSCHOT = concept('voorschot', '*voorschot*');

/** "De uitkering is bedoeld om van te leven", said of who gets gifts or saves. */
const isNoSaving = (statement: Statement): boolean => statement.has(OM_VAN_TE_LEVEN) && !statement.has(WEINIG);
const OM_VAN_TE_LEVEN = concept('om van te leven', 'bedoeld om van te leven', 'is om van te leven');

/** "U kunt ook kwijtschelding aanvragen. Die is er voor …" */
function isOfOther(statement: Statement): boolean {
  const { words, previous } = statement;
  if (isOfOtherMatter(statement) || opensWithOtherMatter(statement)) return true;
  return POINTERS.has(words[0]?.plain ?? '') && (previous?.ownScheme ?? 'bijstand') !== 'bijstand';
}

const POINTERS: ReadonlySet<string> = new Set(['die', 'dat', 'deze', 'dit']);

/** "Ik zit zonder werk. Dan kunt u misschien bijstand krijgen." */
function answersTooLittle(statement: Statement): boolean {
  if (!opensWithThen(statement) && !(statement.previous?.isQuestion && statement.has(MAYBE))) return false;
  const asked = [questionAnswered(statement), statement.previous, statement.previous?.previous];
  return asked.some((each) => each !== undefined && !each.has(NIET_DE_UITLEG) && isTooLittle(each));
}

const opensWithThen = (statement: Statement): boolean =>
  statement.has(BEDOELD) && statement.find(DAN_BIJSTAND).some(({ start }) => start === 0);

/** "Bent u 18 jaar of ouder en kunt u niet in uw levensonderhoud voorzien?" */
const asksWhoIsMeant = (statement: Statement): boolean =>
  statement.isQuestion && statement.has(VOORWAARDE) && isTooLittle(statement);

/** It brings the income up to the norm. */
function fillsUp(statement: Statement): boolean {
  if (!statement.has(VULT_AAN) || !statement.has(MIDDELEN)) return false;
  return statement.has(TOT_DE_NORM) || statement.has(TE_LAAG);
}

/** "Werken loont, ook naast de bijstand. Wij vullen uw loon aan": of who has it and works. */
function isBesideWork({ previous, headings }: Statement): boolean {
  return [previous, ...headings].some((each) => each?.has(BESIDE));
}

const BESIDE = concept(
  'naast de bijstand',
  'naast de bijstand',
  'naast uw *uitkering',
  'naast je *uitkering',
  'naast een *uitkering',
  'werken met een *uitkering',
  'bijverdien*',
  'parttime',
  'deeltijd*',
);

/** Words between "te weinig" and "inkomen", "niet" and "rondkomen". */
const REACH = 5;

/** "Dan krijgt u een maand geen geld": less of the benefit, not too little to live on. */
const KRIJGT = concept('krijgt', 'krijg*', 'ontvang*');
const GIVEN: ReadonlySet<string> = new Set(['geld', 'loon']);

/** Too little income, or not enough to live on. */
function isTooLittle(statement: Statement): boolean {
  if (statement.has(TE_WEINIG)) return true;
  const given = statement.find(KRIJGT);
  const isGiven = (each: Span) =>
    GIVEN.has(statement.words[each.start]?.plain ?? '') && given.some((verb) => statement.sameClause(verb, each));
  const means = statement.find(MIDDELEN).filter((each) => !isGiven(each));
  return statement
    .find(WEINIG)
    .some((little) => means.some((each) => statement.sameClause(little, each) && statement.near(little, each, REACH)));
}

/** "Is bedoeld voor", "recht op", or a sentence that the next one answers with the bijstand. */
function isMeant(statement: Statement): boolean {
  const { previous, next, intro, headings } = statement;
  if ([statement, intro, headings.at(-1)].some((each) => each?.has(BEDOELD))) return true;
  if (previous?.isQuestion === true && previous.has(BEDOELD)) return true;
  if (statement.isQuestion && next !== undefined && !next.has(NIET_DE_UITLEG))
    if (next.has(BEDOELD) || next.has(DAN_BIJSTAND)) return true;
  return [next, next?.next].some((each) => each?.has(BIJSTAND) === true && each.has(BEDOELD));
}

/** A condition told as one: in a list of conditions, or with "recht", "als". */
function isCondition(statement: Statement): boolean {
  return (
    statement.has(VOORWAARDE) &&
    !statement.isQuestion &&
    (statement.within(BEDOELD) || statement.isConditional || statement.modality.has('moet'))
  );
}
