/** The weeks in which young people look for work, put before the start of the benefit: the law counts from the report all the same. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { affirms } from '../surroundings.ts';
import { INGAAN } from '../words/aanvraag/start.ts';
import { namesRightDay } from './start-of-benefit.ts';

/** Days of the search period. */
const SEARCH_PERIOD = 28;

/** Words between the beginning and "na": "start op zijn vroegst op de". */
const CLOSE = 5;

/** Words between "na" and the weeks: "na afloop van de". */
const REACH = 3;

/** "Uw uitkering gaat in op de dag na de vier weken", "begint pas nadat de zoektijd voorbij is". */
export function startsAfterSearch(statement: Statement): boolean {
  if (!statement.has(INGAAN)) return false;
  if (statement.near(INGAAN, OVER, CLOSE)) return affirms(statement, OVER);
  const weeks = [...statement.durations.filter(({ days }) => days === SEARCH_PERIOD), ...statement.find(SEARCH)];
  return statement
    .find(AFTER)
    .some(
      (after) =>
        statement.near(INGAAN, after, CLOSE) &&
        (statement.words[after.start]?.plain === 'niet' || !statement.negates(after)) &&
        weeks.some(({ start }) => start >= after.end && start - after.end <= REACH),
    );
}

const AFTER = concept(
  'pas na',
  ...['na afloop van', 'dag na', 'niet eerder dan', 'niet voor', 'einde van', 'pas vanaf'],
  ...['pas', 'pas in', 'pas lopen', 'pas van start'].flatMap((late) => [`${late} na`, `${late} nadat`, `${late} als`]),
);
/** "Start als de vier weken om zijn", "zodra de zoektijd voorbij is". */
const OVER = concept(
  'weken om',
  ...['als', 'zodra', 'nadat', 'wanneer', 'dag dat', 'dag waarop'].flatMap((when) =>
    ['*weken', 'zoek*'].flatMap((weeks) => ['om', 'voorbij', 'over'].map((over) => `${when} de … ${weeks} ${over}`)),
  ),
);
export const SEARCH = concept('zoektijd', 'zoekperiode', 'zoektermijn', 'zoektijd', 'zoekweken');

/** "Na vier weken begint uw uitkering, ook over de zoektijd": that the weeks count is said here or beside it. */
export const paysOverSearch = (statement: Statement): boolean =>
  affirms(statement, STILL_OVER) ||
  [statement.previous, statement.next].some(
    (each) => each !== undefined && (affirms(each, STILL_OVER) || namesRightDay(each)),
  );

const STILL_OVER = concept('ook over', 'ook over', 'wel over', 'alsnog', 'terugwerkend*', 'vanaf de melding');
