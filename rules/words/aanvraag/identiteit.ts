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
  'ID-kaart',
  'ID-bewijs',
  'legitimatie*',
  'legitimeren',
  'legitimeert',
  'identificeren',
  'identificatie*',
  'paspoort',
  'paspoorten',
  'ID',
);

/** A driving licence. */
export const RIJBEWIJS = concept('rijbewijs', 'rijbewijs', 'rijbewijzen', 'rijbew');

/** Does not count as one. */
export const TELT_NIET = concept(
  'telt niet',
  'niet identific*',
  'niet … legitim*',
  'volstaat … niet',
  'voldoet niet',
  'niet onder',
  'rijbewijs thuis',
  'rijbewijs kunt u thuis*',
  'rijbewijs dus niet',
  'rijbewijs echter niet',
  'maar een rijbewijs niet',
  'onbruikbaar',
  'niet geldig',
  'ongeldig',
  'niet voldoende',
  'onvoldoende',
  'niet genoeg',
  'niet goed',
  'telt niet',
  'niet als identi*',
  'niet als legitim*',
  'niet … erkend',
  'erkennen … niet',
  'naar huis',
  'afspraak verzetten',
  'nieuwe afspraak',
  'niet helpen',
  'geldt niet',
  'is niet',
  'mag niet',
  'kan niet',
  'niet toegestaan',
  'niet geaccepteerd',
  'accepteren … niet',
  'nemen … niet aan',
  'geen rijbewijs',
  'geen geldig',
  'geen identiteitsbewijs',
  'geen legitimatiebewijs',
  'geen ID-bewijs',
  'niet … rijbewijs',
  'uitgezonderd',
  'sturen … terug',
  'terzijde',
  'schuiven … opzij',
  'weigeren',
  'geweigerd',
  'keuren wij af',
  'keuren we af',
  'aanvaarden … niet',
  'hebben wij niets aan',
  'behalve',
);

/** Another fault of the licence than being a licence. */
export const ANDERS_FOUT = concept(
  'anders fout',
  'grens',
  'reis*',
  'verlopen',
  'buitenlands*',
  'rijbewijs uit',
  'rijbewijs van buiten',
  'nationaliteit',
  'verblijf*',
  'nodig',
  'kopie*',
);

/** Showing who one is for something else than the bijstand, where other papers may be asked. */
export const ANDER_DOEL = concept(
  'ander doel',
  'briefadres',
  'paspoort aanvragen',
  'rijden',
  'rijdt',
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
  'bank',
  'uitzendbureau*',
  'werkgever*',
  'notaris',
  'vliegtuig',
  'naturalisatie',
  'rijbewijs aan',
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

/** Does not show who one is. */
export const NIET_VAST = concept(
  'identiteit niet vast',
  'identiteit niet',
  'identiteit … niet vast*',
  'niet … wie u bent',
  'niet … uw identiteit',
);
