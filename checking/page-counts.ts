/** How often the running text of a page names the bijstand, and what else it has of it. */
import type { PageText } from '../reading/page-text.ts';
import { BIJSTAND, names } from './page-type-words.ts';

/** The bijstand of people who have reached the AOW age. */
const SUPPLEMENT = /\baio\b|inkomensvoorziening ouderen|\baanvull(?:ing|en)\b|vult? .{0,40}\baan\b/;

/** What no other benefit has: they tell what "uw uitkering" is on a page that never names it. */
const ONLY_BIJSTAND =
  /kostendeler|zoektermijn|zoekperiode|voorschot(?:ten)? op (?:de|uw) bijstand|sociale (?:dienst|zaken)|vrij te laten vermogen|vermogensgrens|\bwerk\.nl\b/;

/** An income held to the bijstand: "130% van de bijstandsnorm". A page of other help that names it so is not about it. */
const MEASURE = /(?:%|procent) van (?:de |het )?(?:\S+ ){0,4}?bijstand\S*|bijstandsniveau/g;

/** The four weeks of looking for work, which no other benefit has: a page for the young may never say "bijstand". */
const SEARCH_PERIOD =
  /zoektermijn|zoekperiode|inspanningsperiode|(?:vier|4) weken (?:\S+ ){0,4}zoek|zoekt? (?:\S+ ){0,3}(?:vier|4) weken/;

const SPECIAL = /bijzondere bijstand/g;

/** Every name of it holds one of these; most blocks hold none. */
const MAY_NAME_IT = /bijstand|participatiewet|p-wet|levensonderhoud|wwb|pw-uitkering/;

export interface Counts {
  readonly bijstand: number;
  /** The bijzondere bijstand, where it is named before the bijstand itself. */
  readonly special: number;
  /** Without where it only measures an income. */
  readonly asSubject: number;
  /** Names the bijstand for older people, which goes by another name. */
  readonly supplement: boolean;
  /** Speaks of what only the bijstand has. */
  readonly onlyBijstand: boolean;
  /** Names the benefit and the search period. */
  readonly searchPeriod: boolean;
  /** Headings below the first, in lower case. */
  readonly headings: string;
  readonly words: number;
}

/** How often the running text names the bijstand. Lists of links do not count: every municipal home page has one. */
export function countsOf({ blocks }: PageText): Counts {
  let bijstand = 0;
  let special = 0;
  let measures = 0;
  let supplement = false;
  let onlyBijstand = false;
  let searches = false;
  let benefit = false;
  let headings = '';
  let words = 1;
  for (const { kind, level, text, links } of blocks) {
    if (links.some((link) => link.text.length >= text.length * 0.8)) continue;
    words += text.split(' ').length;
    const lower = text.toLowerCase();
    if (MAY_NAME_IT.test(lower)) {
      if (special > 0 || (bijstand === 0 && !names(lower.split('bijzondere bijstand', 1)[0] ?? '', BIJSTAND)))
        special += lower.match(SPECIAL)?.length ?? 0;
      bijstand += lower.match(BIJSTAND)?.length ?? 0;
      measures += lower.match(MEASURE)?.length ?? 0;
    }
    supplement ||= SUPPLEMENT.test(lower);
    onlyBijstand ||= ONLY_BIJSTAND.test(lower);
    searches ||= SEARCH_PERIOD.test(lower);
    benefit ||= /\buitkering/.test(lower);
    if (kind === 'heading' && level !== 1) headings += `${lower}\n`;
  }
  return {
    bijstand,
    special,
    asSubject: bijstand - measures,
    supplement,
    onlyBijstand,
    searchPeriod: searches && benefit,
    headings,
    words,
  };
}
