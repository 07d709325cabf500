import { describe, expect, it } from 'vitest';
import type { PanelToPage } from '../../../entrypoints/messages/panel-to-page.ts';
import type { Ask, Request } from '../../../entrypoints/messages/requests.ts';
import { ExtensionGone } from '../../../entrypoints/panel/ask.ts';
import { openTaskSession } from '../../../entrypoints/panel/task/task-session.ts';

/** The bar of a task that runs, with a background that answers this at its end. */
async function taskThatEnds(end: () => unknown) {
  const posted: PanelToPage[] = [];
  const page = { ok: true, url: 'https://www.voorbeeldstad.example/', owners: [], isPrivate: false, tab: 1 } as const;
  const wire = {
    page,
    inTab: false,
    pageToFront: () => undefined,
    post: (message: PanelToPage) => posted.push(message),
    listen: () => undefined,
  };
  const ask = (async ({ kind }: Request) =>
    kind === 'task' ? { ok: true, text: 'Zoek het op.', organisation: 'Voorbeeldstad' } : end()) as Ask;
  return openTaskSession(wire, ask, () => undefined);
}

describe('ending a task', () => {
  it('is done once the background has kept it', async () => {
    const session = await taskThatEnds(() => ({ ok: true }));
    await session.end('not-found');
    expect(session.state()).toMatchObject({ phase: 'done', problem: undefined });
  });

  it('is over when it ended elsewhere', async () => {
    const session = await taskThatEnds(() => ({ ok: false, problem: 'not-allowed' }));
    await session.end('stopped');
    expect(session.state().phase).toBe('over');
  });

  it('is not called done when it was not kept: the task goes on, with what was chosen', async () => {
    let answer: unknown = { ok: false, problem: 'storage-full' };
    const session = await taskThatEnds(() => answer);
    session.point();
    session.choose('U krijgt een voorschot.');
    await session.end('found');
    expect(session.state()).toMatchObject({
      phase: 'pointing',
      chosen: 'U krijgt een voorschot.',
      problem: 'storage-full',
    });
    answer = { ok: true };
    await session.end('found');
    expect(session.state()).toMatchObject({ phase: 'done', problem: undefined });
  });

  it('says so when the extension was updated meanwhile', async () => {
    const session = await taskThatEnds(() => {
      throw new ExtensionGone();
    });
    await session.end('stopped');
    expect(session.state().phase).toBe('updated');
  });
});
