/** Requests that are no request for the voorschot: dealt with by the municipality, or made because it did not come. */
import { concept } from '../../language/concept.ts';
import type { Span } from '../../language/span.ts';
import type { Statement } from '../../language/statement.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { UITGEBLEVEN } from '../words/voorschot-te-laat.ts';
import { NOG_GEEN_VOORSCHOT } from '../words/voorschot-weigeren.ts';
import { conditionOf } from './passage.ts';

/** "Op dat verzoek reageren wij binnen een week": what is done with it. */
export const isAnswered = (statement: Statement, at: Span): boolean =>
  statement.sameClause(ANSWERING, at) &&
  statement.words.slice(Math.max(0, at.start - 2), at.end).some(({ plain }) => plain === 'op' || plain === 'over');

const ANSWERING = concept(
  'reageren',
  'reageren',
  'reageert',
  'beslissen',
  'beslist',
  'besluit',
  'antwoord*',
  'bericht',
);

/** "Vraag uw consulent wanneer u het voorschot krijgt": to be told of it. */
export const asksAbout = ({ words }: Statement, { start, end }: Span): boolean =>
  words
    .slice(start, end + 1)
    .some(({ plain }, at) => ABOUT.has(plain) || (plain === 'hoe' && !READER.has(words[start + at + 1]?.plain ?? '')));

const ABOUT: ReadonlySet<string> = new Set(['wanneer', 'waarom', 'hoeveel']);
const READER: ReadonlySet<string> = new Set(['u', 'je', 'ik']);

/** "Wij betalen het samen uit, tenzij u vraagt om ieder de helft": without asking there is one too. */
export const isOnlyOtherwise = ({ words }: Statement, { start }: Span): boolean => {
  const unless = words.findIndex(({ plain }) => plain === 'tenzij');
  return unless >= 0 && unless < start && !words.slice(0, unless).some(({ plain }) => DENIES.has(plain));
};

const DENIES: ReadonlySet<string> = new Set(['geen', 'niet', 'nooit', 'niets']);

/** "Wilt u het voorschot op een andere rekening? Vraag dat dan aan": another wish about it. */
export function isOtherWish(statement: Statement): boolean {
  const asked = conditionOf(statement);
  return asked?.has(ELK_VOORSCHOT) === true && asked.has(OP_REKENING) && !statement.has(ELK_VOORSCHOT);
}

const OP_REKENING = concept('op een andere rekening', 'andere rekening', 'rekening van');

/** "Hebt u na vier weken geen voorschot gekregen? Vraag er dan om": it should have come. */
export function isAskedAfter(statement: Statement): boolean {
  const asked = conditionOf(statement);
  return asked !== undefined && (asked.has(NOG_GEEN_VOORSCHOT) || asked.has(UITGEBLEVEN));
}
