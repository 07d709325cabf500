/** Is it denied that a second voorschot follows the first? */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { isNo } from '../surroundings.ts';
import { LOOPT_AL } from '../words/voorschot-ander.ts';
import { UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { EERDER } from '../words/voorschot-eerder.ts';
import {
  DAT_DOEN,
  EEN_TWEEDE,
  EENMALIG,
  MEER,
  NIET_OPNIEUW,
  TOT_BESLUIT,
  UITGESLOTEN,
} from '../words/voorschot-keer.ts';
import { ELK_VOORSCHOT, VOORSCHOT } from '../words/voorschot-naam.ts';
import { AANVRAGEN } from '../words/voorschot-vragen.ts';
import { NEE, WEIGERINGSGROND } from '../words/voorschot-weigeren.ts';
import { conditionOf, topicOf } from './passage.ts';
import { FOUR_WEEKS } from './term.ts';

/** Said of how much the second one is. */
const VERGELEKEN = concept('vergeleken', 'hoger', 'lager', 'hetzelfde bedrag');

/** Where a second one is denied: "niet opnieuw", "een volgend voorschot is niet mogelijk", "meer betalen wij niet tot het besluit". */
export function denialsOfSecond(statement: Statement): readonly Span[] {
  if (statement.has(VERGELEKEN)) return [];
  const again = statement.find(NIET_OPNIEUW).filter((at) => isOneThought(statement, at) && !isOnlyUnasked(statement));
  const answer = isNoToSecond(statement) ? [{ start: 0, end: 1 }] : [];
  return [...again, ...secondDenied(statement), ...noMoreUntilDecision(statement), ...answer];
}

/** "Krijg ik een tweede voorschot? Nee.", "Krijg ik elke maand een voorschot? Dat kan niet." */
function isNoToSecond(statement: Statement): boolean {
  const asked = conditionOf(statement);
  if (asked === undefined || !asked.has(ELK_VOORSCHOT) || !asked.has(UITKEREN)) return false;
  if (!isNo(statement) && !statement.has(NEE)) return false;
  if (OTHERWISE_ASKED.some((each) => asked.has(each)) || asked.modality.has('moet') || asked.modality.has('vanzelf'))
    return false;
  const isRhythm = asked.durations.some(({ bound, days }) => bound === 'every' && days >= FOUR_WEEKS);
  return isRhythm || asked.has(EEN_TWEEDE);
}

/** "Een volgende betaling komt pas na het besluit." */
function noMoreUntilDecision(statement: Statement): readonly Span[] {
  const { previous } = statement;
  const isOfIt = [statement, previous].some((each) => each?.isQuestion === false && each.has(ELK_VOORSCHOT));
  if (!isOfIt || !statement.has(TOT_BESLUIT)) return [];
  return statement
    .find(MEER)
    .filter(({ start, end }) => end - start > 1 || statement.has(UITKEREN))
    .filter((at) => statement.negates(at) || (statement.has(PAS) && statement.words[at.start]?.plain !== 'meer'));
}

const PAS = concept('pas', 'pas');
const NIET = concept('niet', 'niet', 'geen', 'toegekend', 'beslist', 'hoger', 'lager');

/** "Het tweede voorschot krijgt u niet", and not "het tweede voorschot als het besluit er niet is". */
function isOneThought({ words }: Statement, { start, end }: Span): boolean {
  return !words.slice(start, end).some(({ plain }) => OPENS_CONDITION.has(plain));
}

const OPENS_CONDITION: ReadonlySet<string> = new Set(['als', 'zolang', 'wanneer', 'indien', 'zodra', 'omdat', 'tot']);

/** "Een tweede voorschot … niet verstrekt", "herhaling is uitgesloten": said of giving it, not of asking again. */
function secondDenied(statement: Statement): readonly Span[] {
  if (statement.has(AANVRAGEN) || statement.has(NOG_NIET)) return [];
  const isSaidOfIt = statement.has(VOORSCHOT) || (statement.has(DAT_DOEN) && topicOf(statement) !== undefined);
  if (!statement.has(UITKEREN) && !isSaidOfIt) return [];
  return statement
    .find(EEN_TWEEDE)
    .filter(({ end }) => statement.words[end]?.plain !== 'kans')
    .filter((at) => isSaidOfIt || statement.sameClause(at, UITKEREN))
    .filter((at) => statement.negates(at) || statement.find(UITGESLOTEN).some((no) => statement.sameClause(no, at)));
}

/** "Krijgt u het daarna nog niet": it is still to come. */
const NOG_NIET = concept('nog niet', 'nog niet', 'nog geen', 'nog steeds niet', 'nog steeds geen');

/** "Een tweede voorschot vraagt u niet aan": it comes without asking, and is not said to be impossible. */
function isOnlyUnasked(statement: Statement): boolean {
  return statement.has(AANVRAGEN) && !statement.modality.has('kan') && !statement.modality.has('mag');
}

/** Asked of another thing than whether it comes again. */
const OTHERWISE_ASKED = [AANVRAGEN, VERREKENEN, EERDER, WEIGERINGSGROND, EENMALIG, LOOPT_AL, NIET];
