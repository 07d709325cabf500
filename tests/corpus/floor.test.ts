import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Floor, floorOf } from './floor.ts';
import { checkedPagesIn, FOLDERS } from './labelled-pages.ts';
import { checkedSentencesIn, SENTENCES } from './labelled-sentences.ts';
import { scoreOf } from './score.ts';

const floor: Floor = JSON.parse(readFileSync(new URL('floor.json', import.meta.url), 'utf8'));

/** Labelled pages or sentences of that name, checked. */
function checkedIn(name: string) {
  const sentences = SENTENCES[name];
  return sentences === undefined ? checkedPagesIn(FOLDERS[name] ?? '') : checkedSentencesIn(sentences);
}

describe.each(Object.entries(floor))('on what is labelled in %s', (name, least) => {
  const score = floorOf(scoreOf(checkedIn(name)));

  it('finds no less and accuses no more than before', () => {
    const why = 'fell; which page it is: npm run score -- --only 001-040 --misses (and so on)';
    for (const kind of ['claims', 'mentions'] as const) {
      expect(score[kind].precision, `precision of ${kind} ${why}`).toBeGreaterThanOrEqual(least[kind].precision);
      expect(score[kind].recall, `recall of ${kind} ${why}`).toBeGreaterThanOrEqual(least[kind].recall);
    }
  });
});

describe('on pages about other subjects', () => {
  it('accuses nobody', () => {
    const others = checkedPagesIn(FOLDERS.given ?? '').filter(
      ({ labels }) => 'kind' in labels && labels.kind === 'negative',
    );
    const failed = others.flatMap(({ labels, results }) =>
      results
        .filter(({ kind, outcome }) => kind === 'claim' && outcome === 'failed')
        .map(({ ruleId }) => `${labels.id} ${ruleId}`),
    );
    expect(others.length).toBeGreaterThan(0);
    expect(failed).toEqual([]);
  });
});
