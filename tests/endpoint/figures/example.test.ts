import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { exampleSource } from '../../../endpoint/example/example-source.ts';
import { changesIn, lastOf } from '../../../endpoint/figures/point-changes.ts';
import { startEndpoint } from '../../../endpoint/start.ts';
import { Snapshot } from '../../../findings/snapshot.ts';
import { ruleset } from '../../../rules/ruleset.ts';

const source = exampleSource(ruleset.rules, '2026-11-22');

describe('example data', () => {
  it('have the form of a release, about made-up municipalities only', () => {
    const { snapshot } = source.current();
    expect(Value.Check(Snapshot, snapshot)).toBe(true);
    for (const { organisation, source: page } of snapshot.points) {
      expect(organisation).toMatch(/^(VB\d{4}|SO-voorbeeldwerkplein)$/);
      expect(new URL(page).hostname).toMatch(/\.example$/);
    }
  });

  it('have a past that ends where they are now', async () => {
    expect(changesIn(source.current().snapshot, lastOf(await source.changes()))).toEqual([]);
  });

  it('are the same at every start', () => {
    expect(exampleSource(ruleset.rules, '2026-11-22').current()).toEqual(source.current());
  });

  it('leave municipalities that nobody looked at', () => {
    const known = new Set(source.current().snapshot.points.map(({ organisation }) => organisation));
    expect(known.size).toBeLessThan(source.country.municipalities.length);
    expect(known.size).toBeGreaterThan(100);
  });

  it('are refused in production', async () => {
    const options = {
      port: 0,
      dataDir: '/nowhere',
      settings: { production: true, origin: 'https://monitor.example', exampleCountry: true },
    };
    await expect(startEndpoint(options)).rejects.toThrow('made-up country');
  });
});
