/** Income from work, and what stays free of it. */
import { concept, either } from '../../../language/concept.ts';
import { LEFT_OUT } from './left-out.ts';

/** What work brings in, by its name. */
export const OF_WORK = concept(
  'inkomsten uit werk',
  'loon',
  'nettoloon',
  'salaris*',
  'verdien*',
  'bijverdien*',
  'bijbaan*',
  'inkomen uit arbeid',
  'inkomsten uit werk',
  'arbeidsinkom*',
  'betaald werk',
  'uit arbeid',
  'werken naast',
  'werkt naast',
  'werk naast',
  'parttime',
  'deeltijd*',
  'winst',
  'u betaald',
);

export const EARNINGS = either(
  'inkomsten uit werk',
  OF_WORK,
  concept('inkomsten', 'inkomsten', 'vrijlating*', 'vrijgelaten', 'inkomstenvrijlating*'),
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
  'schuldeiser*',
  'deurwaarder*',
  'loonwaarde',
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

export const HALF = concept(
  'de helft',
  'de helft',
  'helft van',
  'andere helft',
  '50 cent',
  'driekwart',
  'twee derde',
  'een derde',
  'een vijfde',
  'een tiende',
  'derde deel',
  'vijfde deel',
  'tiende deel',
);

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
    'behoudt',
    'behoud je',
    'behoud jij',
    'vrij',
    ...['loon', 'inkomsten', 'verdiensten', 'salaris', 'arbeidsinkomsten', 'inkomen uit werk'].flatMap((pay) => [
      `${pay} … vrijgesteld`,
      `vrijgesteld … ${pay}`,
    ]),
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
    'niet in te leveren',
    'eigen zak',
    'geen gevolgen',
  ),
);

/** The benefit is added to low earnings. */
export const TOP_UP = concept(
  'aanvullen',
  ...['krijg*', 'blijft', 'recht op'].map((get) => `${get} … aanvullend*`),
  'aanvulling',
  'aanvullen',
  'vullen … aan',
  'vult … aan',
  'aangevuld',
  'het verschil tussen',
  'krijgt u het verschil',
  'betalen … het verschil',
);

/** A highest amount, in a sentence of its own. */
export const MAXIMUM = concept(
  'maximum',
  'maximum',
  'maximale',
  'hooguit',
  'hoogste bedrag',
  'ten hoogste',
  'nooit meer dan',
  'bedrag … niet hoger',
  'bovengrens',
  'plafond',
  'niet meer dan',
);
