/** What a page puts before the voorschot: a meeting, a full file, a right that is certain. */
import { concept } from '../../language/concept.ts';

/** The moment from which a page wrongly counts, or before which it gives nothing. */
export const NA_ONDERZOEK = concept(
  'na onderzoek',
  'compleet',
  'volledig',
  'complete aanvraag',
  'complete dossier',
  'volledige dossier',
  'bekeken',
  'behandeld',
  'beslist',
  'besloten',
  'alle gegevens',
  'alle stukken',
  'alle papieren',
  'alle bewijsstukken',
  'alle documenten',
  'toekenning',
  'goedkeuring',
  'goedgekeurd',
  'besluit',
  'beslissing',
  'beschikking',
);

/** The meeting, visit or full file only: a fixed point later than the application. */
export const NA_INTAKE = concept(
  'na de intake',
  'na goedkeuring',
  'als de intake is geweest',
  'als de intake geweest is',
);

/** When the municipality is done with looking into it. */
export const NA_CONTROLE = concept(
  'na controle',
  ...['als', 'wanneer', 'zodra', 'nadat'].flatMap((when) =>
    ['gecontroleerd', 'onderzocht', 'beoordeeld', 'bekeken', 'nagekeken', 'afgerond'].map(
      (done) => `${when} … ${done}`,
    ),
  ),
);

/** Only from then on. */
export const PAS_NA = concept(
  'pas na',
  'pas',
  'niet voordat',
  'eerst nadat',
  'alleen nadat',
  'alleen na',
  'niet eerder',
  'eerder niet',
  'vanaf het moment',
  'op het moment',
);

/** The decision is not there in time. */
export const NOG_GEEN_BESLUIT = concept(
  'nog geen besluit',
  'nog geen',
  'nog niets',
  'zonder besluit',
  'uitblijven van',
  'zonder bericht',
  'niets gehoord',
  'besluit … uitblijft',
  'zonder beslissing',
  'nog niet',
  'niet … beslist',
  'niet … beslissen',
  'niet … besloten',
  'geen besluit',
  'geen beslissing',
  'geen beschikking',
  'geen bericht',
  'geen uitsluitsel',
  'niet … klaar',
  'niet … gelukt',
  'niet lukt',
  'lukt … niet',
  'langer',
  'niet op tijd',
  'niet tijdig',
  'niet binnen',
);

/** Papers, without a meeting or a control. */
export const STUKKEN = concept(
  'stukken',
  'compleet',
  'volledig',
  'alle gegevens',
  'alle stukken',
  'alle papieren',
  'alle bewijsstukken',
  'alle documenten',
  'alles hebt ingeleverd',
  'alles binnen',
);

/** From then on. */
export const VANAF_DAN = concept(
  'vanaf dan',
  'na',
  'nadat',
  'zodra',
  'eerst',
  'volgend op',
  'aansluitend op',
  'vanaf het moment',
  'op het moment',
  'vanaf de dag',
);

/** Tells what comes then, not the money itself. */
export const HOORT = concept(
  'hoort',
  'hoort',
  'hoor je',
  'weet',
  'weten',
  'vertellen',
  'vertelt',
  'uitleg',
  'brief over',
  'bespreken',
  'bekijken',
  'beoordelen',
);

/** What the municipality does itself: a meeting, a visit, a control. */
export const GESPREK = concept(
  'gesprek',
  'intake*',
  '*gesprek',
  'gesproken',
  'thuis is geweest',
  'langs is geweest',
  'langsgekomen',
  'afspraak',
  'huisbezoek*',
  'gecontroleerd',
  'controle',
  'onderzoek',
  'onderzocht',
  'beoordeeld',
);
