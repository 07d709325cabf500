/**
 * Draws the letters of share pictures once, in a browser, and writes them down as grey levels: then the endpoint can make pictures
 * without a browser, a font or a drawing library. Run again only to change letters: `node scripts/share-letters.ts`.
 *
 * The letters are those of Noto Sans (SIL Open Font License 1.1).
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { installedBrowser } from './browsers.ts';

const TEXT =
  ' !"%&\'()*+,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' +
  'ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜàáâäçèéêëìíîïñòóôöùúûüŷ–’“”€…';
const SIZES = { large: { pixels: 76, weight: 700 }, small: { pixels: 36, weight: 400 } } as const;

interface Drawn {
  readonly height: number;
  /** In the order of their grids: letter, width of its grid, and step to the next. A list, for an object puts digits first. */
  readonly letters: readonly (readonly [letter: string, width: number, step: number])[];
  /** Grey levels 0 to 15 of all letters, row by row, one after another. */
  readonly levels: readonly number[];
}

const browser = installedBrowser('chromium');
if (!browser) throw new Error('This needs Chromium.');
const running = await chromium.launch({ executablePath: browser.path, args: ['--no-sandbox'] });
const page = await running.newPage();
const sizes: Record<string, Omit<Drawn, 'levels'>> = {};
const levels: number[] = [];
for (const [name, { pixels, weight }] of Object.entries(SIZES)) {
  const drawn = await page.evaluate(
    ({ text, size, bold }): Drawn => {
      const canvas = document.createElement('canvas');
      const height = Math.ceil(size * 1.36);
      canvas.height = height;
      canvas.width = size * 2;
      const pen = canvas.getContext('2d', { willReadFrequently: true });
      if (!pen) throw new Error('no canvas');
      const letters: (readonly [string, number, number])[] = [];
      const all: number[] = [];
      for (const letter of text) {
        pen.clearRect(0, 0, canvas.width, height);
        pen.font = `${bold} ${size}px "Noto Sans"`;
        pen.textBaseline = 'alphabetic';
        const step = pen.measureText(letter).width;
        const width = Math.ceil(step) + 4;
        pen.fillText(letter, 2, size * 1.05);
        const { data } = pen.getImageData(0, 0, width, height);
        for (let at = 3; at < data.length; at += 4) all.push(Math.round((data[at] ?? 0) / 17));
        letters.push([letter, width, Math.round(step * 100) / 100]);
      }
      return { height, letters, levels: all };
    },
    { text: TEXT, size: pixels, bold: weight },
  );
  sizes[name] = { height: drawn.height, letters: drawn.letters };
  for (const level of drawn.levels) levels.push(level);
}
await running.close();
const packed = deflateRawSync(Buffer.from(levels), { level: 9 }).toString('base64');
const file = fileURLToPath(new URL('../endpoint/monitor/feeds/letters.json', import.meta.url));
writeFileSync(file, `${JSON.stringify({ sizes, levels: packed })}\n`);
console.log(`${TEXT.length} letters, ${Math.round(packed.length / 1024)} kB`);
