/** Showing who one is, and what a driving licence is worth for it. */
import { concept } from '../../../language/concept.ts';

/** To show who one is. */
export const IDENTITEIT = concept(
  'identiteit',
  'identiteit',
  'identiteitsbewijs',
  'identiteitsbewijzen',
  'identiteitskaart',
  'identiteitsdocument*',
  'legitimatie*',
  'legitimeren',
  'legitimeert',
  'identificeren',
  'identificatie*',
  'paspoort',
  'paspoorten',
  'ID',
  'wie u bent',
  'wie bent u',
);

/** A driving licence. */
export const RIJBEWIJS = concept('rijbewijs', 'rijbewijs', 'rijbewijzen', 'rijbew');

/** Papers to bring, among which a licence is one to show who one is. */
export const PAPIEREN = concept(
  'papieren',
  'document*',
  'meenemen',
  'neem … mee',
  'laten zien',
  'tonen',
  '*bewijzen',
  '*bewijsstukken',
  'bijlagen',
);

export const ONLY = concept('alleen', 'alleen', 'enkel', 'enige');

export const HELAAS = concept('helaas', 'helaas');

/** That something does not count, or what follows from it. */
export const AFWIJZEND = concept(
  'afwijzend',
  'niet',
  'geen',
  'nooit',
  'nee',
  'noch',
  'evenmin',
  'niets',
  'weiger',
  'weigert',
  'weigeren',
  'geweigerd',
  'afgewezen',
  'afgekeurd',
  'wijst … af',
  'wijzen … af',
  'keuren … af',
  'valt af',
  'valt … buiten',
  'uitgezonderd',
  'uitgesloten',
  'uitzondering',
  'sluiten … uit',
  'sluit … uit',
  'behalve',
  'ongeldig',
  'onvoldoende',
  'ontoereikend',
  'onmogelijk',
  'te weinig',
  'tekort',
  'ontbreekt',
  'ontbreken',
  'buiten beschouwing',
  'anders dan',
  'ander … dan',
  'andere … dan',
  'thuis',
  'thuislaten',
  'laat … liggen',
  'terugkomen',
  'terug te komen',
  'sturen … terug',
  'naar huis',
  'verzetten',
  'terzijde',
  'opzij',
);

/** That a paper counts. */
export const TELT = concept(
  'telt',
  'legitim*',
  'identi*',
  'wie u bent',
  'geld*',
  'telt',
  'accepte*',
  'erken*',
  'goed',
  'genoeg',
  'voldoende',
  'volstaat',
  'toegestaan',
  'gebruik*',
  'mogelijk',
  'aanvragen',
);

/** Says of the licence that it counts. */
export const OOK_GOED = concept(
  'ook goed',
  'ook goed',
  'mag ook',
  'prima',
  'rijbewijs wel',
  'rijbewijs mag wel',
  'rijbewijs telt wel',
);

/** Says that what was said is not so. */
export const NIET_WAAR = concept('niet waar', 'niet waar', 'klopt niet', 'misverstand', 'onjuist', 'fabel');

/** "Wie geen rijbewijs heeft": does not own one. */
export const GEEN_BEZIT = concept(
  'geen bezit',
  'geen rijbewijs heb*',
  'geen rijbewijs heeft',
  'geen rijbewijs bij',
  'rijbewijs heb je nog',
  'rijbewijs hebt u nog',
  'heeft er geen',
  'hebt … geen rijbewijs',
  'heeft … geen rijbewijs',
);

/** Another paper, a copy, or what else may not be wanted. */
export const RIVAAL = concept(
  'ander papier',
  'paspoort*',
  'identiteitskaart*',
  'ID-kaart*',
  'verblijfs*',
  'bankpas*',
  'OV-*',
  'kopie*',
  'foto*',
  'scan',
  'ander document',
  'ander identi*',
  'ander bewijs',
  'andere documenten',
);

/** What is said not to be, when nothing is wrong. */
export const ONSCHULDIG = concept('onschuldig', 'afspraak', 'probleem', 'problemen', 'bezwaar', 'verschil', 'kosten');

export const NODIG = concept('verplicht', 'verplicht', 'nodig', 'vereist');

/** No good licence. */
export const KAPOT = concept(
  'geen goed rijbewijs',
  'verlopen rijbewijs',
  'kwijt',
  'verloren',
  'rijbewijs verlopen',
  'rijbewijs is verlopen',
  'verlopen is',
  'verlopen zijn',
  'niet verlopen',
  ...['is uw', 'als uw'].flatMap((when) => [`${when} rijbewijs niet meer geldig`, `${when} rijbewijs niet geldig`]),
  ...['beschadigd', 'onleesba*', 'digitaal rijbewijs', 'op uw telefoon'],
  'buitenlands*',
  'rijbewijs uit',
  ...['rijbewijs waarvan', 'rijbewijs waarop', 'ongeldig is verklaard', 'ongeldig verklaard'],
);

/** Another fault of the licence than being a licence, or something else that is not done with it. */
export const ANDERS_FOUT = concept(
  'anders fout',
  'grens',
  'reis*',
  'rijbewijs van',
  'nationaliteit',
  'Nederlander*',
  'verblijf*',
  'nodig',
  'kopie*',
  '*foto',
  'scan',
  'bewaren',
  'bewaart',
  'vergeet',
  'per post',
  'adres',
  'BSN',
  'burgerservicenummer',
  ...['innemen', 'ingenomen'],
  'houden',
  'kwijt',
  'gestolen',
  'kenteken',
  'leeftijd',
  'vergoed*',
  'betalen',
  'kosten',
  'naar uw rijbewijs',
);

/** Showing who one is for something else than the bijstand, where other papers may be asked. */
export const ANDER_DOEL = concept(
  'ander doel',
  'briefadres',
  'paspoort aanvragen',
  'paspoort … ophalen',
  'ophalen van … paspoort',
  'haalt … paspoort',
  'selfie',
  'rijden',
  'rijdt',
  ...['douane', 'luchtvaart*', 'vervoerder'],
  'reizen',
  'buitenland',
  'zonder rijbewijs',
  'zonder geldig rijbewijs',
  'aanvragen van een paspoort',
  'nieuw paspoort',
  'stemmen',
  'stembureau',
  'rijbewijs aanvragen',
  'DigiD',
  'verhuizing',
  'inschrijving*',
  'burgerzaken',
  'trouwen',
  'huwelijk*',
  'aangifte',
  'vermissing',
  'bank',
  'uitzendbureau*',
  'werkgever*',
  'notaris',
  'vliegtuig',
  'naturalisatie',
  'vraagt … rijbewijs aan',
  'SVB',
  'marechaussee',
  'sportclub*',
  'voedselbank*',
);

/** What one shows it for here. */
export const HIERVOOR = concept(
  'hiervoor',
  '*aanvra*',
  'bijstand*',
  'uitkering*',
  '*gesprek*',
  'intake*',
  'legitim*',
  'identi*',
  'afspraak',
  'melding',
  'jullie',
  'iedereen',
  'allebei',
  'gemeente',
  'ons',
  'sociale dienst',
  '*wet',
  'loket',
  'balie',
  'controle*',
  'vaststellen',
);

/** Another paper must be bought first. */
export const EERST_ANDER = concept(
  'eerst een ander bewijs',
  ...['paspoort', 'identiteitskaart', 'ID-kaart', 'identiteitsbewijs'].flatMap((paper) => [
    `eerst een ${paper}`,
    `eerst een geldig ${paper}`,
    `eerst een geldige ${paper}`,
  ]),
);
