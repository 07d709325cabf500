/** The words by which Dutch pages name the voorschot on a benefit that has been applied for. */
import { concept, either } from '../../language/concept.ts';

/** The name in the law and its compounds. */
export const VOORSCHOT = concept(
  'voorschot',
  'voorschot*',
  'vervolgvoorschot*',
  'bijstandsvoorschot*',
  'uitkeringsvoorschot*',
  'bevoorschot*',
  'vooruit op uw bijstand*',
  'vooruit op uw uitkering',
  'vooruit op de bijstand*',
  'vooruit op de uitkering',
);

/** Everyday names, which mean the voorschot only beside an application or a decision. */
export const VOORUITBETALING = concept(
  'vooruitbetaling',
  'vooruitbeta*',
  'voorlopige betaling*',
  'voorlopig bedrag',
  'voorlopig geld',
  ...['vast', 'alvast wat'].flatMap((early) => [`krijgt … ${early} geld`, `${early} geld`]),
  'voorlopige uitkering',
  'tussentijdse betaling*',
  ...['uitkering*', 'betaling*', 'voorschot*', 'geld', 'bedrag'].map((sum) => `overbruggings${sum}`),
  ...['alvast', 'vooruit'].flatMap((early) =>
    ['geld', 'bedrag', 'deel', 'beta*', '*betaling', '*betalen', '*betaald', 'overmaken'].flatMap((pay) => [
      `${early} ${pay}`,
      `${pay} ${early}`,
      `${early} een ${pay}`,
      `${early} wat ${pay}`,
    ]),
  ),
  ...['betalen', 'betaalt', 'maken', 'ontvangt', 'storten'].map((pay) => `${pay} … alvast`),
  'betalen … vooruit',
  '*uitkering vooruit',
  '*norm vooruit',
  'betaalt … vooruit',
  'voorgeschoten',
  'voorschieten',
  ...['wij', 'we', 'de gemeente'].flatMap((we) => [`${we} schie* … voor`, `schie* ${we} … voor`]),
  'alvast … overmaken',
  'vooruit … betaald',
  ...['betalen', 'keren', 'maken'].map((pay) => `vooraf ${pay}`),
  'voorlopig een bedrag',
  ...['bedrag', 'betaling', 'geld'].map((sum) => `${sum} vooraf`),
  'tijdelijk geld',
  'niets vooruit',
);

/** A form or request made for the voorschot alone. */
export const VOORSCHOTVERZOEK = concept(
  'voorschotverzoek',
  'voorschotaanvraag',
  'voorschotaanvragen',
  'voorschotverzoek*',
  'voorschotformulier*',
  'aanvraagformulier voorschot',
  'formulier voorschot',
  'formulier voor een voorschot',
  'formulier voor het voorschot',
  'aanvraag voor een voorschot',
  'aanvraag voor het voorschot',
  'aanvraag om een voorschot',
  'aanvraag tot een voorschot',
  'verzoek om een voorschot',
  'verzoek om voorschot',
  'verzoek voor een voorschot',
  'verzoek tot voorschot',
  'verzoek om vooruitbetaling',
  'beroep … op een voorschot',
  'beroep … op het voorschot',
  'voorschot … op verzoek',
  'voorschot … op schriftelijk verzoek',
  'voorschot … op aanvraag',
  'voorschot … op uw verzoek',
);

/** Every name of it. */
export const ELK_VOORSCHOT = either('elk voorschot', VOORSCHOT, VOORUITBETALING, VOORSCHOTVERZOEK);
