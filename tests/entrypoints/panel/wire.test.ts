import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageToPanel } from '../../../entrypoints/messages/page-to-panel.ts';

const PAGE = 'https://www.voorbeeldstad.example/bijstand';
const GOOD = { ok: true, url: PAGE, owners: [], isPrivate: false, tab: 1 };

const background = vi.hoisted(() => ({ answer: {} as unknown, asked: [] as unknown[] }));
vi.mock('../../../entrypoints/messages/page-browser.ts', () => ({
  browser: {
    runtime: {
      id: 'geweten',
      sendMessage: async (request: unknown) => {
        background.asked.push(request);
        return background.answer;
      },
    },
  },
}));
const { wireFromFrame } = await import('../../../entrypoints/panel/wire.ts');

const READ: PageToPanel = { kind: 'page', url: PAGE, number: 1, snapshot: [[0, 'html', {}, false]] };

/** The page around the panel, with the script of ours in it. */
const around = {};
const frame = new EventTarget();
const ports: MessagePort[] = [];

function tokenFrom(origin: string, source: unknown = around): MessagePort {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  frame.dispatchEvent(Object.assign(new Event('message'), { source, origin, ports: [port2], data: { token: 'een' } }));
  return port1;
}

const said = (port: MessagePort): Promise<unknown> =>
  new Promise((resolve) => {
    port.onmessage = ({ data }) => resolve(data);
  });

beforeEach(() => {
  // No clock runs: a busy machine changes nothing.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  background.answer = GOOD;
  background.asked = [];
  vi.stubGlobal('parent', around);
  vi.stubGlobal('document', { hidden: true });
  vi.stubGlobal('addEventListener', frame.addEventListener.bind(frame));
  vi.stubGlobal('removeEventListener', frame.removeEventListener.bind(frame));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  for (const port of ports.splice(0)) port.close();
});

describe('the line of a panel in a frame', () => {
  it('has the page at hand that came with the token, and none of it before the background knows the token', async () => {
    const wiring = wireFromFrame();
    const port = tokenFrom(new URL(PAGE).origin);
    port.postMessage(READ);
    const heard: PageToPanel[] = [];
    const wire = await wiring;
    wire?.listen(
      (message) => heard.push(message),
      () => undefined,
    );
    expect(background.asked).toEqual([{ kind: 'redeem', token: 'een' }]);
    expect(heard).toEqual([READ]);
  });

  it('goes on when another tab covers the panel before it was drawn', async () => {
    vi.stubGlobal('document', { hidden: false });
    vi.stubGlobal('requestAnimationFrame', () => 0);
    vi.stubGlobal('performance', { now: () => 60_000 });
    const wiring = wireFromFrame();
    tokenFrom(new URL(PAGE).origin).postMessage(READ);
    const heard: PageToPanel[] = [];
    (await wiring)?.listen(
      (message) => heard.push(message),
      () => undefined,
    );
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(300);
    expect(heard).toEqual([READ]);
  });

  it('greets the script in the page, and does not wait long for a page that takes its time', async () => {
    const wiring = wireFromFrame();
    const port = tokenFrom(new URL(PAGE).origin);
    expect(await said(port)).toEqual({ kind: 'hello' });
    vi.advanceTimersByTime(50);
    expect((await wiring)?.page).toEqual(GOOD);
  });

  it.each([
    ['a token that is not good', { ok: false }, new URL(PAGE).origin],
    ['the token of another page', GOOD, 'https://www.anderestad.example'],
  ])('is not there for %s, whatever comes with it', async (_, answer, origin) => {
    background.answer = answer;
    const wiring = wireFromFrame();
    tokenFrom(origin).postMessage(READ);
    expect(await wiring).toBeUndefined();
  });

  it('hears nobody but the page around it', async () => {
    const wiring = wireFromFrame();
    tokenFrom(new URL(PAGE).origin, {});
    expect(background.asked).toEqual([]);
    tokenFrom(new URL(PAGE).origin).postMessage({ kind: 'focus' } satisfies PageToPanel);
    expect(await wiring).toBeDefined();
    expect(background.asked).toHaveLength(1);
  });
});
