/** Pages that were saved before, in a folder: whose they are, and what they say. Nobody knows what was not saved, so nothing is absent. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkPage } from '../../checking/check-page.ts';
import type { SiteRead } from '../../checking/keuring/keuring-of.ts';
import type { IsoDate } from '../../language/date.ts';
import { decode } from '../../reading/decode.ts';
import { readHtml } from '../../reading/html.ts';
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
  const runs = new Map<Organisation, ReturnType<typeof checkPage>[]>();
  const unknown: string[] = [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.html?$/i.test(name));
  for (const name of names.sort()) {
    const file = join(folder, name);
    const page = readHtml(decode(readFileSync(file)), file);
    const [organisation] = organisationsOfUrl(page.url);
    if (organisation === undefined) unknown.push(relative(folder, file));
    else runs.set(organisation, [...(runs.get(organisation) ?? []), checkPage(page, ruleset, { asOf, source: name })]);
  }
  return {
    sites: [...runs].map(([organisation, found]) => ({
      organisation,
      site: { runs: found, linked: [], notRead: [], isWhole: false },
    })),
    unknown,
  };
}
