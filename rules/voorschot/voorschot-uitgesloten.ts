import { concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { sectionAfter } from '../section.ts';
import { BESLISSEN } from '../words/voorschot-besluit.ts';
import { GEVEN } from '../words/voorschot-betaling.ts';
import { EERDER_DAN_VIER_WEKEN } from '../words/voorschot-eerder.ts';
import { EARNS, GROEP, HAD_BIJSTAND, IS_NO_RIGHT } from '../words/voorschot-groep.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { NOOD } from '../words/voorschot-nood.ts';
import { NIET_VRAGEN, NODIG, VANZELF, ZONDER } from '../words/voorschot-vanzelf.ts';
import { HOEVEN } from '../words/voorschot-vragen.ts';
import {
  AFGEWEZEN,
  BESCHIKBAAR,
  GEEN_VOORSCHOT,
  NEE,
  PAPIEREN,
  TIJDENS_WACHTEN,
  TOT_DIE_TIJD,
  WEIGERINGSGROND,
  ZOEKTIJD,
} from '../words/voorschot-weigeren.ts';
import { ZEKER } from '../words/voorschot-zeker.ts';
import { isAbolished } from './abolished.ts';
import { GROUNDS_FOR_REFUSAL, WITHIN_FOUR_WEEKS } from './law.ts';
import {
  comesByItself,
  comesWithinFourWeeks,
  deniesItComesByItself,
  tellsItComesByItself,
  waitsForApplication,
} from './page-tells.ts';
import { conditionOf, topicOf } from './passage.ts';
import { denialsIn, isListedWithout, isRowBelowName, opensUnderName, refuses } from './refusal.ts';
import { isInSearchPeriod } from './search-weeks.ts';
import { isInTime } from './term.ts';

export const voorschotUitgesloten: ClaimRule = {
  id: 'voorschot-uitgesloten',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'voorschot',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [WITHIN_FOUR_WEEKS, GROUNDS_FOR_REFUSAL],
  assumptions: [
    'A refusal without a ground of the law, on a page that nowhere gives a voorschot, is meant for the bijstand.',
    'A refusal under a condition that the rule does not know may rest on the law: then a person judges.',
  ],
  text: {
    nl: {
      title: 'Op bijstand hoort een voorschot',
      whatIsWrong: 'De pagina zegt dat u geen voorschot krijgt. De wet zegt van wel.',
      whatItMeansForYou: 'U hoeft niet zonder geld te wachten op het besluit.',
      whatTheLawSays: 'Is er na vier weken geen besluit? Dan moet de gemeente een voorschot geven.',
      goodExample:
        'Is er na vier weken nog geen besluit? Dan krijgt u automatisch een voorschot op uw bijstandsuitkering.',
    },
    en: {
      title: 'The bijstand has an advance payment',
      whatIsWrong: 'The page says that no advance payment is given.',
    },
  },
  about: either(
    'geen voorschot',
    GEEN_VOORSCHOT,
    VANZELF,
    NIET_VRAGEN,
    ZONDER,
    NODIG,
    HOEVEN,
    AFGEWEZEN,
    BESCHIKBAAR,
    GEVEN,
    NEE,
    ELK_VOORSCHOT,
    GROEP,
  ),
  lookalikes: [
    'None within the four weeks of the search period.',
    'None on the inkomenstoeslag.',
    'None for someone who does not cooperate, or who clearly has no right.',
    '"Nog geen voorschot gekregen?", "een voorschot is geen uitkering".',
  ],
  sees: ['history'],
  judge(statement, page) {
    const topic = topicOf(statement);
    if (topic === undefined) return undefined;
    if (isAbolished(statement)) return comesByItself(page) || comesWithinFourWeeks(page) ? UNCLEAR : FAILED;
    if (
      (statement.isHistory && !isCaseOfBefore(statement)) ||
      waitsForApplication(statement) ||
      statement.has(GEEN_BEZWAAR)
    )
      return undefined;
    if (tellsItComesByItself(statement)) return PASSED;
    if (
      (statement.has(AL_UITKERING) && !statement.has(HAD_BIJSTAND)) ||
      statement.has(APARTE_AANVRAAG) ||
      saysWhatItIsNot(statement)
    )
      return undefined;
    if ((statement.has(NOOD) || statement.has(ZEKER)) && !statement.has(GROEP)) return undefined;
    if (topic === 'named' && limitsToGroup(statement)) return FAILED;
    if (
      !refuses(statement) ||
      (statement.has(TOT_DIE_TIJD) && !statement.has(GROEP) && !isUntilDecision(statement)) ||
      deniesItComesByItself(statement)
    )
      return undefined;
    return judgeRefusal(statement, page);
  },
  examples: [
    {
      html: '<p>Zolang uw aanvraag loopt, kunnen wij geen voorschot op de uitkering betalen.</p>',
      expect: 'failed',
      because: 'the law obliges to give one',
    },
    {
      html: '<h2>Kan ik een voorschot krijgen?</h2><p>Nee, dat is helaas niet mogelijk.</p>',
      expect: 'failed',
      quote: 'Nee, dat is helaas niet mogelijk.',
      because: 'the question names the voorschot',
    },
    {
      html: '<p>Voorschotten op de bijstand worden niet verstrekt.</p>',
      expect: 'failed',
      because: 'none for anybody',
    },
    {
      html: '<p>Studenten krijgen nooit een voorschot op de bijstand.</p>',
      expect: 'failed',
      because: 'the law does not leave them out',
    },
    {
      html: '<h2>Tot 27 jaar</h2><p>In de zoektermijn van vier weken krijgt u geen voorschot.</p>',
      expect: 'passed',
      because: 'the four weeks under 27 come before the application',
    },
    {
      html: '<p>Werkt u niet mee of hebt u duidelijk geen recht, dan krijgt u geen voorschot.</p>',
      expect: 'passed',
      because: 'the grounds of the law',
    },
    {
      html: '<p>Op de individuele inkomenstoeslag geven wij geen voorschot.</p>',
      expect: 'inapplicable',
      because: 'article 36 lid 4 leaves it out',
    },
    {
      html: '<p>Een voorschot is geen gift: u betaalt het soms terug.</p>',
      expect: 'inapplicable',
      because: 'says what a voorschot is not',
    },
    {
      html: '<p>Hebt u inkomsten, dan krijgt u geen voorschot.</p>',
      expect: 'cantTell',
      because: 'a condition that may mean that there is no right',
    },
    {
      html: '<p>U krijgt binnen acht weken een besluit op uw aanvraag om bijstand.</p>',
      expect: 'inapplicable',
      because: 'nothing on the voorschot',
    },
  ],
};

/** "Wie onlangs nog bijstand had, krijgt geen voorschot": what was is the case, and not what is told. */
const isCaseOfBefore = (statement: Statement): boolean =>
  statement.has(HAD_BIJSTAND) &&
  (statement.kind === 'item' ||
    statement.isConditional ||
    [0, 1].some((at) => WHO.has(statement.words[at]?.plain ?? '')));

/** "Wie …", "aanvragers die …". */
const WHO: ReadonlySet<string> = new Set(['wie', 'die']);

/** "Dit is geen voorschot op de bijstand": says what something else is not. */
const saysWhatItIsNot = (statement: Statement): boolean =>
  statement.find(IS_GEEN).some(({ start }) => statement.words[start - 1]?.plain !== 'er') &&
  !statement.near(IS_GEEN, MOGELIJK, 3);

const MOGELIJK = concept('mogelijk', 'mogelijk', 'beschikbaar', 'weggelegd', 'te krijgen');

const IS_GEEN = concept('is geen voorschot', 'is geen voorschot', 'zijn geen voorschot*');

const UNCLEAR = cantTell('context-unclear');

function judgeRefusal(statement: Statement, page: Page): Judgement {
  if (isInSearchPeriod(statement) || statement.has(EERDER_DAN_VIER_WEKEN)) return PASSED;
  if (statement.durations.some(isInTime) && !statement.has(OOK_NIET)) return PASSED;
  if (hasLawfulGround(statement)) return PASSED;
  if (statement.text.endsWith(':')) return casesBelow(statement, page).every(isLawfulCase) ? PASSED : UNCLEAR;
  if ((isListedWithout(statement) || isRowBelowName(statement)) && !statement.has(GROEP)) return UNCLEAR;
  const isLimited = [statement, conditionOf(statement)].some(
    (each) => each?.isConditional === true && !isOnlyWaiting(each),
  );
  const cases = casesOf(statement);
  if (cases.some((each) => each?.has(GROEP))) return cases.some((each) => each?.has(EARNS)) ? UNCLEAR : FAILED;
  if (isOfCaseBefore(statement) || statement.has(IS_NO_RIGHT)) return UNCLEAR;
  if (givesReasonBefore(statement) || statement.next?.words[0]?.plain === 'wel') return UNCLEAR;
  if (isLimited || comesByItself(page) || comesWithinFourWeeks(page)) return UNCLEAR;
  return FAILED;
}

/** "Wij kunnen een voorschot weigeren als:" says no more than its list does. */
const isLawfulCase = (each: Statement): boolean =>
  each.has(WEIGERINGSGROND) || each.has(ZOEKTIJD) || (each.has(PAPIEREN) && each.has(TE_WEINIG));

const TE_WEINIG = concept('te weinig', 'te weinig', 'te laat', 'onvoldoende', 'niet');

/** The items that a sentence introduces; itself when they are not there. */
function casesBelow(statement: Statement, page: Page): readonly Statement[] {
  const listed = sectionAfter(statement, page, MOST_CASES).filter(({ intro }) => intro?.text === statement.text);
  return listed.length > 0 ? listed : [statement];
}

const MOST_CASES = 10;

/** Where it is told who is left out: here, in the question, or just before: "U bent statushouder. U komt hiervoor niet in aanmerking." */
function casesOf(statement: Statement): readonly (Statement | undefined)[] {
  const cases = [statement, conditionOf(statement)];
  if (opensUnderName(statement) || pointsToCase(statement)) return [...cases, statement.previous];
  return givesReasonBefore(statement) ? [...cases, statement.previous, statement.headings.at(-1)] : cases;
}

/** "Als wij nog niet hebben beslist": no condition, but the very time for which the voorschot is. */
const isOnlyWaiting = (statement: Statement): boolean =>
  statement.has(TIJDENS_WACHTEN) && statement.durations.length === 0 && !statement.has(PAPIEREN);

/** A ground of the law, other than the words of the refusal itself ("geen recht op een voorschot"). */
function hasLawfulGround(statement: Statement): boolean {
  if (statement.headings.at(-1)?.has(WEIGERINGSGROND)) return true;
  const denials = denialsIn(statement).filter(
    (at) => !statement.has(ELK_VOORSCHOT) || statement.sameClause(ELK_VOORSCHOT, at),
  );
  const refused = [...statement.find(GEEN_VOORSCHOT), ...denials];
  const isGround = (ground: Span) => !refused.some(({ start, end }) => start < ground.end && ground.start < end);
  if (statement.find(WEIGERINGSGROND).some(isGround)) return true;
  const before = pointsToCase(statement) ? statement.previous : conditionOf(statement);
  return before?.has(WEIGERINGSGROND) === true && !before.has(ELK_VOORSCHOT) && !before.has(GROEP);
}

/** "Daarom krijgt u nu geen voorschot": the ground stands in the sentence before it. */
function givesReasonBefore({ words, previous }: Statement): boolean {
  return previous !== undefined && words.slice(0, REASON_WITHIN).some(({ plain }) => REASONS.has(plain));
}

/** "U krijgt dan ook geen voorschot": in the case that the sentence before it names. */
const isOfCaseBefore = (statement: Statement): boolean =>
  statement.previous?.isConditional === true && pointsToCase(statement);

const pointsToCase = ({ words }: Statement): boolean =>
  words.slice(0, REASON_WITHIN).some(({ plain }, at) => plain === 'dan' && !words[at - 1]?.plain.endsWith('er'));

/** "Wij beslissen binnen acht weken. Tot die tijd …": all the wait. */
function isUntilDecision({ previous, headings }: Statement): boolean {
  if (previous === undefined) return headings.at(-1)?.has(BESLISSEN) === true;
  return previous.has(BESLISSEN) && !previous.has(ELK_VOORSCHOT);
}

/** "Ook niet vier weken na hun aanvraag." */
const OOK_NIET = concept('ook niet', 'ook niet');

const REASON_WITHIN = 5;
const REASONS: ReadonlySet<string> = new Set(['daarom', 'daardoor', 'hierdoor', 'hierom', 'dus', 'vandaar']);

/** Not "niet alleen aan gezinnen". */
function limitsToGroup(statement: Statement): boolean {
  return statement.find(ALLEEN_GROEP).some(({ start }) => statement.words[start - 1]?.plain !== 'niet');
}

/** "Alleen aan gezinnen met kinderen": none for all others. */
const ALLEEN_GROEP = concept(
  'alleen aan een groep',
  ...['alleen', 'uitsluitend', 'slechts', 'enkel'].flatMap((only) => [
    ...['gezinnen', 'ouders', 'alleenstaand*'].flatMap((group) => [
      `${only} ${group}`,
      ...['aan', 'voor'].map((to) => `${only} … ${to} ${group}`),
    ]),
    ...['aanvragers', 'mensen', 'inwoners'].map((who) => `${only} … ${who} met kinderen`),
  ]),
);

/** Refused to who has the benefit already: nothing is waited for. */
const AL_UITKERING = concept('al een uitkering hebben', 'al een *uitkering', 'al bijstand', 'al een uitkering');

/** "Een aparte aanvraag voor het voorschot kennen wij niet": it is the asking that there is none of. */
const APARTE_AANVRAAG = concept(
  'aparte aanvraag',
  'aparte aanvraag',
  'apart formulier',
  'aanvraag voor het voorschot',
  'aanvraagformulier voor het voorschot',
  'formulier voor het voorschot',
);

/** "Tegen een besluit over het voorschot is geen bezwaar mogelijk": not the voorschot is refused. */
const GEEN_BEZWAAR = concept('geen bezwaar', 'geen bezwaar', 'geen beroep', 'geen … beroep', 'bezwaar … niet mogelijk');
