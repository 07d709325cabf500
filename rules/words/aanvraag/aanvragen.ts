/** Applying as pages say it, and what else one can apply for. */
import { concept } from '../../../language/concept.ts';

/** The verb itself. */
const TO_APPLY: readonly string[] = [
  'aanvragen',
  'aanvraagt',
  'aan te vragen',
  'vraagt … aan',
  'vraag … bijstand … aan',
  'vraag … uitkering … aan',
  'vraag … bijstandsuitkering … aan',
  'vraag deze … aan',
  'vraag hem … aan',
  'vraag die … aan',
  'vraag dan … aan',
  'vragen … bijstand … aan',
  'vragen … uitkering … aan',
];

/** The same by reporting, by filling in a form, or as a question of one's own. */
const TO_REPORT: readonly string[] = [
  'aanvraagformulier*',
  'aanmelden',
  'aan te melden',
  'meldt … aan',
  'meld … aan',
  'meldt … zich',
  'meld je',
  'meldt je',
  'je meldt',
  'meld u',
  'meldt u',
  'u meldt',
  'meld ik',
  'vraag je … aan',
  'vraag ik … aan',
  'vraag jij … aan',
];

/** To apply, as a verb, a noun or a report. */
export const AANVRAGEN = concept(
  'aanvragen',
  ...TO_APPLY,
  ...TO_REPORT,
  'aanvraag',
  'aangevraagd',
  'bijstandsaanvraag',
  'uitkeringsaanvraag',
  'melden',
  'melding',
  'formulier op werk.nl',
);

/** To apply, as what one does: not "uw aanvraag", of which other things are told. */
export const VRAAG_AAN = concept(
  'vraag aan',
  ...TO_APPLY,
  ...TO_REPORT,
  'aanvraag … doen',
  'aanvraag doet',
  'aanvraag … indienen',
  'aanvraag in te dienen',
  'dient … aanvraag',
  'dien … aanvraag',
  'doe … aanvraag',
  'doet … aanvraag',
  'rond … aanvraag',
  'rondt … aanvraag',
  'maak … aanvraag … af',
  'aanvraag … af',
  'aanvraag afmaken',
  'uitkering regelt',
  'regelt … uitkering',
  'formulier op werk.nl',
  'aanvraag verloopt',
  'aanvraag loopt',
  'aanvraag gaat',
  'regel … aanvraag',
  'regelt … aanvraag',
  'aanvraag kan',
  'aanvraag start',
  'aanvraag begint',
  'zich … melden',
  'start … aanvraag',
  'begin … aanvraag',
  'vul … aanvraagformulier',
);

/** The applying, or "dit" and "dat" below a heading that names it. */
export const AANVRAGEN_OF_DIT = concept(
  'aanvragen of dit',
  ...TO_APPLY,
  'aanvraag',
  'aangevraagd',
  'melden',
  'meldt',
  'meld',
  'dit kan',
  'dat kan',
  'dit gaat',
  'dat gaat',
  'kan alleen',
  'gaat alleen',
);

/** After the application: right. */
export const NA_AANVRAAG = concept(
  'na de aanvraag',
  'na uw aanvraag',
  'na de aanvraag',
  'na het aanvragen',
  'eerst … aanvraag … daarna',
  'nadat u … aangevraagd',
  'nadat u … aanvraag',
  'na uw melding',
  'na de melding',
  'als u bijstand hebt',
  'als u een uitkering hebt',
  'tijdens uw uitkering',
  'tijdens de uitkering',
);

/** Says how it goes: not a warning, and not another thing one can ask for. */
export const ANDERE_AANVRAAG = concept(
  'andere aanvraag',
  'voorschot*',
  'ontheffing',
  'vrijstelling',
  'kwijtschelding',
  'briefadres',
  'bijzondere bijstand',
  'toeslag*',
  '*toeslag',
  'herziening',
  'bezwaar*',
  'wijziging*',
  'inlichtingenformulier',
  'klacht*',
  'clientondersteun*',
  'vakantie',
  'paspoort*',
  'identiteitskaart',
  'rijbewijs',
  'parkeer*',
  'vergunning*',
  'uittreksel*',
  'stadspas',
  'rekeningnummer',
  'uitkering van het UWV',
  'uitkering van UWV',
  'UWV-uitkering',
  'WW-uitkering',
);
