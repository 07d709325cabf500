import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { type ClaimRule, cantTell, PASSED } from '../rule.ts';
import { AFSCHRIFTEN, BEWAREN, HEEL_JAAR, SOMS } from '../words/bankafschriften.ts';

/** Three months, however counted (13 weeks, 92 days). */
const USUAL_DAYS = 93;

export const bankafschriftenTeVeel: ClaimRule = {
  id: 'bankafschriften-te-veel',
  kind: 'claim',
  status: 'active',
  harm: 'onnodige-drempel',
  subject: 'plichten',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      article: participatiewet('53a', 'lid 1'),
      says: 'De gemeente vraagt alleen gegevens die nodig zijn.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
    {
      article: participatiewet('17', 'lid 1'),
      says: 'Meestal zijn afschriften van drie maanden genoeg. Vraagt de gemeente meer, dan hoort daar een reden bij.',
      validFrom: '2018-01-01',
      certainty: 'professional-knowledge',
    },
  ],
  assumptions: [
    'No law sets a number of months; three is the custom. A longer period with a reason is defensible, so this never fails.',
    'A period for handing in, keeping or the age of papers is not the period the statements cover.',
  ],
  text: {
    nl: {
      title: 'Drie maanden bankafschriften is meestal genoeg',
      whatIsWrong:
        'De pagina vraagt iedereen om bankafschriften van meer dan drie maanden. De reden staat er niet bij.',
      whatItMeansForYou: 'Vraag de gemeente waarom zij zo veel afschriften wil. Wat u uitgeeft, mag u zwart maken.',
      whatTheLawSays: 'De gemeente mag alleen vragen wat nodig is. Een vast aantal maanden noemt de wet niet.',
      goodExample: 'Wij vragen om bankafschriften van de laatste drie maanden. Wat u uitgeeft, mag u zwart maken.',
    },
    en: {
      title: 'Three months of bank statements is usually enough',
      whatIsWrong: 'The page asks everyone for more than three months of bank statements, without a reason.',
    },
  },
  about: AFSCHRIFTEN,
  lookalikes: [
    'Three months or less.',
    'A longer period in some cases, with a reason.',
    'A term for handing in or keeping statements.',
  ],
  judge(statement) {
    if (statement.has(BEWAREN)) return undefined;
    const periods = periodsOf(statement);
    const longest = Math.max(0, ...periods.map(({ days }) => days));
    const tooLong = longest > USUAL_DAYS || (periods.length === 0 && statement.has(HEEL_JAAR));
    if (tooLong) return isForSome(statement) ? undefined : cantTell('context-unclear');
    return longest > 0 ? PASSED : undefined;
  },
  examples: [
    {
      html: '<h2>Neem mee</h2><ul><li>bankafschriften van de laatste zes maanden</li><li>uw huurcontract</li></ul>',
      expect: 'cantTell',
      quote: 'bankafschriften van de laatste zes maanden',
      because: 'six months from everyone asks for a reason',
    },
    {
      html: '<p>U levert de rekeningafschriften van het afgelopen jaar in, van al uw rekeningen.</p>',
      expect: 'cantTell',
      because: 'a whole year',
    },
    {
      html: '<p>Stuur een overzicht van al uw rekeningen mee over de laatste 12 maanden.</p>',
      expect: 'cantTell',
      because: 'twelve months',
    },
    {
      html: '<p>Wij willen van iedereen de bij- en afschrijvingen van een half jaar zien.</p>',
      expect: 'cantTell',
      because: 'half a year',
    },
    {
      html: '<ul><li>afschriften van uw bankrekeningen (laatste 3 maanden)</li></ul>',
      expect: 'passed',
      because: 'three months',
    },
    {
      html: '<p>Meestal zijn bankafschriften van één maand genoeg.</p>',
      expect: 'passed',
      because: 'less than three months',
    },
    {
      html: '<p>Hebben wij daar een goede aanleiding voor, dan vragen wij soms bankafschriften van zes maanden.</p>',
      expect: 'inapplicable',
      because: 'only in some cases, with a reason',
    },
    {
      html: '<p>Bewaar uw bankafschriften vijf jaar.</p>',
      expect: 'inapplicable',
      because: 'keeping is not handing in',
    },
    {
      html: '<p>Lever uw bankafschriften binnen zes weken in.</p>',
      expect: 'inapplicable',
      because: 'a term, not a period of statements',
    },
    {
      html: '<p>U krijgt binnen acht weken een besluit.</p>',
      expect: 'inapplicable',
      because: 'not about statements',
    },
  ],
};

/** The times that the statements cover: in its own words near the word, else in the list introduction. */
function periodsOf(statement: Statement): readonly Duration[] {
  const own = statement.durations.filter(isPeriod);
  if (own.length <= 1) return own.length > 0 ? own : (statement.intro?.durations ?? []).filter(isPeriod);
  return [...own].sort((a, b) => distance(a, statement) - distance(b, statement)).slice(0, 1);
}

/** Words between a duration and the nearest word for statements, counted from where each starts. */
function distance(duration: Duration, statement: Statement): number {
  return Math.min(...statement.find(AFSCHRIFTEN).map(({ start }) => Math.abs(start - duration.start)));
}

/** "Binnen twee weken" is a term for handing in; "elke maand" a rhythm. */
function isPeriod({ bound }: Duration): boolean {
  return bound === 'exact' || bound === 'about' || bound === 'atLeast';
}

function isForSome(statement: Statement): boolean {
  return statement.has(SOMS) || statement.modality.has('kan') || statement.isConditional;
}
