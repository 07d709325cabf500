/** The words by which Dutch pages tell of objection against a decision. */
import { concept } from '../../language/concept.ts';

/** Objection against a decision. */
export const BEZWAAR = concept('bezwaar', 'bezwaren', 'bezwaar*');

/** What the reader does with it, in one phrase. */
export const BEZWAAR_MAKEN = concept(
  'bezwaar maken',
  'bezwaar maken',
  'bezwaar te maken',
  'bezwaar maakt',
  'bezwaar … maken',
  'bezwaar gemaakt',
  'maak … bezwaar',
  'maakt … bezwaar',
  'maken … bezwaar',
  'in bezwaar',
  'mogelijkheid van bezwaar',
  'mogelijkheid tot bezwaar',
  'mogelijkheid om bezwaar',
  'recht op bezwaar',
  'bezwaarmogelijkheid',
  'bezwaar … kenbaar',
  'bezwaar … worden gemaakt',
  'bezwaar … aantekenen',
  'bezwaar … aan te tekenen',
  'teken … bezwaar',
  'tekent … bezwaar',
  'bezwaar* indienen',
  'bezwaar* indient',
  'bezwaar* in',
  'bezwaar* sturen',
  'bezwaar* te sturen',
  'bezwaar* schrijven',
  'bezwaar* te schrijven',
  'bezwaar instellen',
  'bezwaar … mogelijk',
  'bezwaar … open',
  'bezwaarbrief',
  'met een bezwaarschrift',
  'dien … bezwaar*',
  'dient … bezwaar*',
  'indienen van een bezwaar*',
  'indienen van uw bezwaar*',
  'indienen van bezwaar',
  'stuur … bezwaar*',
  'stuurt … bezwaar*',
  'schrijf … bezwaar*',
  'schrijft … bezwaar*',
  'in een bezwaarschrift',
);

/** Verbs of objecting that may stand far from its name: "Maak binnen zes weken na de datum van de brief bezwaar". */
export const MAKEN = concept(
  'maken',
  'maak',
  'maakt',
  'maken',
  'gemaakt',
  'zorg',
  'zorgt',
  'dien',
  'dient',
  'indienen',
  'in te dienen',
  'ingediend',
  'stuur',
  'stuurt',
  'sturen',
  'opsturen',
  'schrijf',
  'schrijft',
  'schrijven',
  'aantekenen',
  'aan te tekenen',
  'teken',
  'tekent',
  'gaan',
  'moet',
  'moeten',
  'kan',
  'kunt',
  'hebt',
  'mogelijk',
  'volgt',
  'richt',
);

/** The act of objecting without its name, in a passage on objection. */
export const INDIENEN = concept(
  'indienen',
  'in te dienen',
  'ingediend',
  'dien',
  'dient',
  'sturen',
  'stuur',
  'stuurt',
  'opsturen',
  'opgestuurd',
  'schrijf',
  'schrijven',
  'schrijft',
  'doen',
  'doet',
  'doe',
  'reageren',
  'reageer',
  'reageert',
  'reacties',
  'schriftelijk',
  'per brief',
  'te laat',
  'inleveren',
  'indient',
  'binnen zijn',
  'ontvangen hebben',
  'hebben ontvangen',
  'de tijd',
  'u hebt',
  'hebt u',
  'hiervoor',
  'daarvoor',
  'termijn',
  'moet',
  'kan',
);

/** Gives what the sentence before told its name. */
export const IS_CALLED = concept(
  'heet bezwaar',
  'heet bezwaar',
  'noemen wij bezwaar',
  'noemen we bezwaar',
  'noem je bezwaar',
  'heet een bezwaar*',
);

/** What the objection is against. */
export const BESLUIT = concept(
  'besluit',
  'besluit*',
  'beslissing*',
  'beschikking*',
  'brief',
  'uitkomst',
  'afwijzing',
  'oneens',
  'eens',
  'verlaging',
  'maatregel',
  'boete',
);

/** Objection in another field: personal data, taxes, permits, or in the everyday sense. */
export const ANDER_BEZWAAR = concept(
  'ander bezwaar',
  'persoonsgegevens',
  'gegevensbescherming',
  'gebruik van … gegevens',
  'verwerking',
  'privacy',
  'avg',
  'gegevens te delen',
  'woz',
  'aanslag',
  'aanslagen',
  'naheffing*',
  'belasting*',
  'gemeentebelasting*',
  'kwijtschelding',
  'vergunning*',
  'omgevingsvergunning',
  'parkeer*',
  'bestemmingsplan',
  'geen bezwaar tegen',
  'geen bezwaar als',
  'geen bezwaar hebt',
  'geen bezwaar dat',
  'geen bezwaar om',
  'bezwaarlijk',
  'svb',
  'uwv',
  'duo',
  'dienst toeslagen',
  'sociale verzekeringsbank',
  'bezwaar tegen dat',
  'er bezwaar tegen',
  'bezwaar dat wij',
  'bezwaar als wij',
  'gegevens delen',
);

/** The term by its own name. */
export const BEZWAARTERMIJN = concept(
  'bezwaartermijn',
  'bezwaartermijn',
  'bezwaarperiode',
  'termijn voor bezwaar',
  'termijn bezwaar',
  'termijn van bezwaar',
  'termijn om bezwaar',
  'termijn voor het indienen',
  'tijd om bezwaar',
);

/** The decision itself. */
export const BESLISSING = concept('beslissing', 'besluit*', 'beslissing*', 'beschikking*', 'afwijzing', 'uitkomst');

/** The decision is not accepted. */
export const ONEENS = concept(
  'oneens',
  'oneens',
  'niet … eens',
  'niet akkoord',
  'klopt … besluit niet',
  'besluit niet klopt',
);

/** The day from which the term counts. */
export const VANAF_DE_BRIEF = concept(
  'vanaf de brief',
  'dagtekening',
  'besluitdatum',
  'datum besluit',
  'briefdatum',
  'verzonden',
  'verstuurd',
  'verzenddatum',
  'verzending',
  'bekendmaking',
  'datum van',
  'datum op',
  'datum die',
  'na de brief',
  'na het besluit',
  'na ons besluit',
  'na de beslissing',
  'na onze beslissing',
  'na ontvangst',
  'verstuurden',
  'stuurden',
  'dag waarop wij',
  'datum waarop wij',
  'bekendmaakten',
  'nadat wij het besluit',
  'nadat wij de beslissing',
);

/** A question about how long. */
export const HOE_LANG = concept(
  'hoe lang',
  'hoe lang',
  'hoelang',
  'welke termijn',
  'wat is de termijn',
  'tot wanneer',
  'hoeveel tijd',
  'wanneer moet',
);

/** A length of time is named. */
export const TERMIJN = concept(
  'een termijn',
  'week',
  'weken',
  'dagen',
  'werkdagen',
  'maand',
  'maanden',
  'kwartaal',
  'jaar',
);

/** The municipality as the one that decides. */
export const GEMEENTE = concept('gemeente', 'gemeente', 'gemeentelijk*', 'college', 'burgemeester');
