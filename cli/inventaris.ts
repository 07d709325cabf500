/** `geweten inventaris`: the quick inventory of all municipalities, or of some. */
import { parseArgs } from 'node:util';
import { PAUSE_MS } from '../checking/site/politeness.ts';
import { MOST_PAGES } from '../checking/site/scope.ts';
import type { GoodExample } from '../findings/keuring/good-example.ts';
import type { IsoDate } from '../language/date.ts';
import {
  jointOrganisationsOf,
  type Organisation,
  organisationByCode,
  organisations,
} from '../register/organisation.ts';
import { ruleset } from '../rules/ruleset.ts';
import { readGoodExamples } from './good-examples.ts';
import { type Plan, readPlan, writePlan } from './inventaris/plan.ts';
import { type Progress, progressLine } from './inventaris/progress-line.ts';
import { rowsCsv, rowsText } from './inventaris/row.ts';
import { keep, runInventaris } from './inventaris/run-inventaris.ts';
import { savedPages } from './inventaris/saved-pages.ts';
import { type Kept, writeSummary } from './inventaris/summary.ts';
import type { KeuringSurroundings } from './keuring.ts';
import { isDate, OPTIONS, wrongOption } from './options.ts';
import { pageFetcher } from './site/page-fetch.ts';
import { NoTarget, targetOf } from './target.ts';

export const INVENTARIS_USAGE = `geweten inventaris [--provincie P] [--gemeenten A,B] [--map BEWAARD] [--paginas AANTAL] [--tegelijk AANTAL]
                     [--as-of JJJJ-MM-DD] [--goede-voorbeelden BESTAND]… [--json|--csv] --uit MAP [--hervat]`;

export interface InventarisSurroundings extends KeuringSurroundings {
  /** Milliseconds, only for saying how long it will take. */
  readonly now: () => number;
  /** Shows a line in the place of the one before. */
  readonly progress: (line: string) => void;
  /** Instead of the register. */
  readonly organisations?: readonly Organisation[];
}

const SIDE_BY_SIDE = 24;
const BAD_USAGE = 2;

/** Returns 0 done, 1 the folder cannot be used or an organisation was passed over, 2 wrong usage. */
export async function inventaris(argv: readonly string[], surroundings: InventarisSurroundings): Promise<number> {
  const { complain, print } = surroundings;
  const wanted = wantedIn(argv, surroundings);
  if (typeof wanted === 'string') {
    complain(`${wanted} Gebruik: ${INVENTARIS_USAGE}`);
    return BAD_USAGE;
  }
  try {
    const { plan, kept, passedOver } =
      wanted.saved === undefined ? await overNetwork(wanted, surroundings) : fromFolder(wanted, surroundings);
    const rows = kept.map(({ row }) => row);
    const shared = writeSummary(wanted.folder, plan, kept, ruleset.rules);
    if (wanted.form === 'json') print(`${JSON.stringify(rows, null, 2)}\n`);
    else if (wanted.form === 'csv') print(rowsCsv(rows));
    else print(`${rowsText(rows)}\n${sharedText(shared)}\n`);
    if (passedOver.length === 0) return 0;
    complain(passedOverText(passedOver, wanted.folder));
    return 1;
  } catch (error) {
    if (error instanceof NoTarget) complain(error.message);
    else complain(`De map kan niet gebruikt worden: ${(error as NodeJS.ErrnoException).code ?? 'fout'}.`);
    return 1;
  }
}

function sharedText({ texts, sentences }: ReturnType<typeof writeSummary>): string {
  if (texts + sentences === 0) return 'Geen teksten die bij meer gemeenten staan.';
  return `Bij meer gemeenten: ${texts} teksten en ${sentences} onjuiste zinnen. Zie gelijk.csv en overzicht.html.`;
}

function passedOverText(names: readonly string[], folder: string): string {
  const sites = names.length === 1 ? '1 site is' : `${names.length} sites zijn`;
  return `Er ging iets mis in Geweten. ${sites} niet nagekeken: ${names.join(', ')}. De andere verslagen staan in ${folder}. Met --hervat proberen wij het opnieuw.`;
}

interface Outcome {
  readonly plan: Plan;
  readonly kept: readonly Kept[];
  /** Names of organisations on whose pages our own code failed. */
  readonly passedOver: readonly string[];
}

async function overNetwork(wanted: Wanted, surroundings: InventarisSurroundings): Promise<Outcome> {
  const { folder, examplesPort, sideBySide } = wanted;
  const plan = planFor(wanted, surroundings.today);
  const known = surroundings.organisations ?? organisations;
  const own = plan.organisations.flatMap(
    (code) => known.find((each) => each.code === code) ?? organisationByCode(code) ?? [],
  );
  const all = [...new Set([...own, ...own.flatMap(({ code }) => jointOrganisationsOf(code))])];
  const hosts = new Set(all.flatMap((each) => each.hosts));
  const fetcher = pageFetcher({
    mayRead: (host) => hosts.has(host),
    ...(examplesPort === undefined ? {} : { examplesPort }),
  });
  const begun = surroundings.now();
  const passedOver: string[] = [];
  let progress: Progress = { done: 0, all: own.length, pages: 0, doneNow: 0, tookMs: 0 };
  const kept = await runInventaris({
    folder,
    plan,
    organisations: all,
    ruleset,
    examples: wanted.examples,
    sideBySide,
    fetchPage: surroundings.fetchPage ?? fetcher.fetchPage,
    pauseMs: PAUSE_MS,
    sleep: surroundings.sleep,
    onDone: ({ pages }, isBefore) => {
      progress = {
        ...progress,
        done: progress.done + 1,
        pages: progress.pages + pages,
        doneNow: progress.doneNow + (isBefore ? 0 : 1),
        tookMs: surroundings.now() - begun,
      };
      surroundings.progress(progressLine(progress));
    },
    onFault: ({ name }) => passedOver.push(name),
  });
  fetcher.close();
  return { plan, kept, passedOver };
}

/** The plan that was begun in the folder, or a new one. Throws `NoTarget` when the two do not go together. */
function planFor({ folder, resume, codes, asOf, mostPages }: Wanted, today: IsoDate): Plan {
  const before = readPlan(folder);
  if (before !== undefined && !resume)
    throw new NoTarget(`In ${folder} staat al een inventaris. Ga verder met --hervat, of kies een andere map.`);
  if (before !== undefined && before.rulesetHash !== ruleset.hash)
    throw new NoTarget(`De inventaris in ${folder} is met andere regels begonnen. Begin opnieuw in een andere map.`);
  if (before !== undefined) return before;
  const plan: Plan = { version: 1, organisations: codes, readOn: today, asOf, mostPages, rulesetHash: ruleset.hash };
  writePlan(folder, plan);
  return plan;
}

function fromFolder(wanted: Wanted, { complain, today }: InventarisSurroundings): Outcome {
  const { folder, saved = '', asOf, mostPages, examples } = wanted;
  const { sites, unknown } = savedPages(saved, ruleset, asOf);
  for (const file of unknown) complain(`${file}: wij weten niet van welke gemeente deze pagina is.`);
  const codes = sites.map(({ organisation }) => organisation.code);
  const plan = planFor({ ...wanted, codes }, today);
  const kept = sites.map(({ organisation, site }) =>
    keep(site, organisation, { folder, plan: { ...plan, mostPages }, ruleset, examples }),
  );
  return { plan, kept, passedOver: [] };
}

interface Wanted {
  readonly codes: readonly string[];
  readonly folder: string;
  readonly saved: string | undefined;
  readonly resume: boolean;
  readonly examples: readonly GoodExample[];
  readonly asOf: IsoDate;
  readonly mostPages: number;
  readonly sideBySide: number;
  readonly form: 'text' | 'json' | 'csv';
  readonly examplesPort: number | undefined;
}

/** What the person asked for, or one Dutch sentence about what is wrong with it. */
function wantedIn(argv: readonly string[], surroundings: InventarisSurroundings): Wanted | string {
  try {
    const { values } = parse(argv);
    const { uit, provincie, gemeenten, map, voorbeelden } = values;
    if (uit === undefined) return 'Noem de map voor de verslagen met --uit.';
    const asOf = values['as-of'] ?? surroundings.today;
    if (!isDate(asOf)) return `${asOf} is geen datum zoals 2026-11-22.`;
    const mostPages = Number(values.paginas ?? MOST_PAGES);
    if (!isCount(mostPages, 500)) return 'Het aantal pagina’s is een getal van 1 tot 500.';
    const sideBySide = Number(values.tegelijk ?? SIDE_BY_SIDE);
    if (!isCount(sideBySide, 100)) return 'Tegelijk is een getal van 1 tot 100.';
    const chosen = chosenOf(surroundings.organisations ?? organisations, provincie, gemeenten);
    if (chosen.length === 0) return 'Wij vonden geen gemeenten die u bedoelt.';
    return {
      codes: chosen,
      folder: uit,
      saved: map,
      resume: values.hervat,
      examples: readGoodExamples(values['goede-voorbeelden'] ?? []),
      asOf,
      mostPages,
      sideBySide,
      form: values.json ? 'json' : values.csv ? 'csv' : 'text',
      examplesPort: voorbeelden === undefined ? undefined : Number(voorbeelden),
    };
  } catch (error) {
    return error instanceof NoTarget ? error.message : wrongOption(error);
  }
}

/** Codes of those that were named, of a province, or of all that have a site. */
function chosenOf(all: readonly Organisation[], province: string | undefined, names: string | undefined): string[] {
  if (names !== undefined) return names.split(',').map((name) => targetOf(name.trim()).organisation.code ?? '');
  const isWanted = (each: Organisation) =>
    each.hosts.length > 0 && (province === undefined || each.province?.toLowerCase() === province.toLowerCase());
  return all.filter(isWanted).map(({ code }) => code);
}

const isCount = (count: number, most: number): boolean => Number.isInteger(count) && count >= 1 && count <= most;

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: {
      ...OPTIONS,
      csv: { type: 'boolean', default: false },
      provincie: { type: 'string' },
      gemeenten: { type: 'string' },
      map: { type: 'string' },
      tegelijk: { type: 'string' },
      uit: { type: 'string' },
      hervat: { type: 'boolean', default: false },
    },
  });
}
