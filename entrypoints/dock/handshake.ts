/**
 * Gives the panel in the frame a port that the page does not have. The frame's `load` event also fires for an error page and
 * postMessage throws nothing there, so only the panel's own answer shows that it works.
 */
import { isPanelToPage, type PanelToPage } from '../messages/panel-to-page.ts';

/** What the two sides need of a port; a MessagePort in the frame, a runtime port when the panel is a tab. */
export interface Port {
  post(message: unknown): void;
  onMessage: (message: PanelToPage) => void;
  close(): void;
}

interface Asks {
  /** A one-time token from the background. */
  token(): Promise<string>;
  /** The extension's own origin; the frame's address may be a dynamic one. */
  readonly origin: string;
  /** The token is on its way: what is said from now on waits in the port until the panel has shown it. */
  meet(post: Port['post']): void;
}

/**
 * Milliseconds that the frame gets to load, and then the panel to answer. Loading takes a fifth of a second on a quiet desktop; on a slow
 * phone or a busy machine many times that, and a panel that is only late must not end in a tab. Answering takes longer than the background
 * waits for a database that another holds (`findings/database.ts`); together it is less than a token is good for.
 */
const PATIENCE = { load: 4_000, answer: 5_500 } as const;

/** The port, or undefined when the panel does not answer in time. */
export function shakeHands(frame: HTMLIFrameElement, { token, origin, meet }: Asks): Promise<Port | undefined> {
  // Asked for while the frame loads; it is good for longer than we wait.
  const asked = token().catch(() => undefined);
  return new Promise((resolve) => {
    let tooLate = setTimeout(() => resolve(undefined), PATIENCE.load);
    frame.addEventListener(
      'load',
      async () => {
        clearTimeout(tooLate);
        tooLate = setTimeout(() => resolve(undefined), PATIENCE.answer);
        const ticket = await asked;
        if (ticket === undefined) return;
        const { port1, port2 } = new MessageChannel();
        const port: Port = {
          post: (message) => port1.postMessage(message),
          onMessage: () => undefined,
          close: () => port1.close(),
        };
        port1.onmessage = ({ data }) => {
          if (!isPanelToPage(data)) return;
          if (data.kind === 'hello') {
            clearTimeout(tooLate);
            resolve(port);
            return;
          }
          port.onMessage(data);
        };
        frame.contentWindow?.postMessage({ token: ticket }, origin, [port2]);
        meet(port.post);
      },
      { once: true },
    );
  });
}
