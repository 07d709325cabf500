/** "27 jaar" is an age, "drie jaar" is a time: the words around it tell which. */
import type { NumberAt } from './numbers.ts';
import type { Wording } from './word.ts';
import { plainAt } from './words.ts';

const YEAR: ReadonlySet<string> = new Set(['jaar', 'jr', 'jaren']);

/** Words before the number that make it an age. */
const AGE_BEFORE: ReadonlySet<string> = new Set(
  'bent ben is was wordt word geworden onder boven leeftijd vanaf t/m jongeren kind kinderen huisgenoten mensen inwoners personen'.split(
    ' ',
  ),
);
/** Words before the number that make it a time. */
const TIME_BEFORE: ReadonlySet<string> = new Set(
  (
    'binnen na al over gedurende afgelopen komende laatste eerste elke iedere ieder elk om periode termijn duurt duur sinds langer korter ' +
    'voor uiterlijk wachten wacht geldig ongeveer circa meestal nog'
  ).split(' '),
);
/** Words after "jaar" that make it a time. */
const TIME_AFTER: ReadonlySet<string> = new Set(
  'lang geleden voor na terug later bewaren durend achtereen achter eerder nadat voordat voorafgaand ervoor bewaard gewoond getrouwd'.split(
    ' ',
  ),
);
const AGE_AFTER: ReadonlySet<string> = new Set(['ouder', 'jonger', 'oud', 'hoger']);
const FILLER: ReadonlySet<string> = new Set([
  'de',
  'het',
  'een',
  'van',
  'dan',
  'tot',
  'en',
  'met',
  'minimaal',
  'maximaal',
  'hoogstens',
  'hooguit',
  'u',
  'uw',
  'je',
  'nog',
  'geen',
]);

/** Below this a number of years is a time unless the words say otherwise; above it an age. */
const LOWEST_LIKELY_AGE = 15;

/** Whether the number at [start, number.end) followed by "jaar" is an age. */
export function isAgeInYears(wording: Wording, start: number, number: NumberAt): boolean {
  if (!YEAR.has(plainAt(wording, number.end)) || !Number.isInteger(number.value)) return false;
  if (number.value < 1 || number.value > 110) return false;
  const after = plainAt(wording, number.end + 1);
  const second = plainAt(wording, number.end + 2);
  if (AGE_AFTER.has(after) || ((after === 'of' || after === 'en') && AGE_AFTER.has(second))) return true;
  const compared = plainAt(wording, start - 2);
  if (plainAt(wording, start - 1) === 'dan' && (compared === 'jonger' || compared === 'ouder')) return true;
  if (TIME_AFTER.has(after)) return false;
  const isNotYet = plainAt(wording, start - 1) === 'geen' && compared === 'nog';
  if (isNotYet && number.value >= LOWEST_LIKELY_AGE) return true;
  for (let at = start - 1; at >= start - 4; at -= 1) {
    const word = plainAt(wording, at);
    if (AGE_BEFORE.has(word) || word.startsWith('kind')) return true;
    if (TIME_BEFORE.has(word)) return false;
    if (!FILLER.has(word)) break;
  }
  return number.value >= LOWEST_LIKELY_AGE;
}
