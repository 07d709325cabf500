import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPage } from '../../checking/check-page.ts';
import { patternCount } from '../../language/pattern.ts';
import { readHtml } from '../../reading/html.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { rulesWithoutExamples } from '../../scripts/rules-without-examples.ts';
import { wordsTogether } from '../../scripts/words-together.ts';
import { FOLDERS, htmlOfPages } from '../corpus/labelled-pages.ts';

/** What the extension has of the checker, as its build makes it. */
type Built = Pick<typeof import('../../checking/check-page.ts'), 'checkPage'> &
  Pick<typeof import('../../rules/ruleset.ts'), 'ruleset'> &
  Pick<typeof import('../../language/cut-forms.ts'), 'cutForms'>;

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = 'virtual:checker';
const TIME_TO_BUILD = 120_000;

let folder: string;
let built: Built;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geweten-built-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      rulesWithoutExamples({}),
      wordsTogether(),
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? join(root, 'checker-entry.ts') : undefined),
        load: (id) =>
          id.endsWith('checker-entry.ts')
            ? `export { checkPage } from './checking/check-page.ts';
               export { ruleset } from './rules/ruleset.ts';
               export { cutForms } from './language/cut-forms.ts';`
            : undefined,
      },
    ],
    build: {
      outDir: folder,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'checker.js' },
      },
    },
  });
  built = await import(pathToFileURL(join(folder, 'checker.js')).href);
}, TIME_TO_BUILD);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the checker in the extension', () => {
  it('has most of its forms cut beforehand', () => {
    const page = readHtml('<main><h1>Bijstand</h1><p>U vraagt bijstand aan bij de gemeente.</p></main>', 'a.html');
    checkPage(page, ruleset, { asOf: '2026-11-22' });
    expect(built.cutForms.ends.length).toBeGreaterThan(0.7 * patternCount());
  });

  it('finds on every labelled page what the checker finds that was not built', () => {
    const pages = htmlOfPages(FOLDERS.given ?? '');
    expect(pages.length).toBe(60);
    for (const html of pages) {
      const page = readHtml(html, 'page.html');
      const results = (checker: Built | { checkPage: typeof checkPage; ruleset: typeof ruleset }) =>
        checker.checkPage(page, checker.ruleset, { asOf: '2026-11-22' }).results;
      expect(results(built)).toEqual(results({ checkPage, ruleset }));
    }
  });
});
