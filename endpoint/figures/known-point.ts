import type { SnapshotPoint } from '../../findings/snapshot.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Municipality } from './country.ts';
import type { Standing } from './standing.ts';

/** A released point with what follows from it. */
export interface KnownPoint {
  readonly point: SnapshotPoint;
  /** Under its present name; undefined for a finding outside the rules, or of a rule that is no more. */
  readonly rule: Rule | undefined;
  readonly standing: Standing | undefined;
  readonly municipalities: readonly Municipality[];
}
