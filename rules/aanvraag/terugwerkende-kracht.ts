import { concept, either } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import { opensWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import { type MentionRule, TOLD, toldInPart } from '../rule.ts';
import { DAG, UITKERING } from '../words/aanvraag/start.ts';
import { DAARVOOR, KAN, SOMS } from '../words/aanvraag/terugwerkend.ts';
import { THREE_MONTHS_BACK } from './law.ts';
import { isOtherwise } from './other-backdating.ts';
import { asksForPast, PAST_TIME, pastTimes } from './past-time.ts';
import { deniesEarlierStart } from './terugwerkende-kracht-uitgesloten.ts';

/** "Nog verder terug, met een maximum van drie maanden." */
const FURTHER_BACK = concept('verder terug', 'verder terug', 'langer terug');

export const terugwerkendeKracht: MentionRule = {
  id: 'terugwerkende-kracht',
  kind: 'mention',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'aanvraag',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [THREE_MONTHS_BACK],
  assumptions: ['"In bijzondere gevallen" without the three months is told in part.'],
  text: {
    nl: {
      title: 'Bijstand over de tijd vóór uw melding',
      whatIsWrong: 'Wij vonden niet dat de bijstand soms eerder kan ingaan. Wie dat niet weet, vraagt er niet om.',
      whatItMeansForYou: 'Kon u zich niet eerder melden? Vertel waarom. De gemeente mag tot drie maanden teruggaan.',
      whatTheLawSays: 'De gemeente mag tot drie maanden teruggaan als uw situatie dat nodig maakt.',
      goodExample:
        'Kon u niet eerder aanvragen? Soms kan de uitkering tot drie maanden eerder ingaan. Vertel ons wat er was.',
    },
    en: {
      title: 'Benefit over the time before reporting',
      whatIsWrong: 'We did not find that the benefit can sometimes start up to three months earlier.',
    },
  },
  about: either('tijd die achter ons ligt', PAST_TIME, FURTHER_BACK),
  notWhenFailed: ['terugwerkende-kracht-uitgesloten'],
  tells(statement) {
    const isBack = goesBack(statement);
    if (!isBack && pastTimes(statement).length === 0) return undefined;
    if (isOtherwise(statement) || deniesEarlierStart(statement)) return undefined;
    if (isPaidAfterwards(statement) || statement.has(FROM_REPORT)) return undefined;
    if (!statement.has(KAN) && !statement.has(SOMS)) return undefined;
    const isFar = [statement, statement.previous, statement.next].some((each) => each?.durations.some(isThreeMonths));
    return isFar ? TOLD : toldInPart('hoe ver terug: tot drie maanden');
  },
  examples: [
    {
      html: '<p>In bijzondere omstandigheden kan de uitkering tot drie maanden eerder ingaan.</p>',
      expect: 'passed',
      because: 'the way and the three months are told',
    },
    {
      html: '<p>Soms kunnen wij bijstand met terugwerkende kracht geven, tot maximaal 3 maanden voor uw melding.</p>',
      expect: 'passed',
      because: 'the way and the three months are told in other words',
    },
    {
      html: '<p>Alleen in bijzondere gevallen kunt u bijstand met terugwerkende kracht krijgen.</p>',
      expect: 'cantTell',
      because: 'how far back is missing',
    },
    {
      html: '<p>U vraagt bijstand aan via werk.nl.</p>',
      expect: 'cantTell',
      because: 'not told',
    },
    {
      html: '<h2>Bijzondere bijstand</h2><p>Bijzondere bijstand kan soms met terugwerkende kracht, tot drie maanden.</p>',
      expect: 'cantTell',
      because: 'it is about another scheme',
    },
    {
      html: '<p>Soms kan de uitkering tot drie maanden eerder ingaan.</p>',
      expect: 'inapplicable',
      asOf: '2025-06-01',
      because: 'the law says so since 2026',
    },
  ],
};

const isThreeMonths = ({ amount, unit }: Duration): boolean => amount === 3 && unit === 'maand';

/** "Dan kan het tot drie maanden vroeger", "daar kunnen drie maanden bij": after the day on which it starts, or of the benefit. */
function goesBack(statement: Statement): boolean {
  const isBack = statement.durations.some(
    (each) => isThreeMonths(each) && statement.words.slice(each.end, each.end + 2).some(({ plain }) => BACK.has(plain)),
  );
  const above = statement.headings.at(-1);
  if (opensWith(statement, DAARVOOR) && statement.durations.some(isThreeMonths) && above !== undefined)
    return asksForPast(above);
  return (
    (isBack || (statement.has(FURTHER_BACK) && statement.durations.some(isThreeMonths))) &&
    [statement, statement.previous].some((each) => each?.has(UITKERING) || each?.has(DAG))
  );
}

/** "Wij betalen rond de 10e. U krijgt dan de uitkering over de maand ervoor": each month is paid when it is over. */
const isPaidAfterwards = (statement: Statement): boolean =>
  statement.has(MONTH_BEFORE) && [statement, statement.previous].some((each) => each?.has(PAID) === true);

const MONTH_BEFORE = concept(
  'de maand ervoor',
  ...['ervoor', 'daarvoor'].map((before) => `maand ${before}`),
  ...['vorige', 'afgelopen'].map((last) => `${last} maand`),
);
const PAID = concept('betaald', 'betal*', 'maken … over', 'storten', 'op uw rekening', 'op je rekening', 'uitbetaald');

/** No further back than the law gives without a reason. */
const FROM_REPORT = concept(
  'vanaf uw melding',
  ...['vanaf', 'tot', 'tot aan', 'tot en met'].flatMap((from) => [
    ...['dag', 'datum'].map((day) => `kracht ${from} de ${day}`),
    `kracht ${from} uw melding`,
    `kracht ${from} de melding`,
  ]),
);

const BACK: ReadonlySet<string> = new Set('terug eerder vroeger ervoor daarvoor bij erbij'.split(' '));
