/** The pages of a reading that is under way, kept in the browser: after a restart none of them is asked for again. */
import type { Visit } from '../../checking/site/visit.ts';
import type { VisitStore } from '../../checking/site/visit-store.ts';
import type { Database } from '../../findings/database.ts';

type Visits = Pick<Database, 'visits'>;

/** Everything that is kept for this organisation is known at once. */
export async function keptVisits({ visits }: Visits, organisation: string): Promise<VisitStore> {
  const kept = await visits.where('organisation').equals(organisation).toArray();
  const known = new Map<string, Visit>(kept.map((visit) => [visit.asked, visit]));
  return {
    recall: (url) => known.get(url),
    async remember(visit) {
      await visits.put({ ...visit, organisation });
      known.set(visit.asked, visit);
    },
    close: () => Promise.resolve(),
  };
}

/** Lets go of them. */
export async function dropVisits({ visits }: Visits, organisation: string): Promise<void> {
  await visits.where('organisation').equals(organisation).delete();
}
