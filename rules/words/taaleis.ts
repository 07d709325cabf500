/** How pages name speaking and learning Dutch. */
import { concept, either } from '../../language/concept.ts';

/** Speaking Dutch, as far as somebody can. */
export const NEDERLANDS = concept(
  'nederlands spreken',
  'nederlands',
  '*taaleis*',
  '*taalniveau*',
  '*taaltoets*',
  'taaltest',
  'taalexamen',
  'taalcursus',
  'inburgeringsdiploma',
  'inburgeringsexamen',
  'taalbeheersing',
  '*taaldiploma*',
  'taalcertifica*',
  'taalbewijs',
  'anderstalig*',
  ...['a1', 'a2', 'b1', 'b2'].map((level) => `niveau ${level}`),
  'taal',
  '1f',
);

/** Dutch as the language of letters and forms, or as a nationality. */
export const ANDER_NEDERLANDS = concept(
  'ander nederlands',
  'nationaliteit',
  'paspoort',
  'formulier*',
  'brief',
  'brieven',
  'website*',
  'folder*',
  'beschikbaar',
  'vertaal*',
  'vertaling*',
  'verklaring',
  'papieren',
  'stukken',
  'documenten',
  'akte*',
  'nederlands bank*',
  'nederlands rekening*',
  'nederlands adres',
  'nederlands telefoon*',
  'nederlands diploma',
  'een nederlands',
  '*identiteit*',
  '*onderdaan*',
  'staatsburger*',
  ...['makkelijke', 'eenvoudige', 'begrijpelijke', 'duidelijke', 'gewone', 'eigen', 'andere'].map(
    (plain) => `${plain} taal`,
  ),
  'lees',
  'leest u hier',
  'over de taaleis',
  'meer over',
  'meer informatie',
);

/** Learning it: a duty, whose neglect can lower the benefit. */
export const TAAL_LEREN = concept(
  'taal leren',
  'leren',
  'leert',
  'leer',
  'les',
  'lessen',
  'taalles*',
  'cursus*',
  'taalcursus*',
  'inspannen',
  'inspanning*',
  'spant',
  'bereid',
  'verbeteren',
  'verbetert',
  'oefenen',
  'werken aan',
  'afspraken',
  'niets doet',
);

export const SPREEKT = concept(
  'spreekt',
  'spreekt',
  'spreken',
  'beheerst',
  'beheersen',
  'machtig',
  'haalt',
  'behaalt',
  'heeft',
  'hebt',
  'kent',
  'kennen',
  'verstaa*',
  'begrijp*',
  'voldoe*',
  'leest',
  'lezen',
  'schrijven',
);

/** How much of it somebody knows, as a noun. */
const TAALNIVEAU = concept(
  'taalniveau',
  ...[
    '*taaleis*',
    '*taalniveau*',
    '*taaldiploma*',
    'taalcertifica*',
    'taalbewijs',
    'taalbeheersing',
    '1f',
    'kennis',
    'beheersing',
  ],
  ...['a1', 'a2', 'b1', 'b2'].map((level) => `niveau ${level}`),
);

export const BEHEERST = either('beheerst', SPREEKT, TAALNIVEAU);

/** Finding out how much Dutch somebody knows: what follows from it is not said. */
export const TEST = concept('onderzoek naar Nederlands', 'onderzoek*', 'meewerken', 'soms');

/** Did not reach the level, whatever was tried. */
export const NIET_GEHAALD = concept(
  'niet gehaald',
  ...['haalt', 'haal', 'behaalt', 'slaagt', 'slaag', 'beschikt', 'beheerst', 'lukt', 'redt'].flatMap((reach) => [
    `${reach} … niet`,
    `${reach} … onvoldoende`,
  ]),
  ...['gehaald', 'behaald', 'geslaagd', 'op niveau', 'voldoende niveau'].map((reached) => `niet ${reached}`),
  ...['diploma', 'bewijs', 'certificaat'].map((paper) => `zonder ${paper}`),
  ...['aangetoond', 'aantoont', 'aantonen', 'bewijzen'].map((shown) => `niet … ${shown}`),
  'zakt',
  'te laag',
);

/** Too little of it, said after it or with "nog": "als uw Nederlands niet goed is". */
export const NOG_NIET = concept(
  'nog niet',
  'nog niet',
  'nog geen',
  'te laag',
  ...['niet goed', 'niet zo goed', 'niet voldoende', 'niet genoeg', 'niet perfect', 'niet vloeiend'],
  ...['beheers*', 'sprek*', 'spreek*', 'machtig', 'gehaald'].map((know) => `niet ${know}`),
  ...['moet', 'moeten'].map((must) => `nog … ${must}`),
);

export const AFGEROND = concept(
  'afgerond',
  ...[
    'afgerond',
    'rondt … af',
    'afrond*',
    'afgemaakt',
    'gehaald',
    'haalt',
    'behaalt',
    'slaagt',
    'geslaagd',
    'goed gevolg',
  ],
);
export const TOETS = concept('toets', '*toets', '*test', '*examen', 'diploma', 'niveau', 'cursus');
