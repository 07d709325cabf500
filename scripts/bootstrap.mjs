/**
 * Runs a TypeScript entry of this project on a fresh machine: `node scripts/bootstrap.mjs scripts/start.ts [arguments]`.
 *
 * Plain JavaScript for Node 20 and newer, because it runs before anything is installed. It installs what the lock file names when
 * node_modules is missing or older than the lock file, then hands over to the Node 24 that comes as a package (the project
 * needs node:sqlite and type stripping), or to the system's own Node when that is 24 or newer.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.geweten-lock');
const [entry, ...rest] = process.argv.slice(2);

/** Ends with one plain sentence, no stack trace. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Digest of the lock file: node_modules is current when its stamp holds the same. */
function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function installWhatIsMissing() {
  const wanted = lockDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing what is missing (once, about half a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(
    npm,
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  if (done.error) stop(`npm could not be started (${done.error.code}). Install npm and try again.`);
  if (done.status !== 0) {
    const cause = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT)\b/.exec(done.stderr)?.[0];
    if (cause) stop(`Installing failed: no network (${cause}). Connect to the internet and try again.`);
    if (/\b(EACCES|EROFS|ENOSPC)\b/.test(done.stderr))
      stop('Installing failed: this folder cannot be written to. Check its rights and free space.');
    stop(
      `Installing failed:\n${done.stderr
        .split('\n')
        .filter((line) => line.startsWith('npm error'))
        .slice(0, 5)
        .join('\n')}`,
    );
  }
  try {
    writeFileSync(stamp, wanted);
  } catch {
    stop('Installing failed: this folder cannot be written to. Check its rights and free space.');
  }
}

/** The Node to run on: this one when it is new enough, else the packaged one. */
function nodePath() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const packaged = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(packaged)) return packaged;
  return stop(
    `This project needs Node 24 or newer; this is ${process.version}, and no packaged Node exists for ${process.platform}-${process.arch}.`,
  );
}

if (!entry) stop('usage: node scripts/bootstrap.mjs ENTRY.ts [arguments]');
installWhatIsMissing();
const node = nodePath();
if (node === process.execPath) {
  process.argv = [process.argv[0], join(root, entry), ...rest];
  await import(pathToFileURL(join(root, entry)).href);
} else {
  const path = `${join(modules, '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
  const child = spawn(node, [join(root, entry), ...rest], { stdio: 'inherit', env: { ...process.env, PATH: path } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}
