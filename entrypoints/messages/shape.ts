/** Small guards for what comes in from another context: every message is `unknown` until it has passed one. */

export type Guard<T> = (value: unknown) => value is T;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText =
  (longest: number): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= longest;

export const isCount: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

export const isFlag: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

export const isOneOf =
  <T extends string>(...choices: readonly T[]): Guard<T> =>
  (value): value is T =>
    choices.some((choice) => choice === value);

export const isListOf =
  <T>(each: Guard<T>, most: number): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= most && value.every(each);

export const optional =
  <T>(guard: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || guard(value);

/** A guard for each field; an optional field may be undefined. */
type Fields<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? Guard<T[K] | undefined> : Guard<T[K]>;
};

/** Has these fields, each of its shape, and no others. */
export const isShape =
  <T>(fields: Fields<T>): Guard<T> =>
  (value): value is T =>
    isRecord(value) &&
    Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
    Object.entries<Guard<unknown>>(fields).every(([name, guard]) => guard(value[name]));

/** One of a family of messages, told apart by `kind`; the other fields as in the table. */
export const isMessage = <M extends { readonly kind: string }>(
  table: {
    readonly [K in M['kind']]: {
      readonly [F in Exclude<keyof Extract<M, { kind: K }>, 'kind'>]-?: Guard<Extract<M, { kind: K }>[F]>;
    };
  },
): Guard<M> => {
  const guards = new Map(
    Object.entries<Readonly<Record<string, Guard<unknown>>>>(table).map(([kind, fields]) => [
      kind,
      isShape<Record<string, unknown>>({ ...fields, kind: isOneOf(kind) }),
    ]),
  );
  return (value): value is M =>
    isRecord(value) && typeof value.kind === 'string' && guards.get(value.kind)?.(value) === true;
};
