/** `geweten keuring`: reads a whole site, and says what stands on it about the bijstand. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareKeuringen } from '../checking/keuring/compare.ts';
import type { Keuring } from '../checking/keuring/keuring.ts';
import { keuringOf } from '../checking/keuring/keuring-of.ts';
import type { FetchPage } from '../checking/site/fetched.ts';
import { PAUSE_MS } from '../checking/site/politeness.ts';
import { readSite } from '../checking/site/read-site.ts';
import { MOST_PAGES } from '../checking/site/scope.ts';
import { memoryVisitStore } from '../checking/site/visit-store.ts';
import { visitor } from '../checking/site/visitor.ts';
import { keuringCsv } from '../components/keuring-report/csv.ts';
import { earlOf } from '../components/keuring-report/earl.ts';
import { letterText } from '../components/keuring-report/letter.ts';
import { memoText } from '../components/keuring-report/memo.ts';
import { reportPage } from '../components/keuring-report/report.ts';
import { examplesOpposite, type GoodExample } from '../findings/keuring/good-example.ts';
import { organisationKey, startGuided, startHerkeuring } from '../findings/keuring/guided-keuring.ts';
import type { IsoDate } from '../language/date.ts';
import { treeOfHtml } from '../reading/html.ts';
import { ruleset } from '../rules/ruleset.ts';
import { readGoodExamples } from './good-examples.ts';
import { type KeuringFile, readKeuringFile, writeGuidedFile } from './keuring-file.ts';
import { keuringSummary } from './keuring-summary.ts';
import { isDate, OPTIONS, wrongOption } from './options.ts';
import { pageFetcher } from './site/page-fetch.ts';
import { NoTarget, type Target, targetOf } from './target.ts';

export const KEURING_USAGE = `geweten keuring [--json|--csv|--earl] [--html BESTAND] [--brief BESTAND] [--memo BESTAND]
                  [--bewaar BESTAND] [--vorige BESTAND] [--naam NAAM] [--paginas AANTAL] [--as-of JJJJ-MM-DD]
                  [--goede-voorbeelden BESTAND]… GEMEENTE|ADRES`;

/** Everything the command needs from outside; a test passes its own. */
export interface KeuringSurroundings {
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
  readonly today: IsoDate;
  readonly sleep: (ms: number) => Promise<void>;
  /** Instead of the network. */
  readonly fetchPage?: FetchPage;
}

const BAD_USAGE = 2;

/** Returns 0 done, 1 nothing could be read, 2 wrong usage. */
export async function keuring(argv: readonly string[], surroundings: KeuringSurroundings): Promise<number> {
  const { complain, print } = surroundings;
  const wanted = wantedIn(argv, surroundings.today);
  if (typeof wanted === 'string') {
    complain(`${wanted} Gebruik: ${KEURING_USAGE}`);
    return BAD_USAGE;
  }
  const made = await inspect(wanted, surroundings);
  const changes = wanted.previous === undefined ? [] : compareKeuringen(wanted.previous.keuring, made);
  const { html, brief, memo, bewaar } = wanted.files;
  try {
    const examples = examplesOpposite(made, organisationKey(made), wanted.examples, ruleset);
    if (html !== undefined) writeFileSync(html, reportPage({ keuring: made, rules: ruleset.rules, changes, examples }));
    if (brief !== undefined) writeFileSync(brief, letterText(made, ruleset.rules, { changes }));
    if (memo !== undefined) writeFileSync(memo, memoText(made, ruleset.rules));
    if (bewaar !== undefined) writeGuidedFile(bewaar, toGuide(made, wanted.previous));
  } catch (error) {
    complain(`Het verslag kon niet bewaard worden: ${(error as NodeJS.ErrnoException).code ?? 'fout'}.`);
    return 1;
  }
  if (wanted.form === 'json') print(`${JSON.stringify(made, null, 2)}\n`);
  else if (wanted.form === 'csv') print(keuringCsv(made));
  else if (wanted.form === 'earl') print(`${JSON.stringify(earlOf(made), null, 2)}\n`);
  else print(keuringSummary(made, ruleset.rules));
  if (made.pages.length > 0) return 0;
  complain('Wij konden geen pagina van deze site lezen.');
  return 1;
}

async function inspect(wanted: Wanted, { sleep, complain, today, fetchPage }: KeuringSurroundings): Promise<Keuring> {
  const { target, asOf, examplesPort, name, previous } = wanted;
  const fetcher = pageFetcher({
    mayRead: (host) => target.scope.hosts.has(host),
    ...(examplesPort === undefined ? {} : { examplesPort }),
  });
  const store = memoryVisitStore();
  const visit = visitor({
    fetchPage: fetchPage ?? fetcher.fetchPage,
    ruleset,
    asOf,
    treeOf: treeOfHtml,
    pauseMs: PAUSE_MS,
    sleep,
    storeOf: () => Promise.resolve(store),
  });
  const site = await readSite(target.scope, {
    visit,
    progress: ({ run, url }, done) => complain(`${done}. ${run?.page.title || url}`),
  });
  fetcher.close();
  return keuringOf(site, {
    organisation: target.organisation,
    readOn: today,
    asOf,
    ruleset,
    ...(name === undefined ? {} : { inspector: name }),
    ...(previous === undefined ? {} : { previous: previous.keuring }),
  });
}

/** To go on with in the browser; the answers of an earlier file come along. */
function toGuide(made: Keuring, previous: KeuringFile | undefined) {
  const { inspector = '', ...keuring } = made;
  const before = previous?.guided;
  const guided =
    before === undefined
      ? startGuided(keuring, 'short', randomUUID())
      : startHerkeuring(keuring, before, previous?.keuring ?? before.keuring, randomUUID());
  return inspector === '' ? guided : { ...guided, inspector };
}

interface Wanted {
  readonly target: Target;
  readonly asOf: IsoDate;
  readonly form: 'text' | 'json' | 'csv' | 'earl';
  readonly files: Readonly<Partial<Record<'html' | 'brief' | 'memo' | 'bewaar', string>>>;
  readonly name: string | undefined;
  readonly examples: readonly GoodExample[];
  readonly previous: KeuringFile | undefined;
  readonly examplesPort: number | undefined;
}

/** What the person asked for, or one Dutch sentence about what is wrong with it. */
function wantedIn(argv: readonly string[], today: IsoDate): Wanted | string {
  try {
    const { values, positionals } = parse(argv);
    const [typed, ...more] = positionals;
    if (typed === undefined || more.length > 0) return 'Noem één gemeente of één adres.';
    const asOf = values['as-of'] ?? today;
    if (!isDate(asOf)) return `${asOf} is geen datum zoals 2026-11-22.`;
    const pages = Number(values.paginas ?? MOST_PAGES);
    if (!Number.isInteger(pages) || pages < 1 || pages > 500) return 'Het aantal pagina’s is een getal van 1 tot 500.';
    const { html, brief, memo, bewaar } = values;
    return {
      target: targetOf(typed, pages),
      asOf,
      form: values.json ? 'json' : values.csv ? 'csv' : values.earl ? 'earl' : 'text',
      files: Object.fromEntries(Object.entries({ html, brief, memo, bewaar }).filter(([, file]) => file !== undefined)),
      name: values.naam,
      examples: readGoodExamples(values['goede-voorbeelden'] ?? []),
      previous: values.vorige === undefined ? undefined : readKeuringFile(values.vorige),
      examplesPort: values.voorbeelden === undefined ? undefined : Number(values.voorbeelden),
    };
  } catch (error) {
    return error instanceof NoTarget ? error.message : wrongOption(error);
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      ...OPTIONS,
      csv: { type: 'boolean', default: false },
      earl: { type: 'boolean', default: false },
      html: { type: 'string' },
      brief: { type: 'string' },
      memo: { type: 'string' },
      bewaar: { type: 'string' },
      vorige: { type: 'string' },
      naam: { type: 'string' },
    },
  });
}
