/** What a server's answer tells of a page, the same whoever asked: the command line or the browser. Pure. */
import { decode } from '../../reading/decode.ts';
import type { NotReadWhat } from '../keuring/not-read-page.ts';
import type { Fetched, PageKind } from './fetched.ts';

/** Bytes after unpacking; a longer page is no page for people. */
export const MOST_BYTES = 5_000_000;
/** Milliseconds that an answer may take. */
export const MOST_MS = 20_000;

const WEB_PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

export interface AnswerHead {
  readonly status: number;
  /** `Content-Type`; a server that does not say is taken to mean a web page. */
  readonly type: string | undefined;
  /** `Retry-After`. */
  readonly retryAfter: string | undefined;
}

const BY_STATUS: Readonly<Record<number, NotReadWhat>> = {
  401: 'login',
  403: 'blocked',
  404: 'missing',
  410: 'missing',
  429: 'blocked',
  451: 'blocked',
};

/** Why the body of an answer is not wanted; undefined when it is. */
export function refusalOf({ status, type, retryAfter }: AnswerHead, url: string, kind: PageKind): Fetched | undefined {
  if (status >= 200 && status < 300) {
    if (kind === 'robots' || type === undefined || WEB_PAGE.test(type)) return undefined;
    return { notRead: /^application\/pdf\b/i.test(type) ? 'pdf' : 'other-type', url };
  }
  const notRead = BY_STATUS[status] ?? 'broken';
  if (status < 500 && status !== 429) return { notRead, url };
  const seconds = Number.parseInt(retryAfter ?? '', 10);
  return { notRead, url, again: Number.isNaN(seconds) ? {} : { afterMs: seconds * 1000 } };
}

/** The text in a body, unless it is a file that only calls itself a page. */
export function textOf(bytes: Uint8Array, type: string | undefined, url: string): Fetched {
  if (startsAsPdf(bytes)) return { notRead: 'pdf', url };
  if (bytes.includes(0)) return { notRead: 'other-type', url };
  const charset = /charset=["']?([\w-]{1,20})/i.exec(type ?? '')?.[1];
  return { text: decode(bytes, charset), url, type: type ?? 'text/html' };
}

const PDF = new TextEncoder().encode('%PDF-');
const startsAsPdf = (bytes: Uint8Array): boolean => PDF.every((byte, at) => bytes[at] === byte);
