/**
 * Takes the only way to turn text into markup out of Preact: `dangerouslySetInnerHTML` then shows its text as text. Text of pages reaches
 * our components; with this no slip in one of them can make it run.
 */
import type { Plugin } from 'vite';

const PREACT = /\/preact\/dist\/preact\.mjs$/;
const ASSIGNS_MARKUP = /\.innerHTML=(?!=)/g;

/**
 * Preact's module with text in place of markup.
 * @throws Error when it assigns markup in another number of places than one: a new version must be read first.
 */
export function withoutMarkup(code: string): string {
  const places = code.match(ASSIGNS_MARKUP)?.length ?? 0;
  if (places !== 1) throw new Error(`Preact sets innerHTML in ${places} places, not in one: read what changed`);
  return code.replace(ASSIGNS_MARKUP, '.textContent=');
}

export function preactWithoutMarkup(): Plugin {
  return {
    name: 'geweten:preact-without-markup',
    enforce: 'pre',
    transform(code, id) {
      const [file = ''] = id.split('?');
      return PREACT.test(file) ? { code: withoutMarkup(code), map: null } : undefined;
    },
  };
}
