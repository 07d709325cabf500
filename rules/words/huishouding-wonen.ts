/** Where people live and sleep, and whom they were with before. */
import { concept, either } from '../../language/concept.ts';

export const ZELFDE_ADRES = concept(
  'zelfde adres',
  'zelfde adres',
  'hetzelfde adres',
  'een adres',
  'huisnummer',
  'gezamenlijk adres',
  'op uw adres',
  'op dat adres',
  'op dit adres',
  'op je adres',
  'adres deel*',
  '*huisadres',
  ...['een', 'dezelfde', 'zelfde', 'gezamenlijke', 'gedeelde'].flatMap((one) => [
    `${one} voordeur`,
    `${one} inschrijving`,
  ]),
  'samen ingeschreven',
  '*inschrijfadres',
  '*woonadres',
  'bij u … ingeschreven',
  'zich bij u in',
  'staan ingeschreven',
  'staat ingeschreven',
);

export const ZELFDE_HUIS = concept(
  'zelfde huis',
  'zelfde huis',
  'hetzelfde huis',
  'zelfde woning',
  'dezelfde woning',
  'een woning',
  'een huis',
  'hoofdverblijf',
  'onder een dak',
  'in huis',
  'samen wonen',
  'samenwonen',
  'woont samen',
  'wonen samen',
  'zelfde adres',
  'hetzelfde adres',
  'een adres',
);

/** Living in one house, without a word on who with. */
export const EEN_HUIS = concept(
  'een huis',
  ...['zelfde', 'hetzelfde', 'dezelfde', 'in een', 'onder een', 'gedeelde'].flatMap((one) =>
    ['huis', 'woning', 'appartement', 'flat', 'dak', 'huisvesting'].map((home) => `${one} ${home}`),
  ),
  ...['woning', 'huis', 'appartement'].flatMap((home) => [
    `${home} del*`,
    `${home} deel*`,
    `${home} met … deelt`,
    `${home} samen`,
  ]),
  ...['deelt', 'delen', 'deel'].flatMap((share) => [`${share} … woning`, `${share} … huis`]),
  'bij u in huis',
  'inwoont',
  ...['u', 'je', 'jou'].flatMap((you) => [
    `trekt … bij ${you} in`,
    `bij ${you} intrekt`,
    `bij ${you} in trekt`,
    `woont bij ${you}`,
    `bij ${you} woont`,
    `bij ${you} wonen`,
    `bij ${you} komt wonen`,
  ]),
);

export const NACHTEN = concept(
  'nachten',
  'nachten',
  'nacht',
  'overnacht*',
  'logeert',
  'logeren',
  'slaapt',
  'slapen',
  'blijft … slapen',
  ...['deel', 'helft', 'dagen'].flatMap((days) => [`${days} … week … bij`, `${days} … week samen`]),
  'keer per week bij',
  'keer in de week bij',
);

const GETROUWD = ['getrouwd', 'gehuwd'] as const;

/** Married before: how long ago is not said. */
export const EERDER_GETROUWD = concept(
  'eerder getrouwd',
  'ex-partner*',
  'ex-echtgeno*',
  'ex-man',
  'ex-vrouw',
  'ex',
  'exen',
  'vroegere partner*',
  'voormalige partner*',
  'voormalige echtgeno*',
  ...GETROUWD.flatMap((married) => [
    `${married} … geweest`,
    ...['eerder', 'vroeger', 'ooit'].map((once) => `${once} ${married}`),
    ...['was', 'waren'].flatMap((were) => [`${married} ${were}`, `${were} … ${married}`]),
  ]),
  'eerder als gehuwd*',
);

export const EX_PARTNER = either('ex-partner', EERDER_GETROUWD, concept('gescheiden', 'gescheiden', 'nog getrouwd'));

export const HOE_LANG_OOK = concept(
  'hoe lang ook',
  'altijd',
  'steeds',
  'hoe lang … geleden',
  'hoelang … geleden',
  'jaren geleden',
  'lang geleden',
  'jaren gescheiden',
  'jaar na de scheiding',
  'lang gescheiden',
  'ooit',
  'ongeacht',
  'automatisch',
  'in alle gevallen',
  'zonder uitzondering',
  'hoe dan ook',
  'sowieso',
  'per definitie',
  'in elk geval',
  'zonder meer',
  'steevast',
  'wanneer … ook',
  'hoe lang … ook',
);

export const TWEE_JAAR = concept('twee jaar', 'twee jaar', '2 jaar', '24 maanden', 'twee jaren');

export const AANTAL_NACHTEN = concept(
  'aantal nachten',
  'paar nachten',
  'aantal nachten',
  'meer nachten',
  'meeste nachten',
  'nachten per week',
  'nachten in de week',
  'overnachtingen per week',
  'helft … nachten',
  ...['tweede', 'derde', 'vierde'].map((nth) => `${nth} nacht`),
  'van de zeven',
  'van de 7',
  ...['deel', 'helft', 'dagen'].map((days) => `${days} van de week`),
  'keer in de week',
  'keer per week',
  'dagen in de week',
  'dagen per week',
  ...['een', 'twee', 'drie', 'vier', 'vijf', 'zes', '1', '2', '3', '4', '5', '6'].flatMap((number) => [
    `${number} nacht*`,
    `${number} overnacht*`,
    `${number} dagen … week`,
    `${number} keer … slaapt`,
    `${number} keer … overnacht`,
    `${number} keer … slapen`,
  ]),
);

/** Whatever is asked after does not count. */
export const VAN_GEEN_BELANG = concept(
  'van geen belang',
  ...['niet ter zake', 'maakt niet uit', 'maakt … niets uit', 'geen rol', 'niet van belang', 'niet belangrijk'],
  ...['van geen belang', 'kijken wij niet', 'letten wij niet', 'telt niet', 'ongeacht of'],
);

/** What follows is left out of it: "ook als u niet voor elkaar zorgt". */
export const OOK_ZONDER = concept(
  'ook zonder',
  'ook zonder',
  ...['als', 'wanneer', 'indien'].flatMap((when) => [`ook ${when} … niet`, `ook ${when} … niets`]),
);
