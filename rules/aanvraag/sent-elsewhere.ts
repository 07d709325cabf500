/** Who is refused at this counter may be helped at that of the town that the law or the region chose for who has no address. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import type { Page } from '../rule.ts';

/** "Zij krijgen geen bijstand van ons", on a page that names where they do. */
export const isSentElsewhere = (statement: Statement, page: Page): boolean =>
  statement.has(NOT_HERE) || (statement.has(FROM_US) && namesOtherTown(page));

/** "U vraagt aan bij de buurgemeente, niet bij ons." */
const NOT_HERE = concept('bij … niet bij ons', 'bij … niet bij ons', 'niet bij ons … bij', 'niet bij ons … naar');

const FROM_US = concept('van ons', ...['van ons', 'bij ons', 'onze dienst', 'dit loket']);

/** And not "wij zijn de centrumgemeente". */
const namesOtherTown = once((page: Page) =>
  page.statements.some((each) => each.has(OTHER_TOWN) && !each.has(OURSELVES)),
);

const OURSELVES = concept('wij zelf', 'wij zijn', 'zijn wij', 'we zijn', 'is onze', 'onze gemeente is');

const OTHER_TOWN = concept(
  'centrumgemeente',
  'centrumgemeente*',
  'daklozenloket',
  'loket voor daklozen',
  'daklozen in',
);
