import { describe, expect, it } from 'vitest';
import { isSentenceRight } from '../../../checking/check-sentence.ts';
import { exampleFor, type GoodExample, goodExamples } from '../../../findings/keuring/good-example.ts';
import type { SnapshotPoint } from '../../../findings/snapshot.ts';
import { jointOrganisationsOf, organisations } from '../../../register/organisation.ts';
import { ruleset } from '../../../rules/ruleset.ts';
import { exampleFinding } from '../example-finding.ts';
import { given, guidedOfHtml, WITH_FAULTS, withAnswer } from './made-guided.ts';

const AGAIN = 'U krijgt elke vier weken opnieuw een voorschot.';
const example = (organisation: string, more: Partial<GoodExample> = {}): GoodExample => ({
  rule: 'voorschot-eenmalig',
  exact: AGAIN,
  organisation,
  name: organisation,
  url: `https://www.${organisation}.nl/bijstand`,
  on: '2026-10-01',
  ...more,
});
const always = () => true;

describe('a good example', () => {
  it('is of the same rule, and the newest', () => {
    const found = exampleFor(
      'voorschot-eenmalig',
      'GM0034',
      [
        example('GM0014'),
        example('GM0344', { on: '2026-11-01' }),
        example('GM0363', { rule: 'bezwaar', on: '2026-11-20' }),
      ],
      always,
    );
    expect(found?.organisation).toBe('GM0344');
  });

  it('is never of the organisation itself, nor of one that works for it', () => {
    expect(exampleFor('voorschot-eenmalig', 'GM0034', [example('GM0034')], always)).toBeUndefined();
    const joint = organisations.find(({ kind, members }) => kind === 'samenwerking' && members.length > 1);
    const [member = ''] = joint?.members ?? [];
    expect(jointOrganisationsOf(member).length).toBeGreaterThan(0);
    expect(exampleFor('voorschot-eenmalig', member, [example(joint?.code ?? '')], always)).toBeUndefined();
    expect(exampleFor('voorschot-eenmalig', joint?.code ?? '', [example(member)], always)).toBeUndefined();
  });

  it('is not made up where the organisation is real', () => {
    expect(exampleFor('voorschot-eenmalig', 'GM0034', [example('VB0001')], always)).toBeUndefined();
    expect(exampleFor('voorschot-eenmalig', 'VB0002', [example('VB0001')], always)?.exact).toBe(AGAIN);
  });

  it('still stands beside the law of the day', () => {
    const old = example('GM0014', {
      exact: 'Het voorschot is minstens 90 procent van de uitkering.',
      on: '2026-11-20',
    });
    const isRight = (exact: string) => isSentenceRight(exact, ruleset, '2026-11-22');
    expect(isRight(old.exact)).toBe(false);
    expect(exampleFor('voorschot-eenmalig', 'GM0034', [old, example('GM0344')], isRight)?.exact).toBe(AGAIN);
  });
});

describe('where examples come from', () => {
  const none = { findings: [], points: [], keuringen: [] };

  it('own findings that praise a sentence', () => {
    const praise = exampleFinding({ verdict: 'good-example' });
    expect(goodExamples({ ...none, findings: [praise] })).toMatchObject([
      { rule: praise.rule, exact: praise.quote?.exact, organisation: praise.organisation },
    ]);
    expect(goodExamples({ ...none, findings: [exampleFinding({ verdict: 'right' })] })).toEqual([]);
  });

  it('points that are praised and that nobody spoke against', () => {
    const point: SnapshotPoint = {
      id: 'a'.repeat(52),
      organisation: 'GM0034',
      source: 'https://www.almere.nl/bijstand',
      rule: 'voorschot-herhaling',
      quote: AGAIN,
      state: 'reported',
      wrong: 0,
      missing: 0,
      unclear: 0,
      right: 0,
      goodExample: '<5',
      since: '2026-11-20',
    };
    expect(goodExamples({ ...none, points: [point] })).toMatchObject([{ name: 'Almere', on: '2026-11-20' }]);
    for (const other of [
      { wrong: '<5' },
      { state: 'disputed' },
      { goodExample: 0 },
      { organisation: 'GM9999' },
    ] as const)
      expect(goodExamples({ ...none, points: [{ ...point, ...other }] }), JSON.stringify(other)).toEqual([]);
  });

  it('sentences that were called exemplary in own keuringen', () => {
    const fresh = guidedOfHtml(WITH_FAULTS);
    const exact = fresh.keuring.items.find(({ ruleId }) => ruleId === 'bezwaar')?.quotes[0]?.exact ?? '';
    const praised = withAnswer(fresh, 'bezwaar-maken', given('right', { exemplary: [{ rule: 'bezwaar', exact }] }));
    expect(goodExamples({ ...none, keuringen: [praised] })).toMatchObject([
      { rule: 'bezwaar', exact, organisation: 'VB0001', on: '2026-11-22' },
    ]);
  });
});
