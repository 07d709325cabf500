/** The right to bijstand, tied to how much Dutch somebody knows: as a condition, denied, or given all the same. */
import { concept, either } from '../../language/concept.ts';
import { UITKERING_EINDIGT } from './sanctie.ts';

/** A list of conditions for the right itself. */
export const RECHT_ALS = concept(
  'recht als',
  'recht op een uitkering',
  'recht op uitkering',
  'recht op een bijstand*',
  'recht op bijstand*',
  'recht op algemene bijstand',
  'uitkering krijgen',
  'krijgt … bijstand*',
  'krijgt … uitkering',
  'komt … in aanmerking',
  'komen … in aanmerking',
  'kom … in aanmerking',
  'in aanmerking komen',
  'in aanmerking te komen',
  'in aanmerking voor bijstand',
  'in aanmerking voor een',
  'bijstand aanvragen als',
  'voorwaarde voor',
  'voorwaarden voor',
);

export const VOORWAARDE = concept(
  'voorwaarde',
  'voorwaarde*',
  'taalvoorwaarde*',
  'eis',
  'eisen',
  'vereist',
  'vereiste*',
);

/** Nobody else than who. */
export const ALLEEN_WIE = concept(
  'alleen wie',
  ...[
    'wie',
    'degene*',
    'mensen',
    'inwoners',
    'aanvragers',
    'personen',
    'de persoon',
    'de inwoner',
    'iedereen',
    'iemand',
  ]
    .map((who) => (who === 'wie' || who === 'degene*' ? who : `${who} … die`))
    .flatMap((who) => [
      `alleen ${who}`,
      `alleen voor ${who}`,
      `is er voor ${who}`,
      `is voor ${who}`,
      `bedoeld voor ${who}`,
      `bestemd voor ${who}`,
      `aan ${who}`,
      `heeft ${who}`,
      `krijgt ${who}`,
    ]),
);

export const OM_TE_KRIJGEN = concept(
  'om bijstand*',
  'om … bijstand*',
  ...['recht', 'bijstand*', 'uitkering', 'aanmerking'].map((right) => `teneinde … ${right}`),
  'om … uitkering',
  'om … recht',
  'om … in aanmerking',
  'voordat … uitkering',
  'voordat … bijstand*',
  'voordat … toekennen',
  'voordat … toegekend',
  'voordat … aanmerking',
  'voor … toekennen',
  'voor het recht',
  'voor recht',
  ...['bijstand', 'de bijstand', 'algemene bijstand', 'een bijstandsuitkering', 'een uitkering'].flatMap((benefit) => [
    `voor ${benefit}`,
    `wie ${benefit} wil`,
    `wie ${benefit} aanvraagt`,
    `wie ${benefit} nodig heeft`,
  ]),
);

export const UITKERING = concept('uitkering', '*bijstand*', '*uitkering*', 'recht', 'aanspraak', 'geholpen', 'steun');

export const RECHT_OF_UITKERING = either('recht of uitkering', RECHT_ALS, UITKERING);

/** The right itself is denied. */
export const GEEN_RECHT = either(
  'geen recht',
  UITKERING_EINDIGT,
  concept(
    'geen aanspraak',
    'anders afwijzing',
    'dan afwijzing',
    'niet … in aanmerking',
    ...['krijgt', 'ontvangt', 'krijgen', 'ontvangen'].map((get) => `${get} … niets`),
    ...['uitkering', 'bijstand'].flatMap((benefit) => [
      `${benefit} uit`,
      `geen ${benefit}`,
      `geen ${benefit}suitkering`,
    ]),
    ...['behandelen', 'behandelt', 'nemen', 'neemt'].map((treat) => `${treat} … aanvraag niet`),
    'aanvraag niet behandeld',
    ...['kent', 'kennen', 'wijst', 'wijzen'].map((grant) => `${grant} … niet toe`),
    'geen kans',
    'niet bedoeld voor',
    'gaat niet door',
    'gaat … aanvraag niet door',
    'niet toekennen',
    ...['bijstand', 'uitkering'].map((what) => `${what} … niet mogelijk`),
    'zonder uitkering doen',
    'aanvraag … niet in behandeling',
    'geen beroep',
    'terzijde',
    'niet in de bijstand',
    'buiten de bijstand',
    'buiten de regeling',
    'komt niet in',
    'niet toegekend',
    'niet … toegelaten',
    'niet toegelaten',
    'weigeren',
    'weigert',
    'geweigerd',
  ),
);

/** "Kan geen aanspraak maken": the right is denied, not left open. */
export const NIET_KUNNEN = concept(
  'niet kunnen',
  'kunnen geen',
  'niet toekennen',
  'kan niet in aanmerking',
  'kunt niet in aanmerking',
  'geen … kan',
  'geen … kunt',
  'kunt … geen',
  'kan … geen',
  ...['u geen', 'geen'].map((none) => `kunnen wij ${none}`),
);

export const TOCH = concept(
  'toch',
  'toch',
  'ook als',
  'geen voorwaarde',
  'geen eis',
  'niet nodig',
  'ook recht',
  'ook bijstand',
  'ook een uitkering',
  'net zoveel recht',
  'evenveel recht',
  'hetzelfde recht',
  'dezelfde rechten',
  'gewoon recht',
  ...['stopgezet', 'gestopt', 'beeindigd', 'ingetrokken', 'afgewezen', 'geweigerd'].map((ended) => `niet ${ended}`),
  'hulp',
  'tolk',
  'taalhulp',
  'weigeren … geen',
);

export const ONLY_IF = concept(
  'alleen als',
  ...['als', 'met', 'verstrekt', 'toegekend'].map((only) => `alleen ${only}`),
  'pas met',
  'pas vanaf',
  'niet voordat',
  'niet zolang',
  'alleen wie',
  ...['inwoners', 'mensen', 'aanvragers', 'voor mensen', 'voor wie', 'voor inwoners'].flatMap((who) => [
    `alleen ${who}`,
    `alleen ${who} met … aanvragen`,
  ]),
  'uitsluitend',
  'alleen … als',
  'alleen mogelijk',
  'alleen weggelegd',
  'alleen bestemd',
  'slechts',
  'enkel',
  'pas … als',
  'pas … nadat',
  'pas … zodra',
  'pas mogelijk',
  'pas bijstand',
  'niet zonder',
  ...['daarna', 'dan'].map((then) => `eerst … ${then}`),
  'zonder … geen',
  'mits',
  'anders',
);

export const PAS_BEHANDELD = concept(
  'pas behandeld',
  'aanvraag pas',
  'aanvraag wordt alleen',
  'alleen behandeld',
  'alleen in behandeling',
  'aanvraag wordt pas',
  'aanvraag behandelen … pas',
  'aanvraag nemen … pas',
  'behandelen … aanvraag pas',
);

export const NA_TAALLES = concept(
  'pas na taalles',
  ...['*cursus', '*les', '*lessen', '*toets', '*examen', 'inburgering*'].map((course) => `pas na … ${course}`),
  ...['*cursus', '*toets', '*examen'].flatMap((course) =>
    ['als', 'zodra', 'wanneer'].flatMap((when) => [`pas ${when} … ${course}`, `pas bijstand ${when} … ${course}`]),
  ),
);

export const ALLEEN_TOEKENNEN = concept(
  'alleen toekennen',
  ...['bijstand', 'een uitkering'].flatMap((benefit) => [`alleen ${benefit} toe`, `alleen ${benefit} aan`]),
);

export const KRIJGEN = concept(
  'krijgen',
  ...['krijg', 'krijgt', 'krijgen', 'ontvangt', 'ontvangen', 'verstrek*', 'toegekend', 'toekennen', 'kennen'],
  ...['heb ik', 'recht', 'aanmerking', 'kom ik', 'kan ik', 'kun je'],
);

/** The right itself, and that it depends on something. */
export const RECHT = concept('recht', 'recht', 'aanspraak');
export const HANGT_AF = concept('hangt af', 'hangt', 'afhankelijk', 'afhangt', 'bepaalt of', 'beslist of');

/** Who gets bijstand already: only they may get something else. */
export const MET_UITKERING = concept(
  'met een uitkering',
  ...[
    'met een uitkering',
    'met bijstand',
    'met een bijstandsuitkering',
    'uitkering hebben',
    'uitkering heeft',
    'uitkering hebt',
  ],
);

export const ALLEEN = concept('alleen', 'alleen', 'uitsluitend', 'slechts', 'enkel');

export const ZO_NIET = concept(
  'zo niet',
  ...['er', 'hier', 'daar'].flatMap((it) => [`${it} niet aan`, `${it}aan niet`]),
  'zo niet',
  'is dat niet zo',
  ...['hebt', 'heeft', 'haalt', 'beheerst'].map((reach) => `${reach} u dat … niet`),
  'kunt u dat niet',
  'kunt u dit niet',
  'is dit niet zo',
  'kun je dat niet',
  'anders',
  'voldoet u niet',
  'zonder dat',
);

/** The benefit by its own name, below a heading on inburgering. */
export const DE_UITKERING = concept('de uitkering', 'uitkering', '*bijstand*', '*uitkering*');

export const NODIG = concept(
  'nodig',
  'nodig',
  'noodzakelijk',
  'vereist',
  'verplicht',
  'minimum',
  'ten minste',
  'minstens',
  'minimaal',
);

/** Too little Dutch: what follows holds for who knows less than that. */
export const WEINIG = concept('weinig', 'weinig', 'onvoldoende', 'slecht', 'beperkt', 'gebrekkig', 'moeite met');

/** "Dat kan, als:" below "Krijg ik bijstand?" */
export const ALS = concept('als', 'als', 'mits', 'wanneer', 'indien', 'zodra');

/** What else one may have a right to. */
export const ANDER_GELD = concept(
  'ander geld',
  'bonus',
  'premie',
  'vrijwilligersvergoeding',
  'scholing',
  'voor dit werk',
);

/** What else somebody may get with Dutch. */
export const WERK = concept('werk', 'werk', 'baan', 'banen', '*cursus', 'les*', 'diploma krijgen', 'sneller');
