/** A story that a moderator approved, as everybody may read it: without who, where and when. */
export interface ShownStory {
  readonly id: string;
  /** Id of the rule that it is about, or "free". */
  readonly rule: string;
  readonly text: string;
}
