/** Benefit over a time before the report, and how pages deny or allow it. */
import { concept, either } from '../../../language/concept.ts';

/** An earlier start, in so many words. */
export const TERUGWERKEND = concept(
  'terugwerkende kracht',
  'terugwerkend*',
  '*datum … naar voren',
  'eerder kan alleen',
  'eerder alleen',
  'eerder kan in',
  'eerder kan soms',
  'tijd voordat u',
  'gelegen voor',
  'voor … melding gelegen',
  'teruggaan',
  'terug in de tijd',
  'bijstand werkt … terug',
  '*uitkering werkt … terug',
  'terugzetten',
  'vervroeg*',
  'terug gaan',
  'gaan … terug',
  'terug kunnen gaan',
  'terug kunnen rekenen',
  'terug te rekenen',
  'terugrekenen',
  'rekenen … terug',
  'maanden terug',
  'maanden eerder',
  'voor uw melding ligt',
  'voor uw melding liggen',
  'achter u liggen',
  'achter u ligt',
  'in het verleden',
  'achteraf bijstand',
  'achteraf *uitkering',
  'achteraf een uitkering',
  'achteraf alsnog',
  'over het verleden',
  'geen beding eerder',
  'geen geval eerder',
  'maanden die … liggen',
  'weken die … liggen',
  ...['meldingsdatum', 'melddatum', 'meldingsdag', 'aanvraagdatum'].flatMap((day) => [
    `voor de ${day}`,
    `voor uw ${day}`,
  ]),
);

/** A stretch of time, or a date. */
export const TIJDVAK = concept(
  'tijdvak',
  ...['dag', 'dagen', 'week', 'weken', 'maand', 'maanden', 'tijd', 'periode', 'periodes', 'perioden', 'tijdvak'],
  '*datum',
);

/** Said of a time: it is over, or lies before. */
export const VOORBIJ = concept(
  'voorbije',
  ...['eerdere', 'eerder', 'vroegere', 'verstreken', 'verlopen', 'voorbije', 'gemiste', 'voorafgaande'],
  ...['achterliggende', 'voorliggende', 'verloren'],
);

/** The same, after it: "maanden die al verstreken zijn". */
export const VERSTREKEN = concept('verstreken', 'verstreken', 'verlopen', 'voorbij*', 'gemist*');

/** The same of a time that a question asks about. */
export const VORIG = concept('vorige', 'afgelopen', 'vorige');

/** "Weken voor uw melding". */
export const VOOR = concept('voor', 'voor', 'voordat', 'vooraf*');

/** The same, where the report was named before: "dagen die daaraan voorafgaan". */
export const DAARVOOR = concept(
  'daarvoor',
  ...['daarvoor', 'hiervoor', 'ervoor', 'die daarvoor', 'die ervoor', 'die … eraan vooraf*', 'die … daaraan vooraf*'],
  ...['voor die dag', 'voor die datum', 'voor dat moment', 'voor die tijd'],
);

/** "Niet eerder dan de dag van uw melding", "vroeger laten ingaan". */
export const EERDER = concept('eerder', 'eerder', 'eerdere', 'vroeger', 'vroegere');

/** The report came late. */
export const TE_LAAT_GEMELD = concept(
  'te laat gemeld',
  ...['te laat', 'te lang', 'niet eerder'].flatMap((late) =>
    ['gemeld', 'meld*', 'aanklop*', 'aangevraagd', 'aanvra*', 'gewacht', 'wacht*'].map((act) => `${late} … ${act}`),
  ),
  ...['later gemeld', 'later meld*', 'meldt … later'],
  ...['late aanvraag', 'late melding', 'laat … vroeg', 'laat … meldde'],
);

/** It can be done. */
export const KAN = concept(
  'kan',
  'kan',
  'kunt',
  'kunnen',
  'mag',
  'mogelijk',
  'soms',
  'krijgt',
  'krijgen',
  'geven',
  'toekennen',
);

/** What is denied with it. */
export const GEVEN = concept(
  'geven',
  '*uitkering',
  'bijstand',
  'recht',
  'geld',
  'verlenen',
  'toekennen',
  'betalen',
  'krijgen',
);

/** What is not done over a time that is past: "geld over die maanden geven wij niet". */
export const TOEKENNEN = concept(
  'toekennen',
  'geven',
  'verlenen',
  'toekennen',
  'betalen',
  'vergoeden',
  'krijgen',
  'krijgt',
  'toegekend',
  'verleend',
  'uitgekeerd',
  'verstrek*',
  'vergoed',
  '*betaald',
  'uitbetalen',
);

/** Even special circumstances do not help. */
export const OOK_NIET_BIJZONDER = ['in', 'bij', 'om', 'vanwege', 'wegens'].flatMap((why) =>
  ['ook', 'zelfs'].map((even) => `${even} niet ${why}`),
);

/** Never. */
export const NOOIT = concept(
  'nooit',
  'nooit',
  'nimmer',
  ...OOK_NIET_BIJZONDER,
  'bij niemand',
  'voor niemand',
  'absoluut niet',
  'geen enkele voorwaarde',
  'in geen geval',
  'in geen enkel geval',
  'geen enkele omstandigheid',
  'geen beding',
  'geen enkele reden',
  'sowieso niet',
  'beslist niet',
  'onmogelijk',
  'uitgesloten',
  'niet mogelijk',
  'bestaat … niet',
  'wat er ook',
  'wat … ook is',
  'staat … niet toe',
  'laat … niet toe',
  'verliest',
  'verlies',
  'kwijt',
  'verloren',
  'verspeel*',
  'geen sprake',
  'kent geen',
  'geen kans',
  'geen zin',
  ...['eigen rekening', 'onbetaald', 'onvergoed'],
);

/** It is turned down, or cannot be. */
export const WEIGEREN = concept(
  'weigeren',
  'weiger*',
  'geweigerd',
  'afgewezen',
  'wijzen … af',
  'wijst … af',
  'verbiedt',
  'verboden',
  'onbespreekbaar',
  'ondenkbaar',
  'kansloos',
  'strijd met',
);

/** How far back one may go: that is not denied by "nooit meer dan". */
const FURTHEST = ['meer dan', 'langer dan', 'verder', 'hoogstens', 'drie maanden', '3 maanden'];
export const GRENS = concept('grens', ...FURTHEST);

/** Not always, but there is a way. */
export const RUIMTE = concept(
  'ruimte',
  'soms',
  'alleen',
  'slechts',
  'enkel bij',
  'enkel in',
  'enkel als',
  'tenzij',
  'behalve',
  '*uitzonder*',
  'bijzondere',
  'bijzonder',
  'in principe',
  'in beginsel',
  ...['normaal', 'gewone gevallen', 'normale gevallen'],
  ...['per persoon', 'per geval', 'per situatie'],
  'meestal',
  'gewoonlijk',
  'doorgaans',
  'vaak',
  'bijna',
  'zelden',
  'niet altijd',
  'niet zomaar',
  'niet vanzelf*',
  'standaard',
  'mits',
  'goede reden',
  'omstandigheden',
  'in de regel',
  'als regel',
  'in het algemeen',
  'hoofdregel',
  'uitgangspunt',
);

/** The same, or no more than so far back. */
export const SOMS = either('soms', RUIMTE, GRENS);

/** No further back than what comes after it. */
export const NIET_VERDER_TERUG = concept(
  'niet verder terug',
  ...['niet', 'nooit', 'nimmer', 'geen geval', 'geen beding'].flatMap((never) =>
    ['verder', 'vroeger', 'langer'].map((far) => `${never} … ${far} … dan`),
  ),
);

/** Leaves room after a denial: "in bijzondere gevallen kan dat wel". */
export const TOCH_WEL = concept(
  'toch wel',
  'soms',
  'tenzij',
  'behalve',
  '*uitzonder*',
  'bijzondere',
  'kan dat wel',
  'kan het wel',
  'kan wel',
  'toch mogelijk',
  'toch met',
  'toch eerder',
  'wel mogelijk',
  'drie maanden',
  '3 maanden',
  'omstandigheden',
  ...['hoofdregel', 'uitgangspunt', 'bijna', 'vrijwel', 'meestal', 'de meeste'],
);

/** It is not done. */
export const DOEN_WE_NIET = concept(
  'doen we niet',
  'doen we niet',
  'doen wij niet',
  'beginnen wij niet',
  'beginnen we niet',
  'doen wij nooit',
  'doen we nooit',
  ...['krijgt u', 'krijg je', 'geven wij', 'betalen wij'].map((give) => `die ${give} niet`),
);

/** To depart from a rule. */
export const AFWIJKEN = concept(
  'afwijken',
  ...['afwijken', 'af te wijken', 'afgeweken', 'wijken … af', 'wijkt … af', '*uitzondering*'],
);

/** "De hoofdregel": what is told elsewhere is the exception. */
export const MAIN_RULE = concept('hoofdregel', 'hoofdregel', 'uitgangspunt');
