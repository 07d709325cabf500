/** Stands between the extension and the endpoint: passes everything on, keeps what was sent, and can be away like a network. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

export interface Recorder {
  /** Everything that browsers sent, in order; questions beforehand (CORS) left out. */
  readonly sent: readonly Sent[];
  /** While away every connection is cut off. */
  away(isAway: boolean): void;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1:`port` and passes on to `target`, an origin. */
export async function startRecorder(port: number, target: () => string): Promise<Recorder> {
  const sent: Sent[] = [];
  let isAway = false;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (isAway) {
      request.socket.destroy();
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    const { method = 'GET', url = '/' } = request;
    if (method !== 'OPTIONS') sent.push({ method, path: url, body });
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) {
      if (typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name))
        headers.set(name, value);
    }
    const inner = await fetch(target() + url, { method, headers, ...(body !== '' && { body }) });
    const kept = [...inner.headers].filter(
      ([name]) => !/^(?:content-encoding|content-length|transfer-encoding|connection)$/.test(name),
    );
    response.writeHead(inner.status, Object.fromEntries(kept));
    response.end(Buffer.from(await inner.arrayBuffer()));
  };
  // A browser that closes, or an endpoint that is gone, ends a call halfway.
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    sent,
    away: (away) => {
      isAway = away;
      if (away) server.closeAllConnections();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
