import { get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { Snapshot } from '../../findings/snapshot.ts';
import { running } from './running.ts';

const EXTENSION = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

/** As it goes over the line, without unpacking. */
function raw(
  url: string,
  headers: Record<string, string>,
): Promise<{ headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });
}

describe('the snapshot', () => {
  it('is empty before the first release, and fits its schema', async () => {
    const { url } = await running();
    const snapshot: unknown = await (await fetch(`${url}/v1/snapshot`)).json();
    expect(Value.Check(Snapshot, snapshot)).toBe(true);
    expect(snapshot).toMatchObject({ released: null, points: [] });
  });

  it('has a tag for each encoding, and is not sent to who has it', async () => {
    const { url } = await running();
    const plain = await raw(`${url}/v1/snapshot`, {});
    const packed = await raw(`${url}/v1/snapshot`, { 'Accept-Encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    const known = await fetch(`${url}/v1/snapshot`, { headers: { 'If-None-Match': String(packed.headers.etag) } });
    expect([known.status, await known.text()]).toEqual([304, '']);
  });

  it('tells caches between that the answer to an extension is for that extension only', async () => {
    const { url } = await running();
    for (const headers of [{}, { Origin: EXTENSION }]) {
      const { headers: answered } = await raw(`${url}/v1/snapshot`, headers);
      expect(String(answered.vary).split(', ').toSorted()).toEqual(['Accept-Encoding', 'Origin']);
    }
    const { headers: refused } = await raw(`${url}/v1/none`, { Origin: EXTENSION });
    expect(refused.vary).toBe('Origin, Accept-Language');
  });

  it('stays for good under its hash', async () => {
    const { url } = await running();
    const { headers } = await raw(`${url}/v1/snapshot`, {});
    const hash = String(headers.etag).replaceAll('"', '');
    const kept = await fetch(`${url}/v1/snapshot/${hash}`);
    expect(kept.headers.get('cache-control')).toBe('public, max-age=300');
    expect((await fetch(`${url}/v1/snapshot/${'0'.repeat(64)}`)).status).toBe(404);
  });
});

describe('other things to read', () => {
  it('say what the endpoint offers', async () => {
    const { url } = await running();
    expect(await (await fetch(`${url}/v1`)).json()).toMatchObject({
      name: 'geweten',
      schemas: ['observation/1'],
      mostObservations: 50,
    });
  });

  it('tell about organisations', async () => {
    const { url } = await running();
    const { organisation } = (await (await fetch(`${url}/v1/organisations/GM0034`)).json()) as {
      organisation: unknown;
    };
    expect(organisation).toMatchObject({ name: 'Almere', hosts: ['almere.nl'] });
    const all = (await (await fetch(`${url}/v1/organisations`)).json()) as { organisations: unknown[] };
    expect(all.organisations.length).toBeGreaterThan(342);
  });

  it('describe every route in OpenAPI 3.1', async () => {
    const { url } = await running();
    const api = (await (await fetch(`${url}/openapi.json`)).json()) as { openapi: string; paths: object };
    expect(api.openapi).toBe('3.1.0');
    expect(Object.keys(api.paths)).toEqual(
      expect.arrayContaining(['/v1', '/v1/observations', '/v1/snapshot', '/v1/organisations/{code}', '/healthz']),
    );
  });

  it('are well and ready', async () => {
    const { url } = await running();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('may be read by the extension, not by other sites', async () => {
    const { url } = await running();
    const allowed = async (origin: string) =>
      (await fetch(`${url}/v1`, { headers: { Origin: origin } })).headers.get('access-control-allow-origin');
    expect(await allowed(EXTENSION)).toBe(EXTENSION);
    expect(await allowed('https://www.almere.nl')).toBeNull();
    const preflight = await fetch(`${url}/v1/observations`, {
      method: 'OPTIONS',
      headers: { Origin: EXTENSION, 'Access-Control-Request-Method': 'POST' },
    });
    expect(preflight.status).toBe(204);
  });

  it('answer nonsense with a problem', async () => {
    const { url } = await running();
    for (const path of ['/x', '/v1/organisations/%zz', '/v1/organisations/GM9999', `/v1/${'a'.repeat(5_000)}`]) {
      const response = await fetch(url + path);
      expect(response.status).toBeLessThan(500);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    }
  });
});
