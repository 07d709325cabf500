/** Myths that a page itself refutes. */
import { concept } from './concept.ts';
import type { Statement } from './statement.ts';

const MYTH = concept(
  'fabel',
  'fabel',
  'fabels',
  'fabeltje',
  'fabeltjes',
  'mythe',
  'mythes',
  'mythen',
  'misverstand',
  'misverstanden',
  'broodje aap',
  'onwaar',
  'bewering',
  'beweringen',
  'niet waar of waar',
  'waar of niet waar',
  'feit of fabel',
  'misvatting',
  'misvattingen',
);
const BELIEVED = concept(
  'gedacht',
  'veel mensen denken',
  'mensen denken',
  'vaak gedacht',
  'wordt gedacht',
  'soms gedacht',
  'men denkt',
  'wordt gezegd',
  'vaak gezegd',
  'ten onrechte',
  'hardnekkig',
);
const DENIED = concept(
  'ontkend',
  'niet waar',
  'klopt niet',
  'dat klopt niet',
  'is onjuist',
  'onjuist',
  'niet juist',
  'is een fabel',
  'is een misverstand',
  'onwaar',
);
const FACT = /^["'“‘]?(feit|feiten|waar|waarheid|klopt|juist|antwoord|nee)\b/i;

/** In "Fabel: X. Feit: Y" only X is refuted. */
export function isRefuted(statement: Statement): boolean {
  if (FACT.test(statement.text)) return false;
  if (statement.has(MYTH) || statement.has(BELIEVED)) return true;
  if (/^(niet waar|onwaar|onjuist)\b/i.test(statement.text)) return true;
  if (
    statement.has(DENIED) &&
    statement.find(DENIED).some(({ start }) => start <= 2) &&
    !/^dat\b/i.test(statement.text)
  )
    return true;
  const { next } = statement;
  if (
    next &&
    /^(dat|dit)? ?(klopt niet|is niet waar|is niet juist|is onjuist|is een (fabel|misverstand))|^(niet waar|onwaar|onjuist|nee, dat)/i.test(
      next.text,
    )
  )
    return true;
  if (statement.intro?.has(MYTH) === true && !FACT.test(statement.intro.text)) return true;
  return underMythHeading(statement);
}

/** Under the heading "Fabel: …" stands the answer; under "Fabels over de bijstand" stand the myths, unless marked as fact. */
function underMythHeading(statement: Statement): boolean {
  const heading = statement.headings.at(-1);
  if (!heading?.has(MYTH) || statement.kind === 'heading') return false;
  return (
    statement.kind === 'item' &&
    /^(fabels|misverstanden|mythes|misvattingen)\b/i.test(heading.text) &&
    !/(feit|feiten|waar)\b/i.test(heading.text)
  );
}
