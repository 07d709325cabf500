/** "Na die maand kunt u aanvragen", after weeks of looking for work that are laid on everyone or on who is older. */
import { concept, either } from '../../language/concept.ts';
import { opensWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import { FAILED, type Judgement, type Page } from '../rule.ts';
import { sectionBefore } from '../section.ts';
import { affirms } from '../surroundings.ts';
import { IEDEREEN, JONGEREN } from '../words/zoektermijn/leeftijd.ts';
import { ANDERE_VIER_WEKEN, NA_DE_WEKEN, ZOEKTERMIJN } from '../words/zoektermijn/periode.ts';
import { AANVRAAG, AT_ONCE } from '../words/zoektermijn/volgorde.ts';
import { AL_GEHOLPEN, ALVAST } from '../words/zoektermijn/zoeken.ts';
import { isLifted } from './imposes.ts';
import { audienceOf, isAfterWeeks, isForOlder, isOlder, isYoung, looksForWork } from './search-period.ts';
import { looksAfterApplying, NIETS_GEVONDEN } from './wait-before-applying.ts';

/** How many sentences back the weeks may have been told. */
const REACH = 3;

export function judgeAfterwards(statement: Statement, page: Page): Judgement | undefined {
  if (!affirms(statement, AANVRAAG) || !comesAfter(statement) || isLifted(statement)) return undefined;
  if ([ALVAST, AT_ONCE, ANDERE_VIER_WEKEN, JONGEREN, WIJ].some((each) => statement.has(each))) return undefined;
  if (statement.ages.some(isYoung) || statement.modality.has('hoeft-niet')) return undefined;
  const told = sectionBefore(statement, page, pointsAtLast(statement) ? 1 : REACH);
  if (told.some((each) => each.has(AT_ONCE) || isLifted(each))) return undefined;
  const weeks = told.find(looksForWeeks);
  if (weeks === undefined) return undefined;
  const audience = audienceOf(weeks, page);
  if (isOlder(audience) || (audience === undefined && isForOlder(page))) return FAILED;
  return weeks.has(IEDEREEN) && !isYoung(audience) ? FAILED : undefined;
}

/** A bare "na afloop" or "daarna" is that of what stands right before it: "U volgt een training. Na afloop krijgt u het formulier." */
const pointsAtLast = (statement: Statement): boolean =>
  (opensWith(statement, DAARNA) && !isOnSearching(statement.previous)) ||
  statement.find(NA_AFLOOP).some(({ end }) => statement.words[end]?.plain !== 'van');
/** "Van iedereen verwachten wij een zoekperiode. U solliciteert elke week. Daarna openen wij uw dossier." */
const isOnSearching = (between: Statement | undefined): boolean => between !== undefined && looksForWork(between);
const NA_AFLOOP = concept('na afloop', 'na afloop');
const DAARNA = concept('daarna', 'daarna', 'pas daarna', 'pas dan');

/** "Na die periode", "Als de periode voorbij is", "Zo niet, dan", or after the question whether nothing was found. */
function comesAfter(statement: Statement): boolean {
  if (statement.isQuestion) return false;
  if (isAfterWeeks(statement) || statement.has(NA_DIE_TIJD) || statement.has(NIETS_GEVONDEN)) return true;
  if (opensWith(statement, DAARNA)) return true;
  return statement.previous?.isQuestion === true && statement.previous.has(NIETS);
}

const NA_DIE_TIJD = concept(
  'na die tijd',
  ...['die', 'deze'].flatMap((that) => ['tijd', 'maand', 'termijn'].map((time) => `na ${that} ${time}`)),
  ...['periode', 'termijn', 'maand', 'weken'].flatMap((time) =>
    ['voorbij', 'afgelopen', 'om'].map((over) => `de ${time} ${over}`),
  ),
);
const NIETS = either('niets', NIETS_GEVONDEN, NA_DE_WEKEN, NA_DIE_TIJD);

/** What such a sentence names at least. */
export const AFTERWARDS = either(
  'daarna',
  NA_DE_WEKEN,
  NA_DIE_TIJD,
  NIETS_GEVONDEN,
  DAARNA,
  concept('formulier', 'aanvraagformulier'),
);

/** Some weeks of looking for work, before applying. */
function looksForWeeks(statement: Statement): boolean {
  if (!statement.durations.some(({ unit, bound }) => bound !== 'every' && (unit === 'week' || unit === 'maand')))
    return false;
  if (
    looksAfterApplying(statement) ||
    [ALVAST, AL_GEHOLPEN, ANDERE_VIER_WEKEN, WIJ].some((each) => statement.has(each))
  )
    return false;
  return statement.has(ZOEKTERMIJN) || looksForWork(statement);
}

/** "Wij helpen u vier weken met zoeken." */
const WIJ = concept('wij helpen', 'wij helpen', 'we helpen', 'helpen wij', 'helpen we', 'helpt u');
