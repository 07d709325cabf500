/** A real PostgreSQL of our own, on a socket in a folder that is thrown away. It must not run as root. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDERS = ['18', '17', '16', '15'].map((version) => `/usr/lib/postgresql/${version}/bin`);

/** Folder with initdb and postgres, or undefined when PostgreSQL is not installed. */
export const postgresFolder = FOLDERS.find((folder) => existsSync(join(folder, 'initdb')));

export interface PostgresServer {
  readonly url: string;
  /** Ends every connection and starts again, as after a crash of the machine. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

interface Command {
  readonly file: string;
  readonly prefix: readonly string[];
}

const asRoot = process.getuid?.() === 0;
const command = (file: string): Command =>
  asRoot ? { file: 'runuser', prefix: ['-u', 'postgres', '--', file] } : { file, prefix: [] };

/** Starts a server with durable settings; resolves when it accepts connections. */
export async function startPostgres(bin: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'geweten-pg-'));
  if (asRoot) {
    const owner = Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' }));
    chownSync(folder, owner, owner);
  }
  const data = join(folder, 'data');
  const initdb = command(join(bin, 'initdb'));
  execFileSync(
    initdb.file,
    [...initdb.prefix, '-D', data, '-A', 'trust', '-U', 'geweten', '-E', 'UTF8', '--locale=C'],
    { stdio: 'ignore' },
  );
  const boot = () => bootServer(bin, data, folder);
  let server = await boot();
  const end = async (signal: NodeJS.Signals) => {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    execFileSync(...killCommand(data, signal));
    await gone;
  };
  return {
    url: `postgresql://geweten@localhost/postgres?host=${encodeURIComponent(folder)}`,
    restart: async () => {
      await end('SIGQUIT');
      server = await boot();
    },
    stop: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function bootServer(bin: string, data: string, folder: string) {
  const { file, prefix } = command(join(bin, 'postgres'));
  const server = spawn(file, [...prefix, '-D', data, '-k', folder, '-h', '', '-c', 'max_connections=60'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('ready to accept connections')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}`)));
  });
  return server;
}

/** The first line of postmaster.pid is the process that takes signals; runuser does not pass them on. */
function killCommand(data: string, signal: NodeJS.Signals): [string, string[]] {
  return ['sh', ['-c', `kill -${signal.slice(3)} "$(head -n 1 "$1")"`, 'sh', join(data, 'postmaster.pid')]];
}
