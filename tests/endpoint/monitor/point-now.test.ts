import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDINGS, type Standing } from '../../../endpoint/figures/standing.ts';
import { happenings, standingNow } from '../../../endpoint/monitor/dossier/point-now.ts';
import type { PointEvent } from '../../../endpoint/tally/point-event.ts';
import { ruleset } from '../../../rules/ruleset.ts';
import { made } from '../figures/made-points.ts';

const DAY = '2026-11-20';
const found: PointEvent = { kind: 'evidence', day: DAY, result: 'found', machine: 'fault' };
const gone: PointEvent = { kind: 'evidence', day: DAY, result: 'gone', machine: null };
const mended: PointEvent = { kind: 'evidence', day: DAY, result: 'gone', machine: 'fine' };
const unreachable: PointEvent = { kind: 'evidence', day: DAY, result: 'unreachable', machine: null };
const objection: PointEvent = { kind: 'objection', day: DAY, objection: 'o', reason: 'Dit klopt.' };
const closed: PointEvent = { kind: 'objection-closed', day: DAY, objection: 'o', reason: 'Nagekeken.' };
const hidden: PointEvent = { kind: 'hidden', day: DAY, reason: 'Een vergissing.' };
const shown: PointEvent = { kind: 'shown', day: DAY, reason: 'Toch goed.' };
const rejected: PointEvent = { kind: 'werkgroep', day: DAY, verdict: 'rejected', reason: 'De pagina is goed.' };
const upheld: PointEvent = { kind: 'werkgroep', day: DAY, verdict: 'confirmed', reason: 'Het klopt niet.' };

const now = (standing: Standing | undefined, ...events: readonly PointEvent[]) => standingNow({ standing }, events);

describe('a point as it stands today', () => {
  it('stands as released while nothing happened', () => {
    for (const standing of STANDINGS) expect(now(standing, found, unreachable)).toBe(standing);
  });

  it('is repaired the same day when the page was mended', () => {
    expect(now('wrong', found, mended)).toBe('repaired');
    expect(now('missing', found, mended)).toBe('repaired');
  });

  it('is not shown when its sentence is gone and nobody can say what came instead', () => {
    expect(now('wrong', found, gone)).toBeUndefined();
    expect(now('right', found, mended)).toBeUndefined();
  });

  it('stands again when the sentence came back', () => {
    expect(now('wrong', found, gone, found)).toBe('wrong');
  });

  it('is under discussion while an objection is open', () => {
    expect(now('wrong', objection)).toBe('open');
    expect(now('wrong', objection, closed)).toBe('wrong');
    expect(now('right', objection)).toBe('right');
  });

  it('is not shown when a moderator took it out of view, or the workgroup finds the page right', () => {
    expect(now('wrong', hidden)).toBeUndefined();
    expect(now('wrong', hidden, shown)).toBe('wrong');
    expect(now('wrong', rejected)).toBeUndefined();
  });

  it('never stands more harshly than it was released', () => {
    const event = fc.constantFrom(found, gone, mended, unreachable, objection, closed, hidden, shown, rejected, upheld);
    const standing = fc.constantFrom(...STANDINGS, undefined);
    fc.assert(
      fc.property(standing, fc.array(event, { maxLength: 8 }), (released, events) => {
        const after = now(released, ...events);
        expect([released, 'open', 'repaired', undefined]).toContain(after);
        if (after === 'open' || after === 'repaired') expect(released).not.toBe('right');
      }),
    );
  });
});

describe('the history of a point', () => {
  const rule = ruleset.rules.find(({ id }) => id === 'voorschot-percentage');
  const point = made('p', { since: '2026-11-08' });

  it('tells no day before the release in which the point first stood', () => {
    const early: PointEvent = { kind: 'reply', day: '2026-10-30', text: 'Wij kijken ernaar.' };
    const days = happenings({ rule, point }, [], [early, { ...gone, day: '2026-11-01' }, mended]).map(({ day }) => day);
    expect(days).toEqual(['2026-11-08', '2026-11-08', '2026-11-20']);
  });

  it('tells that there was an objection, and keeps its text for moderators', () => {
    const told = JSON.stringify(happenings({ rule, point }, [], [objection]));
    expect(told).toContain('objection');
    expect(told).not.toContain('Dit klopt.');
  });

  it('speaks of earlier releases no more harshly than the monitor may now', () => {
    const change = {
      organisation: 'GM0034',
      point: 'p',
      day: '2026-11-08',
      state: 'confirmed',
      leading: 'wrong',
    } as const;
    expect(happenings({ rule: undefined, point }, [change], [])[0]?.what).toBe('reported');
    expect(happenings({ rule, point }, [change], [])[0]?.what).toBe('wrong');
  });
});
