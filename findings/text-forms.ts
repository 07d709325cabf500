/**
 * The written forms of keys, hashes and ids, as patterns for schemas. The last character of a base64url or base32 text carries
 * fewer bits than the others; the patterns allow only its canonical form, so that one key or id has one spelling.
 */

/** "ed25519:" and 32 bytes in base64url without padding. */
export const PUBLIC_KEY = '^ed25519:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$';

/** 64 bytes in base64url without padding. */
export const SIGNATURE = '^[A-Za-z0-9_-]{85}[AQgw]$';

/** SHA-256 in lower-case base32 (RFC 4648) without padding: ids of observations and points. */
export const CONTENT_ID = '^[a-z2-7]{51}[aq]$';

/** "sha256:" and lower-case hex. */
export const SHA256_HEX = '^sha256:[0-9a-f]{64}$';

/** Municipality by CBS code ("GM0034"), joint organisation by our own code ("SO-ferm-werk"), made-up one ("VB0001"). */
export const ORGANISATION_CODE = '^((GM|VB)[0-9]{4}|SO-[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?)$';

/** Id of a rule (kebab-case, as its file) or "free" for a finding outside the rules. */
export const RULE_ID = '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$';

/** Half a character: text with it has no UTF-8 form, so no canonical JSON. */
export const LONE_SURROGATE = /\p{Surrogate}/u;

/** What no page shows and no person types: half characters, and controls other than tab and line ends (a NUL stops a database). */
export const UNREADABLE = /\p{Surrogate}|(?![\t\n\r])\p{Cc}/u;
