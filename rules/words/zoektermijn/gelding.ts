/** Whether the period holds. */
import { concept } from '../../../language/concept.ts';

/** The period holds, is used, begins. */
export const GELDT = concept(
  'geldt',
  'geldt',
  'gelden',
  'hanteren',
  'hanteert',
  'kent',
  'kennen',
  'hebt … te maken',
  'te maken met',
  'is er … zoek*',
  'krijgt … zoek*',
  'krijgen … zoek*',
  'hebben … zoek*',
  'heeft … zoek*',
  'begint',
  'gaat … in',
  'start',
  'doorloopt',
  'doorlopen',
  'afwachten',
  'afgewacht',
  'na afloop van',
  'eerst … zoektermijn',
  'eerst … zoekperiode',
  'eerst … inspanningsperiode',
  'toepassing',
  'is er voor',
  'is er ook',
  'er is ook',
  'is bedoeld',
  'komt … eerst',
  'volmaken',
  'volmaakt',
);

/** Binding: with "altijd" it leaves no room. */
export const BINDEND = concept(
  'bindend',
  'geldt',
  'gelden',
  'moet',
  'moeten',
  'verplicht',
  'eerst',
  'doorloopt',
  'doorlopen',
  'te maken met',
  'met … te maken',
  'doorloop',
  'volbrengt',
  'wacht',
  'wachten',
  'zit … uit',
  'val* … onder',
  'past … toe',
  'passen … toe',
  'hoort erbij',
  'doet',
  'iedereen',
  'alle jongeren',
  'elke jongere',
  'iedere jongere',
);

/** It does not hold: "de zoektermijn geldt niet als", "is er niet voor jou als". */
export const GELDT_NIET = concept(
  'geldt niet',
  'dat niet geldt',
  'die niet geldt',
  'niet toe te passen',
  'niet toepassen',
  'geldt … niet',
  'gelden … niet',
  'is er niet voor',
  'is er voor u niet',
  'niet van toepassing',
  'niet toegepast',
  'passen … niet toe',
  'past … niet toe',
  'hanteren … niet',
  'hanteert … niet',
  'niet voor u',
  'niet voor jou',
  'niet voor mensen',
  'niet voor jongeren',
  'niet voor wie',
  'is er geen zoek*',
  'geen harde regel',
  'geen harde eis',
  ...['geen', 'zonder'].flatMap((no) =>
    ['zoekt*', 'zoekp*', 'inspanningsperiode', 'wachtt*', 'wachtperiode'].map((period) => `${no} ${period}`),
  ),
  'vervalt',
  'afgeschaft',
);

/** Need not. */
export const HOEFT_NIET = concept(
  'hoeft niet',
  'hoeft … niet',
  'hoeven … niet',
  'hoeft … geen',
  'hoeven … geen',
  'niet hoeft',
  'niet nodig',
  'niet verplicht',
);

/** Who is older, is left to the municipality: "dan bepalen wij of u ermee te maken krijgt". */
export const WIJ_BEPALEN = concept(
  'wij bepalen of u ermee te maken krijgt',
  ...['bepaalt', 'bepalen', 'beslist', 'beslissen'].flatMap((decides) =>
    [
      'u ermee te maken',
      'u hiermee te maken',
      'dit … voor u geldt',
      'dat … voor u geldt',
      'u dit ook',
      'u dat ook',
    ].map((what) => `${decides} … of ${what}`),
  ),
);
