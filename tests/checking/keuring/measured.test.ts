import { describe, expect, it } from 'vitest';
import type { Findability } from '../../../checking/keuring/click-path.ts';
import type { KeuringItem } from '../../../checking/keuring/keuring.ts';
import { withMeasured } from '../../../checking/keuring/measured.ts';
import { type LinkCounts, searchTried } from '../../../checking/keuring/search-tried.ts';
import { SITE } from './made-runs.ts';

const key = (path: string) => `voorbeeldstad.example${path}`;
const MENU: LinkCounts = { [key('')]: 1, [key('/bijstand')]: 1 };
const withResult = (path: string): LinkCounts => ({ ...MENU, [key(path)]: (MENU[key(path)] ?? 0) + 1 });
const tried = (counts: Readonly<Record<string, LinkCounts | undefined>>, control: LinkCounts | undefined = MENU) =>
  searchTried(`${SITE}/zoeken`, new Map(Object.entries(counts)), control, [`${SITE}/bijstand`]);
const outcomes = (search: ReturnType<typeof tried>) => (search.tried ? search.words.map(({ outcome }) => outcome) : []);

describe('what the search of a site shows', () => {
  it('is a result only when it was not in the menu already', () => {
    const search = tried({
      bijstand: withResult('/bijstand'),
      bijstandsuitkering: withResult('/parkeren'),
      uitkering: MENU,
    });
    expect(outcomes(search)).toEqual(['found', 'not-seen', 'unclear']);
  });

  it('is not told when the search could not be read', () => {
    expect(tried({}, undefined)).toEqual({ tried: false, why: 'not-read' });
    expect(tried({}, MENU)).toEqual({ tried: false, why: 'not-read' });
  });
});

describe('the questions about finding the page', () => {
  const item = (ruleId: string): KeuringItem => ({ ruleId, kind: 'question', outcome: 'untested', quotes: [] });
  const clicks = (count: number): Findability => ({
    measured: 'good',
    page: SITE,
    path: Array.from({ length: count }, () => ({ text: 'Verder', url: SITE })),
  });
  const answers = (findability: Findability, search: ReturnType<typeof tried> | undefined) =>
    withMeasured(['vindbaar-startpagina', 'vindbaar-zoekfunctie', 'toon'].map(item), findability, search).map(
      ({ outcome }) => outcome,
    );
  const all = {
    bijstand: withResult('/bijstand'),
    bijstandsuitkering: withResult('/bijstand'),
    uitkering: withResult('/bijstand'),
  };

  it('are answered with yes by a short way and a search that finds the page on all words', () => {
    expect(answers(clicks(3), tried(all))).toEqual(['passed', 'passed', 'untested']);
  });

  it('are never answered with no: a way that we did not find may be there', () => {
    expect(answers(clicks(4), tried({ ...all, uitkering: withResult('/x') }))).toEqual([
      'untested',
      'untested',
      'untested',
    ]);
    expect(answers({ measured: 'not-reached' }, undefined)).toEqual(['untested', 'untested', 'untested']);
  });
});
