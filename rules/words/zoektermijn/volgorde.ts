/** What comes first, and the applying that comes after it. */
import { concept } from '../../../language/concept.ts';

/** It comes before something else. */
export const EERST = concept(
  'eerst',
  'eerst',
  'voordat',
  'voor u … aanvraagt',
  'voor u … aanvragen',
  'alvorens',
  'vooraf',
  'voorafgaand',
  'pas',
  'daarna',
  'waarna',
  'aansluitend',
  'na deze',
  'na die',
  'na afloop',
  'daarvoor',
  'nadat',
  'voor uw aanvraag',
  'voor uw dossier',
  'voor hij',
  'tussen … melding en … aanvraag',
  'zonder … geen … aanvragen',
  'voor u … formulier',
  'voor de aanvraag',
  'voor je aanvraag',
);

/** Only after it: stronger than `EERST`. */
export const PAS = concept('pas', 'pas', 'niet eerder dan', 'nooit eerder', 'voordat', 'alvorens', 'eerst');

/** Making an application, and what is done with it. */
const APPLICATION: readonly string[] = [
  'aanvraag',
  'aanvragen',
  'aanvraagt',
  'aan te vragen',
  'in behandeling',
  'behandelen',
  'indienen',
  'vraagt … aan',
  'vraag … aan',
  'melden',
  'dossier',
];

/** The application itself, which one may not yet make. */
export const AANVRAAG = concept('aanvraag', ...APPLICATION, 'aanvraagformulier');

/** What comes after the search period. */
export const AANVRAGEN = concept(
  'aanvragen',
  ...APPLICATION,
  'aangevraagd',
  'vragen … aan',
  '*aanvraag',
  '*aanvraagformulier',
  'dient … in',
  'in te dienen',
  'behandeld',
  'in aanmerking',
  'recht op',
  'helpen',
  'geholpen',
  'hulp',
  'uitkering krijgen',
  'langskomen',
  'terecht',
  'intake*',
  'afspraak',
);

/** What follows the period besides the benefit. */
export const BEHANDELING = concept(
  'behandeling',
  'behandel*',
  'aanvraag',
  'aanvragen',
  'gesprek',
  'intake*',
  'afspraak',
  'coach',
  'traject',
  'plan',
);

/** Counted from reporting. */
export const NA_MELDING = concept(
  'na melding',
  'na uw melding',
  'na je melding',
  'na de melding',
  'na melding',
  'na uw aanmelding',
  'gemeld',
);

/** The day of the application, as a beginning. */
export const BIJ_DE_AANVRAAG = concept(
  'bij de aanvraag',
  ...['bij', 'vanaf', 'na', 'dag van', 'datum van', 'moment van'].flatMap((at) =>
    ['de', 'uw', 'je', 'die'].map((whose) => `${at} ${whose} aanvraag`),
  ),
  'aanvraagdatum',
);

/** A day on which something begins. */
export const DAG = concept('dag', 'dag van', 'dag waarop', 'dag dat', 'datum');

/** Before the weeks are over: "voor die tijd nemen wij geen aanvraag aan". */
export const VOOR_DIE_TIJD = concept(
  'voor die tijd',
  'voor die tijd',
  'voor die datum',
  'eerder … niet',
  'niet eerder',
  'eerder … geen',
  'daarvoor … geen',
  'tot die tijd',
  ...['die', 'deze'].flatMap((that) => ['tijd', 'weken', 'periode'].map((time) => `in ${that} ${time} … nog niet`)),
);

/** Without a wait. */
export const AT_ONCE = concept('meteen', 'meteen', 'direct', 'gelijk', 'onmiddellijk', 'vandaag nog');
