import { expect, it } from 'vitest';
import { running } from './running.ts';

it('says how long to wait to whoever replies too often in a row', async () => {
  const { url } = await running();
  const ask = () => fetch(`${url}/reageren/${'U'.repeat(43)}`);
  let answer = await ask();
  for (let asked = 1; answer.status === 404 && asked < 100; asked += 1) answer = await ask();
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await answer.text()).toContain(
    'Er is niets veranderd. Wacht een minuut. Ga terug om het opnieuw te proberen.',
  );
});
