/**
 * Looks for a counterexample to what must hold whatever is written: `npm run fuzz -- [--minutes 10] [--seed 1]`. Shares its properties
 * with the tests (tests/fuzz). A counterexample is printed as small as it could be made, with the seed that finds it again; ends with 1.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { FUZZED } from '../tests/fuzz/properties.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new TypeError('--minutes: a number above 0');
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const each = (minutes * 60_000) / FUZZED.length;

for (const { what, property } of FUZZED) {
  const details = fc.check(property, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: each,
    markInterruptAsFailure: false,
    // What all tries had as input would not fit in memory.
    verbose: fc.VerbosityLevel.None,
  }) as fc.RunDetails<unknown>;
  console.log(`${details.failed ? 'FAILED' : 'holds '} ${details.numRuns} tries: ${what}`);
  if (!details.failed) continue;
  console.log(fc.defaultReportMessage(details));
  process.exitCode = 1;
}
console.log(`seed ${seed}`);
