import canonicalize from 'canonicalize';

/**
 * The one spelling of a JSON value (RFC 8785, JCS): keys sorted, no white space. Equal values give equal text everywhere.
 * Throws on what JSON cannot say: undefined, NaN, infinity, circles, lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This value has no JSON form');
  return text;
}

/** The canonical spelling as UTF-8, ready to hash or sign. */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(value));
}
