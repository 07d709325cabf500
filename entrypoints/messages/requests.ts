/** What the other contexts ask of the background, and what it answers. */
import type { CheckRun } from '../../checking/check-run.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Draft } from '../../findings/observation-of-finding.ts';
import type { Others } from '../../findings/others.ts';
import type { Problem } from '../../findings/problem.ts';
import { isStoredFinding } from '../../findings/stored-finding.ts';
import { isRun } from './inspect.ts';
import { ROUND_GUARDS, type RoundAnswers, type RoundRequest } from './round-requests.ts';
import { isCount, isFlag, isMessage, isOneOf, isText, optional } from './shape.ts';
import { isUnfinished, type Unfinished } from './unfinished.ts';

export type Request =
  | RoundRequest
  /** The page script asks for a token to hand to the panel it has just put in the page. */
  | { readonly kind: 'token' }
  /** The panel did not answer the page script; open it in a tab. */
  | { readonly kind: 'no-panel' }
  /** The recogniser finds that the page seems to be about the bijstand. */
  | { readonly kind: 'here' }
  /** The person closed the panel; it stays away from this page. */
  | { readonly kind: 'closed' }
  /** The panel shows its token. */
  | { readonly kind: 'redeem'; readonly token: string }
  /** What the panel found, for the toolbar button. */
  | { readonly kind: 'counts'; readonly tab: number; readonly wrong: number; readonly missing: number }
  /** What the person recorded about this page. */
  | { readonly kind: 'findings'; readonly url: string }
  /** What others found on this page; asked of this browser only. */
  | { readonly kind: 'others'; readonly url: string }
  /** What stands in a form now, and was not kept yet. */
  | { readonly kind: 'unfinished'; readonly url: string; readonly written: Unfinished }
  /** It was kept, or thrown away. */
  | { readonly kind: 'finished'; readonly url: string; readonly id: string }
  | { readonly kind: 'keep'; readonly finding: Finding }
  | { readonly kind: 'prepare'; readonly finding: string }
  | { readonly kind: 'queue'; readonly finding: string; readonly observation: string; readonly now: boolean }
  | { readonly kind: 'send-now'; readonly finding: string }
  | { readonly kind: 'withdraw'; readonly finding: string }
  | { readonly kind: 'forget'; readonly organisation: string | undefined }
  /** A page of the extension in a tab; `finding`: to be sent from there. */
  | { readonly kind: 'open'; readonly page: 'welcome' | 'findings' | 'rounds'; readonly finding?: string | undefined }
  /** The page that reads the whole site to which this address belongs. */
  | { readonly kind: 'open-site'; readonly from: string }
  /** The guided keuring, begun with what the panel read. */
  | { readonly kind: 'inspect'; readonly run: CheckRun }
  | { readonly kind: 'hosts-changed' };

/** Who the page belongs to, as the panel needs it. */
export interface PageOwner {
  readonly code: string;
  readonly name: string;
}

export type Redeemed =
  | {
      readonly ok: true;
      readonly url: string;
      readonly owners: readonly PageOwner[];
      /** A private window: nothing may be kept or sent. */
      readonly isPrivate: boolean;
      readonly tab: number;
      /** A task of a round runs on this site: the panel shows that, and judges nothing. */
      readonly task?: boolean;
    }
  | { readonly ok: false };

export type Refused = { readonly ok: false; readonly problem: Problem };

export type Prepared = Draft | Refused;

export type Known =
  | { readonly ok: true; readonly findings: readonly Finding[]; readonly unfinished: readonly Unfinished[] }
  | Refused;

export type KnownOfOthers = { readonly ok: true; readonly others: Others } | Refused;

export type Done = { readonly ok: true } | Refused;

export interface Answers extends RoundAnswers {
  readonly token: { readonly token: string };
  readonly 'no-panel': Done;
  readonly here: Done;
  readonly closed: Done;
  readonly redeem: Redeemed;
  readonly counts: Done;
  readonly findings: Known;
  readonly others: KnownOfOthers;
  readonly unfinished: Done;
  readonly finished: Done;
  readonly keep: Done;
  readonly prepare: Prepared;
  readonly queue: Done;
  readonly 'send-now': Done;
  readonly withdraw: Done;
  readonly forget: Done;
  readonly open: Done;
  readonly 'open-site': Done;
  readonly inspect: Done;
  readonly 'hosts-changed': Done;
}

const id = isText(200);

export const isRequest = isMessage<Request>({
  ...ROUND_GUARDS,
  token: {},
  'no-panel': {},
  here: {},
  closed: {},
  redeem: { token: id },
  counts: { tab: isCount, wrong: isCount, missing: isCount },
  findings: { url: isText(10_000) },
  others: { url: isText(10_000) },
  unfinished: { url: isText(10_000), written: isUnfinished },
  finished: { url: isText(10_000), id },
  keep: { finding: isStoredFinding },
  prepare: { finding: id },
  queue: { finding: id, observation: id, now: isFlag },
  'send-now': { finding: id },
  withdraw: { finding: id },
  forget: { organisation: optional(id) },
  open: { page: isOneOf('welcome', 'findings', 'rounds'), finding: optional(id) },
  'open-site': { from: isText(10_000) },
  inspect: { run: isRun },
  'hosts-changed': {},
});

/** Requests that a script inside a page may make; all others must come from a page of the extension itself. */
export const FROM_PAGE: ReadonlySet<Request['kind']> = new Set([
  'token',
  'no-panel',
  'here',
  'closed',
  'task-page',
  'task-event',
]);

export type Ask = <K extends Request['kind']>(request: Extract<Request, { kind: K }>) => Promise<Answers[K]>;
