/** Telling the municipality something else than a change. */
import { concept } from '../../language/concept.ts';

/** One thing to tell: alone it says nothing of other changes. */
export const ERFENIS = concept('erfenis', 'erfenis*', 'erft', 'nalatenschap*', 'prijs', 'notaris');

/** Others, to whom one reports for something else. */
export const ANDERE_INSTANTIE = concept(
  'andere instantie',
  ...[
    'de belastingdienst',
    'toeslagen',
    'dienst toeslagen',
    'de dienst toeslagen',
    'de svb',
    'het uwv',
    'duo',
    'het cbr',
    'uw verhuurder',
  ].map((to) => `aan ${to}`),
  ...['de belastingdienst', 'toeslagen', 'de svb', 'het uwv', 'duo', 'het cbr', 'de huisarts'].map((to) => `bij ${to}`),
  'energieleverancier',
  'energiebedrijf',
  'aan uw bank',
  'aan de bank',
  'zorgverzekeraar',
  'aan uwv',
  'aan burgerzaken',
  'bij burgerzaken',
  'afdeling burgerzaken',
  'aan uw werkgever',
  'aan je werkgever',
);

/** The municipality tells. */
export const WIJ_MELDEN = concept(
  'wij melden',
  'informeren u',
  'informeren wij',
  'wij informeren',
  'we laten',
  'laten we',
  'wij laten u',
  'laten wij u',
  'houden wij u',
  'houden we u',
  'wij houden u',
  'we houden je',
  'houden we je',
  'wij melden',
  'melden wij',
  'u op de hoogte',
  'je op de hoogte',
  'invloed houden',
  'houd* … invloed op de hoogte',
  'gemeente geeft',
  'gemeente meldt',
  'wij geven',
  'we geven',
  'gemeente informeert',
);

/** Telling something else: a gift, a legacy, a journey, oneself at the start, what the municipality tells. */
export const ANDERE_MELDING = concept(
  'andere melding',
  'gift',
  'giften',
  'cadeau*',
  'meer gekregen',
  'vakantie',
  'op reis',
  'uw reis',
  'reisdata',
  'buitenland',
  'spaart',
  'meld u',
  'meldt u zich',
  'u zich … meldt',
  'zich meldt',
  'zich melden',
  'klacht',
  'misstand',
  'aanvraagformulier',
  'formulier … aanvra*',
  'gesprek opnemen',
  'de wet',
  'regels',
  'beslissing',
  'bezwaar',
  'sollicit*',
  'afspraak',
  'u meldt u',
);
