/** `geweten moderator`: gives someone a role, prints the link that lets them in once, or ends their role. */
import { parseArgs } from 'node:util';
import {
  addModerator,
  CODE_MINUTES,
  endModerator,
  issueCode,
  moderatorByName,
} from '../endpoint/moderation/moderators.ts';
import { isRole } from '../endpoint/moderation/role.ts';
import { dutchDayOf } from '../findings/whole-day.ts';
import { CannotDo, DATABASE_OPTIONS, finished, withDatabase } from './database.ts';

export const MODERATOR_USAGE =
  'geweten moderator NAAM [--role moderator|operator] [--url ADRES] [--end] [--data MAP] [--database-url ADRES]';

/** A name to tell people apart; not more than that. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u;

/** Exit codes: 0 done, 1 not done, 2 wrong usage. The code is shown once and nowhere kept. */
export function moderator(argv: string[]): Promise<number> {
  return finished(MODERATOR_USAGE, async () => {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        ...DATABASE_OPTIONS,
        role: { type: 'string' },
        url: { type: 'string', default: 'http://127.0.0.1:8787' },
        end: { type: 'boolean', default: false },
      },
    });
    const [name, ...more] = positionals;
    const { role, url } = values;
    if (name === undefined || more.length > 0 || !NAME.test(name)) return undefined;
    if (role !== undefined && !isRole(role)) return undefined;
    return withDatabase(values, (storage) =>
      storage.transaction(async (tx) => {
        const today = dutchDayOf(Date.now());
        const known = await moderatorByName(tx, name);
        if (values.end) {
          if (!known) throw new CannotDo(`${name} heeft geen rol.`);
          await endModerator(tx, known, today);
          return `${name} heeft geen rol meer en is afgemeld.`;
        }
        if (known && role !== undefined && role !== known.role)
          throw new CannotDo(`${name} heeft al de rol ${known.role}; stop die eerst met --end.`);
        const { id } = known ?? (await addModerator(tx, name, role ?? 'moderator', today));
        const code = await issueCode(tx, id, Date.now());
        return `Aanmelden als ${name}: ${url.replace(/\/$/, '')}/beheer/aanmelden?code=${code}\nDeze code werkt één keer, ${CODE_MINUTES} minuten lang.`;
      }),
    );
  });
}
