/** Days that are not the start of the benefit, though the same sentence may name them. */
import { concept } from '../../../language/concept.ts';
import { COMPLETE_FILE } from '../compleet.ts';

/** What comes after reporting: the benefit does not wait for it. */
export const LATER_GEBEURT = concept(
  'later gebeurt',
  ...COMPLETE_FILE,
  'intake',
  '*intakegesprek*',
  'intakedatum',
  'gesprek',
  '*gesprek',
  'afspraak',
  'huisbezoek',
  'alles',
  'goedgekeurd',
  'goedkeuring',
  'goedkeuren',
  'toegekend',
  'toekenning',
  'toekennen',
  'besluit',
  'beslissing',
  'beschikking',
  'beslissen',
  'beslist',
  'besluitdatum',
);

/** What is paid, and when: not the start of the right. */
export const UITBETALING = concept(
  'uitbetaling',
  '*betaling',
  '*betalingen',
  'betaalt',
  'betalen',
  'betaald',
  'uitbetaald',
  'uitbetalen',
  'gestort',
  'storten',
  'stort',
  'overgemaakt',
  'overmaken',
  'rekening',
);

/** Other things that begin: a term, a course, a payment. */
export const ANDER_BEGIN = concept(
  'ander begin',
  '*termijn*',
  '*voorschot*',
  'zoekperiode',
  'zoektijd',
  'zoektermijn',
  'weken',
  'traject*',
  'begeleiding',
  'onderzoek',
  'behandeling',
  'inburgering*',
  'vrijlating',
  'korting',
  'maatregel*',
  'plicht*',
  '*plicht',
  '*plichten',
);

/** The benefit changes or ends: another day than that of its start. */
export const ANDERS_DAN_BEGIN = concept(
  'anders dan begin',
  'stopt',
  'stoppen',
  'stopgezet',
  'eindigt',
  'beëindig*',
  'wijzig*',
  'verandert',
  'veranderen',
  'verandering*',
  'aangepast',
  'aanpassen',
  'passen … aan',
  'past … aan',
  'verlaagd',
  'verlagen',
  'verhoogd',
  'verhogen',
  'lager',
  'hoger',
  'bezwaar*',
  'verhuist',
  'terugbetal*',
);

/** Where one is told when it starts, which is not when it starts. */
export const INDIRECT = concept(
  'indirect',
  'hoort … wanneer',
  'hoort … vanaf',
  'vertel* … wanneer',
  'vertel* … vanaf',
  'staat … wanneer',
  'staat … vanaf',
  'bespreken … wanneer',
  'weet … wanneer',
  'weten … wanneer',
  'leggen … wanneer',
  'lees* … wanneer',
  'ziet … wanneer',
);
