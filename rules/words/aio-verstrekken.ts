/** That somebody grants or pays the supplement, and what it is called beside its name. */
import { concept } from '../../language/concept.ts';

/** Decides on it or pays it out. */
export const VERSTREKT = concept(
  'verstrekt',
  ...[
    'verzorgen',
    'verzorgt',
    'verstrek*',
    'geeft',
    'geven',
    '*betaalt',
    '*betaald',
    'toegekend',
    'behandel*',
    'beoordeelt',
    'beoordelen',
  ],
  ...['van ons', 'van de gemeente'].flatMap((us) => [`krijg* ${us}`, `krijg* u ${us}`, `ontvang* ${us}`]),
  ...['beslist', 'kent … toe', 'kennen … toe', 'keren … uit', 'zetten … om', 'voert … uit', 'voeren … uit'],
);

/** Who does so. */
export const GEMEENTE_OF_WIJ = concept(
  'gemeente of wij',
  'van ons',
  'gemeente',
  'wij',
  'college',
  'sociale dienst',
  'isd',
  'rsd',
);

/** What the municipality does until then, or for who has it. */
export const TOT_AIO = concept(
  'tot de aio',
  'tot u … aio*',
  'tot u … aanvul*',
  'totdat',
  'voorschot*',
  'mensen met aio*',
  'helpt u',
  'helpen u',
);

/** What is granted. */
export const DEZE_AANVULLING = concept(
  'deze aanvulling',
  'aio',
  '*aanvulling',
  'aanvullende uitkering',
  'aanvullende bijstand',
  'deze uitkering',
);

/** The AOW, and not what is added to it. */
export const AOW_ZELF = concept(
  'aow zelf',
  'aow zelf',
  'aow-pensioen zelf',
  'het aow-pensioen vraagt',
  ...['betaalt', 'regelt', 'over'].flatMap((does) =>
    ['alleen de', 'de', 'uw', 'het'].map((the) => `${does} ${the} aow*`),
  ),
);
