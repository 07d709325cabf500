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
  'inloopspreekuur',
  'spreekuur',
  'servicepunt',
  'wijkteam*',
  'wijkcentrum',
  'buurtteam*',
  'gemeentewinkel',
  'klantcontactcentrum',
  'openingstijden',
  'bezoekadres',
  'buurtkamer',
  'buurthuis',
  '*geldwinkel',
  'sociaal plein',
  'ons kantoor',
  'infopunt',
  'informatiepunt',
);

/** Go there, ask there. */
export const NAAR_HET_LOKET = concept(
  'naar het loket',
  'langskomen',
  'ga',
  'gaat',
  'binnen',
  'melden',
  'meld',
  'meldt',
  'kom',
  'komt',
  'komen',
  'langs',
  'terecht',
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
  'werkdagen',
  'ma t/m',
  'maandag',
  'tot … uur',
);

/** By the internet: no desk to go to. */
export const ALLEEN_ONLINE = concept('alleen online', 'online', 'digitale balie', 'digitaal loket', 'belastingbalie');

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
