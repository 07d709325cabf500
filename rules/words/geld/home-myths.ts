/** How pages put a home that they hold against somebody, and what makes such a sentence right after all. */
import { concept } from '../../../language/concept.ts';

/** Told to get rid of it, before or after the verb that tells it. */
const MUST_SELL = ['moet', 'moeten', 'dient', 'dienen', 'verplicht', 'verlangen', 'verwachten'].flatMap((must) =>
  ['verkopen', 'verkocht', 'te koop', 'van de hand', 'te gelde'].map((sell) => `${must} … ${sell}`),
);

export const SELL_FIRST = concept(
  'eerst verkopen',
  ...MUST_SELL,
  'eerst … verkopen',
  'verkopen voordat',
  'verkocht is',
  'verkoop … eerst',
  'verkocht hebt',
  'te koop zet*',
  ...['zet', 'zetten'].map((put) => `${put} … te koop`),
  ...['bijstand', 'uitkering'].map((benefit) => `pas na de verkoop … ${benefit}`),
  'eerst … van de hand',
  'eerst … te gelde',
);

/** "Bijstand krijgt u pas nadat de woning is verkocht." */
export const SOLD_BEFORE = concept(
  'pas na de verkoop',
  ...['pas nadat', 'pas als', 'pas wanneer'].flatMap((once) => [`${once} … is verkocht`, `${once} … verkocht is`]),
);

export const RENTERS_ONLY = concept(
  'alleen voor huurders',
  'alleen voor huurders',
  'alleen voor mensen die huren',
  'alleen voor mensen met een huurwoning',
  'alleen … huurders',
  'alleen … in een huur*',
);

export const THE_BENEFIT = concept('de bijstand', 'bijstand', 'bijstandsuitkering*');

/** Said of who owns one, without a word on the bijstand: it is not for him. */
export const LEFT_ALONE = concept(
  'valt u buiten',
  'valt … buiten',
  'vallen … buiten',
  'niet helpen',
  'niet mogelijk',
  'kan niet',
  'kan dat niet',
  'kan dus niet',
);

export const TO_OWN = concept('bezitten', 'bezitten', 'hebben', 'zijn');

export const TO_GET = concept('krijgen', 'krijg*', 'ontvangen', 'recht', 'aanvragen', 'aanmerking');

export const WANTS_BENEFIT = concept(
  'wie bijstand wil',
  ...['bijstand', 'een uitkering', 'een bijstandsuitkering'].flatMap((benefit) => [
    `wie ${benefit} wil`,
    `wie … ${benefit} wil`,
    `wie ${benefit} aanvraagt`,
    `voor ${benefit} mag`,
    `om ${benefit} te krijgen mag`,
  ]),
);

/** "Uw aanvraag wordt niet afgewezen omdat …". */
export const NOT_REFUSED = concept(
  'niet afgewezen',
  'niet afgewezen',
  'niet geweigerd',
  'niet kansloos',
  'wijzen … niet af',
  'wijst … niet af',
  'niet stopgezet',
);

export const NOT_AT_ONCE = concept(
  'niet meteen',
  'te hoog',
  'hypotheek*',
  'aflossing*',
  'betalen',
  'niet direct',
  'hoeft',
  'soms',
  'misschien',
  'kan zijn',
  'kan het',
  'mogelijk krijgt',
  'mogelijk geen',
  'mogelijk moet',
  'overwaarde',
  'waard',
  'te veel',
  'boven',
  'meer dan',
  'tweede',
  'niet zelf',
  'zelf niet',
  'verhuurt',
  'vakantie*',
  'buitenland',
  'als lening',
);

export const HENCE = concept('daarom', 'u kunt dan', 'dan kunt u', 'daarom', 'dus', 'daardoor', 'hierdoor');
