/** The reading of a whole site as this browser keeps it: what is under way with the pages it has, and what came out. */
import type { Keuring } from '../checking/keuring/keuring.ts';
import type { Visit } from '../checking/site/visit.ts';
import type { IsoDate } from '../language/date.ts';

/** Kept from the beginning, so that the reading goes on after a restart of the browser. */
export interface SiteRun {
  /** Code of the organisation: one reading for each. */
  readonly organisation: string;
  readonly begunOn: IsoDate;
  readonly mostPages: number;
  /** Page to begin with besides the home page. */
  readonly begin?: string;
  /** Pages that were judged by other rules, or by the law of another day, cannot be mixed with new ones. */
  readonly rulesetHash: string;
  /** Absent while it is under way. */
  readonly keuring?: Keuring;
}

/** A page of a reading that is under way. */
export interface StoredVisit extends Visit {
  readonly organisation: string;
}
