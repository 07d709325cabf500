/** Inspects many organisations: side by side over hosts, politely within each. Can be killed at any moment and taken up again. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparableOf } from '../../checking/keuring/alike.ts';
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { keuringOf, type SiteRead } from '../../checking/keuring/keuring-of.ts';
import type { FetchPage } from '../../checking/site/fetched.ts';
import type { Politeness } from '../../checking/site/politeness.ts';
import { readSite } from '../../checking/site/read-site.ts';
import { visitor } from '../../checking/site/visitor.ts';
import { letterText } from '../../components/keuring-report/letter.ts';
import { reportPage } from '../../components/keuring-report/report.ts';
import { examplesOpposite, type GoodExample } from '../../findings/keuring/good-example.ts';
import { treeOfHtml } from '../../reading/html.ts';
import type { Organisation } from '../../register/organisation.ts';
import type { Ruleset } from '../../rules/ruleset.ts';
import { targetFor } from '../target.ts';
import { hostStores } from './host-stores.ts';
import { type Plan, writeWhole } from './plan.ts';
import { type Row, rowOf } from './row.ts';
import type { Kept } from './summary.ts';

export interface InventarisJob extends Politeness {
  readonly folder: string;
  readonly plan: Plan;
  /** Those of the plan and the joint organisations that work for them. */
  readonly organisations: readonly Organisation[];
  readonly ruleset: Ruleset;
  /** Sentences of others, to show opposite a fault in a report. */
  readonly examples: readonly GoodExample[];
  readonly fetchPage: FetchPage;
  /** Organisations at a time. */
  readonly sideBySide: number;
  /** `isBefore`: was done before this run. */
  readonly onDone: (row: Row, isBefore: boolean) => void;
  /** Our own fault on the pages of one organisation; the others go on, and it is tried again when the work is taken up again. */
  readonly onFault: (organisation: Organisation, cause: unknown) => void;
}

/** A full disk or a folder that went away hits every organisation. */
const isOfMachine = (cause: unknown): boolean => cause instanceof Error && 'syscall' in cause;

/** What came out, in the order of the plan; writes a report for each organisation. Throws what the system says of the folder. */
export async function runInventaris(job: InventarisJob): Promise<readonly Kept[]> {
  const { folder, plan } = job;
  const stores = hostStores(folder, job.organisations);
  const visit = visitor({ ...job, asOf: plan.asOf, treeOf: treeOfHtml, storeOf: stores.storeOf });
  const byCode = new Map(job.organisations.map((each) => [each.code, each]));
  const rows = new Map<string, Kept>();
  const one = async (organisation: Organisation): Promise<void> => {
    const before = readKept(folder, organisation.code);
    const kept = before ?? (await inspect(organisation).catch((cause: unknown) => passOver(organisation, cause)));
    if (kept === undefined) return;
    rows.set(organisation.code, kept);
    job.onDone(kept.row, before !== undefined);
  };
  const inspect = async (organisation: Organisation): Promise<Kept> => {
    const { scope } = targetFor(organisation, plan.mostPages);
    const site = await readSite(scope, { visit });
    await stores.release(organisation);
    return keep(site, organisation, job);
  };
  const passOver = async (organisation: Organisation, cause: unknown): Promise<undefined> => {
    if (isOfMachine(cause)) throw cause;
    await stores.release(organisation);
    job.onFault(organisation, cause);
  };
  await sideBySide(
    plan.organisations.flatMap((code) => byCode.get(code) ?? []),
    job.sideBySide,
    one,
  );
  await stores.close();
  return plan.organisations.flatMap((code) => rows.get(code) ?? []);
}

/** Makes the keuring and writes it; its JSON comes last and says that the rest is there. */
export function keep(
  site: SiteRead,
  organisation: Organisation,
  { folder, plan, ruleset, examples }: Pick<InventarisJob, 'folder' | 'plan' | 'ruleset' | 'examples'>,
): Kept {
  const target = targetFor(organisation, plan.mostPages).organisation;
  const { readOn, asOf } = plan;
  const keuring = keuringOf(site, { organisation: target, readOn, asOf, ruleset });
  const own = join(folder, organisation.code);
  mkdirSync(own, { recursive: true });
  const opposite = examplesOpposite(keuring, organisation.code, examples, ruleset);
  writeWhole(join(own, 'keuring.html'), reportPage({ keuring, rules: ruleset.rules, examples: opposite }));
  writeWhole(join(own, 'brief.txt'), letterText(keuring, ruleset.rules));
  writeWhole(join(own, 'keuring.json'), JSON.stringify(keuring));
  return keptOf(keuring);
}

const keptOf = (keuring: Keuring): Kept => ({ row: rowOf(keuring), comparable: comparableOf(keuring) });

function readKept(folder: string, code: string): Kept | undefined {
  const file = join(folder, code, 'keuring.json');
  return existsSync(file) ? keptOf(JSON.parse(readFileSync(file, 'utf8')) as Keuring) : undefined;
}

/** Does the work for every one of a list, at most so many at a time, in order of beginning. */
async function sideBySide<Each>(
  list: readonly Each[],
  most: number,
  work: (each: Each) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let each = list[next++]; each !== undefined; each = list[next++]) await work(each);
  };
  await Promise.all(Array.from({ length: Math.min(most, list.length) }, lane));
}
