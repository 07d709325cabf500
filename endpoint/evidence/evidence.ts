/** Whether what people saw stands on the public page, and what the endpoint's own check says of it. Pure. */
import { checkPage } from '../../checking/check-page.ts';
import type { CheckRun } from '../../checking/check-run.ts';
import { scrub } from '../../findings/scrub.ts';
import type { IsoDate } from '../../language/date.ts';
import { readHtml } from '../../reading/html.ts';
import type { PageText } from '../../reading/page-text.ts';
import { ruleset } from '../../rules/ruleset.ts';
import type { Evidence } from '../tally/point-event.ts';
import { isEcho } from './echo.ts';

export interface Seen {
  readonly rule: string;
  /** Undefined for a page as a whole. */
  readonly quote: string | undefined;
  /** Hashes of the page as people saw it. */
  readonly pageHashes: readonly string[];
}

/**
 * The evidence event of a page, read on a day. What the page says only because its address says it is not there.
 *
 * @param answered the page's HTML, and the address that answered after being led on
 * @param source the address that people gave
 */
export function evidenceOf(
  answered: { readonly text: string; readonly url: string },
  source: string,
  seen: Seen,
  day: string,
): Evidence {
  const page = readHtml(answered.text, source);
  const run = checkPage(page, ruleset, { asOf: day as IsoDate });
  const echoed = (text: string) => isEcho(text, [source, answered.url]);
  if (seen.quote !== undefined && echoed(seen.quote)) return { kind: 'evidence', day, result: 'gone', machine: null };
  const machine = machineOf(run, seen, echoed);
  const found = seen.quote === undefined ? sawSamePage(run, seen, machine) : holdsQuote(page, seen.quote);
  return {
    kind: 'evidence',
    day,
    result: found ? 'found' : 'gone',
    machine: found || isAnswered(run, seen) ? machine : null,
  };
}

/** Quotes were scrubbed before they were sent, so the page is scrubbed the same way before it is searched. */
function holdsQuote({ blocks, title }: PageText, quote: string): boolean {
  const wanted = plain(quote);
  const text = plain([title, ...blocks.map((block) => block.text)].join('\n'));
  return text.includes(wanted) || plain(scrub(text).text).includes(wanted);
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function sawSamePage(run: CheckRun, { pageHashes }: Seen, machine: Evidence['machine']): boolean {
  return pageHashes.includes(run.page.textHash) || machine === 'fault';
}

const isAnswered = (run: CheckRun, { rule }: Seen) => run.results.some(({ ruleId }) => ruleId === rule);

/** For a claim the outcome on this very quote; for a mention that of the page. What is shown as a doubt is no fault. */
function machineOf(
  { results }: CheckRun,
  { rule, quote }: Seen,
  echoed: (text: string) => boolean,
): Evidence['machine'] {
  const result = results.find(({ ruleId }) => ruleId === rule);
  if (!result) return null;
  if (result.shown === 'passed' && result.evidence.some(({ exact }) => echoed(exact))) return null;
  if (result.kind === 'mention') {
    if (result.shown === 'passed') return 'fine';
    return result.reason === 'not-found-here' && quote === undefined ? 'fault' : null;
  }
  if (result.shown === 'passed') return 'fine';
  const onQuote = quote !== undefined && result.evidence.some(({ exact }) => plain(exact) === plain(quote));
  return result.shown === 'failed' && onQuote ? 'fault' : null;
}
