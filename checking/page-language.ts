/**
 * Which language a text is in, by its small words: enough to keep a page in another language from being judged as Dutch. Letters
 * tell other scripts; Frisian is told from Dutch by words that Dutch does not have.
 */
import type { Block } from '../reading/page-text.ts';

const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: words(
    'de het een en van ik u uw je jij wij we zij dat die dit is zijn was heeft hebt hebben wordt worden kan kunt kunnen moet mag niet geen ook als dan om voor met op aan bij naar uit over door tot na te er wat wie hoe of maar want nog al zelf krijgt vraagt',
  ),
  fy: words(
    'de it in en fan ik jo jim wy wy se dat dy dit is binne wie hat hawwe wurdt wurde kin kinne moat moatte mei net gjin ek as dan om foar mei op oan by nei út oer troch oant te der wat hoe of mar want noch al sels krije freegje jier',
  ),
  en: words(
    'the a an and of i you your we they that this is are was has have be been can must may not no also if then to for with on at by from about until after there what who how or but because yet all get apply will in',
  ),
  de: words(
    'der die das ein eine und von ich sie ihr ihre wir dass dies ist sind war hat haben wird werden kann können muss darf nicht kein keine auch wenn dann um für mit auf an bei nach aus über durch bis zu es was wer wie oder aber weil noch',
  ),
  fr: words(
    'le la les un une et de des du je vous votre vos nous ils que ce cette est sont a ont avoir être peut pouvez doit ne pas aussi si pour avec sur à par dans au aux plus qui comment ou mais',
  ),
  es: words(
    'el la los las un una y de del que en es son usted su sus con por para no también si como pero más se lo al ha puede debe',
  ),
  pl: words(
    'i w na z do nie się że jest to o od po za dla jak ale lub czy być może można oraz przez przed są pan pani',
  ),
  tr: words(
    've bir bu için ile de da ne mi siz sizin olarak olan var yok değil daha çok gibi kadar sonra önce eğer veya ama her biz alabilirsiniz başvuru',
  ),
  so: words('iyo waa ka ku u in oo la si aad uu ay leh laga haddii ama'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Language of a text as a two-letter code, or "und" when there is too little to tell. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return 'und';
  if (shareOf(sample, /\p{Script=Arabic}/gu) > letters / 3) return /[پچگک]/.test(sample) ? 'fa' : 'ar';
  if (shareOf(sample, /\p{Script=Cyrillic}/gu) > letters / 3) return /[іїєґ]/.test(sample) ? 'uk' : 'ru';
  if (shareOf(sample, /\p{Script=Latin}/gu) < letters / 2) return 'und';
  const found = sample.match(/[\p{L}’']+/gu) ?? [];
  let best = 'und';
  let most = 0;
  for (const [language, small] of Object.entries(SMALL_WORDS)) {
    const count = found.reduce((sum, word) => sum + (small.has(word) ? 1 : 0), 0);
    if (count > most) [best, most] = [language, count];
  }
  return most >= Math.max(2, found.length * 0.12) ? best : 'und';
}

/** Language of the page: that of most of its text. */
export function pageLanguageOf(blocks: readonly Block[]): string {
  return languageOf(blocks.map(({ text }) => text).join('\n'));
}

/** A block of running text that is surely in another language; headings, rows and short items are taken along. */
export function isForeign({ text }: Block): boolean {
  if (text.length < 40) return false;
  const language = languageOf(text);
  return language !== 'nl' && language !== 'und';
}

function shareOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
