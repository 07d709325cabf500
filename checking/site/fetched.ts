import type { NotReadWhat } from '../keuring/not-read-page.ts';

/** What asking for an address gave: its text, or why there is none. */
export type Fetched =
  | {
      readonly text: string;
      /** Address after redirects. */
      readonly url: string;
      readonly type: string;
    }
  | {
      readonly notRead: NotReadWhat;
      readonly url: string;
      /** Asking again may help; where the server says so, not before this many milliseconds. */
      readonly again?: { readonly afterMs?: number };
    };

/** `robots`: a text for machines instead of a web page. */
export type PageKind = 'page' | 'robots';

/** Asks for an address. Never throws. */
export type FetchPage = (url: string, kind: PageKind) => Promise<Fetched>;
