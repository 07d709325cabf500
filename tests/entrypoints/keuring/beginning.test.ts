import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../checking/check-page.ts';
import { wordsOf } from '../../../components/rule-words.ts';
import { dossierAddress } from '../../../entrypoints/keuring/dossier-address.ts';
import { fileName } from '../../../entrypoints/keuring/file-name.ts';
import { keuringOfRun } from '../../../entrypoints/keuring/fresh-run.ts';
import { wholeRules } from '../../../entrypoints/keuring/whole-rules.ts';
import { isRun } from '../../../entrypoints/messages/inspect.ts';
import { readHtml } from '../../../reading/html.ts';
import { ruleset } from '../../../rules/ruleset.ts';
import { keuringOfHtml, WITH_FAULTS } from '../../findings/keuring/made-guided.ts';

const URL_OF_PAGE = 'https://www.werkpleindekleidijk.example/bijstand';
const page = readHtml(`<title>Bijstand</title><main><h1>Bijstand</h1>${WITH_FAULTS}</main>`, URL_OF_PAGE);
const run = (organisation?: string) =>
  checkPage(page, ruleset, { asOf: '2026-11-22', ...(organisation === undefined ? {} : { organisation }) });

describe('a keuring of the page that the panel read', () => {
  it('never says that something is not on the site: one page was read', () => {
    const { items, findability } = keuringOfRun(run('VB0003'), ruleset, '2026-11-22');
    expect(items.some(({ reason }) => reason === 'not-found-in-what-was-read')).toBe(true);
    expect(items.some(({ reason }) => reason === 'not-found-on-site')).toBe(false);
    expect(findability).toEqual({ measured: 'not-measured' });
  });

  it('names a joint organisation with its members', () => {
    const { organisation } = keuringOfRun(run('VB0003'), ruleset, '2026-11-22');
    expect(organisation).toEqual({ code: 'VB0003', name: 'Werkplein De Kleidijk', members: ['Oosterklei'] });
  });

  it('names a site that is not in the register by its host', () => {
    expect(keuringOfRun(run(), ruleset, '2026-11-22').organisation).toEqual({
      name: 'www.werkpleindekleidijk.example',
      members: [],
    });
  });

  it('begins with nothing but a check run of this version', () => {
    expect(isRun(run())).toBe(true);
    for (const other of [undefined, null, [], 'run', { version: 2 }, { version: 1, page: {} }])
      expect(isRun(other), JSON.stringify(other)).toBe(false);
  });
});

describe('the page that a letter names', () => {
  it('is the public dossier of a real organisation, and of no other', () => {
    expect(dossierAddress('https://geweten.example.nl', 'GM0034')).toBe('https://geweten.example.nl/gemeente/almere');
    expect(dossierAddress('http://127.0.0.1:8787', 'GM0034')).toBeUndefined();
    expect(dossierAddress('https://geweten.example.nl', 'VB0001')).toBeUndefined();
    expect(dossierAddress('https://geweten.example.nl', 'www.ergens.nl')).toBeUndefined();
  });
});

describe('rules with their words', () => {
  it('are whole again after the build took the words out', () => {
    const words = new Map(ruleset.rules.map((rule) => [rule.id, wordsOf(rule)]));
    const bare = ruleset.rules.map((rule) => ({
      ...rule,
      text: { ...rule.text, nl: { ...rule.text.nl, goodExample: '', whatTheLawSays: '', whatItMeansForYou: '' } },
    }));
    expect(wholeRules(bare, words).map(({ text }) => text)).toEqual(ruleset.rules.map(({ text }) => text));
  });
});

describe('the name of a file', () => {
  it('holds letters, digits and dashes only, whatever the organisation is called', () => {
    const keuring = keuringOfHtml(WITH_FAULTS);
    const named = (name: string) => fileName({ ...keuring, organisation: { name, members: [] } }, 'keuring', 'html');
    expect(named('Súdwest-Fryslân')).toBe('keuring-sudwest-fryslan-2026-11-22.html');
    expect(named("'s-Hertogenbosch/../..")).toBe('keuring-s-hertogenbosch-2026-11-22.html');
    expect(named('…')).toBe('keuring-2026-11-22.html');
  });
});
