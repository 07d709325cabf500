import type { Bursts } from './burst.ts';
import type { Challenger } from './challenge.ts';
import type { Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import type { DialReader } from './dials.ts';
import type { FiguresShelf } from './figures/figures-shelf.ts';
import type { MonitorSource } from './figures/source.ts';
import type { GroupCommit } from './group-commit.ts';
import type { NewKeys } from './new-keys.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import type { Limiter } from './rate.ts';
import type { Register } from './register.ts';
import type { Settings } from './settings.ts';
import type { SnapshotShelf } from './snapshot.ts';
import type { Storage } from './storage/storage.ts';

/** What routes are made of. */
export interface Parts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly register: Register;
  readonly settings: Settings;
  readonly mail: OutgoingMail;
  readonly writer: GroupCommit;
  readonly shelf: SnapshotShelf;
  /** What the monitor may show, and what follows from it. */
  readonly monitor: { readonly source: MonitorSource; readonly figures: FiguresShelf };
  readonly dials: DialReader;
  readonly challenger: Challenger;
  readonly bursts: Bursts;
  readonly newKeys: NewKeys;
  readonly limits: { readonly perAddress: Limiter; readonly perKey: Limiter };
}
