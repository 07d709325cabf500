import { expect, it } from 'vitest';
import { sendJunk } from './junk.ts';

it('honest clients are taken in while junk comes as fast as it is refused', async () => {
  const { refused, honest } = await sendJunk(3_000);
  expect(Object.keys(honest)).toEqual(['202']);
  for (const status of Object.keys(refused)) expect(['400', '401', '429']).toContain(status);
}, 120_000);
