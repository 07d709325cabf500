/** Letters of share pictures, drawn beforehand by `scripts/share-letters.ts`: grey levels in a grid for each letter. */
import { inflateRawSync } from 'node:zlib';
import drawn from './letters.json' with { type: 'json' };
import type { Colour, Picture } from './png.ts';

export type Size = keyof typeof drawn.sizes;

interface Letter {
  /** Grid of `width` by the height of the size. */
  readonly width: number;
  /** Pixels to the next letter. */
  readonly step: number;
  /** Where its levels begin. */
  readonly from: number;
}

interface Alphabet {
  readonly height: number;
  readonly letters: ReadonlyMap<string, Letter>;
}

/** Each grid begins so many pixels left of its letter. */
const MARGIN = 2;
const DARKEST = 15;
const UNKNOWN = '?';
const CUT = '…';

const levels = inflateRawSync(Buffer.from(drawn.levels, 'base64'));
const alphabets = readAlphabets();

function readAlphabets(): Readonly<Record<Size, Alphabet>> {
  let from = 0;
  const read = ({ height, letters }: { height: number; letters: readonly (readonly (string | number)[])[] }) => {
    const entries = letters.map(([letter, ...measures]) => {
      const [width = 0, step = 0] = measures.map(Number);
      const here = from;
      from += width * height;
      return [String(letter), { width, step, from: here }] as const;
    });
    return { height, letters: new Map(entries) };
  };
  // In the order in which they were written.
  return { large: read(drawn.sizes.large), small: read(drawn.sizes.small) };
}

/** A letter that is not there loses its accent, or becomes a question mark. */
function letterOf({ letters }: Alphabet, character: string): Letter | undefined {
  return letters.get(character) ?? letters.get(character.normalize('NFD').charAt(0)) ?? letters.get(UNKNOWN);
}

/** Pixels that a text is wide. */
export function widthOf(text: string, size: Size): number {
  return [...text].reduce((width, each) => width + (letterOf(alphabets[size], each)?.step ?? 0), 0);
}

/** Writes a text with its top left at this place. */
export function write(picture: Picture, text: string, size: Size, x: number, y: number, colour: Colour): void {
  const alphabet = alphabets[size];
  let at = x;
  for (const character of text) {
    const letter = letterOf(alphabet, character);
    if (!letter) continue;
    const left = Math.round(at) - MARGIN;
    for (let row = 0; row < alphabet.height; row += 1) {
      for (let column = 0; column < letter.width; column += 1) {
        const level = levels[letter.from + row * letter.width + column] ?? 0;
        if (level > 0) picture.blend(left + column, y + row, colour, level / DARKEST);
      }
    }
    at += letter.step;
  }
}

/** The text in lines of at most so many pixels, broken between words; what does not fit in `most` lines ends in "…". */
export function linesOf(text: string, size: Size, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  const all = [...lines, line];
  const shown = all.slice(0, most);
  return shown.map((each, place) => fitting(place === most - 1 && all.length > most ? each + CUT : each, size, width));
}

function fitting(text: string, size: Size, width: number): string {
  if (widthOf(text, size) <= width) return text;
  let room = width - widthOf(CUT, size);
  let short = '';
  for (const character of text.replace(CUT, '')) {
    room -= widthOf(character, size);
    if (room < 0) break;
    short += character;
  }
  return short + CUT;
}
