import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONGEST_B1 } from '../../language/readability.ts';
import { splitSentences } from '../../language/sentences.ts';

const FOLDER = new URL('../../docs/store/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** Characters: the strictest of Chrome Web Store, addons.mozilla.org and Edge. */
const LIMITS = { name: 45, summary: 132, description: 10_000 } as const;

/** The three texts of a listing, by the order in which they stand. */
function listing(name: string): Readonly<Record<keyof typeof LIMITS, string>> {
  const [, title = '', summary = '', description = ''] = read(name)
    .split(/^## .*$/m)
    .map((part) => part.trim());
  return { name: title, summary: summary.replace(/\n/g, ' '), description };
}

/** Width and height of a PNG. */
function sizeOf(name: string): readonly [number, number] {
  const bytes = readFileSync(new URL(`pictures/${name}`, FOLDER));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(['listing.nl.md', 'listing.en.md'])('the store text %s', (name) => {
  it('fits in every store', () => {
    for (const [part, text] of Object.entries(listing(name))) {
      expect(text, part).not.toBe('');
      expect(text.length, part).toBeLessThanOrEqual(LIMITS[part as keyof typeof LIMITS]);
    }
  });
});

describe('the Dutch store text', () => {
  it('has short sentences', () => {
    const { summary, description } = listing('listing.nl.md');
    const sentences = `${summary}\n${description}`
      .split(/\n\n|\n(?=[-\d])/)
      .flatMap((part) => splitSentences(part.replace(/\s+/g, ' ')));
    expect(sentences.filter((each) => each.split(' ').length > LONGEST_B1 + 2)).toEqual([]);
  });
});

describe('the pictures for the stores', () => {
  it.each([1, 2, 3, 4])('number %i is 1280 by 800', (number) => {
    expect(sizeOf(`${number}.png`)).toEqual([1280, 800]);
  });

  it('include a small tile of 440 by 280, and the icon of 128', () => {
    expect(sizeOf('tile.png')).toEqual([440, 280]);
    expect(existsSync(new URL('../../components/public/icon/128.png', import.meta.url))).toBe(true);
  });
});

describe('the answers about privacy', () => {
  it('justify exactly the permissions that are documented', () => {
    const names = (text: string) => [...text.matchAll(/^\| `([a-zA-Z]+)` \|/gm)].map(([, name]) => name).sort();
    expect(names(read('privacy-answers.md'))).toEqual(
      names(readFileSync(new URL('../permissions.md', FOLDER), 'utf8')),
    );
  });
});
