/**
 * Whether a page says of itself that it is of an earlier year, or that it holds no longer: news that was never taken down, a regulation
 * that lapsed. It was judged by the law of its own day; what it says now is for a person. When a page was last changed is something
 * else: what stands on it is still told to the reader of today.
 */
import { concept } from '../language/concept.ts';
import type { DateMention, IsoDate } from '../language/date.ts';
import type { Statement } from '../language/statement.ts';
import { isByline } from './byline.ts';

/** Statements from the top in which a page says of which day it is. */
const TOP = 6;

/** Words beside the date in a line that is no more than a date: "zondag 1 januari 2023", "Geplaatst op: 3 mei 2019". */
const BESIDE_DATE = /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|geplaatst|nieuws\w*|bericht|datum|op|van)$/;

/** Pages that stay say since when they have been there; only of news it is the day that it speaks of. */
const PUBLISHED = /^(?:gepubliceerd|publicatie|publicatiedatum)$/;

/** News by its address. */
const NEWS = /\/(?:nieuws\w*|news|actueel|actualiteit\w*|pers\w*berichten?|blog)(?:[/?#]|$)/i;

/** The month of an item of news in its address: "/2021/07/", "/2015-06-". */
const MONTH_IN_ADDRESS = /\/(20\d\d)[/_-](?:0[1-9]|1[0-2])(?!\d)/;

/** The year of an archive of news in its address: "/nieuwsarchief_2019/", "/nieuws/2021/", "/actueel/20190312-"; or of all that is in it: "/2019/". */
const ARCHIVE = /\/(?:nieuws|news|actueel|actualiteit|pers\w{0,9}bericht|blog|archief|berichten)[^?#]*/i;
const YEAR_IN_ADDRESS = /(?<!\d)(20[012]\d)(?:[01]\d[0-3]\d)?(?!\d)/g;
const FOLDER_OF_YEAR = /^https?:\/\/[^/]+\/(20[012]\d)\//;

/** "Geldend van 1-12-2005 t/m 31-12-2011", "Regeling vervallen per 1 januari 2012": how regulations open that are over. */
const LAPSED =
  /^(?:geldend|geldig|(?:deze )?(?:regeling|verordening|beleidsregels?)(?: is| zijn)? (?:vervallen|ingetrokken))\b/i;

/** "Let op: dit is een oud bericht." */
const OLD_ITEM =
  /\b(?:dit is een|dit|deze) (?:oude?r? |verouderd\w* |gearchiveerd\w* )?(?:nieuws)?(?:bericht|artikel|item|pagina)(?: is| staat| komt)?(?: een)? ?(?:oude?r?\b|verouderd|gearchiveerd|uit het archief|in het archief|niet meer actueel)|\bdit is een (?:oude?r?|verouderd\w*|gearchiveerd\w*) (?:nieuws)?(?:bericht|artikel|item|pagina)/i;

/** "*Nadia heet anders. Dit artikel is van 2019": what stands where it ends, or begins. */
const WRITTEN_THEN =
  /^\W{0,2}(?:dit|deze|bovenstaande?) (?:nieuws|blog|pers)?(?:artikel|bericht|verhaal|column|blog|interview|stuk|item|tekst|reportage)(?:je)? (?:(?:is|werd|dateert|stamt|komt) (?:nog |al |eerder |voor het eerst )*(?:van|uit|geschreven|verschenen)|verscheen|stond|schreven|schreef)\b/i;

/** Nobody knows yet how it will be then. */
const NOT_KNOWN_YET =
  /\b(?:nog (?:niet|on)[ -]?(?:zeker|bekend|duidelijk)|nog (?:onbekend|onduidelijk|de vraag)|moet nog beslissen|wordt nog besloten)\b/i;

/** A regulation that began before the law that holds now: the Participatiewet took its place. */
const BEGAN = /^(?:datum )?(?:van )?(?:inwerkingtreding|in werking getreden|bekendmaking|vastgesteld)\b/i;
const PARTICIPATIEWET: IsoDate = '2015-01-01';

/** What holds until it is changed, whatever year its name has. */
const REGULATION = /verordening|beleidsregel|regeling|besluit|beleidsplan|nota\b/i;

export function isOfThen(url: string, statements: readonly Statement[], asOf: IsoDate): boolean {
  const year = asOf.slice(0, 4);
  const isOver = ({ last }: DateMention) => last.slice(0, 4) < year;
  const month = MONTH_IN_ADDRESS.exec(url)?.[1];
  if (month !== undefined && month < year) return true;
  if (isFiledBefore(url, year)) return true;
  const top = statements.slice(0, TOP);
  const isNews = NEWS.test(url);
  if (statements.some((each) => isWrittenThen(each, isOver)) || (isNews && isNewsOfThen(statements, isOver)))
    return true;
  const title = top.find(({ kind }) => kind === 'heading');
  if (title !== undefined && isOfYear(title, isOver, isNews)) return true;
  return top.some((each) => {
    if (OLD_ITEM.test(each.text)) return true;
    if (BEGAN.test(each.text) && each.dates.some(({ last }) => last < PARTICIPATIEWET)) return true;
    if (LAPSED.test(each.text) && each.dates.length > 0) return each.dates.every(isOver) && !each.has(TODAY);
    return (isDateLine(each, isNews) || isByline(each)) && each.dates.every(isOver);
  });
}

/** "Dit verhaal stond in 2021 in ons blad." */
function isWrittenThen(statement: Statement, isOver: (date: DateMention) => boolean): boolean {
  if (!WRITTEN_THEN.test(statement.text) || statement.isQuestion) return false;
  return statement.dates.length > 0 && statement.dates.every(isOver);
}

/** Whether news names no day of now, but a day on which something happened in an earlier year, or what nobody knew yet of a year that is over. */
function isNewsOfThen(statements: readonly Statement[], isOver: (date: DateMention) => boolean): boolean {
  if (statements.some(({ dates }) => dates.some((date) => !isOver(date)))) return false;
  return statements.some(({ dates, text }) => dates.some(isOneDay) || (dates.length > 0 && NOT_KNOWN_YET.test(text)));
}

/** A day or a month, on which something happened; on the first days of a half year laws begin. */
export const isOneDay = ({ role, first, last }: DateMention): boolean =>
  role === 'in' && first.slice(0, 7) === last.slice(0, 7) && !(first === last && LAW_DAYS.has(first.slice(5)));

const LAW_DAYS: ReadonlySet<string> = new Set(['01-01', '07-01']);

/** By the last year that its address names. */
function isFiledBefore(url: string, year: string): boolean {
  const folder = FOLDER_OF_YEAR.exec(url)?.[1];
  const archive = ARCHIVE.exec(url)?.[0] ?? '';
  const years = [...archive.matchAll(YEAR_IN_ADDRESS)].map(([, each = '']) => each);
  const last = [...years, folder ?? ''].sort().at(-1) ?? '';
  return last !== '' && last < year;
}

/** "Geldend van 3 april 2025 t/m heden". */
const TODAY = concept('heden', 'heden', 'nu');

/** "Bijstand 2015". What holds "vanaf 2023" holds now, unless it is told as news. */
function isOfYear({ text, dates }: Statement, isOver: (date: DateMention) => boolean, isNews: boolean): boolean {
  if (dates.length === 0 || REGULATION.test(text)) return false;
  return dates.every((date) => isOver(date) && (isNews || date.role === 'in'));
}

/** A line with a date and nothing more. */
function isDateLine({ words, dates }: Statement, isNews: boolean): boolean {
  const [date, ...more] = dates;
  if (date === undefined || more.length > 0) return false;
  const isBeside = (plain: string) => BESIDE_DATE.test(plain) || (isNews && PUBLISHED.test(plain));
  return words.every(({ plain }, at) => (at >= date.start && at < date.end) || isBeside(plain));
}
