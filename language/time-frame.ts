/** Whether a statement tells of the past or of what is still to come. */
import { concept } from './concept.ts';
import type { IsoDate } from './date.ts';
import type { Statement } from './statement.ts';

const FORMERLY = concept(
  'vroeger',
  'voorheen',
  'vroeger',
  'vroegere',
  'destijds',
  'toentertijd',
  'indertijd',
  'tot voor kort',
  'in het verleden',
  'afgeschaft',
  'vervallen',
  'is gestopt',
  'zijn gestopt',
  'bestaat niet meer',
  'bestaan niet meer',
  'bestaat … niet meer',
  'geldt niet meer',
  'geldt … niet meer',
  'gelden niet meer',
  'niet langer',
  'heette',
  'heetten',
  'is vervangen',
  'werd vervangen',
  'opgegaan in',
  'opgevolgd door',
  'heet nu',
  'heet al',
  'heet tegenwoordig',
);
const PAST_TENSE = concept(
  'verleden tijd',
  ...(
    'was waren kon konden kreeg kregen gold golden had hadden moest moesten mocht mochten werd werden heette heetten telde telden bleef ' +
    'hoefde hoefden bestond bestonden ging gingen kwam kwamen betaalde betaalden'
  ).split(' '),
);
const PRESENT_TENSE = concept(
  'tegenwoordige tijd',
  ...'is zijn geldt gelden kunt kan kunnen krijgt krijg krijgen mag mogen moet moeten blijft bent heeft hebt loopt telt tellen bedraagt'.split(
    ' ',
  ),
);
const COMING = concept(
  'toekomst',
  'gaat veranderen',
  'gaan veranderen',
  'verandert … binnenkort',
  'het kabinet wil',
  'de regering wil',
  'de minister wil',
  'wil het kabinet',
  'van plan',
  'wetsvoorstel',
  'in voorbereiding',
  'binnenkort',
  'in de toekomst',
  'geldt nu nog niet',
  'geldt nog niet',
  'gelden nog niet',
  'nog niet in werking',
  'naar verwachting',
  'de bedoeling is',
  'zal … gelden',
  'zullen … gelden',
  'gaat … gelden',
  'gaan … gelden',
  'gaat … in werking',
  'wordt ingevoerd',
  'worden ingevoerd',
  'treedt … in werking',
);

/** "voorheen", "in 2024 was", "Tot 2015: …". A date before `asOf` with a verb in the past tense is history as well. */
export function isHistory(statement: Statement, asOf: IsoDate | undefined): boolean {
  if (statement.has(FORMERLY)) return true;
  const isPastTense = statement.has(PAST_TENSE);
  if (statement.dates.length === 0) return false;
  if (isPastTense) return statement.dates.some(({ last }) => asOf === undefined || last < asOf);
  return statement.dates.some(
    ({ last, role }) => role === 'until' && !statement.has(PRESENT_TENSE) && (asOf === undefined || last < asOf),
  );
}

/** "het kabinet wil", "gaat veranderen"; with `asOf` also what begins after it ("vanaf 2027"). */
export function isFuture(statement: Statement, asOf: IsoDate | undefined): boolean {
  if (statement.has(COMING)) return true;
  if (asOf === undefined) return false;
  const own = statement.dates;
  if (own.length > 0) return own.every(({ first, role }) => role !== 'until' && first > asOf);
  const heading = statement.headings.at(-1);
  return heading?.dates.some(({ first, role }) => role !== 'until' && first > asOf) ?? false;
}
