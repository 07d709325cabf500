/** The command line: `npm run --silent geweten -- check|serve|…`. A command is loaded only when it is asked for: rules take a while. */
import { dutchDayOf } from '../findings/whole-day.ts';

type Run = (rest: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, Run>> = {
  check: async (rest) =>
    (await import('./check.ts')).check(rest, {
      fetch,
      stdin: process.stdin,
      print: (line) => process.stdout.write(`${line}\n`),
      complain: (line) => process.stderr.write(`${line}\n`),
      today: dutchDayOf(Date.now()),
    }),
  keuring: async (rest) => (await import('./keuring.ts')).keuring(rest, surroundings()),
  brief: async (rest) =>
    (await import('./letter.ts')).letter(rest, { ...surroundings(), newId: () => crypto.randomUUID() }),
  inventaris: async (rest) => {
    (await import('./inventaris/small-heap.ts')).keepHeapSmall();
    return (await import('./inventaris.ts')).inventaris(rest, surroundings());
  },
  serve: async (rest) => (await import('./serve.ts')).serve([...rest]),
  backup: async (rest) => (await import('./backup.ts')).backup([...rest]),
  restore: async (rest) => (await import('./backup.ts')).restore([...rest]),
  moderator: async (rest) => (await import('./moderator.ts')).moderator([...rest]),
  dials: async (rest) => (await import('./dials.ts')).dials([...rest]),
  tally: async (rest) => (await import('./tally.ts')).tally([...rest]),
  retention: async (rest) => (await import('./retention.ts')).retention([...rest]),
};

const USAGE = `Gebruik:
  geweten check [--json] [--as-of JJJJ-MM-DD] BESTAND|ADRES|- …
  geweten keuring [--json|--csv|--earl] [--html BESTAND] [--brief BESTAND] [--memo BESTAND] [--bewaar BESTAND] GEMEENTE|ADRES
  geweten brief [--memo] [--stand STAND [--op JJJJ-MM-DD] [--notitie TEKST]] BESTAND
  geweten inventaris [--provincie P] [--gemeenten A,B] [--map BEWAARD] [--json|--csv] --uit MAP [--hervat]
  geweten serve [--port NUMMER] [--data MAP] [--database-url ADRES]
  geweten backup [--data MAP] BESTAND
  geweten restore [--data MAP] BESTAND
  geweten moderator NAAM [--role moderator|operator] [--url ADRES] [--end]
  geweten dials [NAAM STAND --reason REDEN]
  geweten tally [--verify]
  geweten retention [--dry-run]`;

/** Runs one command and returns the exit code: 0 done, 2 wrong usage. */
async function main([command, ...rest]: readonly string[]): Promise<number> {
  if (command === '--help' || command === 'help') {
    console.log(USAGE);
    return 0;
  }
  const run = command !== undefined && Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (run) return run(rest);
  console.error(command === undefined ? USAGE : `De opdracht ${command} bestaat niet.\n${USAGE}`);
  return 2;
}

/** What the commands about whole sites need from outside. */
function surroundings() {
  return {
    print: (text: string) => process.stdout.write(text),
    complain: (line: string) => process.stderr.write(`${line}\n`),
    today: dutchDayOf(Date.now()),
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    now: () => performance.now(),
    progress: (line: string) => process.stderr.write(process.stderr.isTTY ? `\r${line}\u001b[K` : `${line}\n`),
  };
}

process.exitCode = await main(process.argv.slice(2));
