import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openRegister } from '../../endpoint/register.ts';
import { release } from '../../endpoint/release.ts';
import { releasedObservations } from '../../endpoint/release-observations.ts';
import { appendCalls } from '../../endpoint/storage/calls.ts';
import { appendEvent } from '../../endpoint/tally/points.ts';
import { canonicalJson } from '../../findings/canonical-json.ts';
import type { Observation } from '../../findings/observation.ts';
import { unsignedObservation } from '../findings/example-observation.ts';
import { runningApp } from './running.ts';
import { call, row } from './storage/rows.ts';

const observation = (key: string, verdict: Observation['body']['verdict']): Observation => ({
  ...unsignedObservation(key, { verdict, story: 'Ik wachtte lang.' }),
  proof: { type: 'Ed25519', value: 's' },
});

it('says nothing about who, when, or what a few people think', () => {
  let next = 9;
  const many = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ point: 'p', observation: observation(key, 'wrong') }));
  const few = ['f', 'g', 'h', 'h', 'h'].map((key) => ({ point: 'p', observation: observation(key, 'right') }));
  const lines = releasedObservations([...few, ...many], () => String(next--));
  expect(lines).toHaveLength(5);
  expect(lines.map(({ id }) => id)).toEqual(lines.map(({ id }) => id).toSorted());
  expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'point', 'verdict', 'mode', 'ruleset']);
  expect(JSON.stringify(lines)).not.toMatch(/wachtte|2026-11-|right/);
});

it('is part of each release, for good, with other ids each time', async () => {
  const { storage, url } = await runningApp();
  const rows = ['a', 'b', 'c', 'd', 'e'].map((creator) =>
    row(creator, { creator, received: '2026-11-01', document: canonicalJson(unsignedObservation(creator)) }),
  );
  await storage.transaction(async (tx) => {
    await appendCalls(tx, [call(undefined, rows)], 1);
    await appendEvent(tx, 'GM0034', 'p1', 'e', { kind: 'evidence', day: '2026-11-02', result: 'found', machine: null });
  });
  const register = openRegister({ withExamples: false });
  const read = async (day: string) => {
    const { id } = (await release(storage, register, day)) ?? expect.fail();
    const answer = await fetch(`${url}/v1/releases/${id}/observations.ndjson.gz`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    return gunzipSync(Buffer.from(await answer.arrayBuffer())).toString();
  };
  const first = await read('2026-11-22');
  const second = await read('2026-11-29');
  expect(first.trim().split('\n')).toHaveLength(5);
  const ids = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids(first).filter((id) => ids(second).includes(id))).toEqual([]);
});
