import { isScrubbed } from '../../findings/scrub.ts';
import { UNREADABLE } from '../../findings/text-forms.ts';

/** Characters. */
export const REASON = { shortest: 10, longest: 500 } as const;

/** Whether a text can stand in the public log: long enough to say something, and about nobody in particular. */
export function isReason(text: string): boolean {
  const { length } = text.trim();
  return length >= REASON.shortest && length <= REASON.longest && !UNREADABLE.test(text) && isScrubbed(text);
}
