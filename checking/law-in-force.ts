/** Which of a rule's legal bases count on a day, and how sure they are. */
import type { IsoDate } from '../language/date.ts';
import type { LegalBasis, Rule } from '../rules/rule.ts';

/** Bases in force on `asOf`; both ends of a period are in it. */
export function basesInForce({ legalBasis }: Rule, asOf: IsoDate): readonly LegalBasis[] {
  return legalBasis.filter(
    ({ validFrom, validUntil }) => validFrom <= asOf && (validUntil === undefined || asOf <= validUntil),
  );
}

/** A fact that rests on professional knowledge alone may never end in `failed`: it asks a person. */
export function mayFail(bases: readonly LegalBasis[]): boolean {
  return bases.some(({ certainty }) => certainty !== 'professional-knowledge');
}
