/**
 * A keuring with the person's answers in it, for report and letter. A person never makes a fault of what the program did not quote as one:
 * that becomes "a person says so". A fault that the person does not share is not a fault any more. Where a point holds both a fault and
 * something that was not found, "klopt niet" is about the fault: nobody said that the rest is nowhere.
 */
import type { Keuring, KeuringItem, SiteReason } from '../../checking/keuring/keuring.ts';
import type { AskedRule } from '../../checking/keuring/merge-runs.ts';
import type { Mark, PersonMark } from '../../checking/keuring/person-mark.ts';
import { pointsOf } from '../../checking/keuring/points.ts';
import { type Proposed, proposalOf, sideOf } from '../../checking/keuring/proposal.ts';
import { type Answer, answerTo, type GuidedKeuring } from './guided-keuring.ts';

/** With the notes only when the person wants them in the report, and the name only when they gave one. */
export function reviewedKeuring(guided: GuidedKeuring, rules: readonly AskedRule[]): Keuring {
  const { keuring, inspector, notesInReport } = guided;
  const byRule = new Map<string, { readonly answer: Answer; readonly sides: ReadonlySet<Proposed> }>();
  for (const point of pointsOf('full', rules)) {
    const answer = answerTo(guided, point);
    if (answer === undefined) continue;
    const { items } = proposalOf(point, keuring);
    const sides = new Set(items.filter(({ ruleId }) => !answer.without.includes(ruleId)).map(sideOf));
    for (const rule of point.rules) byRule.set(rule, { answer, sides });
  }
  const { inspector: _, ...rest } = keuring;
  return {
    ...rest,
    ...(inspector.trim() === '' ? {} : { inspector: inspector.trim() }),
    items: keuring.items.map((item) => {
      const found = byRule.get(item.ruleId);
      return found === undefined ? item : reviewed(item, found.answer, found.sides, notesInReport);
    }),
  };
}

/** @param sides of the point's rules, without those that the person does not take over */
function reviewed(item: KeuringItem, answer: Answer, sides: ReadonlySet<Proposed>, withNotes: boolean): KeuringItem {
  const side = sideOf(item);
  // A rule that has nothing to say was not what the person looked at, unless it is a question to them.
  if (side === 'none' && item.kind !== 'question') return item;
  if (side === 'not-found' && answer.mark === 'wrong' && sides.has('wrong')) return item;
  const { on, note, measured, without } = answer;
  const mark: Mark = without.includes(item.ruleId) ? 'right' : answer.mark;
  const person: PersonMark = {
    mark,
    on,
    ...(withNotes && note !== '' ? { note } : {}),
    ...(measured === undefined ? {} : { measured }),
  };
  const changed = CHANGES[side]?.[mark];
  const hasTrouble = sides.has('wrong') || sides.has('not-found');
  if (changed === undefined || (changed === 'person-says-wrong' && hasTrouble)) return { ...item, person };
  const { reason: _, missing: __, ...rest } = item;
  if (changed === 'passed') return { ...rest, outcome: 'passed', person };
  return { ...rest, outcome: 'cantTell', reason: changed, person };
}

type Change = 'passed' | Extract<SiteReason, `person-${string}`>;

/** What a mark makes of each side; what is not here stays as the program has it. */
const CHANGES: Readonly<Partial<Record<Proposed, Readonly<Partial<Record<Mark, Change>>>>>> = {
  wrong: { right: 'person-disagrees', unknown: 'person-unsure', 'cannot-judge': 'person-unsure' },
  'not-found': { right: 'passed' },
  doubt: { right: 'passed', wrong: 'person-says-wrong' },
  right: { wrong: 'person-says-wrong' },
};
