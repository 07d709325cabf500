/** Twenty callers with connections that stay open, and what they saw. */
import { Agent, request } from 'node:http';
import type { EndpointProcess } from './endpoint-process.ts';

const CONNECTIONS = 20;

export interface Sent {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Load {
  readonly seconds: number;
  /** What to send next; undefined when there is nothing left. */
  readonly next: () => Sent | undefined;
  /** Calls a second of all callers together; undefined: each sends as soon as it was answered. */
  readonly pace?: number;
}

export interface Measured {
  readonly requestsPerSecond: number;
  readonly p50ms: number;
  /** With a pace: counted from the moment on which it should have been sent. */
  readonly p99ms: number;
  /** Of the endpoint; hardly changes when the machine is busy with other things. */
  readonly cpuMsPerRequest: number;
  readonly statuses: Readonly<Record<string, number>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

/** Twenty callers, spread over the processes, until the time is up or there is nothing left to send. */
export async function measure(processes: readonly EndpointProcess[], load: Load): Promise<Measured> {
  const took: number[] = [];
  const statuses: Record<string, number> = {};
  const cpuBefore = cpuMs(processes);
  const start = performance.now();
  const end = start + load.seconds * 1000;
  const every = load.pace === undefined ? 0 : (1000 * CONNECTIONS) / load.pace;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, caller) => {
      const url = processes[caller % processes.length]?.url ?? '';
      let due = start + (every * caller) / CONNECTIONS;
      for (let sent = load.next(); sent && Math.max(due, performance.now()) < end; sent = load.next()) {
        if (every > 0) await until(due);
        const before = every > 0 ? due : performance.now();
        const status = await once(url, sent);
        took.push(performance.now() - before);
        statuses[status] = (statuses[status] ?? 0) + 1;
        due += every;
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  took.sort((left, right) => left - right);
  const at = (share: number) => Number((took[Math.floor(took.length * share)] ?? 0).toFixed(1));
  return {
    requestsPerSecond: Math.round(took.length / seconds),
    p50ms: at(0.5),
    p99ms: at(0.99),
    cpuMsPerRequest: Number(((cpuMs(processes) - cpuBefore) / took.length).toFixed(3)),
    statuses,
  };
}

const cpuMs = (processes: readonly EndpointProcess[]) => processes.reduce((sum, each) => sum + each.cpuMs(), 0);

async function until(moment: number): Promise<void> {
  const wait = moment - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

function once(url: string, { method, path, body, headers }: Sent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, {
      agent,
      method,
      headers: { ...headers, ...(body ? { 'Content-Type': 'application/json', 'Content-Length': body.length } : {}) },
    });
    sent.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
