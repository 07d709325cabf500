/** What a moderator who is signed in gets of a page about rounds, and of a form that they send. */
import type { Moderating } from '../../moderation/signed-in.ts';

export const page = async ({ url, cookie }: Moderating, path: string) => {
  const answer = await fetch(url + path, { headers: { cookie }, redirect: 'manual' });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};

export async function send(
  { url, cookie, formToken }: Moderating,
  path: string,
  fields: Readonly<Record<string, string>>,
) {
  const answer = await fetch(url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ token: formToken, ...fields }).toString(),
  });
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' };
}
