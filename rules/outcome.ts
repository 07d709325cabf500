/**
 * W3C ACT / EARL outcomes. Never a sixth: nuance goes into the reason.
 * `passed` klopt · `failed` klopt niet · `cantTell` zelf nakijken · `inapplicable` gaat hier niet over · `untested` nog niet bekeken
 */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested';

/** Why a rule could not tell. */
export type CantTellReason =
  | 'not-found-here'
  | 'context-unclear'
  | 'page-type-unclear'
  | 'language'
  | 'no-main-text'
  | 'local-rule-unknown'
  | 'rule-on-trial'
  | 'rule-error'
  | 'incomplete'
  | 'perhaps-told'
  | 'outdated';

/** Why a rule does not apply to a page. */
export type InapplicableReason = 'other-page-type' | 'law-not-in-force' | 'not-mentioned';

export type Reason = CantTellReason | InapplicableReason;
