/** Serves the made-up sites by host name, over http or https, on this machine only. */
import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { type Site, searchResults, siteFile, sites } from './site.ts';

export interface SitesServer {
  readonly port: number;
  /** Every request so far, as "host path": what a test may assert nobody asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export interface SitesSettings {
  /** 0 for any free port. */
  readonly port: number;
  /** With a certificate made for this run. */
  readonly https?: boolean;
  /** Extra host names and the folder of the site that answers: `{ 'www.almere.nl': 'voorbeeldstad' }`. For tests only. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** An answer waits for this: "host path" comes in, and what was sent with it. */
  readonly before?: (request: string, headers: IncomingHttpHeaders) => Promise<void> | undefined;
  /** What every host answers to these paths: "/brief.pdf". For tests only. */
  readonly files?: Readonly<Record<string, SentFile>>;
}

export interface SentFile {
  readonly type: string;
  readonly body: string | Buffer;
}

/** Starts listening on 127.0.0.1; rejects with the system's error (EADDRINUSE, …) when it cannot. */
export async function startSites({
  port,
  https = false,
  aliases = {},
  before,
  files = {},
}: SitesSettings): Promise<SitesServer> {
  const requests: string[] = [];
  const answerNow = answer(aliases);
  const listener: RequestListener = (request, response) => {
    const asked = `${request.headers.host} ${request.url}`;
    requests.push(asked);
    const file = files[new URL(request.url ?? '/', 'http://site.localhost').pathname];
    if (file) {
      response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'no-store' }).end(file.body);
      return;
    }
    const waits = before?.(asked, request.headers);
    if (waits === undefined) answerNow(request, response);
    else waits.then(() => answerNow(request, response));
  };
  const server = https ? createHttpsServer(await certificate(), listener) : createHttpServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'made-up municipal sites' }], { algorithm: 'sha256' });
  return { key: made.private, cert: made.cert };
}

/** "voorbeeldstad.localhost:8788" and "www.voorbeeldstad.example" both lead to voorbeeldstad. */
function siteOf(request: IncomingMessage, aliases: Readonly<Record<string, string>>): Site | undefined {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const folder = aliases[host] ?? (host.endsWith('.localhost') ? host.slice(0, -'.localhost'.length) : undefined);
  return sites.find((site) => site.folder === folder || site.host === host);
}

function answer(aliases: Readonly<Record<string, string>>): RequestListener {
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site.localhost');
    const site = siteOf(request, aliases);
    if (!site) {
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(listOfSites(request.headers.host ?? ''));
      return;
    }
    const { robots, answers = {} } = site;
    const special = answers[pathname];
    if (pathname === '/robots.txt' && robots !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/plain' }).end(robots);
      return;
    }
    if (special !== undefined && !special.slow) {
      const { status = 200, location, type = 'text/html' } = special;
      response
        .writeHead(status, { 'Content-Type': type, ...(location === undefined ? {} : { Location: location }) })
        .end();
      return;
    }
    const isSearch = pathname === site.search?.path && searchParams.has(site.search.field);
    const file = isSearch
      ? searchResults(site, searchParams.get(site.search?.field ?? '') ?? '')
      : siteFile(site, pathname);
    if (!file) {
      response
        .writeHead(404, { ...site.headers, 'Content-Type': 'text/html; charset=utf-8' })
        .end('<!DOCTYPE html><html lang="nl"><title>Niet gevonden</title><h1>Deze pagina is er niet</h1>');
      return;
    }
    response.writeHead(200, { ...site.headers, 'Content-Type': file.type, 'Cache-Control': 'no-store' });
    if (special?.slow) dribble(response, file.body);
    else response.end(file.body);
  };
}

/** Sends a body in small pieces, each when the one before has left. */
function dribble(response: ServerResponse, body: Buffer): void {
  const next = (at: number): void => {
    if (at >= body.length) response.end();
    else response.write(body.subarray(at, at + 256), () => setImmediate(next, at + 256));
  };
  next(0);
}

/** Plain page that names the sites; the host header is only used when it is a plain host and port. */
function listOfSites(host: string): string {
  const port = /^[a-z0-9.-]+:(\d{1,5})$/i.exec(host)?.[1] ?? '80';
  const items = sites.map(
    (site) => `<li><a href="http://${site.folder}.localhost:${port}/">${site.name}</a>: ${site.build}</li>`,
  );
  return `<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>Verzonnen gemeenten</title><h1>Verzonnen gemeenten</h1><ul>${items.join('')}</ul>`;
}
