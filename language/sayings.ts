/**
 * Tables that set a saying beside whether it is so: "Stelling | Waar of niet waar | Uitleg", "Fabel | Feit", "Wat u hoort | Wat klopt". Such
 * a row says what its cells would say one after the other in running text: the saying, that it is untrue, and what is so.
 */
import { splitSentences } from './sentences.ts';

/** Heads of a first column in which others are heard. */
const OF_OTHERS =
  /(?:^|: )(?:fabels?|mythen?|mythes|misverstand(?:en)?|misvatting(?:en)?|gerucht(?:en)?|verhaal|vaak gehoord|(?:wat|dit) (?:hoort|zegt|denkt|leest|denken) (?:u|je|men|mensen)|(?:wat |dat )?(?:u|je|men|mensen|veel mensen|anderen|sommigen|inwoners) (?:vaak |soms |wel eens )?(?:hoort|horen|zegt|zeggen|denkt|denken|leest|lezen))\b/i;

/** Heads of a first column of which each row says whether it is so. */
const TO_JUDGE = /(?:^|: )(?:stelling(?:en)?|bewering(?:en)?|uitspra(?:ak|ken))\b/i;

/** Heads of a column that says whether it is so. */
const IS_IT_SO =
  /\b(?:waar of|waar\?|klopt (?:het|dit|dat)|klopt\?|juist of|juist\?|goed of fout|is (?:dat|dit|het) (?:zo|waar)|feit of|fabel of|oordeel)/i;

const UNTRUE =
  /^(?:(?:(?:dat|dit) )?(?:is )?(?:niet waar|onwaar|onjuist|niet juist|fout|fabel|mythe|onzin)|neen?|niet|(?:(?:dat|dit) )?klopt niet|[✗✘❌×])/iu;
const TRUE = /^(?:(?:(?:dat|dit) )?(?:is )?(?:waar|juist|goed|feit|correct)|ja|(?:(?:dat|dit) )?klopt|[✓✔✅])/iu;

/** Behind a verdict comes a stop or a new sentence: "Niet meer dan € 8.000" is none. */
const AFTER = /^(?:[.!,:;–-]\s*|\s+(?=\p{Lu})|$)/u;

/** What follows takes the verdict back: "Nee, tenzij …". */
const HEDGED = /^(?:tenzij|behalve|soms|deels|bijna|niet altijd|alleen|maar|mits|wel|zolang|niet helemaal)\b/i;

/** Longer is no verdict with a word on it, but a cell of another table. */
const LONGEST_CELL = 1000;

/** The sentences that the row comes to; undefined for rows of other tables, and for those that ask or leave it open. */
export function toldBeside(head: string, cells: readonly string[]): readonly string[] | undefined {
  const [saying = '', next = '', ...more] = cells;
  if (next === '' || /[?:]$/.test(saying) || cells.some(({ length }) => length > LONGEST_CELL)) return undefined;
  const isOfOthers = OF_OTHERS.test(head);
  if (!isOfOthers && !TO_JUDGE.test(head) && !IS_IT_SO.test(head)) return undefined;
  const untrue = reasonBehind(UNTRUE, next);
  const reason = untrue ?? reasonBehind(TRUE, next);
  if (reason === undefined)
    return isOfOthers && more.length === 0 ? [saying, NOT_SO, ...splitSentences(next)] : undefined;
  const why = [reason, ...more].filter((text) => text !== '');
  if (why.some((text) => HEDGED.test(text))) return undefined;
  const reasons = why.flatMap(splitSentences);
  return untrue === undefined ? [saying, ...reasons] : [saying, NOT_SO, ...reasons];
}

/** The cell without the verdict that it opens with. */
function reasonBehind(verdict: RegExp, cell: string): string | undefined {
  const said = verdict.exec(cell)?.[0];
  if (said === undefined) return undefined;
  const rest = cell.slice(said.length);
  return AFTER.test(rest) ? rest.replace(AFTER, '') : undefined;
}

/** How running text would say it. */
export const NOT_SO = 'Niet waar.';
