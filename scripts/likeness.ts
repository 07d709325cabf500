/**
 * Learns what faults look like: `npm run likeness`. Writes the weights that `checking/doubt/unlike-faults.ts` doubts by. To run again when
 * many labelled pages or sentences were added; never reads what is held back.
 */
import { writeFileSync } from 'node:fs';
import { lettersOf, STEPS } from '../checking/doubt/unlike-faults.ts';
import { knownRules, likenessSamples } from './likeness/samples.ts';
import { weigh } from './second-opinion/logistic.ts';

const samples = likenessSamples();
const { weights, bias } = weigh(samples);
const likeness = { rules: knownRules(), bias: Math.round(bias * STEPS), weights: lettersOf(weights) };
writeFileSync(new URL('../checking/doubt/likeness.json', import.meta.url), `${JSON.stringify(likeness, null, 2)}\n`);
const wrong = samples.filter(({ isTelling }) => isTelling).length;
console.log(`likeness: learned from ${wrong} wrong statements and ${samples.length - wrong} others`);
