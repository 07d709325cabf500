/** How often the voorschot comes. */
import { concept } from '../../language/concept.ts';

/** Once and no more. */
export const EENMALIG = concept(
  'eenmalig',
  'eenmalig',
  'eenmalige',
  'eenmaal',
  ...['slechts', 'maar', 'maximaal', 'ten hoogste', 'niet meer dan', 'nooit meer dan', 'enkel'].flatMap((most) =>
    ['een', '1'].flatMap((one) => ['keer', 'maal', 'voorschot', 'betaling'].map((time) => `${most} ${one} ${time}`)),
  ),
  'alleen een keer',
  'alleen de eerste keer',
  'eens per aanvraag',
  'blijft bij een',
  'blijft … bij een voorschot',
  'bij een keer',
  'niet vaker dan',
  'een enkel voorschot',
  'een enkele keer',
  'deze ene',
  'ene betaling',
  'ene bedrag',
  'slechts 1x',
  'maar 1x',
  'maximaal 1x per',
  'hoogstens 1x per',
  'voorschot maximaal 1x',
  'krijgt er maar een',
  'is er maar een',
  'die ene keer',
  'voorschot maar eens',
  'voorschot slechts eens',
  ...['betaling', 'voorschot', 'keer', 'bedrag'].map((time) => `enige ${time}`),
  'alleen de eerste maand',
);

/** One after the first: with a negation there is none. */
export const EEN_TWEEDE = concept(
  'een tweede',
  'tweede',
  'volgend*',
  'vervolgvoorschot*',
  'herhaling',
  'herhaald',
  'herhalen',
  'nogmaals',
  'nog een',
  'nog eens',
  'opnieuw',
  'nieuw voorschot',
  'vaker',
  'daarna',
  'meer dan een enkel',
  'meer dan een keer',
  'meer dan een voorschot',
  'meer dan 1 voorschot',
  'meer dan 1 keer',
  'verdere',
  'verlenging',
  'verlengen',
);

/** More of it, or another. */
export const MEER = concept(
  'meer',
  'meer',
  'andere betaling*',
  'volgende betaling*',
  'nieuwe betaling*',
  'verdere betaling*',
);

/** For as long as the decision is not there. */
export const TOT_BESLUIT = concept(
  'tot het besluit',
  ...['tot', 'totdat', 'voor', 'voordat', 'pas na', 'pas als'].flatMap((until) =>
    ['besluit', 'beslissing', 'beslist'].map((done) => `${until} … ${done}`),
  ),
);

/** "Een tweede keer doen wij dat niet". */
export const DAT_DOEN = concept(
  'dat doen',
  'doen … dat',
  'dat doen',
  ...['dit', 'dat'].map((it) => `${it} … herhalen`),
  'beroep doen',
  'doen … dit',
  'gebeurt dat',
  'gebeurt dit',
  'dat gebeurt',
  'tweede keer is',
);

/** It cannot be. */
export const UITGESLOTEN = concept(
  'uitgesloten',
  'uitgesloten',
  'niet mogelijk',
  'onmogelijk',
  'niet aan de orde',
  'achterwege',
  'is er niet',
  'zit er niet in',
  'niet toegestaan',
  'geen ruimte',
  'geen sprake',
  'vervalt',
);

/** The whole time of one application. */
export const PER_AANVRAAG = concept(
  'per aanvraag',
  'per aanvraag',
  'procedure',
  'aanvraagprocedure',
  'per huishouden',
  'per persoon',
  'totaal',
  'traject',
  'bij',
);

/** One time, where only the accents or the figure tell it from "some day". */
export const EEN_KEER = concept(
  'een keer',
  '1 per aanvraag',
  'keren een',
  'keren 1',
  'vaak een',
  'vaak 1',
  'een per aanvraag',
  'een voorschot',
  'een keer',
  'een maal',
  '1 keer',
  '1x',
  '1 voorschot per aanvraag',
);

/** One sum, or payment in one go. */
export const IN_EEN_KEER = concept('in een keer', 'in een keer', 'in 1 keer', 'ineens');

/** No second one. */
export const NIET_OPNIEUW = concept(
  'niet opnieuw',
  'geen tweede voorschot',
  'tweede voorschot … niet',
  'tweede voorschot … geen',
  'geen tweede keer',
  'geen nieuw voorschot',
  'geen volgend*',
  'niet nogmaals',
  'niet opnieuw',
  'niet … herhaald',
  'niet … herhalen',
  'meer dan een voorschot … niet',
  'niet nog eens',
  'niet nog een',
  'niet vaker',
  'geen ander voorschot',

  'geen meer',
  'ene voorschot',
  'geen vervolg*',
  'vervolgvoorschot* … niet',
  'blijft het bij',
  'het daarmee doen',
  'het ermee doen',
  'het mee doen',
  'doen het daarmee',
  'geen nieuwe betaling',
  'geen tweede betaling',
  'geen tweede bedrag',
  'geen terugkerende',
  'geen maandelijkse',
  'geen vierwekelijkse',
  ...['daarna', 'hierna', 'eerste voorschot'].flatMap((after) =>
    ['niets', 'geen voorschot*', 'geen geld'].map((none) => `${after} … ${none} meer`),
  ),
  'niets meer tot',
  'zonder vervolg',
  'volgen geen voorschotten',
  'pas weer',
);

/** Again, for as long as the decision is not there. */
export const HERHALEN = concept(
  'herhalen',
  'herhaal*',
  'herhalen',
  'opnieuw',
  'nogmaals',
  'telkens',
  'steeds',
  'weer',
  'nog een voorschot',
  'weken nog een',
  'later nog een',
  'nieuw bedrag',
  'nieuwe betaling',
  'volgende bedrag',
  'volgt een tweede',
  'volgend voorschot',
  'volgt … volgende',
  'volgende voorschot',
  'volgende voorschotten',
  'nieuw voorschot',
  'tweede voorschot',
  'nog een keer',
  'nog eens',
  'elke keer',
  'keer per',
  'iedere keer',
  'maandelijks',
  'elke maand',
  'iedere maand',
  'per maand',
  'vierwekelijks*',
  'zo verder',
  'enzovoort*',
  'blijven … betalen',
  'blijft … krijgen',
  'blijft … ontvangen',
  'daarna elke',
  'daarna iedere',
  'daarna om de',
  'volgt het tweede',
  'volgt het volgende',
);

/** A length of time is named. */
export const TERMIJN = concept('termijn', 'week', 'dagen', 'dag', 'werkdagen', 'maand', '*weken', '*maanden');

/** A rhythm is named. */
export const RITME = concept(
  'ritme',
  'elke',
  'iedere',
  'ieder',
  'telkens',
  'steeds',
  'om de',
  'per vier weken',
  'per 4 weken',
  'per maand',
);

/** Another one: no to that is no refusal of the first. */
export const NOG_EEN = concept(
  'nog een',
  'nog een voorschot',
  'nog een keer',
  'tweede',
  'vervolgvoorschot*',
  'nieuw voorschot',
  'volgend voorschot',
  'vaker',
);
