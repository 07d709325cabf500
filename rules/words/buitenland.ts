/** How pages name a stay abroad, who makes it, and what is none. */
import { concept } from '../../language/concept.ts';

/** A stay abroad. */
export const BUITENLAND = concept(
  'buitenland',
  'buitenland*',
  'buiten nederland',
  'uit nederland',
  'buiten ons land',
  'buiten de landsgrens',
  'landsgrens',
  'landsgrenzen',
  'overwinter*',
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
  ...'marokko turkije suriname polen'.split(' '),
  'land van herkomst',
  'geboorteland',
  'verblijf elders',
  'elders verblijven',
  'grens over',
  'de grens over',
  'land uit',
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
  ...['informatie', 'gegevens', 'papieren'].map((paper) => `${paper} uit het buitenland`),
  ...['gesloten', 'dicht', '*sluiting', 'geopend'],
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
  'scholen',
  'werkgever*',
  'werknemer*',
  'bij een baan',
  'uw kind mag',
  'mag uw kind',
  'mijn kind',
  'uw kinderen mogen',
  'baas',
  'coach',
  'jobcoach*',
  'paspoort',
  'visum',
  'au pair*',
  'kenteken*',
);

/** What else goes on or is broken off for weeks: below a heading on journeys it is no journey by itself. */
export const ANDERE_BEZIGHEID = concept(
  'andere bezigheid',
  'vrijwillig*',
  'stage*',
  'cursus*',
  'traject*',
  '*baan',
  'opleiding*',
  'onderbre*',
  'oppas*',
  'boeken',
  'uitle*',
  'abonnement*',
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

export const BINNENLAND = concept(
  'binnenland',
  'vakantie in nederland',
  'in eigen land',
  'binnen nederland',
  'binnenland',
);

export const ABROAD = concept('buitenland', 'buitenland', 'buiten nederland', 'over de grens', 'andere landen');

/** Somebody tells of himself. */
export const MIJN = concept('mijn', 'mijn', 'ik', 'mij');

/** Points back to a journey named just before. */
export const DAT_MAG = concept('dat mag', 'dat mag', 'dit mag', 'dan mag', 'daar … voor', 'daarvoor', 'hiervoor');

/** Being away, after words that say that it is abroad. */
export const WEG = concept(
  'weg',
  'weg',
  'op reis',
  'weggaan',
  'weggaat',
  'afwezig',
  'terug bent',
  'terugkomt',
  'daar blijven',
  'daar verblijven',
);

/** Asks whether the length is another one for the reader. */
export const GELDT_ANDERS = concept(
  'geldt anders',
  ...['geldt', 'gelden', 'is', 'zijn'].flatMap((is) => [
    `${is} … iets anders`,
    `${is} … andere regels`,
    `${is} … anders`,
  ]),
  ...['ik', 'wij', 'we'].flatMap((who) => [`mag ${who} … langer`, `mogen ${who} … langer`]),
);

/** Whom the law gives no more than the others: exempted, ill, with children. */
export const ANDERE_GROEP = concept(
  'andere groep',
  ...['ontheffing*', 'ontheven', 'vrijstelling*', 'vrijgesteld*', 'medisch*', '*arbeidsongeschikt*', 'ziek*'],
  ...['kinderen', 'alleenstaande*', 'mantelzorg*'],
);

export const ONDER_AOW = concept(
  'onder de AOW-leeftijd',
  ...['zonder aow*', 'geen aow*'],
  'jonger dan de aow*',
  'jonger … dan de aow*',
  'onder de aow*',
  'nog geen aow',
  'nog niet de aow*',
);

/** Names in a heading whom the thirteen weeks are for. */
export const OUDEREN = concept('ouderen', 'ouderen', 'gepensioneerd*');

/** A row that names whom it is for says nothing of the rows beside it. */
export const ZELF_GENOEMD = concept(
  'zelf genoemd',
  '*bijstand*',
  'participatiewet',
  'onder de aow*',
  'tot aow*',
  'tot de aow*',
);
