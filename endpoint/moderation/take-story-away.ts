/** Takes what somebody told in their own words out of what they sent; the finding itself stays and counts as before. */
import { canonicalJson } from '../../findings/canonical-json.ts';
import type { UnsignedObservation } from '../../findings/observation.ts';
import type { Tx } from '../storage/storage.ts';
import type { ObservationTable } from '../storage/tables.ts';

/** The text goes from the document for good; id and signature stay, as a mark of what was there. */
export async function takeStoryAway(
  tx: Tx,
  { organisation, id, document }: Pick<ObservationTable, 'organisation' | 'id' | 'document'>,
): Promise<void> {
  const observation = JSON.parse(document) as UnsignedObservation;
  await tx
    .updateTable('observation')
    .set({ document: canonicalJson({ ...observation, body: { ...observation.body, story: null } }) })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute();
}
