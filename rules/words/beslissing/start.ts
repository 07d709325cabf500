/** The moment from which the term of the decision runs. */
import { concept } from '../../../language/concept.ts';
import { COMPLETE_FILE } from '../compleet.ts';

/** Begins to run. */
export const BEGINNEN = concept(
  'beginnen',
  'begint',
  'beginnen',
  'start',
  'starten',
  'vangt … aan',
  'gaat … in',
  'gaan … in',
  'ingaat',
  'loopt',
  'lopen',
  'telt',
  'tellen',
  'rekenen',
  'geteld',
);

/** From that moment on. */
export const VANAF = concept(
  'vanaf',
  'vanaf',
  'zodra',
  'nadat',
  'na ontvangst',
  'na het compleet',
  'na de dag',
  'na compleet',
  'na een compleet',
  'na een complete',
  'na een volledige',
  'na uw complete',
  'na uw volledige',
  'na indiening van … complete',
  'na het indienen van … complete',
  'pas',
  'dan pas',
  'vanaf het moment',
);

/** Not before. */
export const PAS = concept('pas', 'pas', 'dan pas', 'niet eerder');

/** "Niet pas bij het gesprek": what follows is denied. */
export const NIET_PAS = concept('niet pas', 'niet pas', 'niet eerst bij', 'niet het gesprek');

/** The right start: the day the application came in. */
export const NA_DE_AANVRAAG = concept(
  'na de aanvraag',
  'na de aanvraag',
  'na uw aanvraag',
  'na je aanvraag',
  'na een aanvraag',
  'na ontvangst van de aanvraag',
  'na ontvangst van uw aanvraag',
  'na het indienen',
  'na indienen',
  'na indiening',
  'nadat u … aanvraagt',
  'nadat u … aangevraagd',
  'nadat u … aanvraag … gedaan',
  'nadat u … aanvraag … ingediend',
  'nadat wij uw aanvraag',
  'nadat uw aanvraag',
  'nadat de aanvraag',
  'vanaf de aanvraag',
  'vanaf uw aanvraag',
  'vanaf de dag van … aanvraag',
  'vanaf de dag … aanvra*',
  'dag waarop u … aanvra*',
  'dag dat u … aanvra*',
  'dag van … aanvraag',
  'datum van … aanvraag',
  'aanvraagdatum',
  'dag waarop wij uw aanvraag',
  'dag dat wij uw aanvraag',
  'aanvraag … ontvangen',
  'aanvraag … binnenkomt',
  'aanvraag … binnen is',
);

/** The complete file. */
export const COMPLEET = concept(
  'compleet',
  ...COMPLETE_FILE,
  'alle benodigde',
  'alle gevraagde',
  'alle bijlagen',
  'alles … ontvangen',
  'alles … binnen',
  'alles … hebben',
  'alles … ingeleverd',
  'laatste gegevens',
  'laatste formulier',
  'laatste bijlage',
);

/** The intake or another first conversation as a moment. */
export const INTAKE = concept(
  'intake',
  'intake',
  'intakegesprek*',
  'intake-gesprek',
  'intakeafspraak',
  'gesprek',
  'kennismakingsgesprek',
  'aanvraaggesprek',
  'poortgesprek',
  'huisbezoek',
);

/** Right after a number of weeks: "acht weken na de intake". */
export const NA_DE_INTAKE = concept(
  'na de intake',
  'dag van de intake*',
  'dag van het intake*',
  'dag van uw intake*',
  'dag van het gesprek',
  'dag van uw gesprek',
  'dag van het eerste gesprek',
  'pas bij de intake',
  'pas bij het gesprek',
  'pas bij het intake*',
  'na de intake*',
  'na uw intake*',
  'na het intake*',
  'na dit intake*',
  'na het gesprek',
  'na dit gesprek',
  'na uw gesprek',
  'na het eerste gesprek',
  'na uw eerste gesprek',
  'na het kennismakingsgesprek',
  'na het aanvraaggesprek',
  'na het poortgesprek',
  'na het persoonlijke gesprek',
  'na het persoonlijk gesprek',
  'na afloop van het gesprek',
  'na afloop van het intake*',
  'na de afspraak',
  'na uw afspraak',
  'nadat u een gesprek',
  'nadat u op gesprek',
  'nadat u bij ons bent geweest',
  'nadat het gesprek',
  'nadat het intake*',
  'nadat de intake',
  'nadat wij met u hebben gesproken',
  'nadat wij u hebben gesproken',
  'na het huisbezoek',
  'vanaf de intake',
  'vanaf de intake*',
  'vanaf het intake*',
  'vanaf uw intake*',
  'vanaf het gesprek',
  'vanaf dit gesprek',
  'vanaf het eerste gesprek',
  'vanaf de dag van het gesprek',
  'vanaf de dag van het intake*',
  'vanaf de dag van de intake',
  'vanaf de dag van uw intake*',
  'vanaf de datum van het intake*',
);
