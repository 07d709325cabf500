/** Good examples for the reports of the command line: from files that the person names, because nothing is asked of an endpoint unasked. */
import { readFileSync, statSync } from 'node:fs';
import { Value } from 'typebox/value';
import { type GoodExample, goodExamples } from '../findings/keuring/good-example.ts';
import { importGuided } from '../findings/keuring/transfer-guided.ts';
import { LONGEST_SNAPSHOT, Snapshot } from '../findings/snapshot.ts';
import { NoTarget } from './target.ts';

/**
 * What stands in these files: the national snapshot as an endpoint publishes it (`/v1/snapshot`), or keuringen with answers.
 * Throws `NoTarget` with one sentence for a file that is neither.
 */
export function readGoodExamples(files: readonly string[]): readonly GoodExample[] {
  return files.flatMap((file) => {
    const text = readText(file);
    const guided = importGuided(text);
    if (guided.ok) return goodExamples({ findings: [], points: [], keuringen: [guided.guided] });
    const snapshot = parsed(text);
    if (!Value.Check(Snapshot, snapshot))
      throw new NoTarget(`In ${file} staan geen goede voorbeelden: het is geen landelijk bestand en geen keuring.`);
    return goodExamples({ findings: [], points: snapshot.points, keuringen: [] });
  });
}

function readText(file: string): string {
  try {
    // Bytes are never fewer than characters.
    if (statSync(file).size > LONGEST_SNAPSHOT * 4) throw new Error('too large');
    return readFileSync(file, 'utf8');
  } catch {
    throw new NoTarget(`${file} kan niet gelezen worden.`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
