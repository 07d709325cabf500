/** Small made-up rules, so that the runner is tested without the law. */
import { concept } from '../../language/concept.ts';
import { participatiewet } from '../../rules/law/article.ts';
import { type ClaimRule, FAILED, type MentionRule, PASSED, type QuestionRule, TOLD } from '../../rules/rule.ts';

const WEKEN = concept('weken', 'weken', 'week');

const BASE = {
  status: 'active',
  harm: 'onduidelijk',
  subject: 'taal',
  pageTypes: ['bijstand'],
  legalBasis: [{ article: participatiewet('52'), says: 'Test.', validFrom: '2020-01-01', certainty: 'read-in-law' }],
  assumptions: ['none'],
  text: {
    nl: {
      title: 'Test',
      whatIsWrong: 'Test.',
      whatItMeansForYou: 'Test.',
      whatTheLawSays: 'Test.',
      goodExample: 'Test.',
    },
    en: { title: 'Test', whatIsWrong: 'Test.' },
  },
  examples: [
    { html: '', expect: 'passed', because: 'test' },
    { html: '', expect: 'failed', because: 'test' },
  ],
} as const;

/** Says that eight weeks is right and every other number wrong. */
export function claim(change: Partial<ClaimRule> = {}): ClaimRule {
  return {
    ...BASE,
    id: 'acht-weken',
    kind: 'claim',
    about: WEKEN,
    lookalikes: [],
    judge: ({ durations: [duration] }) =>
      duration === undefined ? undefined : duration.amount === 8 ? PASSED : FAILED,
    ...change,
  };
}

/** Wants weeks to be told. */
export function mention(change: Partial<MentionRule> = {}): MentionRule {
  return {
    ...BASE,
    id: 'weken',
    kind: 'mention',
    about: WEKEN,
    notWhenFailed: ['acht-weken'],
    tells: () => TOLD,
    ...change,
  };
}

export function question(change: Partial<QuestionRule> = {}): QuestionRule {
  return {
    ...BASE,
    id: 'toon-van-de-tekst',
    kind: 'question',
    ask: 'Is de toon goed?',
    howToDecide: 'Lees de zinnen.',
    shows: ({ statements }) => statements,
    ...change,
  };
}
