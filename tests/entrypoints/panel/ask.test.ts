import { afterEach, describe, expect, it, vi } from 'vitest';

const runtime = vi.hoisted(() => ({
  id: 'geweten' as string | undefined,
  sendMessage: async (_: unknown): Promise<unknown> => undefined,
}));
vi.mock('../../../entrypoints/messages/page-browser.ts', () => ({ browser: { runtime } }));
const { ask, ExtensionGone } = await import('../../../entrypoints/panel/ask.ts');

const refused = async (): Promise<unknown> => {
  throw new Error('The message channel closed before a response was received.');
};

afterEach(() => {
  runtime.id = 'geweten';
});

describe('asking the background', () => {
  it('gives its answer', async () => {
    runtime.sendMessage = async () => ({ ok: true });
    expect(await ask({ kind: 'here' })).toEqual({ ok: true });
  });

  it('says that it did not work when the browser ended the background before it answered', async () => {
    runtime.sendMessage = refused;
    expect(await ask({ kind: 'withdraw', finding: 'een' })).toEqual({ ok: false, problem: 'unexpected' });
    runtime.sendMessage = async () => undefined;
    expect(await ask({ kind: 'withdraw', finding: 'een' })).toEqual({ ok: false, problem: 'unexpected' });
  });

  it('tells that apart from an extension that went away meanwhile', async () => {
    runtime.sendMessage = async () => {
      runtime.id = undefined;
      return refused();
    };
    await expect(ask({ kind: 'here' })).rejects.toBeInstanceOf(ExtensionGone);
  });
});
