/** What the pages are made of. Everything about organisations comes from releases; nothing here reads a clock. */
import type { Ruleset } from '../../rules/ruleset.ts';
import type { Figures } from '../figures/figures.ts';
import type { MonitorSource } from '../figures/source.ts';
import type { Register } from '../register.ts';
import type { Db } from '../storage/storage.ts';

export interface Sources {
  /** The newest release, counted. */
  readonly figures: Figures;
  /** Where the figures come from: whether they are made up, and stories. */
  readonly source: MonitorSource;
  readonly register: Register;
  readonly ruleset: Ruleset;
  /** For what is public besides the release: events of released points. */
  readonly db: Db;
  /** Whole day. */
  readonly today: string;
  /** Where people reach this endpoint, no slash at the end; undefined when nobody said so. */
  readonly origin: string | undefined;
  /** Where people reach who runs this: a name and an address, as written; undefined when nobody said so. */
  readonly contact: string | undefined;
  /** The description of the interface (OpenAPI 3.1). */
  api(): unknown;
}

/** Answers of another version may not be shown. */
export const versionOf = ({ figures, today }: Sources): string => `${figures.hash} ${today}`;
