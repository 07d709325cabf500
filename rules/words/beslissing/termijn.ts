/** The term of the decision, and terms of other things. */
import { concept } from '../../../language/concept.ts';

/** Names that mean this term and no other. */
export const TERM_NAMES: readonly string[] = [
  'beslistermijn*',
  'besluittermijn*',
  'behandeltermijn*',
  'behandeltijd',
  'behandelduur',
  'behandelingsduur',
  'behandelingstermijn',
  'doorlooptijd*',
  'afhandeltermijn',
  'afhandelingstermijn',
];

/** The term by name: the eight weeks themselves. */
export const BESLISTERMIJN = concept(
  'beslistermijn',
  ...TERM_NAMES,
  'wettelijke termijn',
  'termijn … beslis*',
  'termijn … besluit*',
  'termijn',
);

/** How a sentence gives a term: "duurt", "hebben de tijd", "is". */
export const TERMIJN = concept(
  'termijn',
  '*termijn*',
  'duurt',
  'duren',
  'de tijd',
  'bedraagt',
  'nodig',
  'doen … over',
  'doet … over',
  'doorlooptijd*',
  'behandelduur',
  'behandeltijd',
  'oplopen tot',
  'wachttijd',
  'wachten',
  'in beslag',
  'vergt',
  'kost',
  'rekenen op',
  'reken op',
  'rekent op',
);

/** A length of time, in whatever unit. */
export const TIJDSDUUR = concept(
  'tijdsduur',
  'week',
  'weken',
  'dag',
  'dagen',
  'werkdagen',
  'maand',
  'maanden',
  'jaar',
  'halfjaar',
  'kwartaal',
  'kwartalen',
);

/** Objection, appeal and complaint have terms of their own. */
export const BEZWAAR_EN_KLACHT = concept(
  'bezwaar en klacht',
  '*bezwaar*',
  'beroep',
  'beroepschrift',
  'klacht*',
  'rechter',
  'rechtbank',
  'ombudsman',
  'niet eens',
  'oneens',
);

/** Other things with a term that a sentence about the decision may name. */
export const ANDERE_TERMIJN = concept(
  'andere termijn',
  '*voorschot*',
  'DigiD',
  'meld',
  'geef',
  'lever',
  'stuur',
  'inleveren',
  'doorgeven',
  '*afschrift*',
  '*specificatie*',
  'loonstro*',
  'ingebrekestelling',
  'gebreke',
  'dwangsom*',
  'buitenland',
  'vakantie',
  'zoektermijn*',
  '*boete*',
  'maatregel*',
  'terugbetal*',
  'terugvorder*',
  'betalingsregeling',
  'heronderzoek*',
  'herkeuring',
  'hersteltermijn',
  'opnieuw',
  'inkomen … gehad',
  'afgelopen',
  'laatste',
  'jonger … geweest',
  'baan',
  'werk … vinden',
  'bevestig*',
  'reageer',
  'reageert',
  'reageren',
  'ontvangstbevestiging',
  'nog eens',
  'weer een',
  'er weer',
);
