/**
 * A keuring with the person's answers in it, for report and letter. A person never makes a fault of what the program did not quote as one:
 * that becomes "a person says so". A fault that the person does not share is not a fault any more.
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
  const byRule = new Map<string, { readonly answer: Answer; readonly hasTrouble: boolean }>();
  for (const point of pointsOf('full', rules)) {
    const answer = answerTo(guided, point);
    if (answer === undefined) continue;
    const { items } = proposalOf(point, keuring);
    const hasTrouble = items.some(
      (item) => !answer.without.includes(item.ruleId) && (sideOf(item) === 'wrong' || sideOf(item) === 'not-found'),
    );
    for (const rule of point.rules) byRule.set(rule, { answer, hasTrouble });
  }
  const { inspector: _, ...rest } = keuring;
  return {
    ...rest,
    ...(inspector.trim() === '' ? {} : { inspector: inspector.trim() }),
    items: keuring.items.map((item) => {
      const found = byRule.get(item.ruleId);
      return found === undefined ? item : reviewed(item, found.answer, found.hasTrouble, notesInReport);
    }),
  };
}

function reviewed(item: KeuringItem, answer: Answer, hasTrouble: boolean, withNotes: boolean): KeuringItem {
  const side = sideOf(item);
  // A rule that has nothing to say was not what the person looked at, unless it is a question to them.
  if (side === 'none' && item.kind !== 'question') return item;
  const { on, note, measured, without } = answer;
  const mark: Mark = without.includes(item.ruleId) ? 'right' : answer.mark;
  const person: PersonMark = {
    mark,
    on,
    ...(withNotes && note !== '' ? { note } : {}),
    ...(measured === undefined ? {} : { measured }),
  };
  const changed = CHANGES[side]?.[mark];
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
