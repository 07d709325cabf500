/** The labelled pages and sentences that may be looked at while something is made from them. What is held back is never read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHtml } from '../../reading/html.ts';
import type { PageText } from '../../reading/page-text.ts';
import { FOLDERS } from '../../tests/corpus/labelled-pages.ts';
import { type LabelledSentence, SENTENCES, sentencesOf } from '../../tests/corpus/labelled-sentences.ts';
import type { Labels } from '../../tests/corpus/score.ts';

const LOOKED_AT = ['given', 'own', 'modelled'];
/** Of the given pages those from 041 on are held back. */
const LAST_GIVEN = 40;
const VOICES = fileURLToPath(new URL('../../tests/rules/voices', import.meta.url));

/** Files with the labels of pages, in a fixed order. */
export function labelFiles(): readonly string[] {
  return LOOKED_AT.flatMap((name) =>
    filesIn(FOLDERS[name] ?? '', '.json').filter(
      (file) => name !== 'given' || Number.parseInt(file.slice(-'000.json'.length), 10) <= LAST_GIVEN,
    ),
  );
}

export interface LabelledPage {
  readonly labels: Labels;
  readonly pageText: PageText;
}

/** The page that these labels are of. */
export function labelledPage(file: string): LabelledPage {
  const html = file.replace(/json$/, 'html');
  return { labels: JSON.parse(readFileSync(file, 'utf8')), pageText: readHtml(readFileSync(html, 'utf8'), html) };
}

/** Labelled sentences of our own. */
export const labelledSentences = (): readonly LabelledSentence[] =>
  filesIn(SENTENCES['own sentences'] ?? '', '.txt').flatMap((file) => sentencesOf(readFileSync(file, 'utf8')));

/** What a rule must make of a text of another hand. */
export interface Voice {
  readonly rule: string;
  readonly expected: string;
  readonly html: string;
}

/** "rule | failed | html" of every voice. */
export const voices = (): readonly Voice[] =>
  filesIn(VOICES, '.txt')
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .flatMap((line) => {
      const [rule = '', expected, ...html] = line.split(' | ');
      return expected === undefined ? [] : [{ rule, expected, html: html.join(' | ') }];
    });

/** Files of a folder with this ending, in a fixed order. */
export const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
