import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleset } from '../../rules/ruleset.ts';
import { FOLDERS } from './labelled-pages.ts';
import type { Labels } from './score.ts';

const ofKind = (kind: string) => ruleset.rules.filter((rule) => rule.kind === kind);
const claims = new Set(ofKind('claim').map(({ id }) => id));
const mentions = new Set(ofKind('mention').map(({ id }) => id));
/** Pages that are older than a mention on trial need not have it: it is not measured there. */
const due = ofKind('mention').filter(({ status }) => status === 'active');

/** What is wrong with the labels of one page, a line each. A slip here counts silently for or against the checker. */
function slips({ id, asOf, claims: labelled, mentions: told, unsureMentions = [] }: Labels): readonly string[] {
  const outcomes = new Map<string, Set<string>>();
  for (const { rule, quote, outcome } of labelled) {
    const key = `${rule}: ${quote}`;
    outcomes.set(key, (outcomes.get(key) ?? new Set()).add(outcome));
  }
  return [
    ...(/^\d{4}-\d\d-\d\d$/.test(asOf) ? [] : [`asOf ${asOf} is no day`]),
    ...labelled.flatMap(({ rule }) => (claims.has(rule) ? [] : [`no claim ${rule}`])),
    ...labelled.flatMap(({ rule, outcome }) =>
      ['failed', 'passed', 'cantTell'].includes(outcome) ? [] : [`${rule} cannot be ${outcome}`],
    ),
    ...[...outcomes].flatMap(([key, { size }]) =>
      size > 1 ? [`${key.split(':')[0]} has two outcomes for one quote`] : [],
    ),
    ...Object.keys(told).flatMap((mention) => (mentions.has(mention) ? [] : [`no mention ${mention}`])),
    ...unsureMentions.flatMap((mention) => (mention in told ? [`${mention} is unsure, and labelled`] : [])),
    ...due.flatMap(({ id: mention }) =>
      mention in told || unsureMentions.includes(mention) ? [] : [`mentions lacks ${mention}`],
    ),
  ].map((slip) => `${id}: ${slip}`);
}

const folders = Object.entries(FOLDERS).filter(([, folder]) => existsSync(folder));

describe.each(folders)('the labels of %s', (_name, folder) => {
  const names = readdirSync(folder);
  const pages = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Labels] as const);

  it('name rules that exist, and every mention', () => {
    expect(pages.flatMap(([, labels]) => slips(labels))).toEqual([]);
  });

  it('stand beside their page, under its number', () => {
    expect(pages.flatMap(([name, { id }]) => (name === `${id}.json` ? [] : [`${name} says it is ${id}`]))).toEqual([]);
    const alone = names.filter((name) => !names.includes(name.replace(/html$|json$/, (end) => OTHER[end] ?? end)));
    expect(alone, 'without its .html or .json').toEqual([]);
  });
});

const OTHER: Readonly<Record<string, string>> = { html: 'json', json: 'html' };

describe('the numbers of labelled pages', () => {
  it('are each given once', () => {
    const ids = folders.flatMap(([, folder]) => readdirSync(folder).filter((name) => name.endsWith('.json')));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});
