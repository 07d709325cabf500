/** Pages that were saved before, in a folder: whose they are, and what they say. Nobody knows what was not saved, so nothing is absent. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkPage } from '../../checking/check-page.ts';
import type { CheckRun } from '../../checking/check-run.ts';
import { addressKey } from '../../checking/keuring/address.ts';
import type { MadeWith } from '../../checking/keuring/keuring.ts';
import type { SiteRead } from '../../checking/keuring/keuring-of.ts';
import { textPrint } from '../../checking/keuring/text-print.ts';
import { textOf } from '../../checking/page.ts';
import { madeWithOf, mostlyMadeWith } from '../../checking/site/made-with.ts';
import type { IsoDate } from '../../language/date.ts';
import { decode } from '../../reading/decode.ts';
import { readHtml, treeOfHtml } from '../../reading/html.ts';
import { organisationsOfUrl } from '../../register/host.ts';
import type { Organisation } from '../../register/organisation.ts';
import type { Ruleset } from '../../rules/ruleset.ts';

export interface SavedPages {
  readonly sites: readonly { readonly organisation: Organisation; readonly site: SiteRead }[];
  /** Files that name no organisation of the register as theirs, by their canonical address. */
  readonly unknown: readonly string[];
}

/** Reads every .html and .htm file below the folder. Throws the system's error when that cannot be read. */
export function savedPages(folder: string, ruleset: Ruleset, asOf: IsoDate): SavedPages {
  const found = new Map<Organisation, SavedPage[]>();
  const unknown: string[] = [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.html?$/i.test(name));
  for (const name of names.sort()) {
    const file = join(folder, name);
    const html = decode(readFileSync(file));
    const page = readHtml(html, file);
    const [organisation] = organisationsOfUrl(page.url);
    if (organisation === undefined) unknown.push(relative(folder, file));
    else {
      const run = checkPage(page, ruleset, { asOf, source: name });
      const saved = {
        run,
        print: run.page.type === 'anders' ? undefined : textPrint(textOf(page.blocks)),
        madeWith: madeWithOf(treeOfHtml(html)),
      };
      found.set(organisation, [...(found.get(organisation) ?? []), saved]);
    }
  }
  return {
    sites: [...found].map(([organisation, pages]) => ({ organisation, site: siteOf(pages) })),
    unknown,
  };
}

interface SavedPage {
  readonly run: CheckRun;
  readonly print: string | undefined;
  readonly madeWith: MadeWith | undefined;
}

function siteOf(pages: readonly SavedPage[]): SiteRead {
  const madeWith = mostlyMadeWith(pages.flatMap((page) => page.madeWith ?? []));
  return {
    runs: pages.map(({ run }) => run),
    linked: [],
    notRead: [],
    isWhole: false,
    prints: new Map(
      pages.flatMap(({ run, print }) => (print === undefined ? [] : [[addressKey(run.page.url), print]])),
    ),
    ...(madeWith === undefined ? {} : { madeWith }),
  };
}
