/** What the panel read of the page that a keuring starts from; it waits in the memory of this browser session until it is taken. */
import type { CheckRun } from '../../checking/check-run.ts';
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { keuringOf } from '../../checking/keuring/keuring-of.ts';
import { inspected } from '../../checking/site/scope.ts';
import type { IsoDate } from '../../language/date.ts';
import { organisationByCode } from '../../register/organisation.ts';
import type { Ruleset } from '../../rules/ruleset.ts';
import { isRun, RUN_TO_INSPECT } from '../messages/inspect.ts';
import { browser } from '../messages/page-browser.ts';

/** A keuring of this one page: what is not on it was simply not read. */
export function keuringOfRun(run: CheckRun, ruleset: Ruleset, readOn: IsoDate): Keuring {
  const organisation = organisationByCode(run.page.organisation ?? '');
  return keuringOf(
    { runs: [run], linked: [], notRead: [], isWhole: false },
    {
      organisation: organisation
        ? inspected(organisation)
        : { name: URL.parse(run.page.url)?.hostname ?? run.page.url, members: [] },
      readOn,
      asOf: run.asOf,
      ruleset,
    },
  );
}

/** Lets go of what waited: a keuring was begun with it, or everything must be forgotten. */
export async function dropRun(): Promise<void> {
  await browser.storage.session.remove(RUN_TO_INSPECT);
}

/** What waits; undefined when there is nothing, or something of another version. */
export async function waitingRun(): Promise<CheckRun | undefined> {
  const { [RUN_TO_INSPECT]: run }: Record<string, unknown> = await browser.storage.session.get(RUN_TO_INSPECT);
  return isRun(run) ? run : undefined;
}
