import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { type MentionRule, TOLD } from '../rule.ts';
import { affirms, questionAnswered } from '../surroundings.ts';
import { ACUUT, DOE_DIT, EERSTE_BEHOEFTE, GEEN_GELD, SPOEDHULP } from '../words/noodhulp.ts';
import { VOORSCHOT } from '../words/voorschot-naam.ts';
import { ELSEWHERE } from './other-counters.ts';

const NONE = concept('geen', 'geen', 'niet', 'nooit', 'zonder');

const WACHT_NIET = concept(
  'wacht niet',
  'wacht niet',
  'wacht dan niet',
  'niet te wachten',
  'niet kan wachten',
  'kan niet wachten',
);

export const spoedhulp: MentionRule = {
  id: 'spoedhulp',
  kind: 'mention',
  status: 'trial',
  harm: 'verliest-recht',
  subject: 'hulp',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  schemes: 'any',
  legalBasis: [
    {
      article: participatiewet('16', 'lid 1'),
      says: 'Bij zeer dringende redenen kan de gemeente toch bijstand geven, ook zonder recht.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
    {
      article: participatiewet('52', 'lid 1'),
      says: 'Duurt het besluit lang, dan krijgt u een voorschot. De gemeente mag dat ook eerder geven.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
  ],
  assumptions: [
    'No money for food, rent or energy beside what to do, or help at once by name, tells it.',
    'An advance on request alone, without saying that help is there at once, does not.',
  ],
  text: {
    nl: {
      title: 'Hulp als u nu geen geld hebt',
      whatIsWrong:
        'Op deze pagina is niet gevonden wat u doet zonder geld voor eten of huur. Wie dat niet weet, wacht soms te lang.',
      whatItMeansForYou: 'Hebt u vandaag geen geld voor eten? Bel de gemeente en zeg dat het spoed heeft.',
      whatTheLawSays:
        'De gemeente kan snel een voorschot geven. Bij grote nood kan zij ook helpen zonder dat u recht hebt.',
      goodExample:
        'Hebt u nu geen geld voor eten of huur? Bel ons vandaag. Wij kijken direct of u een voorschot kunt krijgen.',
    },
    en: {
      title: 'Help without money for food or rent',
      whatIsWrong: 'The page was not found to say what to do without money for food or rent now.',
    },
  },
  about: either('nood of hulp', ACUUT, GEEN_GELD, SPOEDHULP, DOE_DIT),
  notWhenFailed: ['voorschot-alleen-bij-nood', 'voorschot-op-verzoek'],
  tells(statement, page) {
    if (ELSEWHERE.has(page.schemeOf(statement) ?? 'bijstand')) return undefined;
    if (appliesForBenefit(statement) || startsSearchEarlier(statement) || statement.has(LATEN_STAAN)) return undefined;
    if (isFirstAid(statement) || isTheCase(statement) || isListedAid(statement)) return TOLD;
    if (statement.words.length === 0 || !needsBefore(statement).some((each) => isNeededHere(each, statement)))
      return undefined;
    return affirms(statement, DOE_DIT) || affirms(statement, SPOEDHULP) || statement.has(WACHT_NIET) ? TOLD : undefined;
  },
  examples: [
    {
      html: '<p>Hebt u nu geen geld voor eten? Bel ons meteen.</p>',
      expect: 'passed',
      quote: 'Bel ons meteen.',
      because: 'what to do without money for food',
    },
    {
      html: '<p>Dreigt er ontruiming en kunt u de huur niet betalen, neem dan vandaag nog contact met ons op.</p>',
      expect: 'passed',
      because: 'what to do about the rent now',
    },
    {
      html: '<p>Komt u in acute nood, dan kunt u via het noodfonds snel hulp krijgen voor boodschappen.</p>',
      expect: 'passed',
      because: 'help at once by name',
    },
    {
      html: '<p>U krijgt een uitkering als u niet genoeg geld hebt om van te leven.</p>',
      expect: 'cantTell',
      because: 'that is what the bijstand is for',
    },
    {
      html: '<p>Giften van de voedselbank hoeft u niet te melden.</p>',
      expect: 'cantTell',
      because: 'not what to do',
    },
    {
      html: '<h2>Bbz</h2><p>Bent u ondernemer en hebt u nu geen geld voor eten? Bel dan het Bbz-loket.</p>',
      expect: 'cantTell',
      because: 'another scheme',
    },
  ],
};

/** "Kunt u de huur niet betalen? Vraag dan bijstand aan": the way to the benefit itself, which takes weeks. */
const appliesForBenefit = (statement: Statement): boolean =>
  statement.has(VRAAGT_BIJSTAND) && ![ACUUT, SPOEDHULP, VOORSCHOT, METEEN].some((each) => statement.has(each));

/** "Geen slaapplek? Zeg het, dan starten we eerder": of the weeks of a search, which are left out. */
const startsSearchEarlier = (statement: Statement): boolean =>
  statement.has(EERDER) && !statement.has(SPOEDHULP) && !statement.has(VOORSCHOT);

const EERDER = concept(
  'eerder beginnen',
  ...['meteen', 'direct'].flatMap((soon) => [
    `${soon} aanvragen`,
    `${soon} bijstand aanvragen`,
    `${soon} een uitkering`,
  ]),
  'weken te zoeken',
  'hoef* … zoeken',
  ...['starten', 'beginnen'].flatMap((start) => [`${start} we eerder`, `${start} wij eerder`]),
  ...['aanvragen', 'beginnen', 'starten'].map((start) => `eerder kunt ${start}`),
);

/** What a parcel of the food bank does to the benefit, or which advance is the lower one. */
const LATEN_STAAN = concept(
  'raakt de uitkering niet',
  'gevolgen voor',
  'tellen niet mee',
  'telt niet mee',
  'niet … te melden',
  'niet … op te geven',
  'lager dan',
  'niet hetzelfde',
);

const METEEN = concept('meteen', 'meteen', 'direct', 'vandaag', 'bel', 'belt', 'spoed');

const VRAAGT_BIJSTAND = concept(
  'vraagt bijstand aan',
  ...['bijstand*', 'uitkering'].flatMap((benefit) => [
    `${benefit} aan`,
    `${benefit} aan te vragen`,
    `${benefit} aanvra*`,
    `${benefit} voor u`,
  ]),
  'er … bijstand',
);

/** The question, the sentence before or the heading; over a short sentence also the one before that: "Wij helpen u. Bel ons meteen." */
function needsBefore(statement: Statement): readonly Statement[] {
  const { previous, headings } = statement;
  const nearest = questionAnswered(statement) ?? previous ?? headings.at(-1);
  const isShort = previous !== undefined && previous.words.length <= SHORT;
  return [
    nearest,
    goesOnBelow(statement) ? headings.at(-1) : undefined,
    isShort ? (previous.previous ?? previous.headings.at(-1)) : undefined,
  ].filter((each) => each !== undefined);
}

/** "Is het kantoor dicht? Bel de crisisdienst", under a heading on need; not what holds for others or for who has a question. */
const goesOnBelow = (statement: Statement): boolean => !statement.isConditional && !statement.has(ANDERS);

const ANDERS = concept('anders', 'pagina', 'vragen', 'uitstel', 'hier staat');

/** Words of a sentence that a reader reads over. */
const SHORT = 8;

function isNeededHere(need: Statement, statement: Statement): boolean {
  return isNeed(need) || (need.has(GEEN_GELD) && (statement.has(EERSTE_BEHOEFTE) || statement.has(SPOEDHULP)));
}

/** Need and what to do in one sentence. */
function isFirstAid(statement: Statement): boolean {
  if (!isNeed(statement)) return false;
  if (statement.has(WACHT_NIET)) return true;
  // "Geen geld voor eten | bel ons": what a cell denies does not reach the next one.
  if (statement.has(DOE_DIT) && statement.kind !== 'row' && !affirms(statement, DOE_DIT))
    return statement.has(SPOEDHULP) && !statement.near(NONE, SPOEDHULP, 1);
  return statement.has(DOE_DIT) || statement.has(SPOEDHULP);
}

/** "Eten: de voedselbank", in a list or table below "Noodhulp". */
function isListedAid(statement: Statement): boolean {
  if (statement.kind === 'sentence' || statement.headings.at(-1)?.has(SPOEDHULP) !== true) return false;
  return statement.has(EERSTE_BEHOEFTE) && affirms(statement, DOE_DIT);
}

/** No money, and for what or how soon. */
function isNeed(statement: Statement): boolean {
  return (
    statement.has(ACUUT) || (statement.has(GEEN_GELD) && (statement.has(EERSTE_BEHOEFTE) || statement.has(SPOEDHULP)))
  );
}

/** "Vraag dan om een vervroegd voorschot. Dat kan als u geen geld meer heeft voor eten." */
function isTheCase(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || !statement.isConditional || !POINTS_BACK.has(statement.words[0]?.plain ?? ''))
    return false;
  return isNeed(statement) && affirms(previous, DOE_DIT);
}

const POINTS_BACK: ReadonlySet<string> = new Set(['dat', 'dit']);
