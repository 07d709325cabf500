/** `geweten dials`: shows the crisis dials, or turns one; each turn is in the public log with its reason. */
import { parseArgs } from 'node:util';
import { DIAL_NAMES, isDialName, readDials, turnDial } from '../endpoint/dials.ts';
import { isReason } from '../endpoint/moderation/reason.ts';
import { dutchDayOf } from '../findings/whole-day.ts';
import { CannotDo, DATABASE_OPTIONS, finished, withDatabase } from './database.ts';

export const DIALS_USAGE = 'geweten dials [NAAM STAND --reason REDEN] [--data MAP] [--database-url ADRES]';

/** Exit codes: 0 done, 1 not done, 2 wrong usage. A running endpoint follows within ten seconds. */
export function dials(argv: string[]): Promise<number> {
  return finished(DIALS_USAGE, async () => {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { ...DATABASE_OPTIONS, reason: { type: 'string', default: '' } },
    });
    const [name, value, ...more] = positionals;
    if (more.length > 0 || (name !== undefined && value === undefined)) return undefined;
    return withDatabase(values, async (storage) => {
      if (name !== undefined && value !== undefined) {
        if (!isDialName(name)) throw new CannotDo(`${name} bestaat niet; kies uit ${DIAL_NAMES.join(', ')}.`);
        if (!isReason(values.reason))
          throw new CannotDo('Geef een reden van 10 tot 500 tekens met --reason; die is openbaar.');
        try {
          await storage.transaction((tx) => turnDial(tx, name, value, values.reason, dutchDayOf(Date.now())));
        } catch (error) {
          if (error instanceof RangeError) throw new CannotDo(`${name} kan niet op ${value} staan.`);
          throw error;
        }
      }
      const now = await readDials(storage.db);
      return DIAL_NAMES.map((each) => `${each.padEnd(16)} ${now[each]}`).join('\n');
    });
  });
}
