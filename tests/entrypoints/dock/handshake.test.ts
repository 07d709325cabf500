import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shakeHands } from '../../../entrypoints/dock/handshake.ts';

/** A frame whose page loads when it is told to, and a panel that answers the message it gets, or does not. */
function frameThat(answers: boolean) {
  const frame = Object.assign(new EventTarget(), {
    contentWindow: {
      postMessage: (_: unknown, __: string, [port]: MessagePort[]) => {
        if (answers) port?.postMessage({ kind: 'hello' });
        else port?.close();
      },
    },
  });
  return { frame: frame as unknown as HTMLIFrameElement, load: () => frame.dispatchEvent(new Event('load')) };
}

const asks = { token: async () => 'a token', origin: 'https://extension.example', meet: () => undefined };

describe('shaking hands with the panel', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits for a panel that loads slowly, as on an old phone', async () => {
    const { frame, load } = frameThat(true);
    const hands = shakeHands(frame, asks);
    vi.advanceTimersByTime(3_500);
    load();
    const port = await hands;
    expect(port).toBeDefined();
    port?.close();
  });

  it('gives a panel that has loaded its own time to answer', async () => {
    const { frame, load } = frameThat(false);
    let outcome: unknown = 'waiting';
    shakeHands(frame, asks).then((port) => {
      outcome = port;
    });
    vi.advanceTimersByTime(3_500);
    load();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(outcome).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(outcome).toBeUndefined();
  });

  it('lets the panel find what was said while it showed its token', async () => {
    const order: string[] = [];
    const found = new Promise((resolve) => {
      const frame = Object.assign(new EventTarget(), {
        contentWindow: {
          postMessage: (_: unknown, origin: string, [port]: MessagePort[]) => {
            order.push(`token to ${origin}`);
            // A port keeps what comes until it is listened to: that is after the background has answered.
            if (port) port.onmessage = ({ data }) => resolve([data, port.close()]);
          },
        },
      });
      shakeHands(frame as unknown as HTMLIFrameElement, {
        ...asks,
        meet: (post) => {
          order.push('the page');
          post({ kind: 'page' });
        },
      });
      frame.dispatchEvent(new Event('load'));
    });
    expect(await found).toEqual([{ kind: 'page' }, undefined]);
    expect(order).toEqual([`token to ${asks.origin}`, 'the page']);
  });

  it('says nothing to a frame that has not loaded, or without a token', async () => {
    const meet = vi.fn();
    shakeHands(frameThat(true).frame, { ...asks, meet });
    const { frame, load } = frameThat(true);
    const hands = shakeHands(frame, { ...asks, meet, token: () => Promise.reject(new Error('extension gone')) });
    load();
    await vi.advanceTimersByTimeAsync(5_500);
    expect(await hands).toBeUndefined();
    expect(meet).not.toHaveBeenCalled();
  });

  it('gives up on a frame that never loads', async () => {
    const hands = shakeHands(frameThat(true).frame, asks);
    vi.advanceTimersByTime(5_500);
    expect(await hands).toBeUndefined();
  });
});
