import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base32 } from '../../findings/base32.ts';
import { observationId, pointId, pointIdOf } from '../../findings/observation-id.ts';
import { CONTENT_ID } from '../../findings/text-forms.ts';
import { signedObservation, unsignedObservation } from './example-observation.ts';

describe('base32', () => {
  it.each([
    ['', ''],
    ['f', 'my'],
    ['fo', 'mzxq'],
    ['foo', 'mzxw6'],
    ['foob', 'mzxw6yq'],
    ['fooba', 'mzxw6ytb'],
    ['foobar', 'mzxw6ytboi'],
  ])('of %j is %j (RFC 4648)', (text, expected) => {
    expect(base32(new TextEncoder().encode(text))).toBe(expected);
  });
});

describe('the id of an observation', () => {
  it('is the same with and without signature', async () => {
    const observation = await signedObservation();
    const { proof: _, ...unsigned } = observation;
    expect(await observationId(observation)).toBe(await observationId(unsigned));
  });

  it('has the form of a content id and does not depend on the order of members', async () => {
    const observation = unsignedObservation(`ed25519:${'A'.repeat(43)}`);
    const turned = Object.fromEntries(Object.entries(observation).reverse()) as typeof observation;
    expect(await observationId(observation)).toMatch(new RegExp(CONTENT_ID));
    expect(await observationId(turned)).toBe(await observationId(observation));
  });

  it('differs for another verdict', async () => {
    const key = `ed25519:${'A'.repeat(43)}`;
    expect(await observationId(unsignedObservation(key, { verdict: 'right' }))).not.toBe(
      await observationId(unsignedObservation(key)),
    );
  });
});

describe('the id of a point', () => {
  it('is shared by everyone who saw the same sentence', async () => {
    expect(await pointIdOf(await signedObservation())).toBe(
      await pointIdOf(await signedObservation({ verdict: 'right' })),
    );
  });

  it('keeps its four parts apart', async () => {
    const parts = fc.record({ organisation: fc.string(), source: fc.string(), rule: fc.string(), quote: fc.string() });
    await fc.assert(
      fc.asyncProperty(parts, async (subject) => {
        const moved = { ...subject, rule: `${subject.rule}|`, source: subject.source };
        return (await pointId(subject)) !== (await pointId(moved));
      }),
      { numRuns: 25 },
    );
  });
});
