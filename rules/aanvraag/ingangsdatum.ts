import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type MentionRule, TOLD } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import { DAG, DIE_DAG, GELD, INGAAN, KRIJGT, UITKERING, VANAF } from '../words/aanvraag/start.ts';
import { STARTS_AT_REPORTING } from './law.ts';
import { pastTimes } from './past-time.ts';
import { namesRightDay, pointsToMelding, tellsStart } from './start-of-benefit.ts';

export const ingangsdatum: MentionRule = {
  id: 'ingangsdatum',
  kind: 'mention',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'aanvraag',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [STARTS_AT_REPORTING],
  assumptions: ['"Vanaf de dag van de aanvraag" is accepted: melding and aanvraag mostly fall on one day.'],
  text: {
    nl: {
      title: 'De dag waarop de bijstand ingaat',
      whatIsWrong: 'Wij vonden niet op welke dag de bijstand ingaat. Wie wacht met melden, loopt geld mis.',
      whatItMeansForYou: 'Meld u zo snel mogelijk. De bijstand gaat in op de dag van uw melding.',
      whatTheLawSays: 'De bijstand gaat in op de dag waarop u zich meldt. U moet dan wel recht op bijstand hebben.',
      goodExample: 'De uitkering gaat in op de dag dat u zich meldt, als u er dan recht op hebt.',
    },
    en: {
      title: 'The day the benefit starts',
      whatIsWrong: 'We did not find on which day the benefit starts.',
    },
  },
  about: either('dag', DAG, DIE_DAG),
  notWhenFailed: ['ingangsdatum-te-laat'],
  tells(statement) {
    if (goesBack(statement) && !tellsDayFirst(statement)) return undefined;
    const isStart = tellsStart(statement) || givesMoneyFrom(statement) || givesItFrom(statement);
    if (!isStart && (!statement.has(PAYS_FROM) || statement.has(VOORSCHOT))) return undefined;
    if (statement.has(BEFORE_THE_DAY)) return undefined;
    return namesRightDay(statement) || pointsToMelding(statement) ? TOLD : undefined;
  },
  examples: [
    {
      html: '<p>De uitkering gaat in op de dag dat u zich meldt bij UWV.</p>',
      expect: 'passed',
      quote: 'De uitkering gaat in op de dag dat u zich meldt bij UWV.',
      because: 'the day is told',
    },
    {
      html: '<p>Heeft u recht op bijstand? Dan krijgt u bijstand vanaf de dag van uw aanvraag.</p>',
      expect: 'passed',
      because: 'the day of the application counts too',
    },
    {
      html: '<p>De meldingsdatum is de ingangsdatum van uw uitkering.</p>',
      expect: 'passed',
      because: 'the day is told in other words',
    },
    {
      html: '<p>De termijn van acht weken begint op de dag van uw aanvraag.</p>',
      expect: 'cantTell',
      because: 'that is the term of the decision',
    },
    {
      html: '<h2>IOAW</h2><p>De IOAW-uitkering gaat in op de dag van uw melding.</p>',
      expect: 'cantTell',
      because: 'it is about another scheme',
    },
  ],
};

/** "Meld u snel, want wij betalen vanaf de dag van uw melding." */
const PAYS_FROM = concept(
  'betalen vanaf',
  ...['betalen', 'betalen wij', 'betalen we', 'betalen u', 'uitgekeerd', 'tellen wij de uitkering'].map(
    (pay) => `vanaf … dag … ${pay}`,
  ),
  'wij betalen vanaf',
  'we betalen vanaf',
  'betalen wij vanaf',
  'betalen we vanaf',
  ...['wij betalen', 'we betalen', 'betalen wij', 'betalen we', 'betaalt de gemeente', 'gemeente betaalt'].flatMap(
    (pays) => ['uitkering', '*uitkering', 'bijstand'].map((what) => `${pays} … ${what} vanaf`),
  ),
  ...['betalen wij', 'betalen we', 'nabetaling'].flatMap((pay) => [`${pay} … vanaf`, `${pay} … tot de dag`]),
  ...['terugwerkende kracht', 'terug'].flatMap((back) => ['tot', 'vanaf'].map((day) => `${back} ${day} de dag`)),
  'geld over de dagen sinds',
  'geld over de dagen vanaf',
);

const VOORSCHOT = concept('voorschot', '*voorschot*', 'dwangsom', 'toeslag');

/** "Ingaan vóór de dag van uw melding" is another day. */
const BEFORE_THE_DAY = concept('voor de dag', 'ingaan voor', 'in voor de dag');

/** "Vanaf de dag van je aanvraag kun je geld krijgen." */
function givesMoneyFrom(statement: Statement): boolean {
  return statement.has(GELD) && statement.has(VANAF) && (statement.has(KRIJGT) || statement.has(RECKONED));
}

const RECKONED = concept('berekend', 'berekend', 'gerekend');

/** "Hebt u recht op bijstand? Dan krijgt u die vanaf de dag van uw aanvraag." */
function givesItFrom(statement: Statement): boolean {
  const question = questionAnswered(statement);
  return statement.has(IT_FROM) && [question, question?.previous].some((each) => each?.has(UITKERING));
}

const IT_FROM = concept(
  'die vanaf',
  ...['die', 'dat', 'deze', 'hem', 'hij', 'het'].flatMap((it) => ['vanaf', 'op', 'in'].map((from) => `${it} ${from}`)),
);

/** "Tot drie maanden voor de dag van uw melding": another day. */
const goesBack = (statement: Statement): boolean =>
  statement.durations.some(({ unit }) => unit === 'maand') && pastTimes(statement).length > 0;

/** "Gaat in op de dag van uw melding, en soms drie maanden daarvoor": the day itself stands in a part of its own. */
function tellsDayFirst(statement: Statement): boolean {
  const starts = statement.find(INGAAN);
  const begins = statement
    .find(DAG)
    .filter((day) =>
      starts.some((each) => statement.near(each, day) && (each.start === 0 || statement.sameClause(each, day))),
    );
  return begins.some((day) => pastTimes(statement).every(({ start }) => start > day.end + AFTER));
}

/** Words of the report that a day is named by: "waarop u zich hebt gemeld". */
const AFTER = 3;
