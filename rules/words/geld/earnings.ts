/** Income from work, and what stays free of it. */
import { concept, either } from '../../../language/concept.ts';
import { LEFT_OUT } from './left-out.ts';

export const EARNINGS = concept(
  'inkomsten uit werk',
  'loon',
  'nettoloon',
  'netto-loon',
  'salaris*',
  'verdien*',
  'bijverdien*',
  'bijbaan*',
  'inkomsten',
  'inkomen uit arbeid',
  'inkomen uit uw werk',
  'arbeidsinkom*',
  'betaald werk',
  'uit arbeid',
  'uit uw baan',
  'werken naast',
  'werkt naast',
  'werk naast',
  'parttime',
  'deeltijd*',
  'vrijlating*',
  'vrijgelaten',
  'inkomstenvrijlating*',
  'winst',
  'u betaald',
);

export const OTHER_INCOME = concept(
  'ander inkomen dan loon',
  'vrijwilliger*',
  'onkosten*',
  'dwangsom*',
  'dan in de bijstand',
  'vakantiegeld',
  'vakantietoeslag',
  'stagevergoeding*',
  'alimentatie*',
  'kostgeld',
  'kamerhuur',
  'huurinkomsten',
  'giften',
  'gift',
  'premie*',
  'krediet*',
  'minimumloon*',
  'beslag*',
  'loonkostensubsidie werkgever',
  'heffingskorting*',
  'verhuur*',
  'kamerverhuur*',
  'kamer',
  'van kinderen',
  'uw kinderen',
  'uw kind',
  'uw zoon',
  'uw dochter',
  'kinderen mogen',
  'reiskosten*',
  'auto',
  'caravan',
  '*polis',
  'begrafenis*',
  'uitvaart*',
);

export const DISABILITY = concept(
  'medische urenbeperking',
  'medisch*',
  'urenbeperk*',
  'ziekte',
  'arbeidsbeperking*',
  'beperking',
  'beperkt',
  'loonkostensubsidie*',
  'minder uren',
);

export const BUFFER = concept('bufferbudget', 'bufferbudget*', 'buffer-budget');

export const HALF = concept('de helft', 'de helft', 'helft van', 'andere helft', '50 cent');

export const PILOT = concept(
  'pilot',
  'pilot*',
  'vooruitlopend',
  'vooruitlopen',
  'lopen vooruit',
  'loopt vooruit',
  'proef',
  'gedoogd',
  'gedogen',
  'alvast toe',
  'nog geen wet',
  'nog niet in de wet',
  'nieuwe wet',
  'experiment*',
);

/** Earnings that stay free. */
export const EXEMPT = either(
  'vrij van korting',
  LEFT_OUT,
  concept(
    'zelf houden',
    'houden',
    'houd',
    'houdt',
    'hou',
    'overhouden',
    'behouden',
    'vrij',
    ...['loon', 'inkomsten', 'verdiensten'].flatMap((pay) => [`${pay} … vrijgesteld`, `vrijgesteld … ${pay}`]),
    'vrijgelaten',
    'vrijlaten',
    'vrijlating*',
    'inkomstenvrijlating*',
    'is voor u',
    'voor uzelf',
    'voor jou',
    'voor jezelf',
    'blijft van u',
    'blijft van jou',
    'bijverdienen',
    'niets in te leveren',
    'geen gevolgen',
  ),
);

/** The benefit is added to low earnings. */
export const TOP_UP = concept(
  'aanvullen',
  'aanvullend*',
  'aanvulling',
  'aanvullen',
  'vullen … aan',
  'vult … aan',
  'aangevuld',
  'het verschil tussen',
  'krijgt u het verschil',
  'betalen … het verschil',
  'krijg je het verschil',
);

/** A highest amount, in a sentence of its own. */
export const MAXIMUM = concept(
  'maximum',
  'maximum',
  'maximale',
  'hooguit',
  'ten hoogste',
  'nooit meer dan',
  'bovengrens',
  'plafond',
  'niet meer dan',
);
