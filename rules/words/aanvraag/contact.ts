/** Where one can go, call or ask. */
import { concept } from '../../../language/concept.ts';

/** A place to go to, for this subject. */
export const LOKET = concept(
  'loket',
  '*loket',
  '*balie',
  'stadhuis',
  'gemeentehuis',
  'stadskantoor',
  'werkplein',
  'werkcentrum',
  'inloopspreekuur',
  'spreekuur',
  'servicepunt',
  'wijkteam*',
  'wijkcentrum',
  'buurtteam*',
  'gemeentewinkel',
  'stadswinkel',
  'publiekswinkel',
  'klantcontactcentrum',
  'openingstijden',
  'bezoekadres',
  'buurtkamer',
  'buurthuis',
  '*geldwinkel',
  'sociaal plein',
  'ons kantoor',
  'infopunt',
  'receptie',
  'informatiepunt',
  ...['jongerenpunt', 'meldpunt', 'inlooppunt', 'inloophuis', 'inloopuur', 'klant contact centrum', 'huis van de wijk'],
);

/** Go there, ask there. */
export const NAAR_HET_LOKET = concept(
  'naar het loket',
  'langskomen',
  'ga',
  'gaat',
  ...['loop*', 'kom*', 'stap*'].map((go) => `${go} … binnen`),
  'melden',
  'meld',
  'meldt',
  'kom',
  'komt',
  'komen',
  'langs',
  'terecht',
  'geholpen',
  'helpen u aan',
  'helpt u aan',
  'binnenlopen',
  'bezoek',
  'bezoeken',
  'open',
  'geopend',
  'openingstijden',
  'afspraak',
  'bezoekadres',
  'vragen',
  'vinden',
  'inloop',
  'zit aan',
  'zit in',
  'zitten in',
  'werkdagen',
  'ma t/m',
  'maandag',
  'tot … uur',
  'bij ons aan',
);

/** A service that does many things itself: "het werkplein nodigt u uit". */
export const DIENST = concept('dienst', 'werkplein', 'wijkteam*', 'buurtteam*', 'jongerenpunt', 'meldpunt');

/** One goes there. */
export const NAAR_DE_DIENST = concept(
  'naar de dienst',
  ...['naar het', 'naar ons', 'naar uw', 'naar Werkplein', 'langs', 'loop* … binnen'],
  ...['terecht', 'afspraak', '*open', 'openingstijden', 'geopend', 'geholpen', 'bezoek*', '*spreekuur', 'bel*'],
);

/** By the internet: no desk to go to. */
export const ALLEEN_ONLINE = concept(
  'alleen online',
  'online',
  'met DigiD',
  'met uw DigiD',
  'met je DigiD',
  'digitale balie',
  'digitaal loket',
  'digitale loket',
  'belastingbalie',
  'Mijn Loket',
  'e-loket',
);

/** Others than the municipality, who help with the form. */
export const INVULHULP = concept('invulhulp', 'formulierenhulp', 'formulierenbrigade', 'invulhulp', 'vrijwilliger*');

/** It stands somewhere: "bij het loket in de Schoolstraat". */
export const LOKET_OP_ADRES = concept(
  'loket op adres',
  ...['loket', 'balie'].flatMap((desk) => ['aan de', 'in de', 'aan het', 'op de'].map((at) => `*${desk} ${at}`)),
);

/** A telephone is named. */
export const TELEFOON = concept(
  'telefoon',
  'telefoon*',
  'telefonisch*',
  'bel',
  'belt',
  'bellen',
  'tel',
  'tel.',
  'nummer',
  'bereikbaar',
  'bereiken',
  'WhatsApp',
  'contact',
  'contactgegevens',
  '14',
  '0*',
  '+31',
);
