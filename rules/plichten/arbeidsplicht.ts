import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { once } from '../once.ts';
import { type MentionRule, type Page, TOLD, toldInPart } from '../rule.ts';
import { isNo, isYes, questionAnswered } from '../surroundings.ts';
import { JA_NEE } from '../words/antwoord.ts';
import {
  AANPAKKEN,
  ANDER_WERK,
  EERST_ZOEKEN,
  GEZOCHT,
  LEZER,
  MAAKT_NIET_UIT,
  ONTHEFFING,
  VERPLICHT,
  WEIGEREN,
  WERK,
  WERKPLICHT,
} from '../words/arbeidsplicht.ts';
import { HANGT_AF } from '../words/taaleis-recht.ts';
import { ZOEKTERMIJN } from '../words/zoektermijn/periode.ts';

export const arbeidsplicht: MentionRule = {
  id: 'arbeidsplicht',
  kind: 'mention',
  status: 'trial',
  harm: 'onduidelijk',
  subject: 'plichten',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      article: participatiewet('9', 'lid 1 en 2'),
      says: 'U zoekt werk en neemt werk aan dat u kunt doen. Bij dringende redenen kan de gemeente u tijdelijk ontheffen.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
    {
      article: participatiewet('9a'),
      says: 'Zorgt u alleen voor een kind jonger dan vijf? Dan kunt u om ontheffing vragen.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
  ],
  assumptions: [
    'Looking for work before an application is the search period, not this duty.',
    'Help with finding work is an offer, not a duty.',
  ],
  text: {
    nl: {
      title: 'Welke plichten u hebt over werk',
      whatIsWrong:
        'Op deze pagina is niet gevonden welke plichten u hebt over werk. Ook niet dat u om ontheffing kunt vragen.',
      whatItMeansForYou:
        'U moet werk zoeken en aannemen. Lukt dat niet, bijvoorbeeld door ziekte of zorg? Vraag dan om ontheffing.',
      whatTheLawSays:
        'U zoekt werk naar wat u kunt. De gemeente kan u tijdelijk vrijstellen als daar een reden voor is.',
      goodExample:
        'U zoekt naar werk en neemt werk aan dat u kunt doen. Lukt dat niet door ziekte of zorg? Vraag dan om ontheffing.',
    },
    en: {
      title: 'Duties about work, and exemption',
      whatIsWrong: 'The page was not found to say which duties about work apply and that exemption is possible.',
    },
  },
  about: either('werkplicht of ontheffing', WERKPLICHT, AANPAKKEN, WEIGEREN, ONTHEFFING, JA_NEE),
  notWhenFailed: ['zoektermijn-vanaf-27', 'drempel-voor-aanvraag'],
  tells(statement, page) {
    if (statement.has(MAAKT_NIET_UIT)) return undefined;
    if (asksExemption(statement)) return TOLD;
    if (!isDuty(statement)) return undefined;
    return namesExemption(page) ? TOLD : toldInPart('dat u om ontheffing kunt vragen');
  },
  examples: [
    {
      html: '<p>U zoekt werk en accepteert werk dat u kunt doen. Kunt u niet werken? Vraag dan om ontheffing.</p>',
      expect: 'passed',
      because: 'duty and exemption',
    },
    {
      html: '<p>U heeft een sollicitatieplicht. In bijzondere situaties krijgt u vrijstelling.</p>',
      expect: 'passed',
      because: 'the duty by name, and exemption',
    },
    {
      html: '<h2>Uw plichten</h2><ul><li>solliciteren en werk accepteren</li><li>meewerken aan een traject</li></ul><p>U kunt ontheffing vragen.</p>',
      expect: 'passed',
      because: 'a list of duties',
    },
    {
      html: '<p>U solliciteert elke week en accepteert al het werk dat u kunt doen.</p>',
      expect: 'cantTell',
      because: 'exemption is not named',
    },
    {
      html: '<p>Bent u jonger dan 27? Dan zoekt u eerst vier weken naar werk.</p>',
      expect: 'cantTell',
      because: 'that is the search period',
    },
    {
      html: '<p>Wij helpen u graag bij het zoeken naar werk.</p>',
      expect: 'cantTell',
      because: 'an offer, not a duty',
    },
    {
      html: '<h2>WW</h2><p>In de WW moet u elke week solliciteren bij het UWV.</p>',
      expect: 'cantTell',
      because: 'another scheme',
    },
  ],
};

/** Duty and exemption in one sentence, or the answer "Ja, tenzij u bent vrijgesteld" to a question about the duty. */
function asksExemption(statement: Statement): boolean {
  if (statement.has(EERST_ZOEKEN) || statement.has(GEZOCHT) || isNo(statement)) return false;
  if (!statement.has(ONTHEFFING)) return false;
  return speaksOfWork(statement) || statement.has(CANNOT_WORK) || isOfWorkBefore(statement);
}

/** "U solliciteert. Lukt dat niet door ziekte, vraag dan om ontheffing": what it is from stands just before it, or right above. */
function isOfWorkBefore(statement: Statement): boolean {
  const { previous, headings } = statement;
  if (sectionSearches(statement)) return false;
  const before = [previous, previous?.previous, headings.at(-1)].filter((each) => each !== undefined);
  return before.some((each) => namesWork(each) && !each.has(EERST_ZOEKEN));
}

const CANNOT_WORK = concept('niet werken', 'niet werken', 'niet kunt werken', 'niet kan werken', 'niet te werken');

/** Own words, or those of the question it answers, name what is done about work. */
function speaksOfWork(statement: Statement): boolean {
  const question = questionAnswered(statement);
  return namesWork(statement) || (question !== undefined && namesWork(question));
}

/** The duty by name, or as looking for work, taking it, not turning it down. */
function namesWork(statement: Statement): boolean {
  const beside = statement.has(AANGEBODEN) ? FAR : BESIDE;
  return statement.has(WERKPLICHT) || statement.near(AANPAKKEN, WERK, beside) || turnsNothingDown(statement);
}

/** Words between what is done and the work. */
const BESIDE = 6;

/** "Een baan die u krijgt aangeboden, moet u bijna altijd aannemen": what stands between is that it is offered. */
const AANGEBODEN = concept('aangeboden', 'aangeboden', 'aanbieden', 'biedt … aan', 'aanbiedt');
const FAR = 12;

/** "Passend aanbod slaat u niet af." */
function turnsNothingDown(statement: Statement): boolean {
  return statement.find(WEIGEREN).some((span) => statement.negates(span) && statement.near(span, WERK, BESIDE));
}

function isDuty(statement: Statement): boolean {
  if (!namesWork(statement)) return isYesToDuty(statement) || takesOffer(statement);
  if (statement.has(EERST_ZOEKEN) || isOtherWork(statement) || statement.has(ONTHEFFING)) return isPlainDuty(statement);
  if (sectionSearches(statement) || statement.has(GEZOCHT) || statement.intro?.has(HANGT_AF)) return false;
  if (statement.modality.has('hoeft-niet')) return false;
  return (
    turnsNothingDown(statement) ||
    ([WERKPLICHT, AANPAKKEN].every((each) => !statement.negates(each)) && binds(statement))
  );
}

/** Vacancies are another subject, but for who goes after them. */
function isOtherWork(statement: Statement): boolean {
  return statement.has(ANDER_WERK) && !statement.has(REAGEERT);
}

const REAGEERT = concept('reageert', 'reageert', 'reageer', 'op vacatures');

/** "Moet ik elke baan aannemen? Ja." */
function isYesToDuty(statement: Statement): boolean {
  const question = questionAnswered(statement);
  if (question === undefined || question.has(EERST_ZOEKEN) || !isYes(statement)) return false;
  return namesWork(question) && question.modality.has('moet');
}

/** "Krijgt u een baan aangeboden? Die moet u aannemen." */
function takesOffer(statement: Statement): boolean {
  const question = questionAnswered(statement);
  if (question?.has(AANGEBODEN) !== true || !question.has(WERK) || statement.negates(AANPAKKEN)) return false;
  return statement.has(AANPAKKEN) && statement.modality.has('moet');
}

/** "U moet eerst werk zoeken" and "vraag ontheffing van de plicht" name the duty only with its own name. */
function isPlainDuty(statement: Statement): boolean {
  return (
    statement.has(ONTHEFFING) && !statement.has(EERST_ZOEKEN) && statement.modality.has('moet') && binds(statement)
  );
}

/** "Je zoekt eerst vier weken. Schrijf op waar je solliciteert", "In die tijd zoek je werk": still the search period. */
const sectionSearches = ({ words, previous, headings }: Statement): boolean =>
  headings.some((each) => each.has(ZOEKTERMIJN) || each.has(WACHTTIJD)) ||
  (words[0]?.plain === 'in' && THAT.has(words[1]?.plain ?? '') && (previous?.durations.length ?? 0) > 0) ||
  (previous?.has(EERST_ZOEKEN) === true &&
    (namesWork(previous) || previous.has(ZOEKTERMIJN)) &&
    previous.durations.length > 0);

const WACHTTIJD = concept('wachttijd', 'wachttijd*', 'wachtperiode*');
const THAT: ReadonlySet<string> = new Set(['die', 'deze', 'dat']);

function binds(statement: Statement): boolean {
  if (isCase(statement)) return false;
  if (statement.has(VERPLICHT) || [WERKPLICHT, AANPAKKEN, WEIGEREN].some((act) => statement.near(LEZER, act, 0)))
    return true;
  const { intro, headings } = statement;
  if (intro?.has(VERPLICHT) || headings.at(-1)?.has(VERPLICHT)) return true;
  return statement.words[0]?.plain === 'u' && headings.some((each) => each.has(PLICHTEN));
}

/** A page on nothing but duties. */
const PLICHTEN = concept('plichten', '*plichten', '*plichtingen');

/** "Neemt u werk aan, dan gaat het loon van de uitkering af": a case, not a duty. */
function isCase(statement: Statement): boolean {
  const { words } = statement;
  return (
    /^(u|je)$/.test(words[1]?.plain ?? '') && words.some(({ plain }) => plain === 'dan') && isInFirstClause(statement)
  );
}

const isInFirstClause = (statement: Statement): boolean =>
  statement.find(AANPAKKEN).every((act) => statement.sameClause({ start: 0, end: 1 }, act));

const namesExemption = once((page: Page) =>
  page.statements.some((each) => each.has(ONTHEFFING) && each.scheme !== 'ww'),
);
