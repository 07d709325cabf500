/** What happens to a point besides observations. Stored as it is, in order. */
export type PointEvent =
  | {
      readonly kind: 'evidence';
      readonly day: string;
      /** The quote (or the page as it was seen) is there, is not there, or the page could not be read. */
      readonly result: 'found' | 'gone' | 'unreachable';
      /** What the endpoint's own check of the page says about the rule. */
      readonly machine: 'fault' | 'fine' | null;
    }
  | { readonly kind: 'objection'; readonly day: string; readonly objection: string; readonly reason: string }
  | { readonly kind: 'objection-closed'; readonly day: string; readonly objection: string; readonly reason: string }
  | { readonly kind: 'reply'; readonly day: string; readonly text: string }
  /** Decided by the workgroup after people said both: the point stands, or the page is right. The reason is public. */
  | {
      readonly kind: 'werkgroep';
      readonly day: string;
      readonly verdict: 'confirmed' | 'rejected';
      readonly reason: string;
    }
  /** Taken out of view by a moderator, or put back; the reason is in the public log. */
  | { readonly kind: 'hidden' | 'shown'; readonly day: string; readonly reason: string };

export type WorkgroupDecision = Extract<PointEvent, { kind: 'werkgroep' }>;
export type Evidence = Extract<PointEvent, { kind: 'evidence' }>;
