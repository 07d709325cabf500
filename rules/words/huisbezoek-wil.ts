/** The will of who is visited: consent, refusal, what follows a refusal; and the ground that the municipality may have. */
import { concept, either } from '../../language/concept.ts';
import { UITKERING_EINDIGT } from './sanctie.ts';

/** Named without a denial: the reader decides. */
export const VRIJWILLIG = concept(
  'vrijwillig',
  ...['vrijwillig*', 'toestemming', 'als u dat wilt', 'goedvindt', 'goed vindt', 'goedvinden'],
  ...['u', 'je'].flatMap((who) => ['beslist zelf', 'bepaalt zelf', 'kiest zelf'].map((say) => `${who} ${say}`)),
  ...['beslis', 'bepaal', 'kies'].map((say) => `je ${say} zelf`),
  ...['vindt u het goed', 'vindt u dat goed', 'wilt u dat', 'als u wilt', 'bent u akkoord', 'bent u het … eens'],
);
/** Put to the reader as what must be given: that is no free will. */
export const MOET_TOESTEMMING = concept(
  'moet toestemming',
  ...['moet u', 'u moet', 'moet je', 'je moet'].map((must) => `${must} … toestemming geven`),
  'verplicht … toestemming te geven',
);
export const TOESTEMMING = concept('toestemming', 'toestemming', 'instemming', 'akkoord');

/** The municipality has a ground for the visit, or needs one. */
export const REDEN_VAN_GEMEENTE = concept(
  'reden van de gemeente',
  ...['goede reden*', 'goede grond*', 'redelijke grond*', 'geldige reden*', 'gegronde', 'gegrond', 'duidelijke reden*'],
  ...['aanleiding', '*twijfel*', '*vermoeden*', 'er een reden', 'reden hebben', 'reden hadden', 'redelijkerwijs'],
  ...['niet zomaar', 'zonder reden', 'gaan wij weg', 'gaan we weg'],
);

/** The same, told a sentence or more before what follows a refusal. */
export const REDEN_VERTELD = concept(
  'reden verteld',
  ...['denken wij', 'denken we', 'niet klopt', 'niet kloppen', 'klopt … niet', 'kloppen … niet', 'tip', 'onduidelijk'],
  ...['alleen … *bezoek', 'pas … *bezoek', 'niet anders', 'andere manier', 'niet … doorgegeven'],
);

/** Not in every case. */
export const SOMS = concept(
  'soms',
  ...['soms', 'aantal gevallen', 'uitzonder*', 'af en toe', 'kan zijn', 'in gevallen'],
  ...['sommige', 'bepaalde', 'enkele', 'bijzondere'].flatMap((some) => [`${some} gevallen`, `${some} situaties`]),
);
/** What follows are examples of duties: how far each goes is not said. */
export const ZOALS = concept('zoals', 'zoals', 'denk aan', 'bijvoorbeeld');
export const ALS_NODIG = concept(
  'als nodig',
  ...['als', 'wanneer', 'indien'].flatMap((when) => [`${when} … nodig`, `${when} … noodzakelijk`]),
);

/** Whatever the ground or the will: it counts for nothing. */
export const ONGEACHT = concept(
  'ongeacht',
  ...['ongeacht', 'om welke reden', 'wat … reden', 'wat … aanleiding', 'zonder opgaaf', 'hoe dan ook'],
  ...['geen twijfel', 'geen aanleiding', 'reden hoeven … niet', 'reden is niet nodig', 'geen reden … nodig'],
  ...['ook als … geen reden', 'ook zonder … reden', 'of u … of niet'],
);

export const ONNODIG = concept(
  'onnodig',
  ...['niet nodig', 'niet vereist', 'niet noodzakelijk', 'overbodig', 'geen … nodig', 'geen … vereist'],
);
/** "Hoeft geen toestemming te vragen": said of who comes, for the reader gives it. */
export const VRAAGT_NIET = concept(
  'vraagt niet',
  ...['hoeft', 'hoeven'].map((need) => `${need} … geen toestemming te vragen`),
  ...['hoeft', 'hoeven'].map((need) => `${need} … niet om toestemming te vragen`),
);

/** Leave of another than the reader, or in writing. */
export const ANDERE_TOESTEMMING = concept(
  'andere toestemming',
  ...['rechter', 'officier', 'verhuurder', 'buren', 'werkgever', 'burgemeester'].map((who) => `toestemming … ${who}`),
  ...['schriftelijke toestemming', 'toestemming op papier', 'aparte toestemming', 'opnieuw toestemming'],
);
export const ZONDER_TOESTEMMING = concept(
  'zonder toestemming',
  ...['zonder … toestemming', 'zonder … instemming', 'zonder … goedkeuring', 'tegen … wil', 'of u … of niet'],
  ...['wilt', 'wil', 'goedvindt', 'toestaat'].map((agree) => `ook als u … niet ${agree}`),
  ...['ook als u weigert', 'ook als u nee'],
);
/** May do it, or is said to do it. */
export const MAG_OOK = concept('mag ook', 'mag', 'mogen', 'kan', 'kunnen', 'bevoegd*', 'gerechtigd');
export const RECHT_OM = concept(
  'recht om',
  'hebben … recht',
  'heeft … recht',
  'geeft … recht',
  'bevoegd',
  'gerechtigd',
);
export const NOOIT = concept('nooit', 'nooit', 'niet', 'nimmer', 'niemand');

/** Saying no. Letting in that is denied says so too. */
export const WEIGEREN = concept(
  'weigeren',
  ...[
    'weiger*',
    'geweigerd*',
    'afsla*',
    'slaat … af',
    'u … afwijst',
    'wie … afwijst',
    'bezoek … afwijst',
    'bezoek afwijzen',
  ],
  ...[
    'deur … dicht*',
    'deur … gesloten',
    'werkt … tegen',
    'tegenwerk*',
    'buiten … laten',
    'dichthoudt',
    'buiten staan',
    'nee zeg*',
    'zegt … nee',
    'geen toestemming',
    'niet open',
  ],
  ...['niemand binnen', 'buiten de deur', 'ontzeg*', 'tegenhoudt', 'afhoudt', 'wegstu*', 'stuurt … weg', 'stuur … weg'],
  ...['niet … drempel', 'deur wij*', 'wijst … deur', 'niet … akkoord', 'niet … mee in', 'nee … bezoek'],
  ...['geen bezoek', 'geen huisbezoek', 'zonder *bezoek', 'zonder controle', 'zonder medewerking'],
);

/** Denied willing, or not doing what was said: with a visit it is a refusal. */
export const WIL_NIET = concept(
  'wil niet',
  ...['wil* … niet', 'niet wil*', 'wil* … geen', 'geen … wil*', 'liever niet', 'door uw toedoen niet'],
);
export const DOET_DAT_NIET = concept(
  'doet dat niet',
  ...['dat', 'dit'].flatMap((it) => [`doet u ${it} niet`, `als u ${it} niet doet`, `wie ${it} niet doet`]),
  ...['toestemming', 'die'].flatMap((it) => [`geeft u ${it} niet`, `geeft u … ${it} niet`]),
);

/** What the municipality refuses. */
export const WEIGERT_GELD = concept(
  'weigert geld',
  ...['voorschot', 'aanvraag', 'uitkering', 'bijstand'].flatMap((what) => [
    `${what} weigeren`,
    `${what} niet weigeren`,
  ]),
);

/** What a refusal brings or does not bring: what is denied in its clause is this. */
export const GEVOLG = concept(
  'gevolg',
  ...[
    'gevolg*',
    'nadeel',
    'nadelig*',
    'kost',
    'stopt',
    'stoppen',
    'kwijt',
    'verliest',
    'betekent',
    'leidt',
    'aanvraag',
  ],
);

/** What follows for who does not. */
export const ANDERS = concept(
  'anders',
  ...['anders', 'zo niet', 'op straffe van', 'zoniet', 'zonder toestemming', 'zonder deze', 'zonder die'],
);

/** Leaves room to the municipality; what the reader cannot get leaves none: "dan kunt u geen uitkering krijgen". */
export const KAN = concept('kan', 'kan', 'kunnen', 'kunt', 'kun', 'mag', 'mogen');
/** "Dan kunnen wij het recht niet vaststellen": no room, but the reason. */
export const KAN_NIET_VASTSTELLEN = concept(
  'kan niet vaststellen',
  ...['kan', 'kunnen'].flatMap((can) => ['vaststellen', 'bepalen', 'vastgesteld'].map((set) => `${can} … niet ${set}`)),
  ...['kan', 'kunnen'].map((can) => `${can} … niet … vaststellen`),
);
export const KAN_BETEKENEN = concept(
  'kan betekenen',
  ...['kan', 'kunnen'].flatMap((can) => ['betekenen', 'gebeuren', 'leiden', 'zijn'].map((be) => `${can} … ${be}`)),
);
export const KRIJGT_NOOIT = concept(
  'krijgt nooit',
  ...['kunt', 'kun', 'kan'].flatMap((can) => ['uitkering', 'bijstand*'].map((what) => `${can} … geen ${what}`)),
  ...['uitkering', 'bijstand'].map((what) => `${what} … vergeten`),
);

/** "Om uw uitkering te behouden": what must be done is a condition. */
export const VOOR_BEHOUD = concept('voor behoud', 'om … te behouden', 'om … te houden', 'wilt … behouden');

/** The benefit ends, or that is what it is a reason for. */
export const EINDE = either(
  'einde',
  UITKERING_EINDIGT,
  concept(
    'reden om te eindigen',
    'in te trekken',
    'af te wijzen',
    'houdt … op',
    'geen cent',
    'geen euro',
    'geen geld',
    'aanvraag niet in behandeling',
    'vergeten',
  ),
);

/** Endings that "niet" takes back, and what says that they do not come by themselves. */
export const EINDIGT_NIET = concept(
  'stopt',
  ...['stopt', 'stoppen', 'stopgezet', 'vervalt', 'verliest', 'afgewezen', 'ingetrokken', 'kwijt'],
);
export const NIET_ZOMAAR = concept(
  'niet zomaar',
  ...['zomaar', 'meteen', 'direct', 'automatisch', 'vanzelf', 'altijd'].map((soon) => `niet ${soon}`),
  ...['betekent niet', 'betekent ook niet', 'wil niet zeggen'],
);

export const DAT_MAG_NIET = concept('dat mag niet', 'dat mag niet', 'dat kan niet', 'dat is niet toegestaan');
/** Asks whether the reader may. */
export const IS_VRIJ = concept('is vrij', 'is … vrijwillig', 'zijn … vrijwillig');
export const MAG_IK = concept(
  'mag ik',
  ...['mag ik', 'kan ik', 'mag u', 'kunt u', 'mag je', 'kun je', 'geweigerd', 'mag men'],
);
