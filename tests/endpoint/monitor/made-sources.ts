/** Pages of the monitor over releases that a test makes up, without a server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { countryOf } from '../../../endpoint/figures/country.ts';
import { figuresOf } from '../../../endpoint/figures/figures.ts';
import { changesIn, lastOf, type PointChange } from '../../../endpoint/figures/point-changes.ts';
import type { Language } from '../../../endpoint/language.ts';
import { framed } from '../../../endpoint/monitor/frame.ts';
import { isMoved } from '../../../endpoint/monitor/page.ts';
import { PAGES } from '../../../endpoint/monitor/pages.ts';
import type { Sources } from '../../../endpoint/monitor/sources.ts';
import { openRegister } from '../../../endpoint/register.ts';
import { openSqlite } from '../../../endpoint/storage/sqlite.ts';
import type { PointEvent } from '../../../endpoint/tally/point-event.ts';
import { appendEvent } from '../../../endpoint/tally/points.ts';
import type { Snapshot, SnapshotPoint } from '../../../findings/snapshot.ts';
import type { Organisation } from '../../../register/organisation.ts';
import { ruleset } from '../../../rules/ruleset.ts';

export const TODAY = '2026-11-22';

export const release = (released: string, points: readonly SnapshotPoint[]): Snapshot => ({
  schema: 'snapshot/1',
  released,
  points: [...points],
});

interface Made {
  /** Oldest first; none for an endpoint before its first release. */
  readonly releases?: readonly Snapshot[];
  /** By id of the point; of the municipality of the points that these tests make. */
  readonly events?: Readonly<Record<string, readonly PointEvent[]>>;
  readonly organisations?: readonly Organisation[];
  readonly stories?: Awaited<ReturnType<Sources['source']['stories']>>;
  readonly origin?: string;
}

export async function madeSources({
  releases = [],
  events = {},
  organisations,
  stories = [],
  origin,
}: Made = {}): Promise<Sources> {
  const register = openRegister({ withExamples: false });
  const snapshot: Snapshot = releases.at(-1) ?? { schema: 'snapshot/1', released: null, points: [] };
  const changes: PointChange[] = [];
  for (const each of releases) changes.push(...changesIn(each, lastOf(changes)));
  const country = countryOf(organisations ?? register.organisations);
  const figures = figuresOf({ hash: 'h', snapshot, changes, country, rules: ruleset.rules });
  const folder = mkdtempSync(join(tmpdir(), 'geweten-'));
  const storage = await openSqlite({ folder });
  onTestFinished(async () => {
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [point, those] of Object.entries(events)) {
    for (const [at, event] of those.entries()) {
      await storage.transaction((tx) => appendEvent(tx, 'GM0034', point, `${point}-${at}`, event));
    }
  }
  return {
    figures,
    source: {
      example: false,
      country,
      current: () => ({ hash: 'h', snapshot }),
      changes: async () => changes,
      stories: async () => stories,
    },
    register,
    ruleset,
    db: storage.db,
    today: TODAY,
    origin,
    contact: undefined,
    api: () => ({ paths: {} }),
  };
}

/** A whole page as it is sent; "moved: …" or "no such page" when it is not. The path may have a query. */
export async function pageAt(address: string, sources: Sources, language: Language = 'nl'): Promise<string> {
  const url = new URL(address, 'https://monitor.example');
  for (const page of PAGES) {
    const params = paramsOf(page.path, url.pathname);
    if (!params) continue;
    const opened = page.open({ params, query: Object.fromEntries(url.searchParams) }, sources);
    if (opened === undefined) return 'no such page';
    if (isMoved(opened)) return `moved: ${opened.to}`;
    const shown = await opened.answer(language);
    if (!shown) return 'no such page';
    return framed(shown, {
      language,
      path: opened.address,
      bar: [],
      foot: [],
      isExample: sources.source.example,
      isEmpty: sources.figures.points.length === 0,
      origin: sources.origin,
    });
  }
  return 'no such page';
}

/** A fixed path wins from one with a parameter, as in the router: the list has no two that fit otherwise. */
function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const [names, parts] = [pattern.split('/'), path.split('/')];
  if (names.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, name] of names.entries()) {
    const part = decodeURIComponent(parts[at] ?? '');
    if (name.startsWith(':')) params[name.slice(1)] = part;
    else if (name !== part) return undefined;
  }
  return params;
}

/** Text between tags, white space as one space. */
export const textOf = (page: string): string =>
  page
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
