import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../checking/page.ts';
import { pageTypeOf } from '../../checking/page-type.ts';
import { identifyLanguage } from '../../language/identify.ts';
import { readHtml } from '../../reading/html.ts';
import { FOLDERS } from './labelled-pages.ts';
import type { Labels } from './score.ts';

type Page = Labels & { readonly kind: string };

/** Pages modelled on real ones come with no word on what they are about. */
const NOT_SAID = 'modelled';

const bare = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\u00ad|\s+/g, '')
    .toLowerCase();

describe.each(Object.entries(FOLDERS).filter(([, folder]) => existsSync(folder)))(
  'every page of %s',
  (_name, folder) => {
    const pages = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => {
        const labels: Page = JSON.parse(readFileSync(join(folder, name), 'utf8'));
        return { labels, page: readHtml(readFileSync(join(folder, name.replace('.json', '.html')), 'utf8'), name) };
      });

    it('is read with every sentence that people labelled, each in one block', () => {
      const lost = pages.flatMap(({ labels, page }) => {
        const blocks = page.blocks.map(({ text }) => bare(text));
        return labels.claims
          .filter(({ quote }) => !blocks.some((block) => block.includes(bare(quote))))
          .map(({ rule }) => `${labels.id} ${rule}`);
      });
      expect(lost, 'pages with a quote that stands in no block of their text, and its rule').toEqual([]);
    });

    it('is read without its menu, cookie bar and footer', () => {
      const noise =
        /alleen noodzakelijke cookies|u bent hier:|\blees voor\b(?! (?:je|welke)\b)|hoofdnavigatie|stel uw vraag aan vera|\bRSS\b/i;
      const noisy = pages.filter(({ page }) => page.blocks.some(({ text }) => noise.test(text)));
      expect(noisy.map(({ labels }) => labels.id)).toEqual([]);
    });

    it('is about what people said it is about', () => {
      const dutch = pages.filter(({ page }) => identifyLanguage(textOf(page.blocks)) === 'nl');
      const said = dutch.filter(({ labels }) => labels.kind !== NOT_SAID);
      const mistaken = said.filter(
        ({ labels, page }) => (pageTypeOf(page).type === 'anders') !== (labels.kind === 'negative'),
      );
      expect(mistaken.map(({ labels }) => labels.id)).toEqual([]);
    });
  },
);
