/** `geweten check`: checks pages and prints what was found. */
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { checkPage } from '../checking/check-page.ts';
import type { CheckRun } from '../checking/check-run.ts';
import type { IsoDate } from '../language/date.ts';
import { readHtml } from '../reading/html.ts';
import { organisationsOfUrl } from '../register/host.ts';
import { organisationByCode } from '../register/organisation.ts';
import { ruleset } from '../rules/ruleset.ts';
import { isDate, wrongOption } from './options.ts';
import { reportOf } from './report.ts';
import { readSource, Unreadable } from './source.ts';

export const CHECK_USAGE = 'geweten check [--json] [--as-of JJJJ-MM-DD] BESTAND|ADRES|- …';

/** Everything the command needs from outside; a test passes its own. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  readonly stdin: Readable;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly today: IsoDate;
}

/** A page that could not be read keeps its place in the list. */
interface NotChecked {
  readonly source: string;
  readonly error: string;
}

/** Checks every input and prints the reports. Returns 0, or 2 for wrong usage or an input that could not be read. */
export async function check(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print, complain } = surroundings;
  const wanted = optionsOf(argv, surroundings.today);
  if (typeof wanted === 'string') {
    complain(`${wanted} Gebruik: ${CHECK_USAGE}`);
    return 2;
  }
  const outcomes: (CheckRun | NotChecked)[] = [];
  for (const source of wanted.sources) {
    const outcome = await checkSource(source, wanted.asOf, surroundings);
    outcomes.push(outcome);
    if ('error' in outcome) complain(outcome.error);
    else if (!wanted.json) print(reportOf(outcome, ruleset, organisationName(outcome)));
  }
  if (wanted.json) print(JSON.stringify(outcomes, null, 2));
  return outcomes.some((outcome) => 'error' in outcome) ? 2 : 0;
}

async function checkSource(source: string, asOf: IsoDate, surroundings: Surroundings): Promise<CheckRun | NotChecked> {
  try {
    const { html, url } = await readSource(source, surroundings);
    const page = readHtml(html, url);
    const organisation = organisationsOfUrl(page.url)[0]?.code;
    return checkPage(page, ruleset, { asOf, source, ...(organisation === undefined ? {} : { organisation }) });
  } catch (error) {
    if (error instanceof Unreadable) return { source, error: error.message };
    return { source, error: `${source} kon niet nagekeken worden door een fout in dit programma.` };
  }
}

function organisationName({ page }: CheckRun): string | undefined {
  return page.organisation === undefined ? undefined : organisationByCode(page.organisation)?.name;
}

interface Wanted {
  readonly json: boolean;
  readonly asOf: IsoDate;
  readonly sources: readonly string[];
}

/** What the person asked for, or one Dutch sentence about what is wrong with it. */
function optionsOf(argv: readonly string[], today: IsoDate): Wanted | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return wrongOption(error);
  }
  const { values, positionals } = parsed;
  const asOf = values['as-of'] ?? today;
  if (!isDate(asOf)) return `${asOf} is geen datum zoals 2026-11-22.`;
  if (positionals.length === 0) return 'Noem een bestand, een adres of - voor de invoer.';
  return { json: values.json, asOf, sources: positionals };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, 'as-of': { type: 'string' } },
  });
}
