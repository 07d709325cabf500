/** What the bench sends: observations that were signed before the clock starts, of a few thousand points in the whole country. */
import type { Observation, UnsignedObservation } from '../../findings/observation.ts';
import { generateKeyPair, signerOf, signObservation } from '../../findings/signature.ts';
import { organisations } from '../../register/organisation.ts';

const withHost = organisations.filter(({ kind, hosts }) => kind === 'gemeente' && hosts.length > 0);
const signers = await Promise.all(Array.from({ length: 200 }, async () => signerOf(await generateKeyPair())));
let made = 0;

/** A new observation; the same number of organisation is the same municipality. */
export function unsigned(organisation: number): UnsignedObservation {
  const number = made++;
  const { code = '', hosts = [] } = withHost[organisation % withHost.length] ?? {};
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    schema: 'observation/1',
    type: 'Annotation',
    motivation: 'assessing',
    created: new Date(Date.now() - (number % 300) * 86_400_000).toISOString().slice(0, 10),
    creator: { key: signers[number % signers.length]?.publicKey ?? '', role: null },
    generator: { version: '1.0.0', ruleset: '2026.11' },
    body: {
      rule: 'voorschot-percentage',
      verdict: 'wrong',
      mode: 'semiAuto',
      story: `Zin nummer ${number}, ${process.pid}.`,
      supersedes: null,
    },
    target: {
      organisation: code,
      source: `https://www.${hosts[0]}/werk-en-inkomen/bijstand-${number % 10}`,
      selector: {
        type: 'TextQuoteSelector',
        exact: 'U krijgt een voorschot van 90% van de bijstand die u waarschijnlijk krijgt.',
        prefix: 'Duurt het lang? ',
        suffix: ' Dat betaalt u later terug.',
      },
      pageHash: `sha256:${'0123456789abcdef'.repeat(4)}`,
    },
  };
}

/** Bodies of so many calls, each with so many observations of one organisation. */
export async function signedBodies(calls: number, each: number): Promise<readonly Buffer[]> {
  const bodies: Buffer[] = [];
  for (let call = 0; call < calls; call++) {
    const observations: Observation[] = [];
    for (let one = 0; one < each; one++) {
      const document = unsigned(call);
      const signer = signers.find(({ publicKey }) => publicKey === document.creator.key);
      if (signer) observations.push(await signObservation(document, signer));
    }
    bodies.push(Buffer.from(JSON.stringify({ observations })));
  }
  return bodies;
}
