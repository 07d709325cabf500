/** One open panel: hears the page, checks it, lets the person record on it. Effects come in; the state goes out to the view. */
import { checkPage } from '../../checking/check-page.ts';
import type { TextQuoteSelector } from '../../checking/check-run.ts';
import {
  countsOf,
  findingsBeside,
  type MarkedQuote,
  overviewOf,
  ownQuotes,
  quotesOf,
} from '../../components/overview.ts';
import { quoteOfSelection } from '../../findings/selected-quote.ts';
import type { IsoDate } from '../../language/date.ts';
import type { PageText } from '../../reading/page-text.ts';
import { readPage } from '../../reading/read-page.ts';
import { treeOfSnapshot } from '../../reading/snapshot.ts';
import type { TreeElement } from '../../reading/tree.ts';
import type { Ruleset } from '../../rules/ruleset.ts';
import type { PageToPanel, Side } from '../messages/page-to-panel.ts';
import type { Ask } from '../messages/requests.ts';
import { ExtensionGone } from './ask.ts';
import { marksIn } from './marks-in.ts';
import { type Recording, recordingAt } from './recording.ts';
import { FIRST_STATE, type PanelState } from './state.ts';
import type { Wire } from './wire.ts';

export interface Session extends Recording {
  readonly state: () => PanelState;
  readonly rules: Ruleset['rules'];
  subscribe(changed: () => void): () => void;
  show(quote: string): void;
  walk(to: number): void;
  takeSelection(): Promise<TextQuoteSelector | undefined>;
  stand(side: Side, width: number): void;
  open(page: 'welcome' | 'findings' | 'rounds'): void;
  /** The page that reads the whole site. */
  openSite(): void;
  /** The guided keuring, begun with this page. */
  inspect(): void;
  toPage(): void;
  /** The person does something here: is the extension that this panel belongs to still there? */
  touched(): void;
  close(): void;
}

interface World {
  readonly ask: Ask;
  /** The extension was updated or removed under this panel. */
  isGone(): boolean;
  readonly ruleset: Ruleset;
  today(): IsoDate;
  newId(): string;
  /** Moves the keyboard to the panel's first heading. */
  focus(): void;
}

export function openSession(wire: Wire, world: World): Session {
  const [owner] = wire.page.owners;
  let state: PanelState = {
    ...FIRST_STATE,
    owner,
    url: wire.page.url,
    isPrivate: wire.page.isPrivate,
    inTab: wire.inTab,
  };
  const listeners = new Set<() => void>();
  const change = (part: Partial<PanelState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const quotes = ({ overview, findings }: PanelState): readonly MarkedQuote[] =>
    overview ? [...quotesOf(overview), ...ownQuotes(findingsBeside(overview, findings))] : [];
  /** The page as it was last read, to find quotes in. */
  let last: { readonly tree: TreeElement; readonly number: number } | undefined;

  let selectionAsked: ((text: string) => void) | undefined;

  /** Every path that talks to storage or background ends here when it fails. */
  const failed = (cause: unknown) => {
    if (cause instanceof ExtensionGone) change({ phase: 'updated' });
    else change({ said: { kind: 'problem', problem: 'unexpected' } });
    console.warn('Geweten:', cause);
  };

  /** Storage is the background's; a panel in a frame may be refused its own. */
  const loadFindings = async () => {
    if (state.isPrivate) return;
    const { url } = state;
    const known = await world.ask({ kind: 'findings', url });
    if (url !== state.url) return;
    if (known.ok) change({ storage: 'ready', findings: known.findings, unfinished: known.unfinished });
    else change({ storage: 'storageBlocked' });
    mark();
  };

  /** Looked up in this browser; without it the panel says nothing about others. */
  const loadOthers = async () => {
    const { url } = state;
    const known = await world.ask({ kind: 'others', url });
    if (url !== state.url) return;
    change({ others: known.ok ? known.others : undefined });
  };

  /** Where the quotes stand in the texts of this snapshot; a quote that is not there any more is said to be gone. */
  const mark = () => {
    if (!last) return;
    change({ quotes: quotes(state) });
    const { marks, gone } = marksIn(last.tree, state.quotes);
    change({ gone });
    wire.post({ kind: 'mark', of: last.number, marks });
  };

  const read = ({ url, snapshot, number }: Extract<PageToPanel, { kind: 'page' }>) => {
    const tree = treeOfSnapshot(snapshot);
    const page = readPage(tree, { url });
    // A clock or a carousel changed, not what the page says.
    if (state.phase === 'failed' || JSON.stringify(page) !== JSON.stringify(state.page)) check(page);
    last = { tree, number };
    mark();
  };

  const check = (page: PageText) => {
    const again = state.run !== undefined;
    const run = checkPage(page, world.ruleset, {
      asOf: world.today(),
      ...(owner && { organisation: owner.code }),
    });
    const overview = overviewOf(run, world.ruleset.rules);
    const moved = page.url !== state.url;
    change({
      phase: 'ready',
      page,
      run,
      overview,
      url: page.url,
      at: -1,
      // What was said of the page before does not hold for this one.
      ...(moved && { findings: [], unfinished: [], others: undefined, folded: new Set<string>() }),
      // A problem stays in view: it asks something of the person.
      ...(again && state.said?.kind !== 'problem' && { said: { kind: 'reread' } as const }),
    });
    const { wrong, missing } = countsOf(overview.cards, overview.spokenOf);
    world.ask({ kind: 'counts', tab: wire.page.tab, wrong, missing }).catch(failed);
    if (!moved) return;
    loadFindings().catch(failed);
    loadOthers().catch(failed);
  };

  const heard = (message: PageToPanel) => {
    if (message.kind === 'page') {
      try {
        read(message);
      } catch (cause) {
        change({ phase: 'failed' });
        console.warn('Geweten:', cause);
      }
    }
    if (message.kind === 'marked') change({ gone: new Set([...state.gone, ...message.gone]) });
    if (message.kind === 'shown') {
      const folded = new Set(state.folded);
      if (message.how === 'folded') folded.add(message.id);
      else folded.delete(message.id);
      change({ folded });
    }
    if (message.kind === 'place') change({ place: message.place });
    if (message.kind === 'focus') world.focus();
    if (message.kind === 'selected') {
      selectionAsked?.(message.text);
      selectionAsked = undefined;
    }
  };

  const recording = recordingAt({ ...world, state: () => state, change, failed, loadFindings });

  wire.listen(heard, () => change({ phase: 'pageGone' }));
  if (wire.inTab) wire.post({ kind: 'read' });
  loadFindings().catch(failed);
  loadOthers().catch(failed);

  return {
    ...recording,
    state: () => state,
    rules: world.ruleset.rules,
    subscribe(changed) {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
    show(quote) {
      change({ at: state.quotes.findIndex(({ id }) => id === quote) });
      wire.post({ kind: 'show', id: quote });
      wire.pageToFront();
    },
    walk(to) {
      const quote = state.quotes[to];
      if (!quote) return;
      change({ at: to });
      wire.post({ kind: 'show', id: quote.id });
      wire.pageToFront();
    },
    async takeSelection() {
      const text = await new Promise<string>((resolve) => {
        selectionAsked = resolve;
        wire.post({ kind: 'selection' });
      });
      // Of another page by now: a finding is about one.
      if (state.task?.kind === 'form' && state.task.page.url !== state.url) return undefined;
      return state.page && quoteOfSelection(text, state.page);
    },
    stand: (side, width) => wire.post({ kind: 'place', side, width }),
    open: (page) => {
      world.ask({ kind: 'open', page }).catch(failed);
    },
    openSite: () => {
      world.ask({ kind: 'open-site', from: state.url }).catch(failed);
    },
    inspect: () => {
      if (state.run) world.ask({ kind: 'inspect', run: state.run }).catch(failed);
    },
    toPage: () => wire.post({ kind: 'leave' }),
    touched: () => {
      if (world.isGone() && state.phase !== 'updated') change({ phase: 'updated' });
    },
    close: () => (wire.inTab ? window.close() : wire.post({ kind: 'close' })),
  };
}
