import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { sectionAfter } from '../section.ts';
import { isNo, neighbours } from '../surroundings.ts';
import {
  CWI,
  DE_WIJ,
  INKOMENSTOESLAG,
  OUDE_WET,
  PARTICIPATIEWET,
  TITEL_VAN_REGEL,
  VERLEDEN,
  WERKBEDRIJF,
} from '../words/verouderd.ts';

const PARTICIPATIEWET_SINCE = '2015-01-01';
const GONE = either('verouderd', OUDE_WET, CWI, WERKBEDRIJF);

export const verouderdeWet: ClaimRule = {
  id: 'verouderde-wet',
  kind: 'claim',
  status: 'active',
  harm: 'onduidelijk',
  subject: 'taal',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  schemes: 'any',
  legalBasis: [
    {
      article: participatiewet('7', 'lid 1'),
      says: 'De gemeente geeft bijstand volgens de Participatiewet. Die kwam in 2015 in de plaats van de oude wet.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
    {
      article: participatiewet('36', 'lid 1'),
      says: 'De toeslag voor wie lang weinig geld heeft, heet individuele inkomenstoeslag.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
    {
      article: participatiewet('41', 'lid 1'),
      says: 'U vraagt bijstand aan bij UWV. Het oude CWI bestaat niet meer.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
  ],
  assumptions: [
    'The old name without a word of the past is used as if it were in force.',
    'The title of a local rule may still bear the old name; beside the Participatiewet the old name may be an explanation.',
    'UWV WERKbedrijf counts as an old name, as the meetlat says, though a division of UWV bears it still.',
  ],
  text: {
    nl: {
      title: 'De Participatiewet geldt nu',
      whatIsWrong: 'De pagina gebruikt de naam van een wet, toeslag of kantoor dat niet meer bestaat.',
      whatItMeansForYou: 'De regels op deze pagina kunnen oud zijn. Vraag de gemeente welke regels nu gelden.',
      whatTheLawSays: 'Sinds 2015 staat de bijstand in de Participatiewet. De oude wetten gelden niet meer.',
      goodExample: 'De bijstand staat in de Participatiewet. Vroeger heette die wet de Wet werk en bijstand.',
    },
    en: {
      title: 'The Participatiewet is the law now',
      whatIsWrong: 'The page names a law, allowance or office that no longer exists as if it were in force.',
    },
  },
  about: either('oude namen', GONE, DE_WIJ, PARTICIPATIEWET),
  sees: ['history', 'heading', 'question'],
  lookalikes: ['History: "voorheen", "tot 2015".', 'An old name given as such.', 'The title of a local rule.'],
  judge(statement, page) {
    if (!namesOld(statement)) return statement.kind === 'heading' ? undefined : judgeNew(statement);
    if (statement.kind === 'heading') return asksForOld(statement, page) ? FAILED : undefined;
    if (statement.isQuestion && !asksReader(statement) && !asksOfOwn(statement, page)) return undefined;
    if (isTold(statement)) return PASSED;
    if (isReference(statement)) return cantTell('outdated');
    if (statement.has(VERWIJST) || statement.headings.at(-1)?.has(VERVALT) === true) return cantTell('outdated');
    if ([TITEL_VAN_REGEL, PARTICIPATIEWET, INKOMENSTOESLAG].some((each) => statement.has(each))) {
      return cantTell('outdated');
    }
    return !isUnderHistory(statement) ? FAILED : cantTell('outdated');
  },
  examples: [
    {
      html: '<p>U hebt recht op een uitkering op grond van de Wet werk en bijstand (WWB).</p>',
      expect: 'failed',
      quote: 'U hebt recht op een uitkering op grond van de Wet werk en bijstand (WWB).',
      because: 'the WWB ended in 2015',
    },
    {
      html: '<p>Leeft u lang van een laag inkomen? Vraag dan de langdurigheidstoeslag aan.</p>',
      expect: 'failed',
      because: 'it is now the individuele inkomenstoeslag',
    },
    {
      html: '<p>Schrijf u eerst in bij het CWI.</p>',
      expect: 'failed',
      because: 'the CWI is no more',
    },
    {
      html: '<p>Met een WWB-uitkering kunt u ook bijzondere bijstand krijgen.</p>',
      expect: 'failed',
      because: 'the old name as if in force',
    },
    {
      html: '<p>Jongeren krijgen geld volgens de Wet investeren in jongeren.</p>',
      expect: 'failed',
      because: 'that law ended in 2012',
    },
    {
      html: '<p>De bijstand staat in de Participatiewet (voorheen de WWB).</p>',
      expect: 'passed',
      because: 'told as history',
    },
    {
      html: '<p>Tot 2015 heette de toeslag de langdurigheidstoeslag.</p>',
      expect: 'passed',
      because: 'told as history',
    },
    {
      html: '<p>Het CWI bestaat niet meer. Ga naar werk.nl.</p>',
      expect: 'passed',
      because: 'it says that the office is gone',
    },
    {
      html: '<p>U schrijft zich in bij UWV WERKbedrijf.</p>',
      expect: 'failed',
      because: 'an old name of the offices of UWV',
    },
    {
      html: '<p>Lees de Verordening langdurigheidstoeslag van onze gemeente.</p>',
      expect: 'cantTell',
      because: 'the title of a local rule',
    },
    {
      html: '<p>Wij helpen u. Wij bellen u binnen een week.</p>',
      expect: 'inapplicable',
      because: '"wij" is not the law of that name',
    },
  ],
};

/** "Wie heeft recht op een WWB-uitkering?": a heading that takes it to be in force, and nothing below that says otherwise. */
function asksForOld(heading: Statement, page: Page): boolean {
  if (!heading.isQuestion || !heading.has(TO_GET) || isTold(heading)) return false;
  return !sectionAfter(heading, page, 2).some(
    (each) => isTold(each) || isNo(each) || [PARTICIPATIEWET, INKOMENSTOESLAG, VERWIJST].some((now) => each.has(now)),
  );
}

const TO_GET = concept('recht op', 'recht op', 'krijg*', 'aanvragen', 'vraag … aan');

/** Sends the reader on from the old name, or tells what becomes of it. */
const VERWIJST = concept('verwijst', 'verwijzing naar', 'verwijzingen naar', 'zie participatiewet', 'zie bijstand');
/** A heading over what is gone. */
const VERVALT = concept('vervalt', 'vervalt', 'overgangsrecht', 'tijdlijn', 'weggooien');

/** "Zie WWB", "WWB" at the foot of a page: a link or a label, which says nothing of what holds. */
const isReference = ({ words }: Statement): boolean =>
  (words.length === 1 && (words[0]?.plain.length ?? 0) <= SHORTEST) ||
  (words.length <= SHORTEST && words[0]?.plain.startsWith('zie') === true);
const SHORTEST = 3;

/** Not "WW-betaling", which spells the WWB when its hyphen is left out. */
function namesOld(statement: Statement): boolean {
  const isGone = statement.find(GONE).some(({ start }) => !statement.words[start]?.plain.startsWith('ww-'));
  return isGone || statement.find(DE_WIJ).some(({ end }) => WIJ.test(statement.words[end - 1]?.text ?? ''));
}

const WIJ = /^WIJ(?:-|$)/;

/** Told as of the past, in its own words. */
function isTold(statement: Statement): boolean {
  return (
    statement.isHistory ||
    statement.has(VERLEDEN) ||
    (statement.dates.some(({ last }) => last < PARTICIPATIEWET_SINCE) && !statement.has(SINCE))
  );
}

/** "De wet die sinds 2004 de bijstand regelt": from then until now. */
const SINCE = concept('sinds', 'sinds', 'sedert');

/** A sentence beside it tells of the past, or the heading does. */
function isUnderHistory(statement: Statement): boolean {
  const heading = statement.headings.at(-1);
  const isAbove = heading !== undefined && (isTold(heading) || isOfPastYear(heading));
  const isNameGone = statement.next?.has(DIE_NAAM) === true && statement.next.has(VERLEDEN);
  return (
    isAbove ||
    isNameGone ||
    neighbours(statement).some(
      (each) =>
        each.isHistory &&
        !each.has(BEFORE_WWB) &&
        (each.has(PARTICIPATIEWET) || (namesOld(each) && each.has(OLD_ALLOWANCE) === statement.has(OLD_ALLOWANCE))),
    )
  );
}

/** That it has another name says nothing of the law that is called by its old one. */
const OLD_ALLOWANCE = concept('langdurigheidstoeslag', 'langdurigheidstoeslag*');

/** "Jaarverslag 2010". */
const isOfPastYear = ({ words }: Statement): boolean =>
  words.some(({ plain }) => /^20\d\d$/.test(plain) && plain < PARTICIPATIEWET_SINCE);

/** "U hoort nog de naam WWB. Wij gebruiken die naam niet meer." */
const DIE_NAAM = concept('die naam', 'die naam', 'deze naam', 'dat woord');

/** "Tot 2004 gold hiervoor de Algemene bijstandswet": what came before takes the WWB to be in force. */
const BEFORE_WWB = concept('abw', 'algemene bijstandswet', 'abw', 'tot 2004', 'voor 2004');

/** The law of today by name. */
function judgeNew(statement: Statement): Judgement | undefined {
  return statement.has(PARTICIPATIEWET) ? PASSED : undefined;
}

/** "Hebt u een WWB-uitkering?" takes it to be in force; "Wat was de WWB?" does not. */
function asksReader({ words: [first, second] }: Statement): boolean {
  const isAsked = (verb = '', who = '') => ASKS.has(verb) && (who === 'u' || who === 'je');
  return isAsked(first?.plain, second?.plain) || isAsked(second?.plain, first?.plain);
}

/** "Bent u het niet eens met een besluit over uw WWB-uitkering?": the reader has one, unless the answer says otherwise. */
function asksOfOwn(statement: Statement, page: Page): boolean {
  if (!statement.has(YOUR_WWB) || statement.has(OF_OTHERS)) return false;
  return ![statement, ...sectionAfter(statement, page, 2)].some(
    (each) => isTold(each) || isNo(each) || each.has(PARTICIPATIEWET),
  );
}

/** "Vraagt iemand naar uw WWB-uitkering?": the name that somebody else still uses. */
const OF_OTHERS = concept('iemand', 'iemand', 'een brief', 'een formulier', 'staat er');
const YOUR_WWB = concept('uw wwb', 'uw wwb-uitkering*', 'je wwb-uitkering*', 'jouw wwb-uitkering*');

const ASKS: ReadonlySet<string> = new Set(['hebt', 'heeft', 'heb', 'krijgt', 'krijg', 'ontvangt', 'wilt', 'wil']);
