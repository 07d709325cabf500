import { describe, expect, it } from 'vitest';
import type { CheckRun, RuleResult } from '../../checking/check-run.ts';
import { overviewOf, quotesOf } from '../../components/overview.ts';
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
    const { cards, counts } = overviewOf(run([trial]), rules);
    expect(counts.wrong).toBe(0);
    expect(cards.check).toHaveLength(1);
  });

  it('tells not found from not sure', () => {
    const { counts, cards } = overviewOf(
      run([result('laat', 'cantTell', 'not-found-here'), result('geld', 'cantTell', 'context-unclear')]),
      rules,
    );
    expect(counts.missing).toBe(1);
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
    expect(overviewOf(run([result('van-later', 'failed')]), rules).counts.wrong).toBe(0);
  });
});
