/** The shape in which keuringen are stored and carried over; whatever comes in from a file is checked against it. */
import Type from 'typebox';
import { Value } from 'typebox/value';
import type { Keuring, SiteReason } from '../../checking/keuring/keuring.ts';
import type { NotReadWhat } from '../../checking/keuring/not-read-page.ts';
import { MARKS, type Mark } from '../../checking/keuring/person-mark.ts';
import { DEPTHS, type Depth } from '../../checking/keuring/points.ts';
import type { IsoDate } from '../../language/date.ts';
import type { Outcome } from '../../rules/outcome.ts';
import type { PageType } from '../../rules/rule.ts';
import { WHOLE_DAY } from '../whole-day.ts';
import { type GuidedKeuring, LONGEST_NOTE } from './guided-keuring.ts';
import { LETTER_STATES, type LetterState, LONGEST_LETTER_NOTE } from './letter-event.ts';

const strict = { additionalProperties: false } as const;
const text = (maxLength: number) => Type.String({ maxLength });
const list = <T extends Type.TSchema>(each: T, maxItems: number) => Type.Array(each, { maxItems });
const oneOf = <T extends string>(values: readonly T[]) => Type.Unsafe<T>({ type: 'string', enum: [...values] });
/** Every value of a union of texts: one that is forgotten here does not build. */
const allOf = <T extends string>(values: Readonly<Record<T, true>>) => oneOf(Object.keys(values) as T[]);

const Day = Type.Unsafe<IsoDate>({ type: 'string', pattern: WHOLE_DAY });
const Id = Type.String({ minLength: 8, maxLength: 64 });
const RuleName = Type.String({ pattern: '^[a-z0-9-]{1,64}$' });
/** Addresses may be written in any way, also by a site that lies; only http(s) ever becomes a link. */
const Address = text(2_000);
const Sentence = text(20_000);
const Count = Type.Integer({ minimum: 0, maximum: 100_000 });
const Order = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER - 1 });

const PAGE_TYPES = allOf<PageType>({ bijstand: true, aanvullend: true, verwant: true, anders: true });
const OUTCOMES = allOf<Outcome>({ passed: true, failed: true, cantTell: true, inapplicable: true, untested: true });
const REASONS = allOf<SiteReason>({
  'context-unclear': true,
  'page-type-unclear': true,
  language: true,
  'no-main-text': true,
  'local-rule-unknown': true,
  'rule-on-trial': true,
  'rule-error': true,
  incomplete: true,
  'perhaps-told': true,
  outdated: true,
  'other-page-type': true,
  'law-not-in-force': true,
  'not-mentioned': true,
  'not-found-on-site': true,
  'not-found-in-what-was-read': true,
  'person-disagrees': true,
  'person-unsure': true,
  'person-says-wrong': true,
});
const NOT_READ = allOf<NotReadWhat>({
  frame: true,
  pdf: true,
  'closed-shadow': true,
  login: true,
  'too-large': true,
  robots: true,
  blocked: true,
  missing: true,
  broken: true,
  slow: true,
  redirects: true,
  'other-host': true,
  'other-type': true,
  'needs-script': true,
  'page-limit': true,
  stopped: true,
  'no-text': true,
  'other-language': true,
  'unclear-subject': true,
});
const KIND = oneOf(['nulmeting', 'herkeuring'] as const);
const MARK = oneOf<Mark>(MARKS);

const ClickPath = list(Type.Object({ text: text(500), url: Address }, strict), 50);

const Item = Type.Object(
  {
    ruleId: RuleName,
    kind: oneOf(['claim', 'mention', 'question'] as const),
    outcome: OUTCOMES,
    reason: Type.Optional(REASONS),
    missing: Type.Optional(text(500)),
    quotes: list(
      Type.Object(
        {
          exact: Sentence,
          places: list(
            Type.Object(
              { url: Address, prefix: text(200), suffix: text(200), headings: list(text(2_000), 20) },
              strict,
            ),
            1_000,
          ),
        },
        strict,
      ),
      1_000,
    ),
    person: Type.Optional(
      Type.Object(
        { mark: MARK, on: Day, note: Type.Optional(text(LONGEST_NOTE)), measured: Type.Optional(Count) },
        strict,
      ),
    ),
  },
  strict,
);

const StoredKeuring = Type.Object(
  {
    version: Type.Literal(1),
    kind: KIND,
    organisation: Type.Object(
      { code: Type.Optional(text(100)), name: text(300), members: list(text(300), 100) },
      strict,
    ),
    home: Type.Optional(Address),
    readOn: Day,
    asOf: Day,
    inspector: Type.Optional(text(200)),
    ruleset: Type.Object({ version: text(40), hash: text(100) }, strict),
    pages: list(
      Type.Object(
        {
          url: Address,
          title: text(2_000),
          type: PAGE_TYPES,
          language: text(20),
          textHash: text(100),
          print: Type.Optional(text(4_000)),
          readOn: Type.Optional(Day),
          lastChanged: Type.Optional(Day),
          clickPath: Type.Optional(ClickPath),
        },
        strict,
      ),
      2_000,
    ),
    items: list(Item, 500),
    findability: Type.Union([
      Type.Object({ measured: oneOf(['good', 'acceptable', 'long'] as const), page: Address, path: ClickPath }, strict),
      Type.Object({ measured: oneOf(['not-reached', 'not-measured'] as const) }, strict),
    ]),
    search: Type.Optional(
      Type.Union([
        Type.Object(
          {
            tried: Type.Literal(true),
            address: Address,
            words: list(
              Type.Object(
                {
                  word: oneOf(['bijstand', 'bijstandsuitkering', 'uitkering'] as const),
                  outcome: oneOf(['found', 'not-seen', 'unclear'] as const),
                  page: Type.Optional(Address),
                },
                strict,
              ),
              3,
            ),
          },
          strict,
        ),
        Type.Object({ tried: Type.Literal(false), why: oneOf(['no-form', 'not-read'] as const) }, strict),
      ]),
    ),
    madeWith: Type.Optional(Type.Object({ name: text(200), how: oneOf(['said', 'files'] as const) }, strict)),
    notRead: list(
      Type.Object(
        { what: NOT_READ, where: text(2_000), from: Type.Optional(Address), isRelevant: Type.Boolean() },
        strict,
      ),
      5_000,
    ),
    history: list(
      Type.Object({ kind: KIND, readOn: Day, rulesetVersion: text(40), failed: list(RuleName, 500) }, strict),
      500,
    ),
  },
  strict,
);

const StoredGuided = Type.Object(
  {
    version: Type.Literal(1),
    id: Id,
    organisation: text(300),
    depth: oneOf<Depth>(DEPTHS),
    keuring: StoredKeuring,
    begun: Type.Optional(StoredKeuring),
    added: Type.Optional(list(Type.Object({ page: StoredKeuring, order: Order }, strict), 2_000)),
    previous: Type.Optional(StoredKeuring),
    inspector: text(200),
    notesInReport: Type.Boolean(),
    answers: list(
      Type.Object(
        {
          point: RuleName,
          mark: MARK,
          note: text(LONGEST_NOTE),
          measured: Type.Optional(Count),
          without: list(RuleName, 100),
          exemplary: list(Type.Object({ rule: RuleName, exact: Sentence }, strict), 100),
          about: Type.String({ pattern: '^[0-9a-f]{16}$' }),
          on: Day,
          order: Order,
        },
        strict,
      ),
      20_000,
    ),
    carriedUpTo: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER - 1 }),
    letters: list(
      Type.Union([
        Type.Object(
          { id: Id, state: oneOf<LetterState>(LETTER_STATES), on: Day, note: text(LONGEST_LETTER_NOTE), order: Order },
          strict,
        ),
        Type.Object({ id: Id, takesBack: Id, order: Order }, strict),
      ]),
      5_000,
    ),
  },
  strict,
);

/** True for a whole keuring of this version, whatever it comes from. */
export function isStoredKeuring(value: unknown): value is Keuring {
  return Value.Check(StoredKeuring, value);
}

/** True for a whole guided keuring of this version, whatever it comes from. */
export function isStoredGuided(value: unknown): value is GuidedKeuring {
  return Value.Check(StoredGuided, value);
}
