import { expect, it } from 'vitest';
import type { SignedDocument } from '../../endpoint/check-signature.ts';
import { isSigned } from '../../endpoint/verify-signature.ts';
import { canonicalJson } from '../../findings/canonical-json.ts';
import { withoutProof } from '../../findings/observation-id.ts';
import { signedObservation } from '../findings/example-observation.ts';

async function signed(): Promise<SignedDocument> {
  const observation = await signedObservation();
  const document = canonicalJson(withoutProof(observation));
  return { document, publicKey: observation.creator.key, signature: observation.proof.value };
}

it('tells right from wrong, each its own, whether few are asked or so many that a thread checks them', async () => {
  const right = await signed();
  const other = await signed();
  const cases: readonly (readonly [SignedDocument, boolean])[] = [
    [right, true],
    [{ ...right, document: `${right.document} ` }, false],
    [{ ...right, publicKey: other.publicKey }, false],
    [{ ...right, signature: other.signature }, false],
    [{ ...right, signature: 'geen' }, false],
    [{ ...right, publicKey: 'geen' }, false],
    [other, true],
  ];
  // Past the handful that is checked at once, and on until the thread has long been there.
  for (let round = 0; round < 400; round++) {
    const answers = await Promise.all(cases.map(([each]) => isSigned(each)));
    expect(answers).toEqual(cases.map(([, valid]) => valid));
    await new Promise((resolve) => setImmediate(resolve));
  }
}, 60_000);
