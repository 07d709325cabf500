/** A page as short lines, so that a test shows at a glance what was read: "item g1 [Kop] «Intro:» tekst". */
import { readHtml } from '../../reading/html.ts';
import type { PageText } from '../../reading/page-text.ts';

export const ADDRESS = 'https://www.voorbeeldstad.example/inkomen/bijstand';

/** Reads a whole page, or a body around what is given. */
export function read(html: string): PageText {
  const whole = html.includes('<html')
    ? html
    : `<html lang="nl"><head><title>Bijstand</title></head><body>${html}</body></html>`;
  return readHtml(whole, ADDRESS);
}

/** Kind, what introduces it, and text of every block. */
export function linesOf(html: string): string[] {
  return read(html).blocks.map(
    ({ kind, level, intro, text, folded }) =>
      `${kind}${level ?? ''}${folded ? ' folded' : ''}${intro === undefined ? '' : ` «${intro}»`}: ${text}`,
  );
}

/** Only the texts. */
export function textsOf(html: string): string[] {
  return read(html).blocks.map(({ text }) => text);
}
