/** Moderators for tests: a running endpoint with someone signed in on it. */
import { addModerator, issueCode } from '../../../endpoint/moderation/moderators.ts';
import type { Role } from '../../../endpoint/moderation/role.ts';
import type { Settings } from '../../../endpoint/settings.ts';
import { NOON, type RunningApp, runningApp } from '../running.ts';

export interface Moderating extends RunningApp {
  readonly cookie: string;
  readonly formToken: string;
  /** Moves the clock of the endpoint on by milliseconds. */
  pass(ms: number): void;
  code(): Promise<string>;
  act(decision: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

export async function moderating(role: Role = 'moderator', settings: Partial<Settings> = {}): Promise<Moderating> {
  let now = NOON;
  const running = await runningApp({ now: () => now }, settings);
  const { storage, url } = running;
  const { id } = await storage.transaction((tx) => addModerator(tx, 'Noor', role, '2026-11-22'));
  const code = () => storage.transaction((tx) => issueCode(tx, id, now));
  const signedIn = await signIn(url, await code());
  const cookie = cookieOf(signedIn);
  const session = await fetch(`${url}/v1/moderation/session`, { headers: { cookie } });
  const { formToken } = (await session.json()) as { formToken: string };
  return {
    ...running,
    cookie,
    formToken,
    code,
    pass: (ms) => {
      now += ms;
    },
    act: (decision, headers = {}) =>
      fetch(`${url}/v1/moderation/acts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, 'x-form-token': formToken, ...headers },
        body: JSON.stringify({
          organisation: 'GM0034',
          detail: '',
          reason: 'Dit past niet bij het punt.',
          ...decision,
        }),
      }),
  };
}

export function signIn(url: string, code: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${url}/v1/moderation/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ code }),
  });
}

/** The cookie that an answer sets, as a browser sends it back. */
export const cookieOf = ({ headers }: Response): string => headers.getSetCookie()[0]?.split(';')[0] ?? '';
