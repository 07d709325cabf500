/** What is being written in the form: told to the background as it grows, so that a panel that closes loses nothing. */
import type { TextQuoteSelector } from '../../checking/check-run.ts';
import type { Opinion } from '../../findings/finding.ts';
import type { Ask } from '../messages/requests.ts';
import type { Unfinished } from '../messages/unfinished.ts';
import type { Task } from './state.ts';

type Form = Extract<Task, { kind: 'form' }>;

export interface Writing {
  /** The form begins with what was put aside. */
  resume(begun: Unfinished): void;
  /** The form says this now. */
  typed(form: Form, opinion: Opinion, quote: TextQuoteSelector | undefined): void;
  /** What is unfinished of this form; undefined when nothing was typed that is not kept. */
  of(form: Form): Unfinished | undefined;
  /** It was kept as a finding, or thrown away. */
  done(form: Form): Promise<void>;
}

export function writingWith(ask: Ask): Writing {
  let written: Unfinished | undefined;
  /** At once: a panel that closes sends nothing more. The background keeps the order. What it cannot keep still stands in the form. */
  const tell = (request: Parameters<typeof ask<'unfinished' | 'finished'>>[0]): Promise<unknown> =>
    ask(request).catch(() => undefined);
  const drop = ({ id, page: { url } }: Form): Promise<unknown> => {
    written = undefined;
    return tell({ kind: 'finished', url, id });
  };
  const own = ({ id }: Form) => (written?.id === id ? written : undefined);
  return {
    resume(begun) {
      written = begun;
    },
    typed(form, opinion, quote) {
      const { id, rule, known, page } = form;
      const note = opinion.note.trim();
      if (note !== '' && note !== known?.note) {
        written = { ...opinion, id, rule, ...(quote && { quote }) };
        tell({ kind: 'unfinished', url: page.url, written });
      } else if (own(form)) drop(form);
    },
    of: own,
    async done(form) {
      await drop(form);
    },
  };
}
