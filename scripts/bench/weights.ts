/** What the extension weighs: what runs in pages, and what a person waits for. */
import { weigh } from '../budgets.ts';
import { buildExtension, outputFolder } from '../build.ts';
import type { Row } from './row.ts';

export function benchWeights(): readonly Row[] {
  const { failure } = buildExtension('chrome', 'production');
  if (failure !== undefined) throw new Error(failure);
  return weigh(outputFolder('chrome', 'production')).map(({ what, bytes, budget }) => ({
    what,
    measured: `${bytes} bytes gzip`,
    target: `≤ ${budget}`,
  }));
}
