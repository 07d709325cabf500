import { describe, expect, it } from 'vitest';
import { cannotAddTo, isPageFor, withAddedPage } from '../../../findings/keuring/added-page.ts';
import { answersOf, openPoints, startHerkeuring } from '../../../findings/keuring/guided-keuring.ts';
import { mergeGuided } from '../../../findings/keuring/merge-guided.ts';
import { reviewedKeuring } from '../../../findings/keuring/reviewed-keuring.ts';
import { exportGuided, importGuided } from '../../../findings/keuring/transfer-guided.ts';
import { ruleset } from '../../../rules/ruleset.ts';
import { allAnswered, given, guidedOfHtml, ONLINE, WITH_FAULTS, withAnswer, YOUNG } from './made-guided.ts';

const begun = guidedOfHtml(WITH_FAULTS);
const failed = ({ items }: { readonly items: readonly { readonly ruleId: string; readonly outcome: string }[] }) =>
  items.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId);
const addresses = ({ pages }: { readonly pages: readonly { readonly url: string }[] }) => pages.map(({ url }) => url);

describe('a page added to a keuring', () => {
  it('brings its faults, and the answers stay', () => {
    const after = withAddedPage(allAnswered(begun, 'right'), YOUNG);
    expect(failed(after.keuring)).toContain('zoektermijn-leeftijdsgrens');
    expect(addresses(after.keuring)).toHaveLength(2);
    expect(answersOf(after).size).toBe(answersOf(allAnswered(begun, 'right')).size);
  });

  it('asks again only what it changes', () => {
    const answered = allAnswered({ ...begun, depth: 'full' }, 'right');
    const asked = openPoints(withAddedPage(answered, YOUNG), ruleset.rules).map(({ rules }) => rules);
    expect(asked.flat()).toContain('zoektermijn-leeftijdsgrens');
    expect(asked.flat()).not.toContain('voorschot-eenmalig');
  });

  it('can be added by two machines apart: both pages stay, and both see the same', () => {
    const one = withAnswer(withAddedPage(begun, YOUNG), 'uitleg', given('right'));
    const two = withAddedPage(begun, ONLINE);
    const merged = mergeGuided(one, two);
    expect(failed(merged.keuring)).toEqual(
      expect.arrayContaining(['zoektermijn-leeftijdsgrens', 'alleen-digitaal', 'voorschot-eenmalig']),
    );
    expect(mergeGuided(two, one).keuring).toEqual(merged.keuring);
    expect(mergeGuided(merged, two)).toEqual(merged);
    expect(mergeGuided(begun, merged).keuring).toEqual(merged.keuring);
  });

  it('counts once when both machines added the same', () => {
    const merged = mergeGuided(withAddedPage(begun, YOUNG), withAddedPage(begun, YOUNG));
    expect(addresses(merged.keuring)).toHaveLength(2);
    expect(cannotAddTo(merged, YOUNG)).toBe('there-already');
    expect(withAddedPage(merged, YOUNG)).toBe(merged);
  });

  it('travels in the file', () => {
    const guided = withAddedPage(begun, YOUNG);
    expect(importGuided(exportGuided(guided))).toEqual({ ok: true, guided });
    const broken = exportGuided(guided).replace('"outcome": "failed"', '"outcome": "worst"');
    expect(importGuided(broken)).toEqual({ ok: false, problem: 'not-a-keuring' });
  });

  it('is a page like any other for the herkeuring after it', () => {
    const before = withAddedPage(begun, YOUNG);
    const again = startHerkeuring(ONLINE, before, reviewedKeuring(before, ruleset.rules), 'keuring-twee');
    expect(again.previous && addresses(again.previous)).toHaveLength(2);
    expect(again).not.toHaveProperty('added');
  });

  it('is of the same organisation, or of one that works for it', () => {
    const whose = (code: string) => ({ ...YOUNG, organisation: { code, name: code, members: [] } });
    expect(isPageFor(begun, whose('VB0001'))).toBe(true);
    expect(isPageFor(begun, whose('VB0003'))).toBe(false);
    expect(isPageFor({ ...begun, organisation: 'VB0005' }, whose('VB0003'))).toBe(true);
  });
});
