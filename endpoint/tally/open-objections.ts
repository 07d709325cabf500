import type { PointEvent } from './point-event.ts';

type Objection = Extract<PointEvent, { kind: 'objection' }>;

/** Objections that no moderator closed yet. Events in order; pure. */
export function openObjections(events: readonly PointEvent[]): readonly Objection[] {
  const open = new Map<string, Objection>();
  for (const event of events) {
    if (event.kind === 'objection') open.set(event.objection, event);
    if (event.kind === 'objection-closed') open.delete(event.objection);
  }
  return [...open.values()];
}
