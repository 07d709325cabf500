import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { type MentionRule, TOLD } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import {
  DIRECT,
  DOORGEVEN,
  DOORGEVEN_KOP,
  FORMULIER,
  INLEVEREN,
  INLICHTINGENPLICHT,
  LOONSTROOK,
  STEEDS,
  WAT_MELDEN,
} from '../words/inlichtingen.ts';
import { ANDERE_INSTANTIE, ANDERE_MELDING, ERFENIS, WIJ_MELDEN } from '../words/inlichtingen-ander.ts';
import { GEEN_GELD } from '../words/noodhulp.ts';
import { FEITEN, VERANDERING } from '../words/verandering.ts';

/** Reporting a change, where one is named beside it. */
const CALLS = concept('bel', 'bel', 'belt', 'mail', 'mailt', 'app', 'neem … contact', 'neemt … contact');

/** What the reader does with a form. */
const FILLS_IN = concept(
  'vult … in',
  'vult … in',
  'vul … in',
  'vul het',
  'gebruik*',
  'stuur*',
  'lever*',
  'geef*',
  'met het',
  'met een',
  'via het',
  'doe*',
);

const WHAT_COUNTS = either('wat telt', VERANDERING, FEITEN);

export const inlichtingenplicht: MentionRule = {
  id: 'inlichtingenplicht',
  kind: 'mention',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'plichten',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      article: participatiewet('17', 'lid 1'),
      says: 'U geeft uit uzelf en meteen alles door wat telt voor uw uitkering.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
  ],
  assumptions: [
    'A change or a fact that counts beside a word of reporting tells the duty; so does the duty by name.',
    'Reporting a gift, a journey or oneself at the start is another subject.',
  ],
  text: {
    nl: {
      title: 'Veranderingen doorgeven',
      whatIsWrong:
        'Op deze pagina is niet gevonden dat u veranderingen moet doorgeven. Wie dat vergeet, moet soms geld terugbetalen.',
      whatItMeansForYou:
        'Verandert er iets in uw inkomen, huis of gezin? Geef dat meteen door. Bewaar een bewijs daarvan.',
      whatTheLawSays: 'U geeft alles door wat telt voor uw uitkering. U doet dat meteen en uit uzelf.',
      goodExample: 'Verandert er iets in uw inkomen, uw huis of uw gezin? Geef veranderingen meteen aan ons door.',
    },
    en: { title: 'Reporting changes', whatIsWrong: 'The page was not found to say that changes must be reported.' },
  },
  schemes: ['bijstand', 'aow'],
  about: either(
    'doorgeven of plicht',
    DOORGEVEN,
    FEITEN,
    VERANDERING,
    INLICHTINGENPLICHT,
    FORMULIER,
    INLEVEREN,
    CALLS,
    DOORGEVEN_KOP,
  ),
  sees: ['question', 'heading'],
  notWhenFailed: [],
  tells(statement) {
    if (statement.kind === 'heading')
      return statement.has(DOORGEVEN_KOP) || (statement.has(WAT_MELDEN) && !statement.has(ANDERE_MELDING))
        ? TOLD
        : undefined;
    if (statement.isQuestion && statement.has(ZICH_MELDEN)) return undefined;
    if (statement.has(ZICH_GEMELD) && !statement.has(VERANDERING)) return undefined;
    if (statement.isQuestion)
      return (statement.has(WAT_MELDEN) && !asksOfThat(statement)) || remindsOfDuty(statement) ? TOLD : undefined;
    if (namesDuty(statement) || (statement.has(FORMULIER) && statement.has(FILLS_IN))) return TOLD;
    if (![isListedChange, reportsChange, handsInWageSlips].some((says) => says(statement))) return undefined;
    if ((tellsElse(statement) && !statement.has(VERANDERING)) || statement.modality.has('hoeft-niet')) return undefined;
    if (
      statement.has(ANDERE_INSTANTIE) ||
      statement.has(WIJ_MELDEN) ||
      (statement.negates(DOORGEVEN) && !isPunished(statement)) ||
      (statement.has(ERFENIS) && !statement.has(WHAT_COUNTS)) ||
      [NIET_INGESCHREVEN, EEN_ANDER].some((each) => questionAnswered(statement)?.has(each)) ||
      (questionAnswered(statement)?.has(GEEN_GELD) && !statement.has(WHAT_COUNTS))
    )
      return undefined;
    return TOLD;
  },
  examples: [
    {
      html: '<p>Verandert er iets in uw situatie? Geef dat direct aan ons door.</p>',
      expect: 'passed',
      quote: 'Geef dat direct aan ons door.',
      because: 'it answers the question before it',
    },
    {
      html: '<p>U bent verplicht alle wijzigingen in uw inkomen te melden.</p>',
      expect: 'passed',
      because: 'changes and reporting in one sentence',
    },
    {
      html: '<h2>Wat moet u melden?</h2><ul><li>u gaat samenwonen</li><li>u krijgt loon</li></ul>',
      expect: 'passed',
      because: 'a list of what must be reported',
    },
    {
      html: '<p>U heeft een inlichtingenplicht.</p>',
      expect: 'passed',
      because: 'the duty by name',
    },
    {
      html: '<p>Gaat u verhuizen of samenwonen? Laat het ons meteen weten.</p>',
      expect: 'passed',
      because: 'facts that count, to be told at once',
    },
    {
      html: '<p>Meld u op werk.nl. Daarna nemen wij contact met u op.</p>',
      expect: 'cantTell',
      because: 'that is the start of an application',
    },
    {
      html: '<p>Krijgt u meer dan € 1.200 aan giften? Meld het.</p>',
      expect: 'cantTell',
      because: 'only gifts',
    },
    {
      html: '<p>Verandert de wet? Dan laten wij u dat weten.</p>',
      expect: 'cantTell',
      because: 'the municipality tells the reader',
    },
    {
      html: '<h2>IOAW</h2><p>Geef wijzigingen voor uw IOAW-uitkering meteen door.</p>',
      expect: 'cantTell',
      because: 'another scheme',
    },
  ],
};

/** The duty by name, told of the reader: not that somebody broke it, or what a word in a list of them means. */
const namesDuty = (statement: Statement): boolean => statement.has(INLICHTINGENPLICHT) && !statement.has(BROKEN);

const BROKEN = concept('geschonden', 'geschonden', 'schending', 'schendt', 'niet goed', 'artikel … lid');

/** A gift or a journey alone; beside several things that count it is one of them. */
const tellsElse = (statement: Statement): boolean => statement.has(ANDERE_MELDING) && statement.find(FEITEN).length < 2;

/** "Een fiets van de buren. Moet u dat melden?": asked of what stands before it. */
const asksOfThat = (statement: Statement): boolean =>
  statement.previous !== undefined && POINTS.has(statement.words[2]?.plain ?? '');

/** "Weet u dat u elke verandering moet melden?" */
const remindsOfDuty = (statement: Statement): boolean =>
  statement.has(WIST_U) && statement.has(DOORGEVEN) && statement.has(VERANDERING);

const WIST_U = concept('wist u', ...['weet', 'wist'].flatMap((know) => [`${know} u`, `${know} je`]));

/** Who moves here registers first: that is no change in a benefit. */
const NIET_INGESCHREVEN = concept('niet ingeschreven', 'niet ingeschreven', 'niet … ingeschreven', 'net verhuisd');

/** "Denkt u dat iemand zich niet aan de regels houdt?" */
const EEN_ANDER = concept(
  'een ander',
  ...['denkt', 'weet', 'vermoedt', 'ziet', 'kent', 'denk', 'weet'].flatMap((know) => [
    `${know} u … iemand`,
    `${know} je … iemand`,
  ]),
);

/** "Vanaf de dag waarop u zich hebt gemeld": the application. */
const ZICH_GEMELD = concept(
  'zich gemeld',
  ...['u zich', 'zich bij ons', 'je je'].flatMap((self) =>
    ['gemeld', 'meldt', 'meldde', 'aangemeld'].map((done) => `${self} … ${done}`),
  ),
);
/** "Meldt u zich vandaag?": at the start. */
const ZICH_MELDEN = concept('zich melden', 'meldt u zich', 'meld je je', 'moet ik me … melden');

/** "Wie een wijziging niet op tijd doorgeeft, moet bijstand terugbetalen." */
function isPunished(statement: Statement): boolean {
  return statement.has(TERUGBETALEN) && !statement.negates(TERUGBETALEN) && statement.has(VERANDERING);
}

const TERUGBETALEN = concept('terugbetalen', 'terugbetal*', 'betaalt … terug', 'terugvorder*', 'boete*', 'verlag*');

function reportsChange(statement: Statement): boolean {
  if (!statement.has(DOORGEVEN)) return callsAboutChange(statement);
  if (statement.has(WHAT_COUNTS) || (statement.kind === 'definition' && statement.intro?.has(WHAT_COUNTS))) return true;
  if (statement.previous === undefined && POINTS.has(statement.words[1]?.plain ?? '') && titleTells(statement))
    return true;
  const isUrgent = statement.has(DIRECT) || statement.durations.length > 0;
  if (!isUrgent && questionAnswered(statement) === undefined) return false;
  if (statement.headings.at(-1)?.has(INLICHTINGENPLICHT) || titleTells(statement)) return true;
  return earlier(statement).some((each) => each.has(WHAT_COUNTS) && !tellsElse(each));
}

/** "Meld dit" below "Iemand komt bij u wonen". */
const titleTells = ({ headings }: Statement): boolean => namesChange(headings.at(-1));

/** "Hoe werkt het?" is no question about work. */
const namesChange = (each: Statement | undefined): boolean => each?.has(WHAT_COUNTS) === true && !each.has(HOE_WERKT);

const HOE_WERKT = concept('hoe werkt', 'hoe werkt', 'zo werkt', 'werkt het', 'werkt een');

const POINTS: ReadonlySet<string> = new Set(['dit', 'dat', 'het']);

/** "Verandert er iets in uw inkomen, bel ons dan direct." */
function callsAboutChange(statement: Statement): boolean {
  if (!statement.has(CALLS) || statement.has(ANDERE_MELDING)) return false;
  if (!statement.has(DIRECT) && statement.durations.length === 0) return false;
  if (namesChange(questionAnswered(statement))) return true;
  return statement.has(VERANDERING) && statement.isConditional;
}

/** The sentences before it in the same block, nearest first: "Gaat u samenwonen? Bel ons. U moet dit direct melden." */
function earlier({ previous }: Statement): readonly Statement[] {
  return [previous, previous?.previous].filter((each) => each !== undefined);
}

/** "Nieuw werk, nieuwe huisgenoot: meteen", in a list below "Doorgeven"; "Alles wat verandert", below "Wat moet ik melden?" */
function isListedChange(statement: Statement): boolean {
  const { kind, intro, headings } = statement;
  if (!statement.has(WHAT_COUNTS) || statement.has(DOORGEVEN)) return false;
  const asked = kind === 'sentence' && statement.has(ALLES) ? questionAnswered(statement) : undefined;
  if (kind !== 'item' && asked?.has(WAT_MELDEN) !== true) return false;
  const above = asked ?? intro ?? headings.at(-1);
  return (
    above?.has(DOORGEVEN) === true &&
    !above.has(ANDERE_MELDING) &&
    !above.has(ANDERE_INSTANTIE) &&
    !above.has(WIJ_MELDEN)
  );
}

const ALLES = concept('alles', 'alles', 'alle', 'elke', 'iedere');

/** "Lever elke maand uw loonstrook in". */
function handsInWageSlips(statement: Statement): boolean {
  return statement.has(LOONSTROOK) && statement.has(INLEVEREN) && statement.has(STEEDS);
}
