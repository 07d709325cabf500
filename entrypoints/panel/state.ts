/** What the panel knows and shows; plain data. */
import type { CheckRun, TextQuoteSelector } from '../../checking/check-run.ts';
import type { MarkedQuote, Overview } from '../../components/overview.ts';
import type { Finding, Opinion } from '../../findings/finding.ts';
import type { Draft } from '../../findings/observation-of-finding.ts';
import type { Others } from '../../findings/others.ts';
import type { Problem } from '../../findings/problem.ts';
import type { PageText } from '../../reading/page-text.ts';
import type { Place } from '../messages/page-to-panel.ts';
import type { PageOwner } from '../messages/requests.ts';
import type { Unfinished } from '../messages/unfinished.ts';
import type { ReadPage } from './finding-on-page.ts';

/** What the person is busy with, instead of the results. */
export type Task =
  | {
      readonly kind: 'form';
      /** Id of the finding, also of a new one: pressing twice makes one. */
      readonly id: string;
      /** The finding that is changed. */
      readonly known: Finding | undefined;
      /** The page that it is about, whatever the tab shows by the time it is saved. */
      readonly page: ReadPage;
      readonly rule: string;
      readonly first: Opinion;
      readonly quote: TextQuoteSelector | undefined;
    }
  | { readonly kind: 'preview'; readonly finding: Finding; readonly draft: Extract<Draft, { ok: true }> };

export type Said =
  | { readonly kind: 'saved' | 'queued' | 'queuedNow' | 'reread' | 'putAside' }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface PanelState {
  readonly phase: 'loading' | 'ready' | 'refused' | 'pageGone' | 'failed' | 'updated';
  readonly owner: PageOwner | undefined;
  readonly url: string;
  readonly isPrivate: boolean;
  readonly inTab: boolean;
  readonly place: Place | undefined;
  readonly storage: 'unknown' | 'ready' | 'storageBlocked';
  readonly page: PageText | undefined;
  readonly run: CheckRun | undefined;
  readonly overview: Overview | undefined;
  /** Every sentence that can be pointed at, in the order of the panel. */
  readonly quotes: readonly MarkedQuote[];
  /** Names of quotes whose sentence is no longer on the page. */
  readonly gone: ReadonlySet<string>;
  /** Names of quotes in a closed part of the page. */
  readonly folded: ReadonlySet<string>;
  /** Which quote the person looks at; -1 before the first. */
  readonly at: number;
  /** The person's findings on this page. */
  readonly findings: readonly Finding[];
  /** What they were writing on it and did not keep yet. */
  readonly unfinished: readonly Unfinished[];
  /** What others found here; undefined until it is looked up. */
  readonly others: Others | undefined;
  readonly task: Task | undefined;
  readonly said: Said | undefined;
}

export const FIRST_STATE: PanelState = {
  phase: 'loading',
  owner: undefined,
  url: '',
  isPrivate: false,
  inTab: false,
  place: undefined,
  storage: 'unknown',
  page: undefined,
  run: undefined,
  overview: undefined,
  quotes: [],
  gone: new Set(),
  folded: new Set(),
  at: -1,
  findings: [],
  unfinished: [],
  others: undefined,
  task: undefined,
  said: undefined,
};
