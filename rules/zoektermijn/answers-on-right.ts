/** Does an answer say that there is no benefit over the weeks, or that it begins only after them? The question names the benefit. */
import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { affirms, denies, isNo, questionAnswered } from '../surroundings.ts';
import { ZOEKTERMIJN } from '../words/zoektermijn/periode.ts';
import {
  ALSNOG,
  INGAAN,
  NIETS,
  NOG,
  ONVERGOED,
  OOK_NIET_ACHTERAF,
  RECHT,
  UITBETALEN,
  UITKERING,
  VERGOED,
} from '../words/zoektermijn/recht.ts';
import { PAS } from '../words/zoektermijn/volgorde.ts';
import { isAfterWeeks, isOverWeeks, namesFourWeeks } from './search-period.ts';

const INGANGSDATUM = concept('ingangsdatum', 'ingangsdatum', 'ingangsdag');

/** The benefit, the right to it, or nothing at all. */
export const BENEFIT_OR_RIGHT = either(
  'uitkering of recht',
  UITKERING,
  RECHT,
  UITBETALEN,
  ONVERGOED,
  VERGOED,
  NIETS,
  INGANGSDATUM,
);

/** What begins is the benefit, not the application: "je uitkering gaat pas in". */
export const DE_UITKERING = concept('de uitkering', 'uitkering', 'bijstandsuitkering', 'bijstand');

/** "Na de zoektermijn." below "Wanneer gaat mijn uitkering in?" */
export function answersStart(statement: Statement): boolean {
  const above = statement.headings.at(-1);
  const asked = questionAnswered(statement) ?? (above?.isQuestion ? above : undefined);
  if (asked === undefined || statement.words.length > BARE || !isAfterWeeks(statement)) return false;
  return asked.has(DE_UITKERING) && asked.near(DE_UITKERING, INGAAN, 2) && !asked.has(UITBETALEN);
}

/** Words of such an answer. */
const BARE = 9;

/** "Nee, ook niet als uw aanvraag is goedgekeurd." below "Krijg ik over die weken geld?" */
export function refusesForGood(statement: Statement): boolean {
  const above = statement.headings.at(-1);
  const question = questionAnswered(statement) ?? (above?.isQuestion ? above : undefined);
  const isShort = statement.words.length <= BARE;
  if (!question?.has(BENEFIT_OR_RIGHT) || question.negates(BENEFIT_OR_RIGHT)) return false;
  const asksLater = question.has(ALSNOG) && (namesFourWeeks(question) || question.has(ZOEKTERMIJN));
  const isRefused =
    isShort &&
    (statement.has(OOK_NIET_ACHTERAF) ||
      (asksLater && [UITBETALEN, UITKERING].some((each) => denies(statement, each))));
  if (!isNo(statement) && !isRefused) return false;
  if (!isOverWeeks(question) && !asksLater) return false;
  if (statement.has(OOK_NIET_ACHTERAF)) return true;
  const leavesOpen = statement.has(NOG) || statement.has(PAS) || statement.isConditional || affirms(statement, ALSNOG);
  return !leavesOpen && (asksLater || isShort) && !statement.next?.has(ALSNOG);
}
