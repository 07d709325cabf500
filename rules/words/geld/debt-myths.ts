/** How pages put debts that they leave out, and what makes such a sentence right after all. */
import { concept, either } from '../../../language/concept.ts';
import { SUBTRACT } from './asset-rules.ts';
import { LEFT_OUT } from './left-out.ts';

/** Debts of a kind, or in a case: what a municipality says of those may be right. */
export const SOME_DEBTS = concept(
  'sommige schulden',
  'sommige',
  'bepaalde',
  'studieschuld*',
  'hypotheekschuld*',
  'familie',
  'niet alle',
  'geen schulden',
  'niet aantoonbaar*',
  'zonder bewijs*',
  'zonder papieren',
  'zonder afspra*',
  'zonder contract',
  'niet vaststaat',
  'niet vaststaan',
  'bewijs',
  'bewijzen',
  'schuldhulp*',
  'schuldsaner*',
  'toekomstige',
  'deze schulden',
  'die schulden',
  'boete*',
  'terugvordering*',
  'huurschuld*',
  'nieuwe schulden',
  'schulden die',
  'schulden waar*',
  'schulden bij',
  'schulden aan',
  'schulden uit',
  'schuld die',
  'schuld waar*',
  'schuld … waar*',
  'lening die',
  'lening waar*',
  'verwachte',
  'huisgenoot',
  'huisgenoten',
  'kind',
  'kinderen',
  'van een ander',
  'van anderen',
  'zonder betalingsverplichting',
  'zonder aflossingsverplichting',
);

/** None but that: no debt of a kind. */
export const EVERY_DEBT = concept(
  'elke schuld',
  'elke schuld',
  'geen enkele schuld',
  'geen enkel krediet',
  'geen schuld',
  'schulden die u hebt',
  'schulden die u heeft',
  'lening of studieschuld*',
  'leningen en studieschuld*',
  ...['schulden', 'leningen', 'kredieten'].map((debts) => `alle ${debts}`),
);

/** Denied of every debt, not of who has none. */
export const NONE_OFF = concept(
  'geen schulden aftrekken',
  'geen schulden aftrekken',
  'geen schulden af te trekken',
  'geen schulden in mindering',
  ...['ongeacht', 'zonder aftrek van', 'los van'].flatMap((without) => [
    `${without} schulden`,
    `${without} uw schulden`,
  ]),
);

/** Debts, asked about in the sentence before. */
export const THEY = concept('die', 'die tellen', 'die telt', 'deze tellen', 'deze telt', 'ze tellen');

/** First words of a sentence about the debts that the question or heading names. */
export const POINTS_BACK: ReadonlySet<string> = new Set([
  'die',
  'deze',
  'dat',
  'dit',
  'ze',
  'zij',
  'daar',
  'hier',
  'nee',
]);

export const UNCOUNTED = either(
  'telt niet',
  LEFT_OUT,
  concept(
    'doet er niet toe',
    'er niet toe',
    'niets af',
    'niets mee',
    'doen … niets',
    'niet lager',
    'niet kleiner',
    'even hoog',
    'even groot',
    'niet ter zake',
    'geen invloed',
    'zonder invloed',
    'negeren',
    'negeert',
    'genegeerd',
    'geen effect',
    'geen rol',
    'geen verschil',
    'geen rekening',
    'geen gewicht',
    'geen betekenis',
    'niet van belang',
    'niet van invloed',
    'niet relevant',
    'maakt … niet uit',
    'maken … niet uit',
    'niets uit',
    'verandert … niets',
    'veranderen … niets',
    'niet in de *rekening',
    'laten … buiten',
    'laten … weg',
    'tellen wij niet',
    'tellen bij ons niet',
    'telt bij ons niet',
  ),
);

/** What is done with what counts: denied of debts, they do not. */
export const LOOK_AT = concept('kijken naar', 'kijken', 'kijkt', 'letten', 'let', 'gaat … om');

export const JUST = concept('alleen', 'alleen', 'enkel', 'uitsluitend', 'slechts');
export const WHAT_IS_OWNED = concept(
  'bezit',
  'bezit*',
  'spaargeld',
  'saldo',
  'wat u hebt',
  'wat u heeft',
  'wat je hebt',
  'wat er op',
  'wat op',
);

/** Taken off, also as a bookkeeper puts it. */
export const STRIKE_OFF = either(
  'afstrepen',
  SUBTRACT,
  concept(
    'wegstrepen',
    'omlaag',
    'verlaagt',
    'verlaagd',
    'vermindert',
    'drukt',
    'drukken',
    '*strepen',
    'afboeken',
    'salderen',
    'als aftrek',
    'min wat u',
  ),
);

/** "Uw lening telt voor ons niet". */
export const TELT_NIET = concept('telt niet', 'telt … niet', 'tellen … niet');

/** The debts themselves, put as a case. */
export const WHO_OWES = concept('als u rood', 'als u rood', 'als u schulden', 'als u leningen', 'als je schulden');

/** A condition on the debts, not "als wij uw vermogen bepalen". */
export const IN_A_CASE = concept('in een geval', 'als u', 'als de', 'als het', 'als er', 'tenzij', 'behalve');
