/** Reads the HTML of a file, an address or standard input. */
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decode } from '../reading/decode.ts';

/** Larger is no page for people. */
const MAX_BYTES = 20 * 1024 * 1024;
const PATIENCE_MS = 20_000;
const USER_AGENT = "Geweten/0.1 (leest openbare gemeentepagina's over de bijstand)";

/** An input that cannot be read; its message is one plain Dutch sentence. */
export class Unreadable extends Error {}

export interface Source {
  readonly html: string;
  /** Address after redirects, or the file name as given. */
  readonly url: string;
}

/** What reading needs from outside. */
export interface Outside {
  readonly fetch: typeof fetch;
  readonly stdin: Readable;
}

/** Reads `-`, an http(s) address or a file. Throws `Unreadable`. */
export async function readSource(source: string, outside: Outside): Promise<Source> {
  if (source === '-') return { html: decode(await readStream(outside.stdin, source)), url: '-' };
  if (/^https?:\/\//i.test(source)) return readAddress(source, outside.fetch);
  return { html: decode(await readFile(source)), url: source };
}

async function readFile(path: string): Promise<Uint8Array> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size > MAX_BYTES) throw new Unreadable(`${path} is te groot om te lezen.`);
    return await file.readFile();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`${path} kan niet gelezen worden: ${fileTrouble(error)}.`);
  }
}

function fileTrouble(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'dit bestand bestaat niet';
  if (code === 'EISDIR') return 'dit is een map';
  if (code === 'EACCES' || code === 'EPERM') return 'u hebt geen rechten op dit bestand';
  return 'het lezen mislukte';
}

async function readAddress(address: string, fetchPage: typeof fetch): Promise<Source> {
  if (!URL.canParse(address)) throw new Unreadable(`${address} is geen geldig adres.`);
  const response = await request(address, fetchPage);
  if (!response.ok)
    throw new Unreadable(`${address} gaf geen pagina: de website antwoordt met code ${response.status}.`);
  const type = response.headers.get('content-type') ?? 'text/html';
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) {
    throw new Unreadable(`${address} is geen webpagina, maar een bestand van soort ${type.split(';')[0]}.`);
  }
  const bytes = await readBody(response, address);
  return { html: decode(bytes, /charset=["']?([\w-]+)/i.exec(type)?.[1]), url: response.url || address };
}

async function request(address: string, fetchPage: typeof fetch): Promise<Response> {
  try {
    return await fetchPage(address, {
      headers: { 'user-agent': USER_AGENT, accept: 'text/html' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError';
    throw new Unreadable(
      `${address} kan niet gelezen worden: ${isSlow ? 'de website antwoordt niet op tijd' : 'er kwam geen verbinding'}.`,
    );
  }
}

async function readBody(response: Response, address: string): Promise<Uint8Array> {
  try {
    return await gather(response.body ?? [], address);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`${address} kan niet gelezen worden: de verbinding viel weg.`);
  }
}

async function readStream(stream: Readable, source: string): Promise<Uint8Array> {
  try {
    return await gather(stream, source);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('De invoer kan niet gelezen worden.');
  }
}

async function gather(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
  source: string,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const part = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    size += part.length;
    if (size > MAX_BYTES) throw new Unreadable(`${source} is te groot om te lezen.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
