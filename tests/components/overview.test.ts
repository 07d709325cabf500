import { describe, expect, it } from 'vitest';
import type { CheckRun, RuleResult } from '../../checking/check-run.ts';
import { countsOf, findingsBeside, notFoundOf, overviewOf, ownQuotes, quotesOf } from '../../components/overview.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Harm, Rule } from '../../rules/rule.ts';

const rule = (id: string, harm: Harm): Rule => ({ id, harm, kind: 'claim', text: {}, legalBasis: [] }) as never;
const rules = [
  rule('laat', 'te-laat'),
  rule('recht', 'verliest-recht'),
  rule('geld', 'te-weinig-geld'),
  rule('uitleg', 'onduidelijk'),
];

const evidence = [{ type: 'TextQuoteSelector', exact: 'zin', prefix: '', suffix: '', headings: [] }] as const;
const result = (ruleId: string, shown: RuleResult['shown'], reason?: RuleResult['reason']): RuleResult => ({
  ruleId,
  kind: 'claim',
  outcome: shown,
  shown,
  evidence: shown === 'failed' || shown === 'passed' ? evidence : [],
  ...(reason && { reason }),
});
const run = (results: readonly RuleResult[], type: CheckRun['page']['type'] = 'bijstand') =>
  ({ page: { type }, results }) as unknown as CheckRun;

describe('the overview', () => {
  it('puts what costs a right first', () => {
    const { cards } = overviewOf(
      run([result('laat', 'failed'), result('recht', 'failed'), result('geld', 'failed')]),
      rules,
    );
    expect(cards.wrong.map(({ id }) => id)).toEqual(['recht', 'geld', 'laat']);
  });

  it('counts a rule on trial as something to check, never as wrong', () => {
    const trial = { ...result('recht', 'cantTell', 'rule-on-trial'), outcome: 'failed' } as const;
    const { cards } = overviewOf(run([trial]), rules);
    expect(cards.wrong).toEqual([]);
    expect(cards.check).toHaveLength(1);
  });

  it('tells not found from not sure', () => {
    const { cards, spokenOf } = overviewOf(
      run([result('laat', 'cantTell', 'not-found-here'), result('geld', 'cantTell', 'context-unclear')]),
      rules,
    );
    expect(countsOf(cards, spokenOf)).toEqual({ wrong: 0, missing: 1, missingInAll: 1, right: 0 });
    expect(cards.check.map(({ id }) => id)).toEqual(['geld']);
  });

  it('speaks of the page when no rule could say anything', () => {
    const all = (reason: RuleResult['reason']) => rules.map(({ id }) => result(id, 'cantTell', reason));
    expect(overviewOf(run(all('language')), rules).nothing).toBe('otherLanguage');
    expect(overviewOf(run(all('no-main-text')), rules).nothing).toBe('noMainText');
    const other = rules.map(({ id }) => result(id, 'inapplicable', 'other-page-type'));
    expect(overviewOf(run(other, 'anders'), rules).nothing).toBe('notAboutBijstand');
  });

  it('names every quote after its card, wrong ones first', () => {
    const overview = overviewOf(run([result('uitleg', 'passed'), result('recht', 'failed')]), rules);
    expect(quotesOf(overview).map(({ id, tone }) => [id, tone])).toEqual([
      ['recht/0', 'wrong'],
      ['uitleg/0', 'right'],
    ]);
  });

  it('survives a result of a rule that it does not know', () => {
    expect(overviewOf(run([result('van-later', 'failed')]), rules).cards.wrong).toEqual([]);
  });
});

describe('what was not found', () => {
  const about = (id: string, harm: Harm, subject: Rule['subject']): Rule => ({ ...rule(id, harm), subject });
  const many = [
    about('a', 'onduidelijk', 'hulp'),
    about('b', 'te-laat', 'beslissing'),
    about('c', 'te-laat', 'voorschot'),
    about('d', 'verliest-recht', 'bezwaar'),
    about('e', 'onnodige-drempel', 'plichten'),
    about('f', 'te-weinig-geld', 'geld'),
    about('g', 'verliest-recht', 'zoektermijn'),
    about('spoken', 'te-laat', 'voorschot'),
  ];
  const missing = (some: readonly Rule[]) => some.map(({ id }) => result(id, 'cantTell', 'not-found-here'));

  it('shows five: the worst harm first, and of equal harm what the page speaks of', () => {
    const { cards, spokenOf } = overviewOf(run([...missing(many.slice(0, 7)), result('spoken', 'passed')]), many);
    const { most, rest } = notFoundOf(cards.missing, spokenOf);
    expect(most.map(({ id }) => id)).toEqual(['d', 'g', 'f', 'c', 'b']);
    expect(rest.map(({ subject, cards: some }) => [subject, some.map(({ id }) => id)])).toEqual([
      ['plichten', ['e']],
      ['hulp', ['a']],
    ]);
    expect(countsOf(cards, spokenOf)).toEqual({ wrong: 0, missing: 5, missingInAll: 7, right: 1 });
  });

  it('folds nothing away for one card', () => {
    const { cards, spokenOf } = overviewOf(run(missing(many.slice(0, 6))), many);
    expect(notFoundOf(cards.missing, spokenOf).most).toHaveLength(6);
    expect(notFoundOf(cards.missing, spokenOf).rest).toEqual([]);
  });
});

describe('what the person recorded', () => {
  const finding = (id: string, about: string, exact?: string): Finding =>
    ({
      id,
      rule: about,
      ...(exact && { quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } }),
    }) as never;

  it('stands beside the cards when no card shows it, and its sentence can be pointed at', () => {
    const overview = overviewOf(run([result('recht', 'failed')]), rules);
    const mine = [finding('een', 'recht', 'zin'), finding('twee', 'free', 'eigen zin'), finding('drie', 'free')];
    expect(findingsBeside(overview, mine).map(({ id }) => id)).toEqual(['twee', 'drie']);
    expect(ownQuotes(findingsBeside(overview, mine)).map(({ id }) => id)).toEqual(['own/twee']);
  });
});
