/** How pages put savings that must be gone, and what only tells of them. */
import { concept } from '../../../language/concept.ts';

export const USE_UP = concept(
  'opmaken',
  'opmaken',
  'opmaakt',
  'opgemaakt',
  'opgebruikt',
  'op te maken',
  'opeten',
  'opgegaan',
  'opgesoupeerd',
  ...['maakt', 'maak', 'eet'].flatMap((use) =>
    ['spaar*', 'geld', 'buffer', 'vermogen'].map((it) => `${use} … ${it} op`),
  ),
  'op zijn',
  'op is',
  'verbruikt',
  'gebruiken',
  'gebruik … helemaal',
  'gebruikt',
  'aangesproken',
  'uitgeven',
  'uitgegeven',
  'uitgeeft',
  'interen',
  'aan te spreken',
  'aanspreken',
  'ingeteerd',
  'in te teren',
  'inzetten',
  'verkopen',
  'verkocht',
  'ingezet',
  'leeg',
);

/** "U leeft daarvan totdat het op is." */
export const TILL_GONE = concept(
  'tot het op is',
  ...['tot', 'totdat'].flatMap((until) =>
    ['op is', 'op zijn', 'opgebruikt', 'verbruikt', 'opgemaakt', 'niets meer', 'niets … over'].map(
      (gone) => `${until} … ${gone}`,
    ),
  ),
);

/** What may follow "op" when it is the end of a clause. */
export const AFTER_UP: ReadonlySet<string> = new Set(['', 'voordat', 'voor', 'dan', 'alvorens', 'eer']);

/** "Alles moet op": the answer to a question on savings. */
export const ALL_MUST = concept('alles moet', 'alles moet', 'moet alles', 'moet alle');

/** A paper to fill in or to show tells of savings, and asks for none of them. */
export const TELLS_OF = concept(
  'opgeven',
  'opgeven',
  'op te geven',
  ...[
    'geef*',
    'tel',
    'telt',
    'tellen',
    'stuur*',
    'sturen',
    'vraag*',
    'vragen',
    'schrijf*',
    'schrijven',
    'neem*',
    'zoek*',
  ].map((verb) => `${verb} … op`),
  'aangeven',
  'aantonen',
  'aan te tonen',
  'bewijzen',
  'bewijs',
  'moet … melden',
  'moeten … melden',
  'te melden',
  'meld het',
  'meld dat',
  'doorgeven',
  'invullen',
  'laten zien',
  'meesturen',
  'opsturen',
  'uploaden',
  'verklaren',
  'uitleggen',
  'verantwoorden',
  'maatregel*',
  'te snel',
  'waaraan',
  'waarvoor',
);

export const OPMAKEN = concept(
  'opmaken',
  'opmaken',
  'opmaakt',
  'opgemaakt',
  'op te maken',
  'opeten',
  'opgegaan',
  'opgesoupeerd',
  'op zijn',
  'op is',
  'is alles op',
  'interen',
  'leeg',
);

export const NOTHING_LEFT = concept(
  'mag niets',
  'rekening* moet* leeg',
  'bankrekening* moet* leeg',
  ...['mag', 'mogen'].flatMap((may) =>
    ['niets', 'geen geld', 'geen spaargeld', 'geen euro', 'geen cent', 'geen enkele'].map((none) => `${may} … ${none}`),
  ),
);

/** "Alleen een uitkering als u geen spaargeld meer hebt." */
export const NONE_MORE = concept(
  'geen spaargeld meer',
  'geen … spaargeld meer',
  'geen cent … op',
  'geen cent spaargeld',
  'niets meer op',
  'niets … over',
  '*reserves … verbruikt',
);

/** Said of whoever asks for bijstand: "U mag geen vermogen hebben". */
export const NONE_ALLOWED = concept(
  'geen vermogen hebben',
  ...[
    'vermogen',
    'spaargeld',
    'eigen geld',
    'bezittingen',
    'reserves',
    'buffer',
    'spaarrekening',
    'spaartegoed',
  ].flatMap((savings) => ['hebben', 'bezitten'].map((own) => `geen ${savings} ${own}`)),
);

/** What another leaves behind, or a child owns. */
export const OF_ANOTHER = concept(
  'van een ander',
  'overledene',
  'nalatenschap',
  'erfgena*',
  'van uw kind',
  'van het kind',
);
