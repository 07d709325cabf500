/** Whether the period holds. */
import { concept } from '../../../language/concept.ts';

/** The period holds, is used, begins. */
export const GELDT = concept(
  'geldt',
  'geldt',
  'gelden',
  'hanteren',
  'hanteert',
  'kent',
  'kennen',
  'hebt … te maken',
  'te maken met',
  'krijgt … zoek*',
  'krijgen … zoek*',
  'hebben … zoek*',
  'heeft … zoek*',
  'begint',
  'gaat … in',
  'start',
  'doorloopt',
  'doorlopen',
  'afwachten',
  'afgewacht',
  'na afloop van',
  'eerst … zoektermijn',
  'eerst … zoekperiode',
  'eerst … inspanningsperiode',
  'toepassing',
);

/** Binding: with "altijd" it leaves no room. */
export const BINDEND = concept(
  'bindend',
  'geldt',
  'gelden',
  'moet',
  'moeten',
  'verplicht',
  'eerst',
  'doorloopt',
  'doorlopen',
  'te maken met',
  'doorloop',
  'volbrengt',
  'wacht',
  'wachten',
  'zit … uit',
  'elke jongere',
  'iedere jongere',
);

/** It does not hold: "de zoektermijn geldt niet als", "is er niet voor jou als". */
export const GELDT_NIET = concept(
  'geldt niet',
  'geldt … niet',
  'gelden … niet',
  'is er niet voor',
  'is er voor u niet',
  'niet van toepassing',
  'niet toegepast',
  'passen … niet toe',
  'past … niet toe',
  'hanteren … niet',
  'hanteert … niet',
  'niet voor u',
  'niet voor jou',
  'niet voor mensen',
  'niet voor jongeren',
  'niet voor wie',
  'is er geen zoek*',
  'geen zoektermijn',
  'geen zoekperiode',
  'geen zoektijd',
  'geen inspanningsperiode',
  'geen wachttijd',
  'geen wachttermijn',
  'zonder zoektermijn',
  'vervalt',
  'afgeschaft',
);

/** Need not. */
export const HOEFT_NIET = concept(
  'hoeft niet',
  'hoeft … niet',
  'hoeven … niet',
  'hoeft … geen',
  'hoeven … geen',
  'niet hoeft',
  'niet nodig',
  'niet verplicht',
);
