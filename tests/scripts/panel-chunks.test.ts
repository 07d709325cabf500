import { describe, expect, it } from 'vitest';
import { fileNames, type Graph } from '../../scripts/panel-chunks.ts';

const LISTENS = '/x/entrypoints/panel/main.ts';
const SHOWS = '/x/entrypoints/panel/start.tsx';
const OPENS = '/x/entrypoints/panel/open-panel.tsx';

const graphOf = (imports: Readonly<Record<string, readonly string[]>>): Graph => ({
  ids: Object.keys(imports),
  importsOf: (id) => imports[id] ?? [],
});

const names = fileNames(
  graphOf({
    [LISTENS]: ['/x/entrypoints/panel/wire.ts', '/x/components/tokens.css'],
    '/x/entrypoints/panel/wire.ts': ['/x/reading/snapshot.ts'],
    [SHOWS]: ['/x/components/notice.tsx', '/x/reading/snapshot.ts'],
    [OPENS]: ['/x/components/card.tsx', '/x/components/icon.tsx', '/x/reading/snapshot.ts'],
    '/x/components/card.tsx': ['/x/components/icon.tsx', '/x/rules/rule.ts'],
    '/x/components/icon.tsx': ['/x/reading/snapshot.ts'],
    '/x/rules/rule.ts': ['/x/language/concept.ts'],
    '/x/components/notice.tsx': [],
    '/x/components/letters.ts': [],
  }),
);

describe('the files of the panel', () => {
  it('are one for what the first script needs, whoever else needs it', () => {
    expect(names.get('/x/entrypoints/panel/wire.ts')).toBe('panel-wire');
    expect(names.get('/x/reading/snapshot.ts')).toBe('panel-wire');
  });

  it('are one for the rules, all below them and all that needs them', () => {
    for (const id of ['/x/rules/rule.ts', '/x/language/concept.ts', '/x/components/card.tsx', OPENS])
      expect(names.get(id)).toBe('panel-judges');
  });

  it('keep what shows without rules apart, so that it stands before they are there and other pages load no rules with it', () => {
    for (const id of [SHOWS, '/x/components/notice.tsx', '/x/components/icon.tsx'])
      expect(names.get(id)).toBe('panel-shows');
  });

  it('leave the first script, styles, and what is loaded later to the builder', () => {
    for (const id of [LISTENS, '/x/components/tokens.css', '/x/components/letters.ts'])
      expect(names.has(id)).toBe(false);
  });
});
