/** The shape in which findings are stored and carried over; whatever comes in is checked against it. */
import Type from 'typebox';
import { Value } from 'typebox/value';
import { type Finding, VERDICTS } from './finding.ts';

const strict = { additionalProperties: false } as const;
const text = (maxLength: number) => Type.String({ maxLength });
const Day = Type.Unsafe<`${number}-${number}-${number}`>({ type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
const OneVerdict = Type.Unsafe<(typeof VERDICTS)[number]>({ type: 'string', enum: [...VERDICTS] });
const Opinion = { verdict: OneVerdict, note: text(1_000), shareNote: Type.Boolean() };
const event = <const W extends string, P extends Record<string, Type.TSchema>>(what: W, parts: P) =>
  Type.Object({ what: Type.Literal(what), on: Day, ...parts }, strict);

export const StoredFinding = Type.Object(
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
        event('reopened', {}),
        event('withdrawn', {}),
      ]),
      { maxItems: 1_000 },
    ),
  },
  strict,
);

/** True for a whole finding of this version, whatever it comes from. */
export function isStoredFinding(value: unknown): value is Finding {
  return Value.Check(StoredFinding, value);
}
