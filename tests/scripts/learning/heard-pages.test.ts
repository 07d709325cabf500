import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleset } from '../../../rules/ruleset.ts';
import { heardPages } from '../../../scripts/learning/heard-pages.ts';
import { FOLDERS } from '../../corpus/labelled-pages.ts';

const idsIn = (name: string): readonly string[] =>
  readdirSync(FOLDERS[name] ?? '')
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));

it('a second opinion is asked on many pages, and on none that is held back', () => {
  const rule = ruleset.rules.find(({ id }) => id === 'klacht');
  if (rule?.kind !== 'mention') throw new Error('klacht is no mention any more');
  const asked = new Set(
    heardPages(rule).flatMap(({ statements }) => statements.map(({ shown }) => shown.slice(0, shown.indexOf(' ')))),
  );
  const heldBack = [
    ...idsIn('given').filter((id) => Number(id) > 40),
    ...['held', 'far', 'modelled-held'].flatMap(idsIn),
  ];
  expect(asked.size).toBeGreaterThan(1000);
  expect(heldBack.filter((id) => asked.has(id))).toEqual([]);
});
