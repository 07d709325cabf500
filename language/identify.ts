/** In which language a text is written: by script, else by its commonest little words. */

/** ISO 639-1 code, or "und" when the text is too short or the words do not tell. */
export type LanguageCode =
  | 'nl'
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'it'
  | 'pt'
  | 'pl'
  | 'ro'
  | 'tr'
  | 'fy'
  | 'af'
  | 'so'
  | 'id'
  | 'ar'
  | 'fa'
  | 'ti'
  | 'uk'
  | 'ru'
  | 'bg'
  | 'el'
  | 'he'
  | 'zh'
  | 'ja'
  | 'ko'
  | 'hi'
  | 'und';

/** Function words, folded to lower case. Words shared by neighbours (Dutch, Frisian, German, Afrikaans) weigh for each of them. */
const LITTLE_WORDS: readonly (readonly [LanguageCode, string])[] = [
  [
    'nl',
    'de het een en van is dat die in te niet op aan met voor zijn er maar om dan ook als of bij uw u je wij we ons onze dit deze kunt kan krijgt wordt worden naar uit heeft hebt hebben geen meer jonger ouder per tot over door wel moet mag dus na welke hoe wat waar wanneer',
  ],
  [
    'en',
    'the a an of and to in is you your we our for with that this are be on or not can have from by will if it as at how what when who may must',
  ],
  [
    'de',
    'der die das und ist nicht sie ihr ihre wir für mit auf ein eine einen einem von zu den dem des im sich auch als oder wird werden haben können wenn wie bei nach aus über mehr kein keine',
  ],
  [
    'fr',
    'le la les de des du et est un une vous votre vos nous notre pour avec que qui dans pas ne sur au aux par ou plus ce cette sont être avoir si',
  ],
  [
    'es',
    'el la los las de y es un una usted su sus nosotros para con que en no por al del más como o si puede tiene se lo',
  ],
  [
    'it',
    'il lo la i gli le di e è un una lei suo sua noi per con che in non del della dei delle al alla più come o se può ha si',
  ],
  ['pt', 'o a os as de e é um uma você seu sua nós para com que em não por ao do da dos das mais como ou se pode tem'],
  [
    'pl',
    'i w na z do nie się jest że to o jak dla od po przez lub czy może są ma pan pani możesz oraz które który jeśli musi',
  ],
  ['ro', 'și de la în un o cu pe nu este că pentru din sau mai dacă puteți aveți care sunt dumneavoastră să'],
  [
    'tr',
    'bir ve bu için ile de da ne var çok daha sizin siz olarak veya değil ise kadar sonra önce yıl gibi olan olarak eğer en mi',
  ],
  [
    'fy',
    'it is fan en de in net dy dat op foar mei jo wy ús oan by as ek te om út nei wêze hat kin moat binne sa mar noch neat hoe wat jierren',
  ],
  ['af', 'die is van en nie het in om te op vir met u ons jy dat aan sy word kan sal wees deur ook as hulle hierdie'],
  ['so', 'waa iyo oo ka ku in ah u la aan ayaa haddii waxaa si mid loo uu ay kale ama'],
  ['id', 'yang dan di untuk dengan ini itu tidak dari anda kami adalah pada atau akan dapat ke jika'],
];

const NONE: readonly number[] = [];
/** For each little word which languages have it, by their place in the table. */
const WEIGHTS: ReadonlyMap<string, readonly number[]> = weights();

/** Scripts that one language of these pages uses. */
const SCRIPTS: readonly (readonly [LanguageCode, RegExp])[] = [
  ['ti', /\p{Script=Ethiopic}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['ru', /\p{Script=Cyrillic}/u],
];

/** Enough to tell a language, and a bound on the work for long texts. */
const SAMPLE = 2000;
/** Letters past the Latin ones (with their accents). */
const NOT_LATIN = /[\u0370-\u1dff\u2c00-\uabff\uac00-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/;
const WORD = /[\p{L}\p{M}]+/gu;
/** Western letters and the marks of print: there the letters are few enough to name, which takes less than half the time. */
const USUAL = /^[\t\n\r -ÿ‐-‧€]*$/;
const USUAL_WORD = /[a-zªµºß-öø-ÿ]+/g;
const FEWEST_WORDS = 6;
/** Part of the words that must be little words of the language; running text has a third to a half. */
const LEAST_SHARE = 0.18;

/** Language of a block or a page; a heading or a few words give "und". */
export function identifyLanguage(text: string): LanguageCode {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  if (NOT_LATIN.test(sample)) {
    const letters = sample.match(/\p{L}/gu) ?? [];
    const script = SCRIPTS.find(
      ([, pattern]) => letters.filter((letter) => pattern.test(letter)).length > letters.length / 2,
    );
    if (script) return letters.length < FEWEST_WORDS ? 'und' : withinScript(script[0], sample);
  }
  const words = sample.match(USUAL.test(sample) ? USUAL_WORD : WORD) ?? [];
  if (words.length < FEWEST_WORDS) return 'und';
  const scores = LITTLE_WORDS.map(() => 0);
  for (const word of words) for (const at of WEIGHTS.get(word) ?? NONE) scores[at] = (scores[at] ?? 0) + 1;
  const most = Math.max(...scores);
  const best = scores.indexOf(most);
  if (most / words.length < LEAST_SHARE || scores.indexOf(most, best + 1) >= 0) return 'und';
  return LITTLE_WORDS[best]?.[0] ?? 'und';
}

function withinScript(language: LanguageCode, sample: string): LanguageCode {
  if (language === 'ar' && /[پچژگ]/.test(sample)) return 'fa';
  if (language === 'ru' && /[іїєґ]/.test(sample)) return 'uk';
  if (language === 'ru' && !/[ыэё]/.test(sample) && /ъ/.test(sample)) return 'bg';
  return language;
}

function weights(): ReadonlyMap<string, readonly number[]> {
  const languages = new Map<string, number[]>();
  LITTLE_WORDS.forEach(([, words], at) => {
    for (const word of new Set(words.split(' '))) languages.set(word, [...(languages.get(word) ?? []), at]);
  });
  return languages;
}
