/** The command line: `npm run --silent geweten -- check|serve|backup|restore …`. */
import type { IsoDate } from '../language/date.ts';
import { CHECK_USAGE, check } from './check.ts';

const USAGE = `Gebruik:
  ${CHECK_USAGE}
  geweten serve [--port NUMMER] [--data MAP] [--database-url ADRES]
  geweten backup [--data MAP] BESTAND
  geweten restore [--data MAP] BESTAND`;

/** Runs one command and returns the exit code: 0 done, 2 wrong usage. The endpoint is loaded only when it is asked for. */
async function main([command, ...rest]: readonly string[]): Promise<number> {
  if (command === 'check') {
    return check(rest, {
      fetch,
      stdin: process.stdin,
      print: (line) => process.stdout.write(`${line}\n`),
      complain: (line) => process.stderr.write(`${line}\n`),
      today: today(),
    });
  }
  if (command === 'serve') {
    const { serve } = await import('./serve.ts');
    return serve([...rest]);
  }
  if (command === 'backup' || command === 'restore') {
    const { backup, restore } = await import('./backup.ts');
    return command === 'backup' ? backup([...rest]) : restore([...rest]);
  }
  if (command === '--help' || command === 'help') {
    console.log(USAGE);
    return 0;
  }
  console.error(command === undefined ? USAGE : `De opdracht ${command} bestaat niet.\n${USAGE}`);
  return 2;
}

/** Today in the Netherlands, wherever the machine stands. */
function today(): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()) as IsoDate;
}

process.exitCode = await main(process.argv.slice(2));
