/** The form, or how one applies, that is given after a meeting or a talk. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';
import { sectionAfter, sectionBefore } from '../section.ts';
import { ACTIVITEIT, GESPREK, SOLLICITATIES } from '../words/aanvraag/drempel.ts';
import { AANVRAAGPAPIER, DAAR_KRIJGEN, NA_OF_WIE, UITGEREIKT } from '../words/aanvraag/drempel-toegang.ts';

/** Words between "na" and the meeting. */
const CLOSE = 4;

/** "Na de bijeenkomst", "wie de workshop volgde". */
export function isAfterActivity(statement: Statement | undefined): boolean {
  if (statement === undefined) return false;
  const after = statement.find(NA_OF_WIE);
  return [ACTIVITEIT, SOLLICITATIES].some((each) =>
    statement
      .find(each)
      .some(
        (span) => after.some(({ end }) => span.start >= end && span.start - end <= CLOSE) && !statement.negates(span),
      ),
  );
}

/** "Meld u aan voor de voorlichting. U ontvangt daar het formulier", and then it is filled in; not where one may come for help. */
export function isGivenThere(statement: Statement, page: Page): boolean {
  if (!statement.has(DAAR_KRIJGEN) || statement.has(AS_HELP)) return false;
  const above = sectionBefore(statement, page, 2);
  if (statement.headings.at(-1)?.has(AS_HELP)) return false;
  if (above.some((each) => each.has(AS_HELP) || each.modality.has('kan') || each.modality.has('mag'))) return false;
  const [below] = sectionAfter(statement, page, 1);
  const isSent = above.some((each) => each.has(GO_THERE) || each.modality.has('moet'));
  return isSent || below?.has(WITH_IT) === true;
}

const AS_HELP = concept(
  'als hulp',
  'hulp',
  '*hulp',
  'help*',
  'inloop*',
  '*spreekuur',
  '*brigade',
  'samen',
  'gratis',
  'als u',
  'wilt u',
);
const GO_THERE = concept(
  'ga daarheen',
  'meld u',
  'meld je',
  'kom',
  'ga',
  'bezoek',
  'bezoekt',
  'volg',
  'volgt',
  'iedereen begint',
);
const WITH_IT = concept('daarmee', 'vul', 'vult', 'lever', 'levert', 'log', 'logt', 'stuur', 'stuurt', 'met die *code');

/** "Na het werkgesprek krijgt u het aanvraagformulier": the form waits for a talk, which may be the one in which one reports. */
export function isHandedOutAfterTalk(statement: Statement): boolean {
  return statement.has(UITGEREIKT) && statement.has(AANVRAAGPAPIER) && statement.near(AFTER, GESPREK, 2);
}

/** "Wat u moet regelen voor u kunt aanvragen", above it. */
export function standsBeforeApplying({ intro, headings }: Statement): boolean {
  const above = intro ?? headings.at(-1);
  return above?.has(VOOR_U_AANVRAAGT) === true;
}

/** "Na afloop van de bijeenkomst geven wij u mee hoe u bijstand aanvraagt": only there one hears how. */
export function isExplainedAfter(statement: Statement): boolean {
  if (!statement.has(ACTIVITEIT) || !statement.has(UITGEREIKT) || !statement.has(HOE_AANVRAGEN)) return false;
  return statement.has(VOORBIJ) || isAfterActivity(statement);
}

const HOE_AANVRAGEN = concept(
  'hoe u aanvraagt',
  ...['hoe u … aanvraagt', 'hoe je … aanvraagt', 'over het aanvragen', 'hoe u … aan te vragen'],
);
const VOORBIJ = concept('voorbij', 'voorbij', 'afloop', 'eind van', 'einde van');
const AFTER = concept('na', 'na', 'nadat');
const VOOR_U_AANVRAAGT = concept(
  'voor u aanvraagt',
  ...['voor u', 'voordat u', 'voor je', 'voordat je'].flatMap((before) => [`${before} … kunt aanvragen`]),
);
