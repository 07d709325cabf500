/** How pages name a stay abroad and its length. */
import { concept } from '../../language/concept.ts';

/** A stay abroad. */
export const BUITENLAND = concept(
  'buitenland',
  'buitenland',
  'buiten nederland',
  'landsgrens',
  'landsgrenzen',
  'ander land',
  'andere landen',
  'vakantie',
  'vakanties',
  'vakantiedag*',
  'vakantieperiode',
  'vakantieduur',
  'verblijfsduur',
  'reis',
  'reizen',
  'reist',
  'wegblijven',
  'wegblijft',
  'over de grens',
  'familie in',
  'marokko',
  'turkije',
  'suriname',
  'polen',
  'land van herkomst',
  'geboorteland',
  'verblijf elders',
  'elders verblijven',
  'grens over',
  'de grens over',
  'land uit',
);

/** Words that make a length of stay a limit. */
export const MAXIMUM = concept(
  'maximum',
  'maximale',
  'maximum',
  'ten hoogste',
  'hooguit',
  'uiterlijk',
  'op zijn hoogst',
  'niet langer dan',
  'niet meer dan',
  'recht op',
  'met behoud van',
  'per jaar',
  'per kalenderjaar',
  'in een jaar',
  'in een kalenderjaar',
  'ieder jaar',
  'elk jaar',
  'ieder kalenderjaar',
  'elk kalenderjaar',
  'jaarlijks',
);

/** Permission: makes a length of more than four weeks a limit too. */
export const TOEGESTAAN = concept('toegestaan', 'mag', 'mogen', 'toegestaan', 'toegestane', 'kunt', 'kan');

/** A stay that goes on longer is denied. */
export const NIET_LANGER = concept(
  'niet langer dan',
  'niet … langer dan',
  'nooit langer dan',
  'niet meer dan',
  'mag … langer dan',
  'langer … mag niet',
);

export const PER_JAAR = concept(
  'per jaar',
  'per jaar',
  'per kalenderjaar',
  'in een jaar',
  'binnen een jaar',
  'ieder jaar',
  'elk jaar',
  'ieder kalenderjaar',
  'elk kalenderjaar',
  'een kalenderjaar',
  'jaarlijks',
  'in totaal',
  'bij elkaar',
  'opgeteld',
  'samen',
);

export const PER_KEER = concept(
  'per keer',
  'per keer',
  'iedere keer',
  'elke keer',
  'elke reis',
  'iedere reis',
  'elke vakantie',
  'iedere vakantie',
  'per reis',
  'per vakantie',
  'per bezoek',
  'per verblijf',
  'telkens',
  'twee keer per jaar',
  'tweemaal per jaar',
  '2 keer per jaar',
  'drie keer per jaar',
  '3 keer per jaar',
  'meerdere keren per jaar',
  'meerdere malen per jaar',
  'zo vaak … wilt',
  'hoe vaak … ook',
  'aantal reizen … niet beperkt',
  'aantal keren … niet beperkt',
  'onbeperkt aantal',
  'zo vaak als',
  'meermaals per jaar',
  'aaneengesloten … meerdere keren',
);

/** Telling of a journey beforehand: its weeks are not those of the stay. */
export const VOORAF = concept(
  'vooraf',
  'laat … weten',
  'meld dit',
  'meldt dit',
  'meld het',
  'meldt het',
  'geef … door',
  'geeft … door',
  'tevoren',
  'vooraf',
  'voor vertrek',
  'voor uw vertrek',
  'voordat u vertrekt',
  'voordat u gaat',
  'voordat u weggaat',
  'voor u vertrekt',
  'voor u gaat',
  'voor de reis',
  'voor uw reis',
  'voor uw vakantie',
  'voor de vakantie',
  'voor aanvang',
  'na terugkomst',
  'na thuiskomst',
  'na uw terugkomst',
  'na uw vakantie',
  'na terugkeer',
  'ervoor',
  'laat … weten',
  'willen … weten',
  'behandelen wij',
  'antwoord',
);

/** Who has reached the age of the AOW. */
export const AOW_LEEFTIJD = concept(
  'aow-leeftijd',
  'aow',
  'aow-*',
  '*aow-leeftijd',
  'aio',
  'aio-*',
  'pensioengerechtigd*',
  'pensioenleeftijd',
  'gepensioneerd*',
  'pensionado*',
  'met pensioen',
);

/** Not about how long one may be away: schools, offices, flats, statements of foreign banks. */
export const ANDERE_VAKANTIE = concept(
  'andere vakantie',
  'gesloten',
  'schoolvakantie*',
  'reiskosten*',
  'inburger*',
  'taalschool',
  'zomervakantie',
  'kerstvakantie',
  'vakantietoeslag',
  'vakantiegeld',
  'vakantiehuis*',
  'vakantiewoning*',
  'rekening',
  'rekeningen',
  'afschriften',
  'bankafschriften',
  'vermogen',
  'gewoond',
  'gewerkt',
  'gestudeerd',
  'pensioen',
  'diploma*',
  'voorschot*',
  'wettelijke vakantiedagen',
  'werkgever*',
  'baas',
  'coach',
  'jobcoach*',
  'paspoort',
  'visum',
);

/** Without a limit to how often: the year is named only to say so. */
export const ONBEPERKT = concept(
  'onbeperkt vaak',
  'niet … beperkt',
  'onbeperkt',
  'zo vaak',
  'hoe vaak … maakt niet uit',
  'geen limiet',
  'geen maximum',
  'meerdere keren',
  'meer dan eens',
);

/** A stay that someone wants or made: no word on how long it may be. */
export const GEMAAKTE_REIS = concept(
  'gemaakte reis',
  'ik wil',
  'ik ga',
  'ik ben',
  'ik was',
  'was',
  'waren',
  'ging',
  'gingen',
  'bleef',
  'bleven',
  'geweest',
  'wil',
);

/** Someone for whom more than the rule may be allowed. */
export const BIJ_UITZONDERING = concept(
  'bij uitzondering',
  'bij uitzondering',
  'bij hoge uitzondering',
  'uitzonderlijk*',
  'bijzondere gevallen',
  'bijzondere omstandigheden',
  'bijzondere situatie*',
  'dringende reden*',
  'overmacht',
);

/** What is left of the four weeks. */
export const WAT_OVER_IS = concept(
  'wat over is',
  'mag … nog',
  'kunt … nog',
  'hebt … nog',
  'heeft … nog',
  'houdt … nog',
  'nog over',
  'dagen over',
  'weken over',
);

export const BLIJVEN = concept(
  'blijven',
  'blijven',
  'verblijven',
  'wonen',
  'zijn',
  'weg',
  'overwinteren',
  'doorbrengen',
);

/** Another journey in the year of the first. */
export const ZELFDE_JAAR = concept('hetzelfde jaar', 'hetzelfde jaar', 'hetzelfde kalenderjaar');

export const OPNIEUW = concept(
  'opnieuw',
  ...['opnieuw', 'nog een keer', 'nogmaals', 'vaker', 'weer'].flatMap((again) => [
    `${again} vertrekken`,
    `${again} weg`,
    `${again} gaan`,
    `${again} op reis`,
    `${again} op vakantie`,
    `${again} reizen`,
  ]),
);

export const BINNENLAND = concept(
  'binnenland',
  'vakantie in nederland',
  'in eigen land',
  'binnen nederland',
  'binnenland',
);

export const ABROAD = concept('buitenland', 'buitenland', 'buiten nederland', 'over de grens', 'andere landen');

export const MEER_KEREN = concept(
  'meer keren per jaar',
  'twee keer per jaar',
  'tweemaal per jaar',
  '2 keer per jaar',
  '2x per jaar',
  ...['elk', 'ieder', 'per'].flatMap((each) => [`${each} half jaar`, `${each} halfjaar`, `${each} kwartaal`]),
  'drie keer per jaar',
  'meerdere keren per jaar',
);

/** Several stays that together are meant. */
export const OPGETELD = concept(
  'opgeteld',
  'in totaal',
  'opgeteld',
  'bij elkaar',
  'ook niet als',
  'ook als',
  'ook niet wanneer',
);

/** Somebody tells of himself. */
export const MIJN = concept('mijn', 'mijn', 'ik', 'mij');

/** What one loses by a longer stay. */
export const NIETS = concept('geen uitkering', 'geen uitkering', 'geen bijstand', 'geen recht');

/** Days off work. */
export const VAKANTIEDAGEN = concept('vakantiedagen', 'vakantiedagen', 'verlofdagen');

/** What is over the limit: "over de extra dagen krijgt u geen uitkering". */
export const WAT_TE_VEEL_IS = concept(
  'wat te veel is',
  ...['dagen', 'weken'].flatMap((time) => [
    `extra ${time}`,
    `${time} daarna`,
    `${time} daarboven`,
    `${time} erboven`,
    `${time} te veel`,
    `meerdere ${time}`,
    `overige ${time}`,
  ]),
  'tijd daarna',
  'het meerdere',
);
