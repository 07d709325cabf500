/** How pages put when the limit of what one may have changes. */
import { concept } from '../../../language/concept.ts';

/** Names in other words what stands above: "deze grenzen", "die bedragen", "ze". */
export const POINTS_BACK = concept(
  'die bedragen',
  'grens',
  'grenzen',
  'bedrag',
  'bedragen',
  'limiet*',
  'ze',
  'die',
  'deze',
  'dit',
  'haar',
  'zij',
  'dat bepaalt',
  'hoeveel dat is',
  'hoeveel dat precies is',
);

/** The norms are named to compare with. */
export const JUST_AS = concept(
  'net als',
  'net als',
  'net zoals',
  'evenals',
  'tegelijk met',
  'gelijk met',
  'samen met',
  'mee met',
  'gekoppeld',
  'zoals de',
  'zowel',
  'volgt de',
  'volgen de',
);

/** Someone's own assets change too; those are reported. */
export const AMOUNT = concept(
  'bedrag',
  'bedrag',
  'bedragen',
  'grens',
  'grenzen',
  'limiet*',
  'grensbedrag*',
  'maximumbedrag*',
  'plafond',
  'spaarbedrag*',
  'maximale',
  'maximum',
  'hoeveel',
  'vrijlating*',
  'vrijstelling*',
  'mag',
);

export const THESE_LIMITS = concept(
  'deze grenzen',
  'deze grenzen',
  'deze grens*',
  'die grens*',
  'de grens*',
  'beide grenzen',
  'deze limiet*',
);

export const TO_TELL = concept('doorgeven', 'meld', 'meldt', 'melden', 'geef … door', 'geeft … door', 'doorgeven');

/** The municipality looks into what somebody has. */
export const LOOKED_INTO = concept('nagaan', 'vragen … of', 'kijken … of', 'controleren', 'gaan … na', 'is veranderd');

/** "De normen wijzigen in januari en juli. Ook de grens voor vermogen wordt dan aangepast." */
export const THEN_TOO = concept(
  'dan ook',
  ...['wordt', 'worden', 'gaat', 'gaan', 'verandert', 'veranderen'].map((goes) => `${goes} dan`),
  'op die data',
  'dan ook',
  ...['data', 'momenten', 'dagen'].flatMap((when) => [
    `op dezelfde ${when}`,
    `op dezelfde twee ${when}`,
    `op die ${when}`,
  ]),
);

export const HOLDS_TOO = concept(
  'dat geldt ook',
  ...['dat', 'dit', 'hetzelfde'].flatMap((it) => [`${it} geldt ook`, `${it} geldt voor`, `${it} geldt eveneens`]),
  'de vermogensgrens ook',
);

/** Goes on from the change just told. */
export const THAT_IS = concept(
  'dat gebeurt',
  ...['dat', 'dit'].flatMap((it) => [`${it} gebeurt`, `${it} is`, `${it} zijn`, `${it} doen`, `${it} doet`]),
);

export const BOTH = concept('zowel', 'zowel');

/** What one may have, as what the amounts are for. */
export const MAY_OWN = concept(
  'mag hebben',
  'mag hebben',
  'mogen hebben',
  'mag bezitten',
  'mogen bezitten',
  'achter de hand',
);
