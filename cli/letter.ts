/** `geweten brief`: the letter or memo of a saved keuring, and what became of the letter. */
import { parseArgs } from 'node:util';
import { compareKeuringen } from '../checking/keuring/compare.ts';
import { letterText } from '../components/keuring-report/letter.ts';
import { memoText } from '../components/keuring-report/memo.ts';
import { dutchDate, KINDS } from '../components/keuring-report/words.ts';
import { keuringNl } from '../components/strings/keuring-nl.ts';
import { type GuidedKeuring, noted } from '../findings/keuring/guided-keuring.ts';
import { LETTER_STATES, type LetterState, LONGEST_LETTER_NOTE, timelineOf } from '../findings/keuring/letter-event.ts';
import type { IsoDate } from '../language/date.ts';
import { ruleset } from '../rules/ruleset.ts';
import { type KeuringFile, readKeuringFile, writeGuidedFile } from './keuring-file.ts';
import { isDate, wrongOption } from './options.ts';
import { NoTarget } from './target.ts';

/** As the person types them. */
const STATES: Readonly<Record<string, LetterState>> = Object.fromEntries(
  LETTER_STATES.map((state) => [keuringNl.letter.states[state].toLowerCase().replaceAll(' ', '-'), state]),
);

export const LETTER_USAGE = `geweten brief [--memo] BESTAND
  geweten brief --stand ${Object.keys(STATES).join('|')} [--op JJJJ-MM-DD] [--notitie TEKST] BESTAND`;

export interface LetterSurroundings {
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
  readonly today: IsoDate;
  newId(): string;
}

const BAD_USAGE = 2;

/** Returns 0 done, 1 the file could not be written, 2 wrong usage. */
export async function letter(argv: readonly string[], surroundings: LetterSurroundings): Promise<number> {
  const { print, complain, today, newId } = surroundings;
  const wanted = wantedIn(argv, today);
  if (typeof wanted === 'string') {
    complain(`${wanted} Gebruik: ${LETTER_USAGE}`);
    return BAD_USAGE;
  }
  const { file, read, isMemo, event } = wanted;
  if (event === undefined) {
    print(isMemo ? memoText(read.keuring, ruleset.rules) : letterOf(read));
    return 0;
  }
  if (read.guided === undefined) {
    complain(`${file} is geen bestand van een keuring met antwoorden. Maak het met --bewaar of in de browser.`);
    return BAD_USAGE;
  }
  const guided = noted(read.guided, { id: newId(), ...event });
  try {
    writeGuidedFile(file, guided);
  } catch (error) {
    complain(`${file} kon niet bewaard worden: ${(error as NodeJS.ErrnoException).code ?? 'fout'}.`);
    return 1;
  }
  print(timelineText(guided));
  return 0;
}

function letterOf({ keuring, guided }: KeuringFile): string {
  const before = guided?.previous;
  return letterText(keuring, ruleset.rules, before === undefined ? {} : { changes: compareKeuringen(before, keuring) });
}

/** One line a day. */
function timelineText({ keuring, letters }: GuidedKeuring): string {
  const lines = timelineOf(letters).map(
    ({ on, state, note }) => `${dutchDate(on)}  ${keuringNl.letter.states[state]}${note === '' ? '' : `: ${note}`}`,
  );
  return `${[`${dutchDate(keuring.readOn)}  ${KINDS[keuring.kind]}`, ...lines].join('\n')}\n`;
}

interface Wanted {
  readonly file: string;
  readonly read: KeuringFile;
  readonly isMemo: boolean;
  readonly event: { readonly state: LetterState; readonly on: IsoDate; readonly note: string } | undefined;
}

/** What the person asked for, or one Dutch sentence about what is wrong with it. */
function wantedIn(argv: readonly string[], today: IsoDate): Wanted | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        memo: { type: 'boolean', default: false },
        stand: { type: 'string' },
        op: { type: 'string' },
        notitie: { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return 'Noem één bestand van een keuring.';
    const { stand, op = today, notitie = '', memo } = values;
    if (stand === undefined) return { file, read: readKeuringFile(file), isMemo: memo, event: undefined };
    const state = Object.hasOwn(STATES, stand) ? STATES[stand] : undefined;
    if (state === undefined) return `${stand} is geen stand van een brief.`;
    if (!isDate(op)) return `${op} is geen datum zoals 2026-11-22.`;
    if (notitie.length > LONGEST_LETTER_NOTE) return `Een notitie is hoogstens ${LONGEST_LETTER_NOTE} tekens lang.`;
    return { file, read: readKeuringFile(file), isMemo: memo, event: { state, on: op, note: notitie } };
  } catch (error) {
    return error instanceof NoTarget ? error.message : wrongOption(error);
  }
}
