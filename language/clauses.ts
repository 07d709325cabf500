/** Cuts a statement into clauses: what stands between commas, semicolons, brackets and conjunctions. */
import { ROLES } from './roles.ts';
import type { Wording } from './word.ts';
import { gapAfter, plainAt } from './words.ts';
import { pairsWithZowel } from './zowel.ts';

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'maar want als tenzij wanneer indien omdat doordat zodat terwijl voordat nadat totdat zolang zodra mits hoewel toch daarom daardoor dus'.split(
    ' ',
  ),
);

/** "Dan stopt uw uitkering daardoor niet": before a negation these stand inside the clause. */
const ADVERBS: ReadonlySet<string> = new Set(['toch', 'daarom', 'daardoor', 'dus']);
const DENIALS: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit']);

/** "en u", "en dan", "of wij": the conjunction joins clauses, not words. */
const SUBJECTS: ReadonlySet<string> = new Set(
  'u je jij wij we ze zij hij er dan het dat dit die daarna moet moeten kunt kan mag is krijgt'.split(' '),
);

/** "dan" opens a clause except after a comparative: "jonger dan", "niet anders dan". */
const COMPARATIVE = /^(meer|minder|anders|ander|andere|liever|eerder|later|.{2,}er)$/;

/** "Stuur dan een brief", "U krijgt dan …": so near its beginning "dan" stands inside the clause. */
const LEAST_BEFORE_DAN = 3;

/** For each word the number of its clause, counting from 0. */
export function clauseNumbers(wording: Wording): readonly number[] {
  let clause = 0;
  let start = 0;
  return wording.words.map((_, i) => {
    if (i > 0 && opensClause(wording, i, start)) {
      clause += 1;
      start = i;
    }
    return clause;
  });
}

function opensClause(wording: Wording, i: number, start: number): boolean {
  const gap = gapAfter(wording, i - 1);
  if (gap !== ' ' && /[,;:()[\]–—!?.]| - /.test(gap.replace(/^[,.][-=–]+/, ''))) return true;
  if (followsRelative(wording, i, start)) return true;
  const word = plainAt(wording, i);
  const next = plainAt(wording, i + 1);
  if (word === 'als' && (ROLES.has(next) || pairsWithZowel((at) => plainAt(wording, at), i))) return false;
  if (CONJUNCTIONS.has(word)) return !(ADVERBS.has(word) && DENIALS.has(next));
  if (word === 'en' || word === 'of') return SUBJECTS.has(next);
  return word === 'dan' && i - start >= LEAST_BEFORE_DAN && !COMPARATIVE.test(plainAt(wording, i - 1));
}

/** "Wie geen dak heeft | slaan wij over": behind its verb a clause that begins with "wie" ends, with a comma or without. */
function followsRelative(wording: Wording, i: number, start: number): boolean {
  if (!RELATIVE_VERBS.has(plainAt(wording, i - 1)) || !ASKED.has(plainAt(wording, i + 1))) return false;
  return plainAt(wording, start) === 'wie' || plainAt(wording, start + 1) === 'wie';
}
const RELATIVE_VERBS: ReadonlySet<string> = new Set(
  'heeft is krijgt kan wil moet wordt woont zoekt zit werkt'.split(' '),
);
/** Behind a verb that opens what follows. */
const ASKED: ReadonlySet<string> = new Set('wij we u je'.split(' '));
