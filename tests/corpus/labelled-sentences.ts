/** Reads labelled sentences, and checks each on a small page of its own. README.md in `sentences` tells how they are written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPage } from '../../checking/check-page.ts';
import { readHtml } from '../../reading/html.ts';
import type { PageText } from '../../reading/page-text.ts';
import { ruleset } from '../../rules/ruleset.ts';
import type { CheckedPage } from './labelled-pages.ts';
import type { Labels } from './score.ts';

/** Folders with labelled sentences by the name they have in figures; `held` is never looked at while rules are written. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'own sentences': fileURLToPath(new URL('sentences/own', import.meta.url)),
  'held sentences': fileURLToPath(new URL('sentences/held', import.meta.url)),
};

/** What a sentence is labelled as: `failed` or `passed` for a claim, `told` or `silent` for a mention. */
const LABELS = ['failed', 'passed', 'told', 'silent'] as const;
type Label = (typeof LABELS)[number];

export interface LabelledSentence {
  readonly rule: string;
  readonly label: Label;
  readonly heading: string;
  /** The sentence before it in its paragraph, or before its list or table. */
  readonly before: string | undefined;
  /** A sentence; an item after "- "; the cells of a row between "|". */
  readonly said: string;
}

/** Day whose law counts for all of them. */
export const AS_OF = '2026-11-22';
const LINE = /^(\w+) \| (.+?) \| (.+?) \| (.+)$/;

/** @throws Error for a line that is neither a rule nor a sentence */
export function sentencesOf(text: string): readonly LabelledSentence[] {
  const sentences: LabelledSentence[] = [];
  let rule = '';
  for (const line of text.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('=== ')) {
      rule = line.slice(4);
      continue;
    }
    const [, word, heading = '', before = '', said = ''] = LINE.exec(line) ?? [];
    const label = LABELS.find((each) => each === word);
    if (label === undefined) throw new Error(`no labelled sentence: ${line}`);
    sentences.push({ rule, label, heading, before: before === '-' ? undefined : before, said });
  }
  return sentences;
}

/** Checks every sentence of a folder. Only what its own rule makes of it counts: it is labelled for no other. */
export function checkedSentencesIn(folder: string): readonly CheckedPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => sentencesOf(readFileSync(join(folder, name), 'utf8')))
    .map((sentence, at) => ({
      labels: { id: `sentence ${at + 1}`, asOf: AS_OF, ...labelled(sentence) },
      results: resultsOf(sentence),
    }));
}

/** A sentence on a small page of its own. */
export const pageTextOf = (sentence: LabelledSentence): PageText =>
  readHtml(pageOf(sentence), 'https://www.gemeente-merelhof.example/bijstand/aanvragen');

/** What its own rule makes of a sentence on a small page of its own. */
export function resultsOf(sentence: LabelledSentence): CheckedPage['results'] {
  return checkPage(pageTextOf(sentence), ruleset, { asOf: AS_OF }).results.filter(
    ({ ruleId }) => ruleId === sentence.rule,
  );
}

function labelled(sentence: LabelledSentence): Pick<Labels, 'claims' | 'mentions'> {
  const { rule, label } = sentence;
  if (label === 'told' || label === 'silent') return { claims: [], mentions: { [rule]: label === 'told' } };
  const own = { rule, outcome: label, quote: quoteOf(sentence) };
  // What stands before a wrong sentence may be half of the fault, and count for nothing by itself.
  const beside = label === 'failed' ? [sentence.heading, sentence.before ?? ''].filter((quote) => quote !== '') : [];
  return { claims: [own, ...beside.map((quote) => ({ rule, outcome: 'cantTell' as const, quote }))], mentions: {} };
}

const isItem = (said: string): boolean => said.startsWith('- ');
const isRow = (said: string): boolean => said.startsWith('|');
const cellsOf = (said: string): readonly string[] =>
  said
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

/** The words by which it is found on that page. */
export function quoteOf({ said }: LabelledSentence): string {
  if (isRow(said)) return cellsOf(said).join(' ');
  return isItem(said) ? said.slice(2) : said;
}

/** A page tells what the bijstand is, unless that is what the sentence is asked for. */
const LEAD = 'Hebt u te weinig inkomen om van te leven? Dan kunt u bij de gemeente een bijstandsuitkering aanvragen.';
const SILENT_LEAD = 'Hier leest u meer over de bijstand in onze gemeente.';

function pageOf({ label, heading, before, said }: LabelledSentence): string {
  return `<html lang="nl"><head><title>Bijstand aanvragen - Gemeente Merelhof</title></head><body><main><h1>Bijstand</h1>
<p>${label === 'told' || label === 'silent' ? SILENT_LEAD : LEAD}</p>
<h2>${escaped(heading)}</h2>${bodyOf(before, said)}</main></body></html>`;
}

function bodyOf(before: string | undefined, said: string): string {
  if (!isItem(said) && !isRow(said)) return `<p>${escaped([before, said].filter(Boolean).join(' '))}</p>`;
  const lead = before === undefined ? '' : `<p>${escaped(before)}</p>`;
  if (isItem(said)) return `${lead}<ul><li>${escaped(said.slice(2))}</li></ul>`;
  const cells = cellsOf(said).map((cell) => `<td>${escaped(cell)}</td>`);
  return `${lead}<table><tr><th>Onderwerp</th><th>Wat geldt er</th></tr><tr>${cells.join('')}</tr><tr><td>Telefoon</td><td>14 0000</td></tr></table>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
