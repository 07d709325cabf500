/** The monitor's data when there is none: a made-up country, in memory only. */
import { canonicalJson } from '../../findings/canonical-json.ts';
import type { Rule } from '../../rules/rule.ts';
import { countryOf } from '../figures/country.ts';
import type { MonitorSource } from '../figures/source.ts';
import { snapshotHash } from '../snapshot.ts';
import { exampleCountry } from './example-country.ts';
import { exampleData } from './example-data.ts';

/** Three years of releases, so that lines over time have something to show. */
const WEEKS = 156;
const LOOKED_AT = 0.7;

/** @param today whole day on which the newest made-up release came out */
export function exampleSource(rules: readonly Rule[], today: string): MonitorSource {
  const organisations = exampleCountry();
  const { snapshot, changes, stories } = exampleData({
    organisations,
    rules,
    today,
    weeks: WEEKS,
    lookedAt: LOOKED_AT,
  });
  const current = { hash: snapshotHash(canonicalJson(snapshot)), snapshot };
  return {
    example: true,
    country: countryOf(organisations, 'voorbeeld'),
    current: () => current,
    changes: async () => changes,
    since: async () => [],
    stories: async () => stories,
  };
}
