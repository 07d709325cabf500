/** A person's findings as a file of their own, out and in again; what they did in rounds goes out only. Keys and outbox never go along: they stay in this browser. */
import Type, { type Static } from 'typebox';
import { Value } from 'typebox/value';
import type { Finding } from './finding.ts';
import type { RoundForFile } from './rounds/rounds-for-file.ts';
import { StoredFinding } from './stored-finding.ts';

const FILE_SCHEMA = 'geweten-findings/1';
/** Characters; some ten thousand findings. */
const LONGEST_FILE = 20_000_000;

const FindingsFile = Type.Object(
  {
    schema: Type.Literal(FILE_SCHEMA),
    findings: Type.Array(StoredFinding, { maxItems: 20_000 }),
    // Not read in: their keys are elsewhere, so nothing could be done with them here.
    rounds: Type.Optional(Type.Array(Type.Unknown(), { maxItems: 1_000 })),
  },
  { additionalProperties: false },
);
export type FindingsFile = Static<typeof FindingsFile>;

/** The file's text: JSON, indented so that a person can read it. */
export function exportFindings(findings: readonly Finding[], rounds: readonly RoundForFile[] = []): string {
  const file = { schema: FILE_SCHEMA, findings, ...(rounds.length > 0 && { rounds }) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type Imported =
  | { readonly ok: true; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly problem: 'too-large' | 'not-json' | 'not-findings' };

/**
 * Findings from a file. One that was waiting or sent elsewhere comes in without that history: this browser has neither its key nor
 * its outbox, so it starts here as a draft. One that the person took back stays taken back.
 */
export function importFindings(file: string): Imported {
  if (file.length > LONGEST_FILE) return { ok: false, problem: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  if (!Value.Check(FindingsFile, value)) return { ok: false, problem: 'not-findings' };
  return { ok: true, findings: value.findings.map(asHere) };
}

function asHere(finding: FindingsFile['findings'][number]): Finding {
  const isWithdrawn = finding.history.at(-1)?.what === 'withdrawn';
  const history = finding.history.filter(
    ({ what }) => what === 'recorded' || what === 'edited' || (isWithdrawn && what === 'withdrawn'),
  );
  const { quote, ...rest } = finding;
  return { ...rest, ...(quote && { quote }), history };
}
