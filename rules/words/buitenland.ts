/** How pages name a stay abroad and its length. */
import { concept } from '../../language/concept.ts';

/** A stay abroad. */
export const BUITENLAND = concept(
  'buitenland',
  'buitenland',
  'buiten nederland',
  'vakantie',
  'vakanties',
  'vakantiedag*',
  'vakantieperiode',
  'vakantieduur',
  'verblijfsduur',
  'op reis',
  'reizen',
);

/** Words that make a length of stay a limit. */
export const MAXIMUM = concept(
  'maximum',
  'maximaal',
  'maximale',
  'maximum',
  'max',
  'hoogstens',
  'ten hoogste',
  'hooguit',
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
export const TOEGESTAAN = concept('toegestaan', 'mag', 'mogen', 'toegestaan', 'toegestane', 'kunt', 'kun', 'kan');

/** A stay that goes on longer is denied. */
export const NIET_LANGER = concept(
  'niet langer dan',
  'niet langer dan',
  'niet … langer dan',
  'nooit langer dan',
  'niet meer dan',
  'mag langer dan',
  'mag … langer dan',
);

export const PER_JAAR = concept(
  'per jaar',
  'per jaar',
  'per kalenderjaar',
  'in een jaar',
  'in een kalenderjaar',
  'binnen een kalenderjaar',
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
);

/** Telling of a journey beforehand: its weeks are not those of the stay. */
export const VOORAF = concept(
  'vooraf',
  'van tevoren',
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
);

/** Not about how long one may be away: schools, offices, flats, statements of foreign banks. */
export const ANDERE_VAKANTIE = concept(
  'andere vakantie',
  'gesloten',
  'schoolvakantie*',
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
);
