import { describe, expect, it } from 'vitest';
import { isObservation, type Observation, observationFaults } from '../../findings/observation.ts';
import { signedObservation } from './example-observation.ts';

const changed = async (change: (draft: Record<string, Record<string, unknown>>) => void) => {
  const draft = structuredClone(await signedObservation()) as unknown as Record<string, Record<string, unknown>>;
  change(draft);
  return draft as unknown;
};

describe('an observation', () => {
  it('is accepted as the specification shows it', async () => {
    expect(isObservation(await signedObservation())).toBe(true);
  });

  it('may be about the page as a whole', async () => {
    expect(isObservation(await signedObservation({ exact: null, verdict: 'missing', rule: 'beslistermijn' }))).toBe(
      true,
    );
  });

  it('has no quote when something is missing', async () => {
    const faults = observationFaults(await signedObservation({ verdict: 'missing' }));
    expect(faults).toEqual([{ path: '/target/selector', fault: 'missing-has-no-quote' }]);
  });

  it.each([
    ['a time of day', (d: { created?: unknown }) => Object.assign(d, { created: '2026-11-22T10:00:00Z' })],
    ['a day that does not exist', (d: object) => Object.assign(d, { created: '2026-02-30' })],
    ['an unknown field', (d: object) => Object.assign(d, { referrer: 'https://example.org' })],
    ['another schema', (d: object) => Object.assign(d, { schema: 'observation/9' })],
  ])('is refused with %s', async (_, change) => {
    expect(isObservation(await changed((draft) => change(draft)))).toBe(false);
  });

  it.each([
    ['an unknown field in the body', 'body', { name: 'Jan' }],
    ['an unknown verdict', 'body', { verdict: 'bad' }],
    ['a story that is too long', 'body', { story: 'a'.repeat(1_001) }],
    ['half a character in the story', 'body', { story: 'a\ud83d' }],
    ['a rule that is no id', 'body', { rule: '../x' }],
    ['a name for the creator', 'creator', { name: 'Jan' }],
    ['a key with bits to spare', 'creator', { key: `ed25519:${'A'.repeat(42)}B` }],
    ['an organisation that is no code', 'target', { organisation: 'Almere' }],
  ])('is refused with %s', async (_, part, change) => {
    expect(isObservation(await changed((draft) => Object.assign(draft[part] ?? {}, change)))).toBe(false);
  });

  it('is refused with a quote over 600 characters, also when accents hide its length', async () => {
    expect(isObservation(await signedObservation({ exact: 'a'.repeat(601) }))).toBe(false);
    expect(isObservation(await signedObservation({ exact: `a${'\u0301'.repeat(600)}` }))).toBe(false);
  });

  it('never repeats the refused value in a fault', async () => {
    const faults = observationFaults(
      await changed((draft) => Object.assign(draft.body ?? {}, { story: 'geheim'.repeat(400) })),
    );
    expect(faults.length).toBeGreaterThan(0);
    expect(JSON.stringify(faults)).not.toContain('geheim');
  });

  it.each([null, 1, 'x', [], {}])('is not %j', (value) => {
    expect(isObservation(value as Observation)).toBe(false);
  });
});
