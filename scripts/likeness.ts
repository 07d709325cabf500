/**
 * Learns what faults and tellings look like: `npm run likeness`. Writes the weights that `checking/likeness` weighs by. To run again when
 * many labelled pages or sentences were added; never reads what is held back.
 */
import { writeFileSync } from 'node:fs';
import { lettersOf, STEPS } from '../checking/likeness/likeness.ts';
import { faultSamples, learnedClaims } from './learning/fault-samples.ts';
import { type Sample, weigh } from './learning/logistic.ts';
import { learnedMentions, tellingSamples } from './learning/telling-samples.ts';

function write(name: string, rules: readonly string[], samples: readonly Sample[]): void {
  const { weights, bias } = weigh(samples);
  const likeness = { rules, bias: Math.round(bias * STEPS), weights: lettersOf(weights) };
  writeFileSync(
    new URL(`../checking/likeness/${name}.json`, import.meta.url),
    `${JSON.stringify(likeness, null, 2)}\n`,
  );
  const positive = samples.filter(({ isPositive }) => isPositive).length;
  console.log(`${name}: learned from ${positive} and from ${samples.length - positive} others`);
}

write('faults', learnedClaims(), faultSamples());
write('tellings', learnedMentions(), tellingSamples());
