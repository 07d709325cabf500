/** No voorschot, and the reasons for it. */
import { concept } from '../../language/concept.ts';

/** Why the law itself allows refusing it: no cooperation, no papers, clearly no right (article 52 lid 4). */
export const WEIGERINGSGROND = concept(
  'weigeringsgrond',
  'niet meewerkt',
  'niet meewerken',
  'niet mee werkt',
  'werkt … niet mee',
  'onvoldoende meewerkt',
  'onvoldoende medewerking',
  'geen medewerking',
  'medewerking',
  'verwijtbaar*',
  'geen gegevens',
  'gegevens niet',
  'stukken niet',
  'papieren niet',
  'niet … inlevert',
  'niet … ingeleverd',
  'niet … aanlevert',
  'niet … aangeleverd',
  'niet … geeft',
  'niet … stuurt',
  'niet … opstuurt',
  'geen recht',
  'al duidelijk',
  'eigen schuld',
  'zonder goede reden',
  'ontbreken',
  'ontbreekt',
  'missen',
  'onvolledig*',
  'weigert',
  'afgewezen',
  'afwijzen',
);

/** The weeks in which someone under 27 first searches. */
export const ZOEKTIJD = concept(
  'zoekperiode',
  'zoektermijn*',
  'zoekperiode*',
  'zoektijd',
  'wachttijd',
  'inspanningsperiode',
  'deze vier weken',
  'deze 4 weken',
  'deze weken',
  'eerste vier weken',
  'eerste 4 weken',
  'die vier weken',
  'die 4 weken',
  'de vier weken',
  'de 4 weken',
  'deze periode',
  'die periode',
  'deze maand',
  'eerste maand',
);

/** There is none, or it is not given. */
export const GEEN_VOORSCHOT = concept(
  'geen voorschot',
  'geen voorschot',
  'geen voorschot*',
  'nooit een voorschot',
  'nooit voorschotten',
  'geen vooruitbetaling*',
  'nooit een vooruitbetaling',
  'niet aan voorschotten',
  'niet met voorschotten',
  'geen mogelijkheid … voorschot*',
  'geen recht op een voorschot',
  'geen recht op voorschot',
  'geen recht op het voorschot',
  'geen enkel voorschot',
  'geen bevoorschotting',
  'niet om een voorschot',
);

/** Said of the voorschot: it is not possible, it is not given. */
export const NIET_MOGELIJK = concept(
  'niet mogelijk',
  'niet mogelijk',
  'niet in aanmerking',
  'onmogelijk',
  'helaas niet',
  'niet verstrekt',
  'niet verleend',
  'niet gegeven',
  'niet uitbetaald',
  'verstrekken … niet',
  'verlenen … niet',
  'geven … niet',
  'betalen … niet',
  'kennen … niet',
  'doen … niet aan',
  'bestaat niet',
  'bestaan niet',
  'dat kan niet',
  'niet verkrijgen',
  'uitgesloten',
);

/** The answer no. */
export const NEE = concept(
  'nee',
  'nee',
  'neen',
  'helaas niet',
  'dat kan niet',
  'dat gaat niet',
  'doen wij niet',
  'doen we niet',
);

/** While the application is looked into: the very time for which the voorschot is meant, and no condition. */
export const TIJDENS_WACHTEN = concept(
  'tijdens het wachten',
  'zolang … aanvraag',
  'zolang … behandeling',
  'zolang … besluit',
  'zolang … beslist',
  'zolang … beslissing',
  'zolang … loopt',
  'als … nog geen besluit',
  'als … nog niet beslist',
  'terwijl … wacht',
  'terwijl … behandelen',
  'wanneer … nog niet beslist',
);

/** Not yet given, not wanted, not needed: no refusal. */
export const NOG_GEEN_VOORSCHOT = concept(
  'nog geen voorschot',
  'nog geen voorschot',
  'geen voorschot nodig',
  'geen voorschot wilt',
  'geen voorschot willen',
  'geen voorschot meer',
  'geen voorschot aan te vragen',
  'geen voorschot aanvragen',
  'geen voorschot gekregen',
  'geen voorschot ontvangen',
  'geen voorschot gehad',
);
