import { describe, expect, it } from 'vitest';
import {
  answerTo,
  askedPoints,
  noted,
  openPoints,
  organisationKey,
  startHerkeuring,
  takenBack,
} from '../../../findings/keuring/guided-keuring.ts';
import { timelineOf } from '../../../findings/keuring/letter-event.ts';
import { reviewedKeuring } from '../../../findings/keuring/reviewed-keuring.ts';
import { ruleset } from '../../../rules/ruleset.ts';
import {
  allAnswered,
  given,
  guidedOfHtml,
  keuringOfHtml,
  REPAIRED,
  TODAY,
  WITH_FAULTS,
  withAnswer,
} from './made-guided.ts';

const { rules } = ruleset;
const fresh = guidedOfHtml(WITH_FAULTS);
const ids = (points: readonly { readonly id: string }[]) => points.map(({ id }) => id);

describe('a guided keuring', () => {
  it('asks the classic ten, and leaves out what was answered', () => {
    expect(ids(openPoints(fresh, rules))).toHaveLength(10);
    const one = withAnswer(fresh, 'artikel-52', given('wrong'));
    expect(ids(openPoints(one, rules))).not.toContain('artikel-52');
    expect(ids(askedPoints(one, rules))).toContain('artikel-52');
  });

  it('keeps what was answered before a change of mind', () => {
    const twice = withAnswer(
      withAnswer(fresh, 'uitleg', given('right')),
      'uitleg',
      given('unknown', { note: 'Toch niet.' }),
    );
    expect(twice.answers.map(({ mark }) => mark)).toEqual(['right', 'unknown']);
    expect(ids(openPoints(twice, rules))).toHaveLength(9);
  });

  it('writes nothing down when nothing changed', () => {
    const once = withAnswer(fresh, 'uitleg', given('right'));
    expect(withAnswer(once, 'uitleg', given('right'))).toBe(once);
  });

  it('keeps its answers when more is asked', () => {
    const done = allAnswered(fresh, 'right');
    const more = { ...done, depth: 'medium' as const };
    expect(openPoints(done, rules)).toEqual([]);
    expect(openPoints(more, rules)).toHaveLength(askedPoints(more, rules).length - 10);
  });

  it('knows a site that is not in the register by its host', () => {
    const { organisation, ...rest } = fresh.keuring;
    expect(organisationKey({ ...rest, organisation: { name: organisation.name, members: [] } })).toBe(
      'www.voorbeeldstad.example',
    );
    expect(fresh.organisation).toBe('VB0001');
  });
});

describe('a herkeuring', () => {
  const before = allAnswered(fresh, 'wrong');
  const inspected = (html: string) =>
    startHerkeuring(keuringOfHtml(html, '2026-12-01'), before, reviewedKeuring(before, rules), 'keuring-twee');

  it('asks nothing when nothing changed, and carries the answers', () => {
    const second = inspected(WITH_FAULTS);
    expect(askedPoints(second, rules)).toEqual([]);
    expect(reviewedKeuring(second, rules).items.filter(({ person }) => person !== undefined).length).toBeGreaterThan(
      10,
    );
  });

  it('asks only about the points of which a sentence changed', () => {
    expect(ids(askedPoints(inspected(REPAIRED), rules))).toEqual(['voorschot-vermeld', 'artikel-52']);
  });

  it('goes on asking them until they are answered, and then still shows them as asked', () => {
    const second = inspected(REPAIRED);
    const done = withAnswer(withAnswer(second, 'artikel-52', given('right')), 'voorschot-vermeld', given('right'));
    expect(openPoints(done, rules)).toEqual([]);
    expect(ids(askedPoints(done, rules))).toEqual(['voorschot-vermeld', 'artikel-52']);
  });

  it('counts the earlier one in its history, with what a person confirmed', () => {
    const { keuring, previous } = inspected(REPAIRED);
    expect(keuring.kind).toBe('herkeuring');
    expect(keuring.history).toMatchObject([{ kind: 'nulmeting', readOn: TODAY }]);
    expect(keuring.history[0]?.failed).toContain('voorschot-eenmalig');
    expect(previous?.items.some(({ person }) => person?.mark === 'wrong')).toBe(true);
  });

  it('begins with a letter that has no history yet', () => {
    const sent = noted(before, { id: 'brief-een', state: 'sent', on: TODAY, note: '' });
    const again = startHerkeuring(keuringOfHtml(REPAIRED), sent, reviewedKeuring(sent, rules), 'keuring-twee');
    expect(again.letters).toEqual([]);
    const point = askedPoints(again, rules)[0];
    expect(point && answerTo(again, point)).toBeUndefined();
  });
});

describe('what became of a letter', () => {
  it('is told by day, whatever the order in which it was noted', () => {
    const sent = noted(fresh, { id: 'event-een', state: 'thanked', on: '2026-12-03', note: '' });
    const both = noted(sent, { id: 'event-twee', state: 'sent', on: '2026-12-01', note: 'per mail' });
    expect(timelineOf(both.letters).map(({ state }) => state)).toEqual(['sent', 'thanked']);
  });

  it('leaves out what was taken back, and deletes nothing', () => {
    const sent = noted(fresh, { id: 'event-een', state: 'fixed', on: TODAY, note: '' });
    const back = takenBack(sent, 'event-een', 'event-twee');
    expect(timelineOf(back.letters)).toEqual([]);
    expect(back.letters).toHaveLength(2);
  });
});
