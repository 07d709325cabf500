/** A person's findings as a file of their own, out and in again. Keys and outbox never go along: they stay in this browser. */
import Type, { type Static } from 'typebox';
import { Value } from 'typebox/value';
import { type Finding, VERDICTS } from './finding.ts';

export const FILE_SCHEMA = 'geweten-findings/1';
/** Characters; some ten thousand findings. */
const LONGEST_FILE = 20_000_000;

const strict = { additionalProperties: false } as const;
const text = (maxLength: number) => Type.String({ maxLength });
const Day = Type.Unsafe<`${number}-${number}-${number}`>({ type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
const OneVerdict = Type.Unsafe<(typeof VERDICTS)[number]>({ type: 'string', enum: [...VERDICTS] });
const Opinion = { verdict: OneVerdict, note: text(1_000), shareNote: Type.Boolean() };
const event = <const W extends string, P extends Record<string, Type.TSchema>>(what: W, parts: P) =>
  Type.Object({ what: Type.Literal(what), on: Day, ...parts }, strict);

const StoredFinding = Type.Object(
  {
    version: Type.Literal(1),
    id: Type.String({ minLength: 8, maxLength: 64 }),
    organisation: text(100),
    organisationName: text(200),
    url: text(2_000),
    pageTitle: text(1_000),
    pageHash: text(100),
    rule: text(100),
    ...Opinion,
    quote: Type.Optional(
      Type.Object(
        { type: Type.Literal('TextQuoteSelector'), exact: text(20_000), prefix: text(100), suffix: text(100) },
        strict,
      ),
    ),
    mode: Type.Unsafe<Finding['mode']>({ type: 'string', enum: ['semiAuto', 'manual'] }),
    ruleset: text(40),
    history: Type.Array(
      Type.Union([
        event('recorded', {}),
        event('edited', { before: Type.Object(Opinion, strict) }),
        event('queued', { observation: text(100) }),
        event('sent', { observation: text(100) }),
        event('needs-attention', { problem: text(100) }),
        event('confirmed', {}),
        event('resolved', {}),
        event('withdrawn', {}),
      ]),
      { maxItems: 1_000 },
    ),
  },
  strict,
);

const FindingsFile = Type.Object(
  { schema: Type.Literal(FILE_SCHEMA), findings: Type.Array(StoredFinding, { maxItems: 20_000 }) },
  strict,
);
export type FindingsFile = Static<typeof FindingsFile>;

/** The file's text: JSON, indented so that a person can read it. */
export function exportFindings(findings: readonly Finding[]): string {
  return `${JSON.stringify({ schema: FILE_SCHEMA, findings }, null, 2)}\n`;
}

export type Imported =
  | { readonly ok: true; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly problem: 'too-large' | 'not-json' | 'not-findings' };

/**
 * Findings from a file. One that was waiting or sent elsewhere comes in without that history: this browser has neither its key nor
 * its outbox, so it starts here as a draft.
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
  return { ok: true, findings: value.findings.map(asDraft) };
}

function asDraft(finding: FindingsFile['findings'][number]): Finding {
  const history = finding.history.filter(({ what }) => what === 'recorded' || what === 'edited');
  const { quote, ...rest } = finding;
  return { ...rest, ...(quote && { quote }), history };
}
