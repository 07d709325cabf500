/** A proxy on this machine through which a browser's whole traffic goes, so that a test can tell everything that left the browser. */
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** Where a build for these tests sends to. */
export const ORIGIN = 'http://127.0.0.1:8787';

export interface RecordedCall {
  readonly method: string;
  /** "http://127.0.0.1:8787/v1/observations" */
  readonly url: string;
  /** Names in lower case, as they came. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Traffic {
  readonly port: number;
  /** What was asked in the open, and so can be read whole: all that goes to the endpoint. */
  readonly calls: readonly RecordedCall[];
  /** Hosts, with port, that were asked over https; what is inside cannot be read, as on the real network. */
  readonly connections: readonly string[];
  close(): Promise<void>;
}

export interface TrafficSettings {
  /** Where https of these hosts goes on this machine; every other host leads to nowhere. */
  readonly hosts: readonly string[];
  readonly sitesPort: number;
  /** Where http to `origin` goes on this machine. */
  readonly origin: string;
  readonly endpointPort: number;
}

/** Starts the proxy on any free port. */
export async function recordTraffic({ hosts, sitesPort, origin, endpointPort }: TrafficSettings): Promise<Traffic> {
  const calls: RecordedCall[] = [];
  const connections: string[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '';
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    calls.push({ method: request.method ?? '', url, headers, body: body.toString('utf8') });
    if (!url.startsWith(`${origin}/`)) {
      response.writeHead(502).end();
      return;
    }
    const { pathname, search } = new URL(url);
    const { method, headers: same } = request;
    forward({ host: '127.0.0.1', port: endpointPort, path: pathname + search, method, headers: same }, (inner) => {
      response.writeHead(inner.statusCode ?? 502, inner.headers);
      inner.pipe(response);
    })
      .on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()))
      .end(body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.on('connect', (request, socket, head) => {
    const asked = request.url ?? '';
    connections.push(asked);
    // A browser that closes resets what it had open; nobody waits for that any more.
    socket.on('error', () => socket.destroy());
    if (!hosts.some((host) => asked === `${host}:443`)) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const inner = connect(sitesPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      inner.write(head);
      inner.pipe(socket).pipe(inner);
    });
    inner.on('error', () => socket.destroy());
    socket.on('close', () => inner.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    calls,
    connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
