import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FLOORS } from '../../scripts/floors.ts';

const text = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');

/** The floors as drawn, from the top: folders at the beginning of each line of the first picture. */
const drawn = (text.split('## The floors')[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('    '))
  .map((line) => Object.keys(FLOORS).filter((folder) => line.slice(0, 54).split(/\s+/).includes(folder)))
  .filter((folders) => folders.length > 0);

const heightOf = (folder: string) => drawn.length - drawn.findIndex((folders) => folders.includes(folder));

describe('the picture of the floors', () => {
  it('shows every floor once', () => {
    expect(drawn.slice(0, 7).flat().toSorted()).toEqual(Object.keys(FLOORS).toSorted());
  });

  it('is what imports are held to: down only, but for the command line, which starts the endpoint', () => {
    const up = Object.entries(FLOORS).flatMap(([folder, may]) =>
      may.filter((other) => heightOf(other) >= heightOf(folder)).map((other) => `${folder} -> ${other}`),
    );
    expect(up).toEqual(['cli -> endpoint']);
  });
});
