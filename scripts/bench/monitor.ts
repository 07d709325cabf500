/**
 * `npm run bench:monitor`: how fast each page of the monitor answers when everybody has been looked at for three years: 342
 * municipalities, every rule, a release each week. The data are made up, in a folder that is thrown away, and nobody sees them.
 *
 * "New" is the first time that an address is asked for after a release, "kept" every time after that. Milliseconds over HTTP on this
 * machine, packed with Brotli as browsers ask for it. Work is the processor time of asking and answering together: on a machine that is busy with
 * something else it says more than the clock.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleData } from '../../endpoint/example/example-data.ts';
import { countryOf } from '../../endpoint/figures/country.ts';
import { snapshotHash } from '../../endpoint/snapshot.ts';
import { startEndpoint } from '../../endpoint/start.ts';
import { openSqlite } from '../../endpoint/storage/sqlite.ts';
import { canonicalJson } from '../../findings/canonical-json.ts';
import { wholeDayOf } from '../../findings/whole-day.ts';
import { organisations } from '../../register/organisation.ts';
import { SUBJECTS } from '../../rules/rule.ts';
import { ruleset } from '../../rules/ruleset.ts';

const WEEKS = 156;
const ROWS_AT_ONCE = 500;
const LIMITS = { new: 300, kept: 50 } as const;

async function fill(folder: string): Promise<{ readonly points: number; readonly changes: number }> {
  const today = wholeDayOf(Date.now());
  const { snapshot, changes } = exampleData({ organisations, rules: ruleset.rules, today, weeks: WEEKS, lookedAt: 1 });
  const storage = await openSqlite({ folder });
  const text = canonicalJson(snapshot);
  const hash = snapshotHash(text);
  await storage.transaction(async (tx) => {
    await tx
      .insertInto('release')
      .values({ id: `${today}-${hash.slice(0, 12)}`, day: today, hash, snapshot: text })
      .execute();
    for (let from = 0; from < changes.length; from += ROWS_AT_ONCE) {
      await tx
        .insertInto('point_change')
        .values(changes.slice(from, from + ROWS_AT_ONCE))
        .execute();
    }
  });
  await storage.close();
  return { points: snapshot.points.length, changes: changes.length };
}

/** Addresses by kind of page; of those that are many, enough to see the slowest. */
function addresses(): Readonly<Record<string, readonly string[]>> {
  const { municipalities, provinces } = countryOf(organisations);
  const dossiers = municipalities.map(({ slug }) => `/gemeente/${slug}`);
  const rules = ruleset.rules.map(({ id }) => id);
  return {
    home: ['/', ...SUBJECTS.map((subject) => `/?onderwerp=${subject}`)],
    dossier: dossiers,
    'share picture': dossiers.slice(0, 60).map((each) => `${each}/deel.png`),
    feed: dossiers.slice(0, 60).map((each) => `${each}/feed.atom`),
    badge: dossiers.map((each) => `${each}/badge.svg`),
    lists: ['/lijsten', '/en/lijsten'],
    'list of municipalities': [
      '/lijsten/gemeenten',
      ...['naam', 'hersteld', 'goed', 'te-herstellen', 'bekeken'].flatMap((order) =>
        SUBJECTS.map((subject) => `/lijsten/gemeenten?onderwerp=${subject}&volgorde=${order}`),
      ),
      ...provinces.map(({ slug }) => `/lijsten/gemeenten?provincie=${slug}`),
    ],
    'list of a subject': SUBJECTS.map((subject) => `/lijsten/onderwerp/${subject}`),
    'list of a rule': rules.map((id) => `/lijsten/regel/${id}`),
    repairs: ['', ...[2, 3, 40, 100].map((page) => `?bladzijde=${page}`)].map((query) => `/lijsten/hersteld${query}`),
    'good examples': SUBJECTS.map((subject) => `/lijsten/goede-voorbeelden?onderwerp=${subject}`),
    rules: ['/regels', '/en/regels'],
    rule: rules.map((id) => `/regels/${id}`),
    stories: ['/verhalen', '/en/verhalen'],
    'open data and API': ['/open-data', '/api'],
    'pages of text': ['/privacy', '/hoe-werkt-het', '/bezwaar', '/werkgroep', '/toegankelijkheid', '/colofon'],
    search: ['/zoek?naam=den', '/zoek?naam=ber', '/zoek?naam=zwolle'],
    'feed of repairs': ['/hersteld.atom'],
  };
}

interface Asked {
  readonly ms: number;
  /** Milliseconds of processor time. */
  readonly work: number;
  readonly bytes: number;
}

async function ask(url: string): Promise<Asked> {
  const [from, before] = [performance.now(), process.cpuUsage()];
  const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } });
  const { byteLength } = await answer.arrayBuffer();
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(before);
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return { ms, work: (user + system) / 1_000, bytes: byteLength };
}

/** Each address twice: what shows more than the release is kept for a minute only. */
async function askAll(base: string, paths: readonly string[]) {
  const [fresh, kept]: [Asked[], Asked[]] = [[], []];
  for (const path of paths) {
    fresh.push(await ask(base + path));
    kept.push(await ask(base + path));
  }
  return { fresh, kept };
}

function median(asked: readonly Asked[]): number {
  return asked.map(({ ms }) => ms).toSorted((a, b) => a - b)[Math.floor(asked.length / 2)] ?? 0;
}

const most = (asked: readonly Asked[], of: 'ms' | 'work' = 'ms'): number => Math.max(...asked.map((each) => each[of]));

const folder = mkdtempSync(join(tmpdir(), 'geweten-bench-'));
let isSlow = false;
try {
  const { points, changes } = await fill(folder);
  const started = performance.now();
  const endpoint = await startEndpoint({ port: 0, dataDir: folder });
  const ready = performance.now() - started;
  const counted = await ask(`${endpoint.url}/lijsten`);
  console.log(
    `${points} points, ${changes} changes in ${WEEKS} releases. Started in ${ready.toFixed(0)} ms; the first page after it, ${counted.ms.toFixed(0)} ms.\n`,
  );
  console.log(
    '| page | asked | new: median, most, most work (ms) | kept: median, most, most work (ms) | HTML at most (kB) |\n| --- | --- | --- | --- | --- |',
  );
  for (const [name, paths] of Object.entries(addresses())) {
    const { fresh, kept } = await askAll(endpoint.url, paths);
    const size = Math.max(...fresh.map(({ bytes }) => bytes)) / 1_000;
    const times = [fresh, kept].map(
      (asked) => `${median(asked).toFixed(1)}, ${most(asked).toFixed(0)}, ${most(asked, 'work').toFixed(0)}`,
    );
    console.log(`| ${name} | ${paths.length} | ${times.join(' | ')} | ${size.toFixed(0)} |`);
    isSlow ||= most(fresh) > LIMITS.new || most(kept) > LIMITS.kept;
  }
  await endpoint.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\nLoad of the machine: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores.`);
console.log(isSlow ? 'Slower than it may be.' : `All new within ${LIMITS.new} ms and kept within ${LIMITS.kept} ms.`);
process.exitCode = isSlow ? 1 : 0;
