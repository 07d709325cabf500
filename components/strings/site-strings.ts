/** The words of reading a whole site; apart from those of the panel, which must stay light. A language that misses one does not build. */

import type { NotReadWhat } from '../../checking/keuring/not-read-page.ts';
import type { Group } from '../keuring-report/words.ts';
import type { Message } from './strings.ts';

export interface SiteStrings {
  title(organisation: string): string;
  readonly lead: string;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly mostPages: string;
  pages(count: number): string;
  readonly begin: string;
  readonly allowHint: string;
  readonly refused: Message;
  readonly unknown: Message;
  readonly privateWindow: Message;
  readonly elsewhereOpen: Message;
  readonly failed: Message;
  /** While it reads. */
  readonly reading: string;
  readSoFar(count: number): string;
  readonly now: string;
  readonly pause: string;
  readonly stop: string;
  readonly paused: Message;
  readonly goOn: string;
  readonly makeNow: string;
  readonly startOver: string;
  readonly startOverSure: string;
  readonly met: string;
  readonly subject: string;
  readonly other: string;
  readonly notRead: Readonly<Record<NotReadWhat, string>>;
  readonly done: string;
  readOn(date: string, pages: number): string;
  readonly nothingRead: Message;
  readonly groups: Readonly<Record<Group, string>>;
  readonly wrongTitle: string;
  readonly wrongHint: string;
  readonly noneWrong: string;
  readonly law: string;
  readonly quotePlaces: string;
  clicks(count: number): string;
  readonly lostTitle: string;
  readonly lostOnSite: string;
  readonly lostPartly: string;
  readonly findTitle: string;
  readonly findNothing: string;
  found(clicks: number): string;
  readonly linkWithoutWords: string;
  readonly searchFound: string;
  searchMissed(words: readonly string[]): string;
  readonly searchUntried: string;
  readonly madeWith: string;
  readonly notReadTitle: string;
  readonly notReadHint: string;
  readonly allRead: string;
  readonly nextTitle: string;
  readonly nextHint: string;
  readonly guided: string;
  readonly saveReport: string;
  readonly saveTable: string;
  readonly saveData: string;
  readonly again: string;
}
