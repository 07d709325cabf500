/** Telling the municipality that one wants the voorschot. */
import { concept } from '../../language/concept.ts';

/** Asking that is softer than applying: get in touch, talk about it. */
export const CONTACT_OPNEMEN = concept(
  'contact opnemen',
  'neem … contact',
  'neemt … contact',
  'contact op te nemen',
  'bel',
  'belt',
  'bellen',
  'bespreek*',
  'overleg*',
  'meld u',
  'laat het … weten',
  'om in aanmerking',
  'meldt u',
  'u meldt',
);

const MARK = [
  ...['kruis*', 'vink*'].flatMap((mark) => [`${mark} … aan`, `aan te ${mark}`, `aan${mark}`]),
  ...['kruisje', 'vinkje', 'hokje', 'vakje'],
];

/** Telling that one wants it. */
export const AANGEVEN = concept(
  'aangeven',
  'aangeeft',
  'geef … aan',
  'geeft … aan',
  'aangeven',
  'aan te geven',
  'zeg',
  'zeggen',
  'vertel*',
  ...['dit', 'dat', 'het'].map((it) => `geef* ${it} … door`),
  'maak* … kenbaar',
  'laat … weten',
  'laten … weten',
  'meld',
  'meldt',
  'stuur',
  'stuurt',
  'vul',
  'vult',
  'mail',
  'mailt',
  'schrijf',
  'schrijft',
  'lever … in',
  'levert … in',
  'dien … in',
  'dient … in',
  'klik',
  'app',
  'appt',
  ...MARK,
  'te kennen',
  'melden',
);

/** Marking it on a form. */
export const AANKRUISEN = concept('aankruisen', ...MARK);

/** Wanting or needing it. */
export const WILLEN = concept(
  'willen',
  ...['wil', 'wilt', 'wenst', 'willen'].flatMap((want) => [
    `voorschot* ${want}`,
    `voorschot op … ${want}`,
    `*betaling ${want}`,
    `deel van de uitkering ${want}`,
  ]),
  'kom … aan een voorschot',
  'hoe krijg … voorschot',
  'om een voorschot te krijgen',
  'om een voorschot te ontvangen',
  'voorschot … nodig',
  ...['wilt', 'wil', 'wens', 'wenst'].flatMap((want) => [`${want} … voorschot*`, `${want} … vooruitbetaling`]),
  'er een wil',
  'er een wilt',
  'prijs … voorschot',
);

/** "Wilt u het voorschot op een andere rekening?" */
export const ANDERE_WENS = concept(
  'een andere wens',
  '*rekening',
  'rekeningnummer',
  'wilt u weten',
  'wil je weten',
  'uitleg',
  'lager',
  'hoger',
  'geen voorschot',
  'in delen',
);

/** Goes on from a question that asks how. */
export const DAT_KAN = concept(
  'dat kan',
  'via',
  'met het formulier',
  'met een formulier',
  ...['dat', 'dit', 'het'].flatMap((it) =>
    ['doet u', 'doe je', 'kan', 'kunt u', 'regelt u', 'gaat via'].map((how) => `${it} ${how}`),
  ),
);

/** "Als u dat aangeeft". */
export const DIT_AANGEVEN = concept(
  'dit aangeven',
  ...['dit', 'dat', 'het'].flatMap((it) =>
    ['aangeeft', 'aangeven', 'meldt', 'laat weten', 'vraagt'].map((tell) => `${it} … ${tell}`),
  ),
);
