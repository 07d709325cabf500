import { describe, expect, it } from 'vitest';
import type { RuleResult } from '../../checking/check-run.ts';
import { figuresOf, type Labels, overlaps, scoreOf, totalOf } from './score.ts';

/** A result with these quotes. */
function result(
  ruleId: string,
  outcome: RuleResult['outcome'],
  quotes: readonly string[] = [],
  more: Partial<RuleResult> = {},
): RuleResult {
  const evidence = quotes.map((exact) => ({
    type: 'TextQuoteSelector' as const,
    exact,
    prefix: '',
    suffix: '',
    headings: [],
  }));
  return { ruleId, kind: 'claim', outcome, shown: outcome, evidence, ...more };
}

const labels = (change: Partial<Labels>): Labels => ({
  id: '001',
  asOf: '2026-11-22',
  claims: [],
  mentions: {},
  ...change,
});
const failed = { rule: 'te-laat', outcome: 'failed', quote: 'Het duurt dertien weken na uw aanvraag.' } as const;

describe('a failure counts once a page', () => {
  const second = { ...failed, quote: 'Ook in de zomer wacht u dertien weken.' };
  const countOf = (quotes: readonly string[], claims: Labels['claims'] = [failed, second]) =>
    totalOf(scoreOf([{ labels: labels({ claims }), results: [result('te-laat', 'failed', quotes)] }]).failures);

  it('as right when one of its wrong statements is found', () => {
    expect(countOf([second.quote])).toEqual({ right: 1, wrong: 0, missed: 0, neutral: 0 });
    expect(countOf([failed.quote, second.quote])).toEqual({ right: 1, wrong: 0, missed: 0, neutral: 0 });
  });

  it('as wrong when no quote is wrong by the labels', () => {
    expect(countOf(['Bel ons voor een afspraak.'], [])).toEqual({ right: 0, wrong: 1, missed: 0, neutral: 0 });
  });

  it('as missed when none is found', () => {
    expect(countOf([])).toEqual({ right: 0, wrong: 0, missed: 1, neutral: 0 });
  });
});

describe('a claim counts', () => {
  const countOf = (pageLabels: Labels, results: readonly RuleResult[]) =>
    totalOf(scoreOf([{ labels: pageLabels, results }]).claims);

  it('as right when its quote overlaps a labelled fault', () => {
    const count = countOf(labels({ claims: [failed] }), [
      result('te-laat', 'failed', ['dertien weken na uw aanvraag']),
    ]);
    expect(count).toEqual({ right: 1, wrong: 0, missed: 0, neutral: 0 });
  });

  it('once, when it quotes one fault twice', () => {
    const count = countOf(labels({ claims: [failed] }), [
      result('te-laat', 'failed', [failed.quote, 'Het duurt dertien weken']),
    ]);
    expect(count).toEqual({ right: 1, wrong: 0, missed: 0, neutral: 0 });
  });

  it('as missed when nothing is quoted, or another rule', () => {
    expect(countOf(labels({ claims: [failed] }), [result('anders', 'passed')])).toMatchObject({ missed: 1 });
    expect(countOf(labels({ claims: [failed] }), [result('anders', 'failed', [failed.quote])])).toMatchObject({
      missed: 1,
      wrong: 1,
    });
  });

  it('as neutral where the labels leave it open, and as wrong where they say it is right', () => {
    const open = labels({ claims: [{ ...failed, outcome: 'cantTell' }] });
    const right = labels({ claims: [{ ...failed, outcome: 'passed' }] });
    expect(countOf(open, [result('te-laat', 'failed', [failed.quote])])).toMatchObject({ neutral: 1, wrong: 0 });
    expect(countOf(right, [result('te-laat', 'failed', [failed.quote])])).toMatchObject({ neutral: 0, wrong: 1 });
  });
});

describe('a mention counts', () => {
  const countOf = (told: boolean, found: RuleResult) =>
    totalOf(scoreOf([{ labels: labels({ mentions: { bezwaar: told } }), results: [found] }]).mentions);
  const mention = (outcome: RuleResult['outcome'], reason?: RuleResult['reason']) =>
    result('bezwaar', outcome, [], { kind: 'mention', ...(reason === undefined ? {} : { reason }) });

  it('as found when told whole or in part', () => {
    expect(countOf(true, mention('passed'))).toMatchObject({ right: 1 });
    expect(countOf(true, mention('cantTell', 'incomplete'))).toMatchObject({ right: 1 });
    expect(countOf(true, mention('cantTell', 'not-found-here'))).toMatchObject({ missed: 1 });
    expect(countOf(false, mention('passed'))).toMatchObject({ wrong: 1 });
  });
});

describe('quotes overlap', () => {
  it.each([
    ['when one holds the other', 'binnen acht weken', 'U hoort het binnen acht weken.', true],
    ['whatever their spaces, capitals and soft hyphens', 'Kosten\u00addelers  norm', 'kostendelers norm', true],
    ['when they share most words', 'U krijgt binnen acht weken bericht', 'binnen acht weken krijgt u een brief', true],
    ['but not by two common words', 'acht weken', 'na acht dagen of weken', false],
    ['but not when they say other things', 'U mag bezwaar maken', 'Het voorschot komt vanzelf', false],
  ])('%s', (_name, a, b, same) => {
    expect(overlaps(a, b)).toBe(same);
  });
});

describe('figures', () => {
  it('are absent where nothing was said', () => {
    expect(figuresOf({ right: 0, wrong: 0, missed: 2, neutral: 0 })).toMatchObject({ precision: null, recall: 0 });
    expect(figuresOf({ right: 3, wrong: 1, missed: 1, neutral: 5 })).toMatchObject({ precision: 0.75, recall: 0.75 });
  });
});
