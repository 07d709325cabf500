/** A panel that shows a task of a round: no judgement, only the task, the bar, and pointing at the sentence. Effects come in. */

import type { TaskOutcome } from '../../../findings/rounds/task-result.ts';
import { quoteOfSelection } from '../../../findings/selected-quote.ts';
import { quoteFinder } from '../../../reading/find-quote.ts';
import type { PageText } from '../../../reading/page-text.ts';
import { readPage } from '../../../reading/read-page.ts';
import { treeOfSnapshot } from '../../../reading/snapshot.ts';
import type { TreeElement } from '../../../reading/tree.ts';
import type { PageToPanel } from '../../messages/page-to-panel.ts';
import type { Ask } from '../../messages/requests.ts';
import { ExtensionGone } from '../ask.ts';
import { numbered } from '../marks-in.ts';
import type { Wire } from '../wire.ts';

export interface TaskPanelState {
  /** `over`: the task ended elsewhere, or there is none. `updated`: the extension was, under this panel. */
  readonly phase: 'running' | 'pointing' | 'done' | 'over' | 'updated';
  readonly text: string;
  readonly organisation: string;
  /** The page to point at a sentence of; read only when the person wants to point. */
  readonly page: PageText | undefined;
  /** The sentence that the person chose; "" for none. */
  readonly chosen: string;
  /** A selection was asked for, and there was none. */
  readonly noSelection: boolean;
  /** Why the task could not be ended: it goes on. */
  readonly problem: string | undefined;
}

export interface TaskSession {
  readonly state: () => TaskPanelState;
  subscribe(changed: () => void): () => void;
  point(): void;
  choose(sentence: string): void;
  takeSelection(): void;
  end(outcome: TaskOutcome): Promise<void>;
  /** Back from pointing. */
  back(): void;
  toQuestions(): void;
  toPage(): void;
  close(): void;
}

/** The name of the one passage that is marked. */
const MARK = 'chosen';

export async function openTaskSession(wire: Wire, ask: Ask, focus: () => void): Promise<TaskSession> {
  const task = await ask({ kind: 'task' });
  let state: TaskPanelState = {
    phase: task.ok ? 'running' : 'over',
    text: task.ok ? task.text : '',
    organisation: task.ok ? task.organisation : '',
    page: undefined,
    chosen: '',
    noSelection: false,
    problem: undefined,
  };
  const listeners = new Set<() => void>();
  const change = (part: Partial<TaskPanelState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  let last: { readonly tree: TreeElement; readonly number: number } | undefined;

  /** Shows on the page what was chosen. */
  const mark = () => {
    if (!last) return;
    const pieces =
      state.chosen === '' ? 'gone' : quoteFinder(last.tree)({ exact: state.chosen, prefix: '', suffix: '' });
    const marks = pieces === 'gone' ? [] : [{ id: MARK, tone: 'right' as const, pieces: pieces.flatMap(numbered) }];
    wire.post({ kind: 'mark', of: last.number, marks });
    if (marks.length > 0) wire.post({ kind: 'show', id: MARK });
  };
  const choose = (chosen: string) => {
    change({ chosen, noSelection: false });
    mark();
  };

  const heard = (message: PageToPanel) => {
    if (message.kind === 'focus') focus();
    if (message.kind === 'page' && state.phase === 'pointing') {
      const tree = treeOfSnapshot(message.snapshot);
      last = { tree, number: message.number };
      change({ page: readPage(tree, { url: message.url }) });
    }
    if (message.kind === 'selected' && state.page) {
      const quote = quoteOfSelection(message.text, state.page);
      if (quote) choose(quote.exact);
      else change({ noSelection: true });
    }
  };
  wire.listen(heard, () => change({ phase: 'over' }));

  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
    point() {
      change({ phase: 'pointing', chosen: '', noSelection: false });
      wire.post({ kind: 'read' });
    },
    choose,
    takeSelection: () => wire.post({ kind: 'selection' }),
    async end(outcome) {
      const { page, chosen } = state;
      const pointed = outcome === 'found' && page && chosen !== '' ? { url: page.url, exact: chosen } : undefined;
      change({ problem: undefined });
      const ended = await ask({ kind: 'task-end', outcome, pointed }).catch((cause: unknown) => {
        if (!(cause instanceof ExtensionGone)) throw cause;
        return undefined;
      });
      if (ended === undefined) return change({ phase: 'updated' });
      // Not allowed means that no task runs any more. With anything else it does, and what the person chose stays.
      if (!ended.ok && ended.problem !== 'not-allowed') return change({ problem: ended.problem });
      choose('');
      change({ phase: ended.ok ? 'done' : 'over' });
    },
    back() {
      choose('');
      change({ phase: 'running' });
    },
    toQuestions: () => {
      ask({ kind: 'open', page: 'rounds' }).catch(() => undefined);
    },
    toPage: () => wire.post({ kind: 'leave' }),
    close: () => wire.post({ kind: 'close' }),
  };
}
