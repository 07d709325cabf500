/** The sentence that a municipality may copy, with its own name and telephone number in it. */
import type { Keuring } from '../../checking/keuring/keuring.ts';

/** A telephone number in an example is made up; theirs goes in its place. */
const MADE_UP_NUMBER = /\b14\s?0\d{2,3}\b/g;
const BLANK = '……';

/** Dutch numbers as they are written: "14 036", "0800 1234", "(010) 123 45 67", "0123-456789". */
const NUMBER =
  /(?<![\d(])(?:14[ -]?0\d{1,4}|0800[ -]?\d{4,7}|\(0\d{1,3}\)[ -]?(?:\d[ -]?){5,7}\d|0(?:[ -]?\d){9})(?!\d)/g;

export interface OwnDetails {
  readonly name: string;
  /** A joint organisation goes by its own name. */
  readonly isJoint: boolean;
  /** As the site writes it; absent when the site names none or several. */
  readonly telephone?: string;
}

/** Name, and the telephone number that the site itself gives for this subject. */
export function ownDetails({ organisation, items }: Pick<Keuring, 'organisation' | 'items'>): OwnDetails {
  const contact = items.find(({ ruleId }) => ruleId === 'contact');
  const numbers = new Map(
    (contact?.quotes ?? [])
      .flatMap(({ exact }) => exact.slice(0, 1_000).match(NUMBER) ?? [])
      .map((number) => [number.replace(/\D/g, ''), number.trim()]),
  );
  const [telephone, ...more] = numbers.values();
  return {
    name: organisation.name,
    isJoint: organisation.members.length > 0,
    ...(telephone === undefined || more.length > 0 ? {} : { telephone }),
  };
}

/** Good example with "de gemeente" and "onze gemeente" filled in, the first time each. A telephone number that is not known is a blank. */
export function betterSentence(goodExample: string, { name, isJoint, telephone }: OwnDetails): string {
  const own = isJoint ? name : `gemeente ${name.replace(/^gemeente\s+/i, '')}`;
  const the = isJoint ? own : `de ${own}`;
  return goodExample
    .replaceAll(/\s*\n\s*/g, ' ')
    .replace(/\bonze gemeente\b/, () => own)
    .replace(/\b([Dd])e gemeente\b(?! [A-Z])/, (_, first: string) => (first === 'D' ? atStart(the) : the))
    .replaceAll(MADE_UP_NUMBER, () => telephone ?? BLANK);
}

const atStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
