/** One key pair per organisation per install. Deleting it is "vergeet mij": nobody, we neither, can then tie the findings to it. */
import type { Database } from './database.ts';
import { generateKeyPair, type KeyPair, type Signer, signerOf } from './signature.ts';

/** The signer for this organisation; its pair is made at first use. `generate` is passed in by tests. */
export async function signerFor(
  { keys }: Pick<Database, 'keys'>,
  organisation: string,
  generate: () => Promise<KeyPair> = generateKeyPair,
): Promise<Signer> {
  const stored = await keys.get(organisation);
  if (stored) return signerOf(stored.pair);
  const made = { organisation, pair: await generate() };
  // Two contexts may make one at the same moment; the first that is stored wins.
  await keys.add(made).catch(() => undefined);
  const kept = await keys.get(organisation);
  return signerOf((kept ?? made).pair);
}
