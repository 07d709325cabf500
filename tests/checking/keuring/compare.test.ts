import { describe, expect, it } from 'vitest';
import { compareKeuringen } from '../../../checking/keuring/compare.ts';
import { keuring, result, run, SITE } from './made-runs.ts';

const WRONG = 'U krijgt het voorschot maar één keer.';
const wrong = result('claim', 'failed', { quotes: [WRONG] });
const fine = result('claim', 'inapplicable', { reason: 'not-mentioned' });
const silent = result('mention', 'cantTell', { reason: 'not-found-here' });
const told = result('mention', 'passed', { quotes: ['U krijgt een voorschot.'] });

const before = keuring([run('/bijstand', [wrong, silent], { textHash: 'sha256:oud' })]);
const what = (after: typeof before) => compareKeuringen(before, after).map((change) => [change.what, change.cause]);

describe('a keuring beside the one before', () => {
  it('shows a repair with the sentence that went', () => {
    const after = keuring([run('/bijstand', [fine, silent], { textHash: 'sha256:nieuw' })]);
    const [change] = compareKeuringen(before, after);
    expect(change).toMatchObject({ what: 'repaired', cause: 'page', came: [] });
    expect(change?.gone.map(({ exact }) => exact)).toEqual([WRONG]);
  });

  it('thanks nobody for a sentence that still stands and is now doubted', () => {
    const doubted = result('claim', 'cantTell', { reason: 'context-unclear', quotes: [WRONG] });
    const after = keuring([run('/bijstand', [doubted, silent], { textHash: 'sha256:nieuw' })]);
    expect(what(after)).toEqual([['otherwise', 'page']]);
  });

  it('calls a sentence not new that was quoted before as doubtful', () => {
    const doubted = result('claim', 'cantTell', { reason: 'context-unclear', quotes: [WRONG] });
    const doubtful = keuring([run('/bijstand', [doubted, silent], { textHash: 'sha256:ouder' })]);
    expect(compareKeuringen(doubtful, before).map((change) => change.what)).toEqual(['otherwise']);
  });

  it('neither thanks nor blames for what may be told', () => {
    const perhaps = result('mention', 'cantTell', { reason: 'perhaps-told', quotes: ['U krijgt een voorschot.'] });
    const may = keuring([run('/bijstand', [fine, perhaps], { textHash: 'sha256:nieuw' })]);
    const does = keuring([run('/bijstand', [fine, told], { textHash: 'sha256:oud' })]);
    expect(compareKeuringen(may, does).map((change) => change.what)).toEqual(['otherwise']);
    expect(compareKeuringen(does, may).map((change) => change.what)).toEqual(['otherwise']);
  });

  it('knows nothing of a page that was not read again', () => {
    const blocked = { what: 'robots', where: `${SITE}/bijstand`, isRelevant: true } as const;
    expect(what(keuring([run('/anders', [fine])], { notRead: [blocked] }))).toContainEqual(['not-seen-again', 'page']);
  });

  it('counts a page that was taken away as repaired', () => {
    const gone = { what: 'missing', where: `${SITE}/bijstand/`, isRelevant: false } as const;
    expect(what(keuring([run('/anders', [fine])], { notRead: [gone] }))).toContainEqual(['repaired', 'page']);
  });

  it('shows what is still wrong, what is newly wrong, and what is told now', () => {
    const other = result('claim', 'failed', { quotes: ['Een voorschot geven wij niet.'] });
    const after = keuring([run('/bijstand', [other, told], { textHash: 'sha256:nieuw' })]);
    expect(what(after)).toEqual([
      ['still-wrong', 'page'],
      ['now-told', 'page'],
    ]);
    expect(compareKeuringen(after, before).map((change) => change.what)).toEqual(['still-wrong', 'no-longer-told']);
    const clean = keuring([run('/bijstand', [fine, silent])]);
    expect(compareKeuringen(clean, before).map((change) => change.what)).toEqual(['newly-wrong']);
  });

  it('thanks nobody when only our rules changed', () => {
    const after = keuring([run('/bijstand', [fine, silent], { textHash: 'sha256:oud' })], {
      ruleset: { version: '2027.01', hash: 'sha256:andere-regels' },
    });
    expect(what(after)).toEqual([['repaired', 'rules']]);
  });

  it('knows nothing of what was told on a page that was not read again', () => {
    const known = keuring([run('/bijstand', [fine, told])]);
    const elsewhere = keuring([run('/anders', [fine, silent])]);
    expect(compareKeuringen(known, elsewhere).map((change) => change.what)).toEqual(['not-seen-again']);
  });

  it('calls nothing new that stands on a page that was not read before', () => {
    const blocked = { what: 'robots', where: `${SITE}/voorschot`, isRelevant: true } as const;
    const partly = keuring([run('/bijstand', [fine, silent])], { notRead: [blocked] });
    const whole = keuring([run('/bijstand', [fine, silent])]);
    const after = keuring([run('/bijstand', [fine, silent]), run('/voorschot', [wrong, told])]);
    expect(compareKeuringen(partly, after).map((change) => change.what)).toEqual(['seen-now', 'seen-now']);
    expect(compareKeuringen(whole, after).map((change) => change.what)).toEqual(['seen-now', 'now-told']);
  });

  it('shows a sentence that took the place of another, while our judgement is the same', () => {
    const other = result('mention', 'passed', { quotes: ['Wij geven een voorschot.'] });
    const old = keuring([run('/bijstand', [fine, told], { textHash: 'sha256:oud' })]);
    const after = keuring([run('/bijstand', [fine, other], { textHash: 'sha256:nieuw' })]);
    const [change] = compareKeuringen(old, after);
    expect(change).toMatchObject({ what: 'reworded', cause: 'page' });
    expect(change?.came.map(({ exact }) => exact)).toEqual(['Wij geven een voorschot.']);
  });

  it('says nothing where nothing changed', () => {
    const clean = keuring([run('/bijstand', [fine, told])]);
    expect(compareKeuringen(clean, clean)).toEqual([]);
  });
});
