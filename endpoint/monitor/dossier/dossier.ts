/** What a dossier holds, as plain data. */
import type { Count } from '../../../findings/snapshot.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Step } from '../../figures/series.ts';
import type { Standing } from '../../figures/standing.ts';
import type { WholePage } from '../../figures/whole-page.ts';
import type { Happening } from './point-now.ts';

/** In the order of the page: what needs mending, what is not certain, what is good. */
export const GROUPS = [
  'wrong',
  'unclear',
  'missing',
  'open',
  'reported',
  'repaired',
  'right',
] as const satisfies readonly Standing[];

export interface DossierPoint {
  /** Of the point; part of addresses. */
  readonly id: string;
  readonly standing: Standing;
  /** Undefined for a finding outside the rules. */
  readonly rule: Rule | undefined;
  readonly quote: string | undefined;
  /** Without a quote: what it is about instead. */
  readonly wholePage: WholePage | undefined;
  readonly source: string;
  /** Day of the release in which it first stood. */
  readonly since: string;
  /** How many people saw it so; 0 where that is not told. */
  readonly people: Count;
  readonly law: { readonly citation: string; readonly url: string } | undefined;
  /** Sentence that the organisation may copy, with its own name in it. */
  readonly better: string | undefined;
  /** A real sentence elsewhere that tells it well. */
  readonly elsewhere:
    | { readonly name: string; readonly slug: string; readonly quote: string; readonly source: string }
    | undefined;
  readonly reply: string | undefined;
  readonly happened: readonly Happening[];
}

export interface DossierView {
  readonly name: string;
  readonly slug: string;
  readonly province: string;
  readonly hosts: readonly string[];
  /** Who else: the joint organisations of a municipality, or the municipalities of a joint organisation. */
  readonly isJoint: boolean;
  readonly others: readonly { readonly name: string; readonly slug: string; readonly points: number }[];
  readonly released: string | null;
  readonly groups: Readonly<Record<Standing, readonly DossierPoint[]>>;
  /** Something was released about it, now or gone since. */
  readonly isLookedAt: boolean;
  readonly steps: readonly Step[];
  readonly localRules: readonly { readonly name: string; readonly url: string }[];
  /** Plain text; undefined when there is nothing to write about. */
  readonly letter: string | undefined;
  readonly origin: string | undefined;
}
