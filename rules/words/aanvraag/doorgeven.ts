/** Telling of a change, in words that applying has too. */
import { concept } from '../../../language/concept.ts';

/** What one reports while one has it. */
export const TELLS_CHANGE = concept(
  'geeft door',
  ...[
    'inkomsten',
    'gift*',
    'wijzig*',
    'verander*',
    'vakantie',
    'doorgeven',
    'buitenland',
    'reis',
    'verhui*',
    'vertrek',
    'vertrekt',
  ],
  ...['geeft u', 'geef je', 'geef ik'].map((tell) => `${tell} … door`),
);

/** "Een reis meldt u bij de gemeente", "u meldt het bij ons": a change, and not oneself. */
export const REPORTS_IT = concept(
  'meldt het',
  ...['meldt u', 'u meldt', 'meld je', 'je meldt', 'meld', 'meldt'].flatMap((report) =>
    ['het', 'dat', 'dit', 'een', 'alle', 'elke'].map((it) => `${report} ${it}`),
  ),
  'meldt … verandering*',
  'uw reis',
  'contactformulier',
  'burgerzaken',
  ...['reis', 'buitenland', 'verblijf', 'inkomsten', 'verander*', 'wijzig*', 'verhuizing', 'adres', 'samenwonen'].map(
    (change) => `${change} … meldt u`,
  ),
);
