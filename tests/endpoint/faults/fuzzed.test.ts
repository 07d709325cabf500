import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedObservation } from '../../findings/example-observation.ts';
import { running } from '../running.ts';

interface Api {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const part = fc.oneof(
  fc.constantFrom('GM0034', 'a'.repeat(52), '0'.repeat(64), '..', '%2e%2e', '%00', "' or 1=1", '🙂'),
  fc.string({ maxLength: 60 }),
);
const json = fc.jsonValue({ maxDepth: 4 });
const headers = fc.record(
  {
    'accept-language': fc.stringMatching(/^[ -~]{0,40}$/),
    'accept-encoding': fc.constantFrom('gzip', 'br', '*', 'identity;q=0', ',,;'),
    'if-none-match': fc.stringMatching(/^[!-~]{0,40}$/),
    'idempotency-key': fc.stringMatching(/^[!-~]{0,80}$/),
    'content-type': fc.constantFrom(
      'application/json',
      'text/html',
      'multipart/form-data',
      'application/json; charset=x',
    ),
  },
  { requiredKeys: [] },
);

/** The address of a route with its parameters filled in. */
const filled = (path: string, parts: readonly string[]) => {
  let at = 0;
  return path.replace(/\{[^}]+\}/g, () => encodeURIComponent(parts[at++] ?? 'x').replaceAll('%25', '%'));
};

const unlimited = { perAddress: { burst: 1e9, perMinute: 1e9 }, perKey: { burst: 1e9, perMinute: 1e9 } };

describe('whatever is sent to any route of the description', () => {
  it('is never answered with a failure of the endpoint', async () => {
    const { url } = await running({ settings: unlimited });
    const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as Api;
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ path, method })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        fc.array(part, { maxLength: 3 }),
        headers,
        fc.oneof(json, fc.string()),
        async (route, parts, sent, body) => {
          const withBody = route.method !== 'get';
          const response = await fetch(url + filled(route.path, parts), {
            method: route.method.toUpperCase(),
            headers: { ...(withBody ? { 'content-type': 'application/json' } : {}), ...sent },
            ...(withBody ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
          });
          await response.arrayBuffer();
          expect(response.status).toBeLessThan(500);
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);

  it('neither is an observation with any one part replaced', async () => {
    const { url } = await running({ settings: unlimited });
    const observation = await signedObservation();
    const places = ['created', 'creator', 'generator', 'body', 'target', 'proof', 'schema', '@context'] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), json, fc.string(), async (place, value, extra) => {
        const inner = observation[place];
        const nested = typeof inner === 'object' ? { ...inner, [Object.keys(inner)[0] ?? extra]: value } : value;
        const response = await fetch(`${url}/v1/observations`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ observations: [{ ...observation, [place]: nested }] }),
        });
        await response.arrayBuffer();
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
