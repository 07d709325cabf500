/**
 * `node scripts/bootstrap.mjs scripts/bench/inventaris.ts [SITES] [PAGES] [KILLS]`: the inventaris over as many made-up sites as there
 * are municipalities, served on this machine, with the pauses that real sites get; then once more, killed at random moments and taken up again. Prints the figures.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { startGenerated } from '../../tests/sites/generated.ts';

const CHILD = fileURLToPath(new URL('../../tests/cli/inventaris/child.ts', import.meta.url));
const [sites = 342, pages = 15, kills = 5] = process.argv.slice(2).map(Number);
const root = mkdtempSync(join(tmpdir(), 'geweten-bench-'));

interface Done {
  readonly asked: number;
  readonly again: number;
  readonly summary: string;
  readonly seconds: number;
  /** Largest of its processes, MB. */
  readonly memory: number;
}

/** One inventaris, killed when the server has counted these requests. */
async function measure(folder: string, killAt: readonly number[]): Promise<Done> {
  let child: ChildProcess | undefined;
  const server = await startGenerated({
    sites,
    pages,
    onRequest: (count) => {
      if (killAt.includes(count)) child?.kill('SIGKILL');
    },
  });
  const begun = performance.now();
  let memory = 0;
  for (let isDone = false; !isDone; ) {
    const process_ = spawn(process.execPath, [CHILD, String(server.port), String(sites), folder, 'pause', '--hervat'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child = process_;
    const [printed, signal] = await Promise.all([
      text(process_.stdout),
      new Promise<string | null>((resolve) => process_.once('exit', (_, by) => resolve(by))),
    ]);
    memory = Math.max(memory, Number(printed) / 1024);
    isDone = signal === null;
  }
  const seconds = (performance.now() - begun) / 1000;
  const asked = server.requests.length;
  const again = asked - new Set(server.requests).size;
  await server.close();
  return { asked, again, summary: readFileSync(join(folder, 'overzicht.json'), 'utf8'), seconds, memory };
}

const whole = await measure(join(root, 'whole'), []);
console.log(
  `${sites} sites of ${pages} pages: ${whole.asked} pages asked, ${whole.again} twice, ${whole.seconds.toFixed(1)} s, ` +
    `${(whole.asked / whole.seconds).toFixed(0)} pages/s, ${whole.memory.toFixed(0)} MB`,
);
const killAt = Array.from({ length: kills }, () => 1 + Math.floor(Math.random() * whole.asked * 0.95));
const killed = await measure(join(root, 'killed'), killAt);
console.log(
  `killed at ${killAt.sort((a, b) => a - b).join(', ')}: ${killed.asked} asked, ${killed.again} again because they were under way, ` +
    `${killed.seconds.toFixed(1)} s, same result: ${killed.summary === whole.summary}`,
);
rmSync(root, { recursive: true });
process.exitCode = killed.summary === whole.summary && whole.again === 0 ? 0 : 1;
