import { concept } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import { DURATION_FORMS } from '../../language/durations.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import {
  AANVRAAG,
  BERICHT,
  BESLISSEN,
  NIETS,
  TE_WETEN_KOMEN,
  TIJD_NEMEN,
  UITKERING,
} from '../words/beslissing/besluit.ts';
import { ONTBREKEN, STILSTAAN, TELT_NIET_MEE, VERLENGEN } from '../words/beslissing/opschorting.ts';
import { NA_DE_AANVRAAG } from '../words/beslissing/start.ts';
import { BESLISTERMIJN, TERMIJN } from '../words/beslissing/termijn.ts';
import { countsFromReport } from '../zoektermijn/since-report.ts';
import { asksHowLong } from './asks-how-long.ts';
import { decisionTerms, LONGEST, POINTERS } from './decision-term.ts';
import { lengthens } from './extension.ts';
import { EIGHT_WEEKS, LATER_WITH_NOTICE } from './law.ts';
import { BARE_ANSWER, isOutcomeOfPage, OUTCOME } from './outcome.ts';
import { isOrdinal, isStepOfPlan } from './timeline.ts';

/** Under 27, in days: the four weeks of the search period and the eight of the decision. */
const WITH_SEARCH = 84;

/** Decided on apart from the bijstand, with a term of its own, even where the bijstand is named beside it. */
const OTHER_CREDIT = concept(
  'krediet',
  'krediet*',
  'bedrijfskrediet*',
  'bedrijfskapitaal',
  'schuldregeling*',
  'schuldeiser*',
);

/** Longer than this is hardly a term for an application: more likely the year a decision looks back on. Calendar days. */
const IMPLAUSIBLE = 200;

export const beslistermijnTeLang: ClaimRule = {
  id: 'beslistermijn-te-lang',
  kind: 'claim',
  status: 'active',
  harm: 'te-laat',
  subject: 'beslissing',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [EIGHT_WEEKS, LATER_WITH_NOTICE],
  assumptions: [
    'A term longer than eight weeks that the page explains by missing papers, research or postponement is allowed.',
    'Two months is read as a loose way to say eight weeks.',
  ],
  text: {
    nl: {
      title: 'De gemeente beslist binnen acht weken',
      whatIsWrong: 'De pagina zegt dat de gemeente langer dan acht weken over het besluit mag doen. Dat klopt niet.',
      whatItMeansForYou:
        'Na acht weken moet u een besluit hebben. Komt het niet op tijd? Dan kunt u de gemeente een brief sturen.',
      whatTheLawSays:
        'De gemeente beslist binnen acht weken na uw aanvraag. Ontbreken er papieren, dan staat die tijd stil. Uitstel kan, met een brief vooraf.',
      goodExample: 'U krijgt binnen acht weken na uw aanvraag een besluit.',
    },
    en: {
      title: 'The municipality decides within eight weeks',
      whatIsWrong: 'The page gives a longer term for the decision than eight weeks.',
    },
  },
  about: DURATION_FORMS,
  lookalikes: [
    'Eight weeks plus an extension or a standstill.',
    'The term for deciding on an objection.',
    'The term of the Bbz, or three months of bank statements.',
  ],
  judge(statement, page) {
    const terms = decisionTerms(statement);
    if (terms.length === 0 || statement.has(OTHER_CREDIT)) return undefined;
    const long = terms.filter((each) => each.days > longest(statement, each) && !isDenied(statement, each));
    if (long.length === 0) return terms.some(({ bound }) => bound !== 'after') ? PASSED : undefined;
    if (isExtended(statement)) return PASSED;
    if (countsFromReport(statement, [], page) && long.some(({ days }) => days <= WITH_SEARCH)) return undefined;
    const wrong = long.filter((duration) => isTheTerm(statement, duration));
    if (wrong.length === 0) return undefined;
    const clear = wrong.some(
      (each) =>
        isClear(each) &&
        (each.bound !== 'after' ||
          countsFromApplying(statement, each) ||
          isWhenOneKnows(statement) ||
          isOutcomeThen(statement, each) ||
          isOnlyThen(statement, each)),
    );
    const isBelowBenefit =
      statement.headings.at(-1)?.has(UITKERING) === true && wrong.some((each) => isOnlyThen(statement, each));
    if (!clear || isSetRightNext(statement)) return cantTell('context-unclear');
    return isBelowBenefit || isAboutApplication(statement) ? FAILED : cantTell('context-unclear');
  },
  examples: [
    {
      html: '<h2>Besluit</h2><p>Wij beslissen binnen 13 weken op uw aanvraag.</p>',
      expect: 'failed',
      quote: 'Wij beslissen binnen 13 weken op uw aanvraag.',
      because: 'the normal term is eight weeks',
    },
    {
      html: '<p>Het kan zestien weken duren voordat u een beslissing op uw aanvraag krijgt.</p>',
      expect: 'failed',
      because: 'sixteen weeks as the normal term',
    },
    {
      html: '<h2>Hoe lang duurt de behandeling van mijn aanvraag?</h2><p>U hoort uiterlijk na drie maanden of u bijstand krijgt.</p>',
      expect: 'failed',
      because: 'three months is longer than eight weeks',
    },
    {
      html: '<p>De behandeltermijn van een aanvraag is maximaal 12 weken.</p>',
      expect: 'failed',
      because: 'twelve weeks is longer than eight',
    },
    {
      html: '<p>U krijgt binnen acht weken een besluit op uw aanvraag.</p>',
      expect: 'passed',
      because: 'eight weeks is the legal term',
    },
    {
      html: '<p>Wij beslissen binnen 8 weken. Wij kunnen deze termijn met 8 weken verlengen, tot maximaal 16 weken.</p>',
      expect: 'passed',
      because: 'the sixteen weeks hold an extension',
    },
    {
      html: '<p>Ons streven is om binnen drie weken te beslissen op uw aanvraag.</p>',
      expect: 'passed',
      because: 'a shorter promise is fine',
    },
    {
      html: '<h2>Bezwaar</h2><p>Wij nemen binnen 12 weken een beslissing.</p>',
      expect: 'inapplicable',
      because: 'the heading says that it is about an objection',
    },
    {
      html: '<p>Voor ons besluit hebben wij uw bankafschriften van de laatste drie maanden nodig.</p>',
      expect: 'inapplicable',
      because: 'the three months are those of the statements',
    },
    {
      html: '<p>U krijgt binnen twee maanden een besluit op uw aanvraag.</p>',
      expect: 'cantTell',
      because: 'two months is a loose way to say eight weeks',
    },
  ],
};

/** "Week 9" may begin on the very day on which the eight weeks end. */
const longest = (statement: Statement, term: Duration): number =>
  isOrdinal(statement, term) ? LONGEST + A_WEEK : LONGEST;
const A_WEEK = 7;

/** The statement, or a neighbour, says why it may take longer. */
function isExtended(statement: Statement): boolean {
  const { previous } = statement;
  if (isOfStaff(statement)) return false;
  if (previous?.has(STILSTAAN)) return true;
  if (previous !== undefined && (previous.has(VERLENGEN) || (previous.isQuestion && previous.has(ONTBREKEN))))
    return true;
  if ([STILSTAAN, TELT_NIET_MEE].some((each) => statement.has(each))) return true;
  // "Het duurt nooit langer dan dertien weken" is a limit.
  if (lengthens(statement)) return true;
  return statement.has(ONTBREKEN) && statement.isConditional;
}

/** "Niet dertien weken maar acht"; "niet binnen dertien weken" is longer still. */
const isDenied = (statement: Statement, long: Duration): boolean =>
  statement.negates(long) && statement.durations.some(({ days }) => days <= LONGEST);

/** "Dit is geen gewone aanvraag; daarvoor geldt acht weken." */
const isSetRightNext = ({ next }: Statement): boolean =>
  next?.durations.some(({ days }) => days === LONGEST) === true && POINTERS.has(next.words[0]?.plain ?? '');

/** "Door een tekort aan personeel duurt het langer. Houd rekening met drie maanden.": no reason that stops the term. */
function isOfStaff(statement: Statement): boolean {
  if (statement.isConditional || [STILSTAAN, TELT_NIET_MEE, VERDAGEN].some((each) => statement.has(each))) return false;
  return [statement, statement.previous].some((each) => each?.has(DRUKTE) && !each.has(VERDAGEN));
}

const DRUKTE = concept(
  'drukte',
  'drukte',
  'druk',
  'drukke',
  'personeel',
  'personeelstekort',
  'onderbezetting',
  'achterstand*',
  'veel aanvragen',
  'veel werk',
  'vakantieperiode',
  'zomerperiode',
);
const VERDAGEN = concept('verdagen', 'verleng*', 'verdagen', 'verdaagd', 'uitstel*', 'soms', 'kan', 'kunnen');

/** "Binnen 13 weken" is a term by itself; a bare number of weeks needs "duurt", "de tijd", "termijn". */
function isTheTerm(statement: Statement, duration: Duration): boolean {
  const { bound } = duration;
  if (TAKEN.has(statement.words[duration.end]?.plain ?? '')) return true;
  if (bound === 'after' && [countsFromApplying, isOnlyThen, isOutcomeThen].some((is) => is(statement, duration)))
    return true;
  if (statement.words.length <= BARE_ANSWER && countsFromApplying(statement, duration)) return true;
  if (bound === 'atMost' || statement.has(TERMIJN) || statement.within(BESLISTERMIJN)) return true;
  if (POINTERS.has(statement.words[0]?.plain ?? '') && LASTS.has(statement.words[1]?.plain ?? '')) return true;
  const asked = questionAnswered(statement);
  if (asked !== undefined && (asked.has(TERMIJN) || asksHowLong(asked))) return true;
  return statement.kind !== 'sentence' || statement.has(TIJD_NEMEN) || statement.has(TE_WETEN_KOMEN);
}

/** "Dat wordt vaak twaalf weken." */
const LASTS: ReadonlySet<string> = new Set(['is', 'wordt', 'worden', 'kan']);

/** "Mag de gemeente dertien weken nemen", "wij hebben twaalf weken om te beslissen". */
const TAKEN: ReadonlySet<string> = new Set([
  'om',
  'nemen',
  'gebruiken',
  'uittrekken',
  'bezig',
  'nodig',
  'duren',
  'wachten',
]);

/** "Na een maand of drie weet je of je bijstand krijgt." */
function isWhenOneKnows(statement: Statement): boolean {
  return statement.has(TE_WETEN_KOMEN) && !statement.isConditional;
}

/** "De uitslag volgt na tien weken", "na drie maanden hebt u zekerheid"; and not "als u na tien weken nog niets hoort". */
function isOutcomeThen(statement: Statement, duration: Duration): boolean {
  if (statement.isConditional || statement.isQuestion || statement.has(NIETS)) return false;
  if (statement.durations.some(({ days }) => days <= LONGEST)) return false;
  return [OUTCOME, COMES].every((each) => statement.sameClause(each, duration));
}

const COMES = concept('volgt', 'volgt', 'komt', 'krijgt', 'krijg', 'hebt', 'heeft', 'heb', 'valt', 'ligt');

/** "Pas na veertien weken krijgt u het besluit." */
function isOnlyThen(statement: Statement, { start }: Duration): boolean {
  if (statement.isConditional || statement.has(NIETS)) return false;
  return statement.words.slice(Math.max(0, start - 2), start).some(({ plain }) => plain === 'pas');
}

function isClear({ amount, unit, days }: Duration): boolean {
  if (unit === 'maand' && amount <= 2) return false;
  return days < IMPLAUSIBLE;
}

/** "Twaalf weken na ontvangst van uw aanvraag": its end, not a time that has passed ("langer dan"). */
function countsFromApplying(statement: Statement, { end }: Duration): boolean {
  // "Is er tien weken na uw aanvraag nog geen besluit, dan …": the wait, and not its end.
  if (statement.has(NIETS)) return false;
  const after = statement.words[end]?.plain ?? '';
  if (after === 'later') return statement.previous?.has(AANVRAAG) === true && !statement.isConditional;
  return AFTER.has(after) && statement.find(NA_DE_AANVRAAG).some(({ start }) => start === end);
}

const AFTER: ReadonlySet<string> = new Set(['na', 'nadat', 'vanaf']);

function isAboutApplication(statement: Statement): boolean {
  const beside = [statement.previous, statement.next];
  if (statement.has(BESLISSEN) && statement.previous?.has(UITKERING)) return true;
  if (statement.has(UITKERING) && (statement.has(BESLISSEN) || statement.has(TE_WETEN_KOMEN))) return true;
  if (statement.headings.at(-1)?.isQuestion && statement.headings.at(-1)?.has(BESLISSEN)) return true;
  if (statement.headings.some((each) => each.has(VRAAGT_AAN) && each.has(UITKERING))) return true;
  if (statement.previous?.has(YES_OR_NO) && statement.headings.some((each) => each.has(UITKERING))) return true;
  if (isOutcomeOfPage(statement)) return true;
  if (statement.has(BESLISSEN) && statement.headings[0]?.has(UITKERING) && statement.headings.at(-1)?.has(WACHTTIJD))
    return true;
  const asked = statement.headings.at(-1);
  const isBelowDecision = asked?.has(BESLISSEN) === true && asked.words.length <= BARE_ANSWER;
  if (isBelowDecision && !statement.isConditional && statement.headings.some((each) => each.has(UITKERING)))
    return true;
  const answers = statement.has(BESLISSEN) || statement.words.length <= BARE_ANSWER;
  if (answers && asked?.isQuestion && asked.has(BERICHT) && statement.headings.some((each) => each.has(UITKERING)))
    return true;
  return (
    isStepOfPlan(statement) ||
    statement.within(AANVRAAG) ||
    statement.within(BESLISTERMIJN) ||
    beside.some((each) => each?.has(AANVRAAG))
  );
}

const WACHTTIJD = concept('wachttijd', 'wachttijd', 'wachten', 'doorlooptijd', 'hoe lang', 'hoelang');

/** The decision in plain words. */
const YES_OR_NO = concept('ja of nee', 'ja of nee', 'ja of een nee');

/** "Ik vraag bijstand aan", as a title. */
const VRAAGT_AAN = concept('vraagt aan', 'vraag … aan', 'vraagt … aan', 'vragen … aan');
