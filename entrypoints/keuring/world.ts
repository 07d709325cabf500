/** What every screen of the keuring gets from outside. */
import type { Keuring } from '../../checking/keuring/keuring.ts';
import type { Database } from '../../findings/database.ts';
import type { GoodExample } from '../../findings/keuring/good-example.ts';
import type { IsoDate } from '../../language/date.ts';
import type { Rule } from '../../rules/rule.ts';

export interface World {
  readonly database: Database;
  /** With all their words. */
  readonly rules: readonly Rule[];
  readonly ruleOf: ReadonlyMap<string, Rule>;
  /** A sentence of another organisation for each rule that has one, fit for this organisation. */
  examplesFor(organisation: string, keuring: Keuring): Promise<ReadonlyMap<string, GoodExample>>;
  /** Public address of what is known of an organisation, where there is one. */
  dossierOf(organisation: string): string | undefined;
  today(): IsoDate;
  newId(): string;
  /** What the panel handed over is in a keuring now. */
  begun(): void;
}
