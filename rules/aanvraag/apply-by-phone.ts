/** Calling or making an appointment as the way to apply: "Wilt u bijstand aanvragen? Bel dan 14 0123." */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { questionAnswered } from '../surroundings.ts';
import { ANDERE_AANVRAAG, NA_AANVRAAG, VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';
import { BIJSTAND } from '../words/aanvraag/bijstand.ts';
import { BELLEN, OM_AAN_TE_VRAGEN } from '../words/aanvraag/route.ts';

/** Words in which a step names what one does: "U belt de afdeling". */
const OPENING = 2;

/** "Bijstand aanvragen?", "Aanvragen?" */
const SHORT = 4;

export function callsToApply(statement: Statement): boolean {
  if (!statement.has(BELLEN) || statement.isQuestion || statement.negates(BELLEN)) return false;
  if (statement.words[0]?.plain === 'vragen') return false;
  const asked = questionAnswered(statement);
  if ([statement, asked].some((each) => each?.has(FOR_QUESTIONS) || each?.has(ANDERE_AANVRAAG))) return false;
  if (statement.has(OM_AAN_TE_VRAGEN) || asked?.has(OM_AAN_TE_VRAGEN)) return true;
  if (asked?.has(VRAAG_AAN) && asked.words.length <= (asked.has(BIJSTAND) ? SHORT : 1)) return true;
  return isStep(statement) || goesOn(statement);
}

/** "U belt de afdeling Inkomen", as a step below "Uitkering aanvragen". */
function isStep(statement: Statement): boolean {
  if (!opens(statement)) return false;
  if (statement.kind !== 'item') return statement.previous === undefined && asksHow(statement.headings.at(-1));
  const above = [statement.intro, ...statement.headings.slice(-2)];
  return above.some(asksHow) && !above.some((each) => each?.has(NA_AANVRAAG) || each?.has(ANDERE_AANVRAAG));
}

const asksHow = (above: Statement | undefined): boolean =>
  above?.has(VRAAG_AAN) === true && !above.has(NA_AANVRAAG) && !above.has(ANDERE_AANVRAAG) && !above.has(FOR_QUESTIONS);

/** "U kunt bijstand aanvragen. Bel daarvoor de gemeente." */
function goesOn(statement: Statement): boolean {
  const { previous } = statement;
  if (!opens(statement)) return false;
  return [previous, previous?.previous].some(
    (each) => each?.has(VRAAG_AAN) && each.has(BIJSTAND) && !each.has(FOR_QUESTIONS) && !each.negates(VRAAG_AAN),
  );
}

const opens = (statement: Statement): boolean => statement.find(BELLEN).some(({ start }) => start < OPENING);

/** Something else that one calls for. */
const FOR_QUESTIONS = concept(
  'voor vragen',
  ...['u', 'je', 'voor', 'met', 'bij', 'nog', 'meer', 'andere', 'uw'].map((which) => `${which} vragen`),
  ...[
    'vragen over',
    'hulp',
    'nood',
    'spoed',
    'lukt',
    'weten',
    'bericht',
    'bezwaar',
    'klacht',
    'wijziging*',
    'afzeggen',
    'status',
  ],
);
