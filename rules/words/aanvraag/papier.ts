/** Paper, the desk and the form, and that they are refused. */
import { concept } from '../../../language/concept.ts';

/** The form, below a heading on handing it in. */
export const FORMULIER = concept('formulier', 'formulier', 'formulieren', 'aanvraagformulier*');

export const INDIENEN = concept('indienen', 'indiening', 'insturen');

/** Ways that are refused. */
export const PAPIER = concept(
  'papier',
  'papieren aanvra*',
  'papieren post',
  'papieren stukken',
  'papieren formulier*',
  'papieren versie',
  'brief sturen',
  'op papier',
  'per post',
  'schriftelijk*',
  'telefonisch',
  'per brief',
  'via de post',
  'balie',
  'loket',
);

/** It was there, and is no more. */
export const VERDWENEN = concept(
  'verdwenen',
  'vervallen',
  'verdwenen',
  'afgeschaft',
  'uitgesloten',
  'verleden tijd',
  'voorbij',
  ...['niet meer', 'niet langer'],
);

/** Not taken. */
export const NIET_BEHANDELD = concept(
  'niet behandeld',
  'vervallen',
  'verdwenen',
  'afgeschaft',
  'verleden tijd',
  'niet in behandeling',
  'behandelen … niet',
  'nemen … niet aan',
  'niet worden behandeld',
  'niet … behandelen',
  ...['niet mogelijk', 'niet langer mogelijk'],
  'onmogelijk',
  'kunt u niet',
  'kan niet',
  'sturen … terug',
  'retour',
  'niet aannemen',
  'teruggestuurd',
  'geweigerd',
  'telt niet',
  'nemen … niet in',
  'niet geaccepteerd',
  'accepteren … niet',
  'niets voor u',
  'leggen … terzijde',
  'leggen … ter zijde',
  ...['leggen … neer', 'leggen … opzij'],
  'bestaat … niet',
  'bestaan niet',
  'is er niet',
  'zijn er niet',
  'kennen … niet',
  'worden niet',
  'weigeren',
  'komt niet meer',
  'niet meer aan',
  'hebben we niet',
  'verstrekken … niet',
  'evenmin',
  'uitgesloten',
);

/** Ways in writing: the law asks for no more, so that refusing the telephone alone is no fault. */
export const SCHRIFTELIJK = concept(
  'in schrift',
  'papier',
  'papieren formulier*',
  'papieren aanvra*',
  'brief sturen',
  'per post',
  'per brief',
  'via de post',
  'schriftelijk*',
);

/** In answer to "op papier?". */
export const DAT_KAN_NIET = concept(
  'dat kan niet',
  'dat kan niet',
  'dat kan niet meer',
  'dat gaat niet',
  'dat is niet mogelijk',
  'dat kan helaas niet',
  'dat is helaas niet',
  'helaas niet',
  'nee',
  'neen',
);
