/** How absolute pages put a sanction: always, without exception, or nearly so. */
import { concept } from '../../language/concept.ts';

export const ALTIJD = concept(
  'altijd',
  'altijd',
  'steeds',
  'in alle gevallen',
  'te allen tijde',
  ...['boete', 'bestuurlijke boete', 'geldboete'].map((fine) => `in elk geval een ${fine}`),
  'boete … in elk geval',
  'geldboete … in elk geval',
  'zonder uitzondering',
  'hoe dan ook',
  'ongeacht',
  'iedereen',
  'zonder pardon',
  'sowieso',
  'onherroepelijk',
  'onvoorwaardelijk',
  'per definitie',
  'zonder meer',
  'standaard',
  'steevast',
  'onvermijdelijk',
  'automatisch',
  'geen uitzondering*',
  ...['elk', 'elke', 'ieder', 'iedere'].flatMap((each) =>
    [
      'keer',
      'fout',
      'verzuim',
      'gemiste',
      'geweigerde',
      'weigering',
      'overtreding',
      'schending',
      'nalatigheid',
      'vorm',
    ].map((breach) => `${each} ${breach}`),
  ),
  'vanzelf',
  'consequent',
  'in ieder geval',
  'reden dan ook',
  'reden ook',
  'oorzaak ook',
  'hoe klein ook',
  'hoe gering … ook',
  'nimmer … waarschuwing',
  'waarschuwing … nooit',
);

/** Whatever the reason: nothing is weighed. */
export const WAAROM_OOK = concept(
  'waarom ook',
  ...['reden', 'oorzaak'].flatMap((why) => [`niet naar … ${why}`, `${why} doet … niet toe`, `${why} maakt … niet uit`]),
  ...['waarom', 'wat de reden', 'of u', 'of je'].flatMap((why) => [`maakt niet uit ${why}`, `maakt … niet uit ${why}`]),
  ...['waarom', 'omstandigheden', 'situatie'].map((why) => `niet uit ${why}`),
  ...['ook al', 'ook als', 'zelfs als'].flatMap((even) => [`${even} … niets aan`, `${even} … niet expres`]),
);

/** "Bijna altijd" leaves room. */
export const BIJNA_ALTIJD = concept(
  'bijna altijd',
  'bijna altijd',
  'niet altijd',
  'niet in alle gevallen',
  'niet automatisch',
  'niet standaard',
  'niet sowieso',
  'niet zonder meer',
  'niet per definitie',
  'niet steeds',
  'niet iedereen',
  'niemand krijgt',
  'nooit altijd',
  'meestal',
  'vrijwel altijd',
  'vaak',
  'soms',
  'in principe',
  'in de regel',
  'tenzij',
  'behalve',
  'waarschuwing of',
);

/** Said of the sentence before: it holds for everybody. */
export const GEEN_UITZONDERING = concept(
  'geen uitzondering',
  'geen uitzondering*',
  'uitzondering* maken … niet',
  'uitzonderingen zijn … niet',
  ...['niet', 'nooit'].map((never) => `wijken … ${never} van af`),
  'waarschuwing … nooit',
  'dit geldt altijd',
  'dat geldt altijd',
  'dat doen wij altijd',
  'dit doen wij altijd',
  'zonder uitzondering*',
  'hoe dan ook',
);

/** Answers that it always comes. */
export const JA_ALTIJD = concept(
  'ja altijd',
  ...['altijd', 'steeds', 'steevast', 'standaard', 'automatisch', 'sowieso', 'onvermijdelijk', 'onherroepelijk'].map(
    (always) => `ja ${always}`,
  ),
  ...['zonder uitzondering', 'zonder meer', 'zonder pardon', 'in alle gevallen', 'hoe dan ook', 'per definitie'].map(
    (always) => `ja ${always}`,
  ),
  'ja ook als',
  'ja ook bij',
  'jazeker altijd',
);

/** Also denies that it always comes, or tells that it is there still. */
export const NOOIT_HOGER = concept(
  'nooit hoger',
  'nooit hoger',
  'niet hoger dan',
  'nooit meer dan',
  ...['automatisch', 'vanzelf', 'standaard', 'zonder meer'].flatMap((always) => [`nooit ${always}`, `niet ${always}`]),
  'bestaat nog steeds',
  'bestaan nog steeds',
  'geldt nog steeds',
  'mag … niet meer',
  'mogen … niet meer',
  'opleggen mag niet',
  ...['pas', 'alleen'].flatMap((only) => [`${only} … als`, `${only} een boete`, `${only} als`]),
);

export const IEDEREEN_DIE = concept('iedereen die', 'iedereen');

/** What the heading names, always: "u krijgt deze altijd". */
export const IT_ALWAYS = concept('die altijd', ...['deze', 'die', 'hem'].map((it) => `${it} altijd`));

/** Leaves no room, though "mogelijk" stands in it. */
export const NIET_LAGER = concept(
  'niet mogelijk',
  'niet mogelijk',
  'geen uitzondering*',
  ...['kon', 'kunt', 'kan'].map((could) => `${could} … niets aan doen`),
  'kan niet anders',
  'niets aan veranderen',
  'niets aan doen',
  'niet van afwijken',
);

export const TEN_MINSTE = concept('ten minste', 'ten minste', 'minstens', 'minimaal', 'minimum');
