/** The endpoint in a process of its own, as `geweten.service` starts it, and what the system knows of it. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** As in `endpoint/geweten.service`. */
const MEMORY_FLAGS = ['--max-semi-space-size=8', '--max-old-space-size=384'];
const ENVIRONMENT = { ...process.env, MALLOC_ARENA_MAX: '2' };

const server = fileURLToPath(new URL('./endpoint-server.ts', import.meta.url));

export interface EndpointProcess {
  readonly url: string;
  /** From the start of the process until it takes calls. */
  readonly startMs: number;
  /** Processor time so far, in milliseconds (a tick is 10 ms). */
  cpuMs(): number;
  /** The most memory that it ever had, in MB. */
  mostMemoryMb(): number;
  stop(): Promise<void>;
}

/** Starts one on a folder, or on a database. */
export async function startProcess(folder: string, databaseUrl: string | undefined): Promise<EndpointProcess> {
  const before = performance.now();
  const child = spawn(process.execPath, [...MEMORY_FLAGS, server, folder, databaseUrl ?? ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: ENVIRONMENT,
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
    child.once('exit', () => reject(new Error('The endpoint did not start')));
  });
  const startMs = Math.round(performance.now() - before);
  const known = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  return {
    url,
    startMs,
    cpuMs: () => {
      const [user = 0, system = 0] = known('stat').split(' ').slice(13, 15).map(Number);
      return (user + system) * 10;
    },
    mostMemoryMb: () => Math.round(Number(/VmHWM:\s+(\d+)/.exec(known('status'))?.[1] ?? 0) / 1024),
    stop: () => {
      child.kill('SIGTERM');
      return gone;
    },
  };
}
