/** What the person records on the page: a form, what is sent of it, and what waits to be gone on with. Effects come in. */
import type { TextQuoteSelector } from '../../checking/check-run.ts';
import { edited, type Finding, type Opinion, type Verdict } from '../../findings/finding.ts';
import { FREE_RULE } from '../../findings/limits.ts';
import type { IsoDate } from '../../language/date.ts';
import type { Ask } from '../messages/requests.ts';
import type { Unfinished } from '../messages/unfinished.ts';
import { findingOnPage } from './finding-on-page.ts';
import type { PanelState, Said, Task } from './state.ts';
import { writingWith } from './unfinished.ts';

export interface Recording {
  judge(rule: string, verdict: Verdict, quote: TextQuoteSelector | undefined): void;
  add(): void;
  save(opinion: Opinion, quote: TextQuoteSelector | undefined): Promise<void>;
  queue(now: boolean): Promise<void>;
  /** The form says this now. */
  typed(opinion: Opinion, quote: TextQuoteSelector | undefined): void;
  /** Goes on with what was put aside. */
  goOn(id: string): void;
  /** Leaves the form; what was typed waits until the person goes on with it. */
  putAside(): void;
  /** Leaves the form without what was typed. */
  leaveTask(): void;
}

interface Desk {
  readonly ask: Ask;
  today(): IsoDate;
  newId(): string;
  state(): PanelState;
  change(part: Partial<PanelState>): void;
  /** Ends here whatever fails. */
  failed(cause: unknown): void;
  /** The findings on this page are others now. */
  loadFindings(): Promise<void>;
}

export function recordingAt(desk: Desk): Recording {
  const { ask, state, change } = desk;
  const writing = writingWith(ask);
  let busy = false;

  /** One at a time: a button that is pressed twice does one thing. */
  const once = async (work: () => Promise<void>) => {
    if (busy) return;
    busy = true;
    await work().catch(desk.failed);
    busy = false;
  };

  const toForm = (
    rule: string,
    first: Opinion,
    quote: TextQuoteSelector | undefined,
    known: Finding | undefined,
    id = known?.id ?? desk.newId(),
  ): void => {
    const { run, owner, url } = state();
    if (!run || !owner) return;
    change({ said: undefined, task: { kind: 'form', id, known, page: { run, owner, url }, rule, first, quote } });
  };

  const toPreview = async (finding: Finding, task: Task) => {
    const draft = await ask({ kind: 'prepare', finding: finding.id });
    // Left meanwhile: it is kept, and can be sent from the list.
    if (state().task !== task) return;
    if (draft.ok) change({ task: { kind: 'preview', finding, draft } });
    else change({ task: undefined, said: { kind: 'problem', problem: draft.problem } });
  };

  const goOn = (begun: Unfinished): void => {
    const { id, rule, quote, ...first } = begun;
    const known = state().findings.find((finding) => finding.id === id);
    writing.resume(begun);
    toForm(rule, first, quote, known, id);
  };

  /** @param written what waits of the form, when something does */
  const leave = (said: Said | undefined, written?: Unfinished): void => {
    const { task, url, unfinished } = state();
    const isHere = task?.kind === 'form' && task.page.url === url;
    const others = unfinished.filter(({ id }) => task?.kind !== 'form' || id !== task.id);
    change({ task: undefined, said, unfinished: written && isHere ? [...others, written] : others });
  };
  const saidOnLeaving = (): Said | undefined => (state().task?.kind === 'preview' ? { kind: 'saved' } : undefined);

  return {
    judge(rule, verdict, quote) {
      const { findings, unfinished } = state();
      const begun = unfinished.find((each) => each.rule === rule && each.quote?.exact === quote?.exact);
      if (begun) {
        goOn({ ...begun, verdict });
        return;
      }
      const known = findings.find((finding) => finding.rule === rule && finding.quote?.exact === quote?.exact);
      toForm(rule, { verdict, note: known?.note ?? '', shareNote: known?.shareNote ?? false }, quote, known);
    },
    add() {
      toForm(FREE_RULE, { verdict: 'unclear', note: '', shareNote: false }, undefined, undefined);
    },
    save: (opinion, quote) =>
      once(async () => {
        const { task, findings } = state();
        if (task?.kind !== 'form') return;
        const known = findings.find(({ id }) => id === task.id) ?? task.known;
        const today = desk.today();
        const finding = known
          ? edited(known, opinion, today)
          : findingOnPage(task.page, { rule: task.rule, opinion, quote }, { id: task.id, today });
        const kept = await ask({ kind: 'keep', finding });
        if (!kept.ok) {
          change({ said: { kind: 'problem', problem: kept.problem } });
          return;
        }
        await writing.done(task);
        await desk.loadFindings();
        await toPreview(finding, task);
      }),
    queue: (now) =>
      once(async () => {
        const { task } = state();
        if (task?.kind !== 'preview') return;
        const done = await ask({ kind: 'queue', finding: task.finding.id, observation: task.draft.id, now });
        // Left meanwhile, and perhaps busy with another.
        const left = state().task === task ? undefined : state().task;
        // A frame cannot ask for what the browser wants to hear first; a tab can.
        if (!done.ok && done.problem === 'no-consent') {
          change({ task: left, said: { kind: 'saved' } });
          await ask({ kind: 'open', page: 'findings', finding: task.finding.id });
          return;
        }
        const said: Said = done.ok
          ? { kind: now ? 'queuedNow' : 'queued' }
          : { kind: 'problem', problem: done.problem };
        change({ task: left, said });
        await desk.loadFindings();
      }),
    typed(opinion, quote) {
      const { task } = state();
      if (task?.kind === 'form') writing.typed(task, opinion, quote);
    },
    goOn(id) {
      const begun = state().unfinished.find((each) => each.id === id);
      if (begun) goOn(begun);
    },
    putAside() {
      const { task } = state();
      const written = task?.kind === 'form' ? writing.of(task) : undefined;
      if (written) leave({ kind: 'putAside' }, written);
      else leave(saidOnLeaving());
    },
    leaveTask() {
      const { task } = state();
      if (task?.kind === 'form') writing.done(task);
      leave(saidOnLeaving());
    },
  };
}
