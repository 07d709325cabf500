/** That what one earns counts for the bijstand, and what only looks like saying so. */
import { concept, either } from '../../../language/concept.ts';
import { EARNINGS, OF_WORK } from './earnings.ts';

const WORKING = concept(
  'werken',
  'werkt',
  'werken met een uitkering',
  'werken met bijstand',
  'gaat werken',
  'naast … werken',
  'van werk',
  'vakantiebaan',
  'vakantiewerk',
);

/** Earnings as such, not a payslip or the word income in passing. */
export const FROM_WORK = either('verdiensten uit werk', EARNINGS, WORKING);

/** Work by name: what comes in without it may be anything. */
export const BY_WORK = either(
  'door werk',
  OF_WORK,
  WORKING,
  concept('werk', 'werk', 'werken', 'baan', 'baantje', 'klus*', 'uren', 'werkgever', 'arbeid'),
);

/** Said of whoever gets the benefit: these go off it, wherever they come from. */
export const OWN_INCOME = concept('uw inkomsten', 'uw inkomsten', 'je inkomsten', 'eigen inkomsten');

/** Working for money, in a question. */
export const A_JOB = concept(
  'een baan',
  'een baan',
  'baantje',
  'bijbaan*',
  'een klus',
  'invallen',
  'gaan werken',
  'werk gevonden',
  'uur werk*',
  'uren werk*',
);

export const WORKS = concept('werkt u', 'werkt u', 'werk je', 'gaat u werken', 'ga je werken', 'aan het werk');

export const WAGES = concept(
  'loon',
  'loon',
  'salaris',
  'bijverdienst*',
  'verdienst*',
  'inkomen uit werk',
  'inkomsten uit werk',
);

export const INCOME = concept('inkomen', 'inkomen');

export const PART = concept(
  'een deel',
  'een deel',
  'deel van',
  'gedeelte',
  'kwart',
  'vrijlating*',
  'inkomstenvrijlating*',
  'vrijgelaten',
);

export const POINTS_BACK = concept('die inkomsten', 'ze', 'die', 'deze', 'dat', 'dit', 'er', 'de rest');

/** Who has too little gets bijstand: that tells nothing of earnings beside it. */
export const TO_LIVE_ON = concept(
  'te weinig om van te leven',
  'om van te leven',
  'om van rond te komen',
  'rondkomen',
  'rond te komen',
  'geen ander inkomen',
);

/** What the heading names. */
export const THAT = concept('dat', 'dat', 'dit', 'die');

/** A duty, not income. */
export const WORKS_ALONG = concept('werkt mee', 'werkt … mee', 'meewerk*', 'traject*');

/** A car or a funeral policy has a vrijlating of its own; a bailiff leaves a part of his own. */
export const OTHER_PROPERTY = concept(
  'ander bezit',
  'deurwaarder*',
  '*beslag',
  'auto',
  'caravan',
  '*polis',
  'begrafenis*',
  'uitvaart*',
);
