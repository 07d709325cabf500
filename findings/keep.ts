/** Keeps what a person records. History only grows: a finding that would lose or change a line of it is not stored. */
import { canonicalJson } from './canonical-json.ts';
import type { Database } from './database.ts';
import { holdBack } from './dispatch.ts';
import type { Finding } from './finding.ts';

/** False when another window has changed the finding since; nothing is stored then. */
export async function keepFinding(finding: Finding, database: Database): Promise<boolean> {
  return database.atomically(async () => {
    const stored = await database.findings.get(finding.id);
    if (stored && !continues(finding, stored)) return false;
    await database.findings.put(finding);
    if (stored && wasEdited(finding, stored)) await holdBack(finding.id, database);
    return true;
  });
}

const wasEdited = ({ history }: Finding, { history: before }: Finding): boolean =>
  history.slice(before.length).some(({ what }) => what === 'edited');

function continues({ history }: Finding, { history: before }: Finding): boolean {
  return canonicalJson(history.slice(0, before.length)) === canonicalJson(before);
}
