/**
 * `node scripts/bench/round.ts`: how long the sheet of a full round takes, from the database to the last byte at the caller. A round of
 * 20 people × 10 tasks, and one at the edge of what fits (60 × 12). Prints one line a measurement.
 */
import { roundEndpoint } from '../../tests/endpoint/rounds/round-endpoint.ts';

const RUNS = 30;

for (const { people, tasks } of [
  { people: 20, tasks: 10 },
  { people: 60, tasks: 12 },
]) {
  const endpoint = await roundEndpoint({ people, tasks });
  const address = `${endpoint.url}/beheer/rondes/${endpoint.closed}/blad`;
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now();
    const answer = await fetch(address, { headers: { cookie: endpoint.cookie } });
    bytes = (await answer.text()).length;
    times.push(performance.now() - from);
    if (answer.status !== 200) throw new Error(`The sheet answered ${answer.status}`);
  }
  await endpoint.close();
  const [first = 0] = times;
  const sorted = times.toSorted((left, right) => left - right);
  const ms = (value = 0) => Math.round(value * 10) / 10;
  console.log(
    `- ${people} people and ${tasks} tasks, ${people * tasks} results: first ${ms(first)} ms, in the middle ${ms(sorted[RUNS >> 1])} ms, ` +
      `longest ${ms(sorted.at(-1))} ms; ${Math.round(bytes / 1000)} kB`,
  );
}
