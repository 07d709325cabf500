/** The form, or how one applies, that is given after a meeting or a talk. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { ACTIVITEIT, GESPREK, SOLLICITATIES } from '../words/aanvraag/drempel.ts';
import { AANVRAAGPAPIER, NA_OF_WIE, UITGEREIKT } from '../words/aanvraag/drempel-toegang.ts';

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
