/** Applying by internet, and by internet only. */
import { concept } from '../../../language/concept.ts';

/** By internet, as a way. */
export const DIGITAAL = concept(
  'digitaal',
  'digitaal',
  'digitale',
  'elektronisch*',
  'online',
  'internet',
  'via de website',
  'via onze website',
  'via de site',
  'DigiD',
  'webformulier',
  'e-formulier',
  'werk.nl',
  'www.werk.nl',
  'via Mijn',
  '*portaal',
  'e-loket',
  'de app',
  'op de site',
  'op onze site',
  'op onze website',
  'via de computer',
  'achter de computer',
  'met de computer',
  'met een computer',
  'op de computer',
);

/** The only way. */
export const UITSLUITEND = concept(
  'uitsluitend',
  'alleen',
  'enkel',
  'nog maar',
  'niet anders',
  'geen andere manier',
  'geen andere weg',
  'enige manier',
  'enige weg',
  'volledig digitaal',
  'verplicht digitaal',
  'verplicht online',
);

/** What somebody without DigiD cannot do. */
export const NIET_AANVRAGEN = concept(
  'niet aanvragen',
  'niet aanvragen',
  'geen aanvraag',
  'niet melden',
  'geen uitkering aanvragen',
  'aanvragen niet',
  'niet … aanmelden',
  'aanvraag niet doen',
  'aanvraag niet worden gedaan',
  'niet mogelijk … aan te vragen',
);

/** "Niet alleen online". */
export const NIET_ALLEEN = concept(
  'niet alleen',
  'niet alleen',
  'niet uitsluitend',
  'niet enkel',
  'niet vervallen',
  'niet verdwenen',
  'niet afgeschaft',
  'ook papier',
  'geen DigiD nodig',
  'niet weigeren',
  'niet één manier',
);

/** The one way: what it is may stand far behind it. */
export const ENIGE_MANIER = concept(
  'enige manier',
  'enige manier',
  'op één manier',
  'enige route',
  'weg de enige',
  'is de enige',
);

/** No other way than the one just named. */
export const GEEN_ANDERE = concept(
  'geen andere manier',
  'geen andere manier',
  'geen andere mogelijkheid',
  'andere mogelijkheden … niet',
  'andere manieren … niet',
  'andere wijze … niet',
  'andere plek … niet',
  'geen andere weg',
  'andere mogelijkheid … niet',
  'andere manier … niet',
  'andere weg … niet',
  'andere ingang … niet',
  'niet op papier',
  'niet per post',
  'niet met papieren',
  'ander kanaal … niet',
  'geen ander kanaal',
  'alternatief … niet',
  'geen alternatief',
  'formulier is er niet',
  'papieren formulier … niet',
  'papieren formulieren … niet',
  'papieren versie … niet',
  'iets anders … niet',
  'andere manier … terug',
  ...['nemen', 'behandelen', 'accepteren'].flatMap((take) =>
    ['geen', 'niets'].map((no) => `andere manier ${take} … ${no}`),
  ),
  ...['mogelijk om op', 'op'].map((how) => `niet ${how} een andere manier`),
  ...['andere aanvragen … niet', 'andere aanvragen leggen … terzijde', 'nergens anders'],
  ...['vervallen', 'afgeschaft'].map((gone) => `papieren aanvra* … ${gone}`),
);

/** Other things than applying that may be only online. */
export const ANDERE_HANDELING = concept(
  'andere handeling',
  'informatie',
  'volgen',
  'bekijken',
  'bekijkt',
  'inzien',
  'afspraak',
  'brochure',
  'status',
  'stand van',
  'voortgang',
  'ziet u',
  'beslissing op',
  'besluit op',
  'lezen',
  'downloaden',
  'workshop*',
  'cursus*',
  'bij DUO',
);

/** Wholly by internet: said of the application, not of what one may do. */
export const GEHEEL = concept(
  'geheel',
  ...['geheel', 'volledig', 'helemaal', 'van begin tot eind'],
  ...['verlopen', 'gaan', 'lopen'].map((go) => `alle aanvragen ${go}`),
);
/** How the application goes. */
export const VERLOOPT = concept(
  'verloopt',
  ...['verloopt', 'verlopen', 'gaan'],
  'gaat',
  'loopt',
  'is',
  'doet u',
  'doe je',
  'regelt u',
  'vindt plaats',
  'gebeurt',
  'moet',
);

/** Leaves no choice, when the way stands right behind it. */
export const ALTIJD = concept('altijd', 'altijd', 'verplicht', 'moet', 'moeten', 'dient');

/** By internet, as how one does something. */
export const LANGS_INTERNET = concept(
  'langs internet',
  ...['digitaal', 'online', 'elektronisch', 'via internet', 'via werk.nl', 'op werk.nl', 'langs digitale weg'],
  ...[
    'via de website',
    'via onze website',
    'via Mijn',
    'met de computer',
    'via de computer',
    'met DigiD',
    'met uw DigiD',
  ],
  'via het online',
  'via het digitale',
);

/** "Verplicht uw aanvraag via internet te doen." */
export const VERPLICHT_DIGITAAL = concept(
  'verplicht digitaal',
  ...['digitaal', 'via internet', 'online'].flatMap((way) => [
    `verplicht … aanvraag ${way}`,
    `moet … aanvraag … ${way} doen`,
    `moet … aanvraag … ${way} indienen`,
  ]),
  ...['digitale', 'online'].map((kind) => `verplicht … ${kind} *formulier`),
  'digitale kanaal verplicht',
  ...['digitaal', 'online'].map((way) => `${way} aanvragen is verplicht`),
  ...['verplicht', 'moet'].flatMap((must) => ['digitale', 'online'].map((way) => `${must} … gebruik … ${way}`)),
);

/** "U hebt een DigiD nodig. Zonder kan het niet." */
export const ZONDER_KAN_NIET = concept(
  'zonder kan niet',
  ...['kan', 'gaat', 'lukt', 'is'].map((goes) => `zonder ${goes} … niet`),
);

/** "Aanvragen die niet digitaal binnenkomen." */
export const DIE_NIET_DIGITAAL = concept(
  'die niet digitaal',
  ...['digitaal', 'online', 'elektronisch', 'via internet', 'via werk.nl', 'met DigiD'].flatMap((way) => [
    `die niet ${way}`,
    `die u niet ${way}`,
  ]),
);

/** Nothing to be had without it. */
export const GEEN_UITKERING = concept('geen uitkering', 'geen *uitkering');

/** No help without DigiD. */
export const NIET_VERDER = concept(
  'niet verder',
  'niet verder',
  'niet terecht voor',
  'niet … helpen',
  'niets … doen',
  'niets … betekenen',
);

/** Without what the internet asks for. */
export const ZONDER_COMPUTER = concept(
  'zonder computer',
  'zonder computer',
  'zonder DigiD',
  'geen computer',
  'geen internet',
  ...['internet*', 'e-mail', 'smartphone'].map((what) => `zonder ${what}`),
);
