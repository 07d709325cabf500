/**
 * The picture that networks show beside a shared dossier (1200 by 630, PNG; most networks take no SVG). Counts in words and a bar;
 * no grade. Pure.
 */
import type { Counts } from '../../figures/series.ts';
import { STANDINGS, type Standing } from '../../figures/standing.ts';
import type { Language } from '../../language.ts';
import { day, number } from '../parts/day.ts';
import { totalOf } from '../parts/standing.ts';
import { FEED_WORDS } from '../words/feeds.ts';
import { STANDING_WORDS } from '../words/standings.ts';
import { linesOf, widthOf, write } from './letters.ts';
import { type Colour, Picture } from './png.ts';

export interface Shared {
  readonly name: string;
  readonly counts: Counts;
  /** Day of release; null before the first. */
  readonly released: string | null;
  readonly isExample: boolean;
}

const [WIDTH, HEIGHT, SIDE] = [1200, 630, 70];
const INSIDE = WIDTH - 2 * SIDE;
const LINE = 52;

/** The light colours of `components/tokens.css` and, for standings, of the map. */
const PAPER: Colour = [253, 249, 241];
const INK: Colour = [42, 29, 40];
const SOFT: Colour = [95, 79, 92];
const HEAD: Colour = [75, 38, 71];
const ON_HEAD: Colour = [255, 255, 255];
const MARKER: Colour = [244, 182, 63];
const COLOURS: Readonly<Record<Standing, Colour>> = {
  right: [42, 127, 134],
  repaired: [125, 188, 182],
  wrong: [163, 41, 28],
  missing: [233, 162, 59],
  unclear: [242, 212, 146],
  reported: [207, 194, 203],
  open: [170, 156, 166],
};

export function sharePicture({ name, counts, released, isExample }: Shared, language: Language): Buffer {
  const words = FEED_WORDS[language];
  const picture = new Picture(WIDTH, HEIGHT, PAPER);
  picture.rectangle(0, 0, WIDTH, 96, HEAD);
  picture.rectangle(0, 96, WIDTH, 8, MARKER);
  write(picture, 'geweten', 'small', SIDE, 22, ON_HEAD);
  if (isExample) {
    const width = Math.ceil(widthOf(words.example, 'small'));
    picture.rectangle(WIDTH - SIDE - width - 20, 18, width + 40, 60, MARKER);
    write(picture, words.example, 'small', WIDTH - SIDE - width, 22, INK);
  }
  let y = 130;
  for (const line of linesOf(name, 'large', INSIDE, 2)) {
    write(picture, line, 'large', SIDE, y, INK);
    y += 92;
  }
  write(picture, words.share.about, 'small', SIDE, y + 4, SOFT);
  y += 72;
  if (totalOf(counts) === 0) write(picture, words.share.unseen, 'small', SIDE, y, INK);
  else {
    drawBar(picture, counts, y);
    drawCounts(picture, counts, y + 56, language);
  }
  const foot = released === null ? words.share.nothingReleased : words.share.released(day(released, language));
  // On the right, for the counts may need this line too.
  write(picture, foot, 'small', WIDTH - SIDE - widthOf(foot, 'small'), HEIGHT - 72, SOFT);
  return picture.png();
}

function drawBar(picture: Picture, counts: Counts, y: number): void {
  const total = totalOf(counts);
  let before = 0;
  for (const standing of STANDINGS) {
    const from = SIDE + Math.round((before / total) * INSIDE);
    before += counts[standing];
    const until = SIDE + Math.round((before / total) * INSIDE);
    picture.rectangle(from, y, Math.max(0, until - from - 3), 36, COLOURS[standing]);
  }
}

/** As many to a line as fit, each with a block of its colour before it. */
function drawCounts(picture: Picture, counts: Counts, top: number, language: Language): void {
  const { counted } = STANDING_WORDS[language];
  let [x, y] = [SIDE, top];
  for (const standing of STANDINGS) {
    if (counts[standing] === 0) continue;
    const [many, one] = counted[standing];
    const text = `${number(counts[standing], language)} ${counts[standing] === 1 ? one : many}`;
    const width = 34 + widthOf(text, 'small');
    if (x > SIDE && x + width > WIDTH - SIDE) [x, y] = [SIDE, y + LINE];
    picture.rectangle(Math.round(x), y + 13, 24, 24, COLOURS[standing]);
    write(picture, text, 'small', x + 34, y, INK);
    x += width + 36;
  }
}
