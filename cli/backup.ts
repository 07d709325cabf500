/** `geweten backup` and `geweten restore`: copies of the endpoint's database, for whoever runs it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp, restore as putBack } from '../endpoint/storage/backup.ts';
import { makeOwnFolder } from '../endpoint/storage/own-files.ts';

export const BACKUP_USAGE = `geweten backup [--data MAP] BESTAND     maakt een kopie, ook terwijl de server draait
  geweten restore [--data MAP] BESTAND    zet een kopie terug in een lege map`;

const BAD_USAGE = 2;

/** Makes a copy. Resolves with the exit code: 0 made, 1 not made, 2 bad usage. */
export function backup(argv: string[]): Promise<number> {
  return run(argv, async (folder, file) => `Kopie gemaakt: ${await backUp(folder, file)} bevindingen in ${file}.`);
}

/** Puts a copy back. Exit codes as `backup`. */
export function restore(argv: string[]): Promise<number> {
  return run(argv, async (folder, file) => {
    makeOwnFolder(resolve(folder));
    return `Teruggezet: ${putBack(file, folder)} bevindingen in ${folder}.`;
  });
}

async function run(argv: string[], work: (folder: string, file: string) => Promise<string>): Promise<number> {
  const given = read(argv);
  if (!given) {
    console.error(`Gebruik:\n  ${BACKUP_USAGE}`);
    return BAD_USAGE;
  }
  try {
    console.log(await work(given.folder, given.file));
    return 0;
  } catch (error) {
    console.error((error as Error).message.split('\n')[0]);
    return 1;
  }
}

function read(argv: string[]): { folder: string; file: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { data: { type: 'string', default: '.geweten' } },
    });
    const [file, ...more] = positionals;
    return file !== undefined && more.length === 0 ? { folder: values.data, file } : undefined;
  } catch {
    return undefined;
  }
}
