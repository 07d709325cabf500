import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundJoinFaults, signRoundJoin, verifyRoundJoin } from '../../../findings/rounds/round-join.ts';
import { scrubResult, unscrubbedPath } from '../../../findings/rounds/scrub-result.ts';
import {
  signResultWithdrawal,
  signTaskResult,
  taskResultId,
  verifyResultWithdrawal,
} from '../../../findings/rounds/sign-result.ts';
import {
  isTaskResult,
  NO_ANSWERS,
  RESULT_LIMITS,
  unsignedTaskResultFaults,
} from '../../../findings/rounds/task-result.ts';
import { isVisitedPage, visitedPage } from '../../../findings/rounds/visited-page.ts';
import { generateKeyPair, signerOf } from '../../../findings/signature.ts';
import { exampleResult, ROUND_ID } from './example-round.ts';

const KEY = `ed25519:${'A'.repeat(43)}`;

describe('a result', () => {
  it('is taken whole, and with everything left out but its outcome', () => {
    expect(unsignedTaskResultFaults(exampleResult(KEY))).toEqual([]);
    const { walk: _, quote: __, ...bare } = exampleResult(KEY, { answers: NO_ANSWERS, helped: null, hindered: null });
    expect(unsignedTaskResultFaults(bare)).toEqual([]);
    expect(unsignedTaskResultFaults({ ...bare, walk: {} })).toEqual([]);
    expect(unsignedTaskResultFaults({ ...bare, walk: { seconds: 12 } })).toEqual([]);
  });

  it.each([
    ['an answer of six', { answers: { ...NO_ANSWERS, vindbaar: 6 } }],
    ['half a click', { walk: { clicks: 0.5 } }],
    ['an hour of the day', { handedIn: '2026-11-22T20:15:00Z' }],
    ['a name', { nickname: 'Roos' }],
    ['what was searched for', { walk: { searches: 1, words: ['schulden'] } }],
    ['a quote though it was not found', { outcome: 'not-found' }],
    ['half a character', { hindered: '\ud800' }],
    ['too long a text', { helped: 'é'.normalize('NFD').repeat(400) }],
    ['an outcome of its own', { outcome: 'won' }],
  ])('is refused with %s', (_, changes) => {
    expect(unsignedTaskResultFaults({ ...exampleResult(KEY), ...changes })).not.toEqual([]);
  });

  it('is signed, has one id, and is withdrawn with the key that made it', async () => {
    const signer = signerOf(await generateKeyPair());
    const signed = await signTaskResult(exampleResult(signer.publicKey), signer);
    expect(isTaskResult(signed)).toBe(true);
    expect(await taskResultId(signed)).toBe(await taskResultId(exampleResult(signer.publicKey)));
    const withdrawal = await signResultWithdrawal(ROUND_ID, await taskResultId(signed), signer);
    expect(await verifyResultWithdrawal(withdrawal)).toBe(true);
    expect(await verifyResultWithdrawal({ ...withdrawal, result: `${'a'.repeat(52)}` })).toBe(false);
    await expect(signTaskResult(exampleResult(KEY), signer)).rejects.toThrow('another key');
  });

  it('loses personal data before it is shown, and then holds none', () => {
    const { result, removed } = scrubResult(
      exampleResult(KEY, { helped: 'Ik mailde roos@voorbeeld.nl', hindered: 'Bel 06-12345678' }),
    );
    expect(result.helped).toBe('Ik mailde [e-mailadres weggehaald]');
    expect(removed.map(({ kind }) => kind)).toEqual(['e-mailadres', 'telefoonnummer']);
    expect(unscrubbedPath(result)).toBeUndefined();
    expect(unscrubbedPath(exampleResult(KEY, { hindered: 'Bel 06-12345678' }))).toBe('/hindered');
  });

  it('still fits when what stands in the place of personal data is longer', () => {
    const helped = `Bel 0612345678. ${'a'.repeat(RESULT_LIMITS.text - 16)}`;
    const { result } = scrubResult(exampleResult(KEY, { helped }));
    expect(unsignedTaskResultFaults(result)).toEqual([]);
  });
});

describe('joining', () => {
  it('is signed with the key of the round, with a nickname or none', async () => {
    const signer = signerOf(await generateKeyPair());
    for (const nickname of [null, 'Kalme otter']) {
      const join = await signRoundJoin(ROUND_ID, nickname, signer);
      expect(roundJoinFaults(join)).toEqual([]);
      expect(await verifyRoundJoin(join)).toBe(true);
      expect(await verifyRoundJoin({ ...join, nickname: 'Iemand anders' })).toBe(false);
    }
    const join = await signRoundJoin(ROUND_ID, 'a\u0007b', signer);
    expect(roundJoinFaults(join)).toEqual([{ path: '/nickname', fault: 'text' }]);
  });
});

describe('a visited page', () => {
  const hosts = ['voorbeeldstad.example'];

  it.each([
    ['https://www.voorbeeldstad.example/zoeken?q=schulden#top', 'https://www.voorbeeldstad.example/zoeken'],
    ['http://voorbeeldstad.example/product/?id=12', 'https://voorbeeldstad.example/product'],
  ])('%s stands as %s', (address, page) => {
    expect(visitedPage(address, hosts)).toBe(page);
  });

  it.each([
    'https://mijn.voorbeeldstad.example/berichten',
    'https://www.voorbeeldstad.example/mijn/uitkering',
    'https://andere.example/',
    'https://www.voorbeeldstad.example/zoeken/bel%2006-12345678',
    'https://www.voorbeeldstad.example/bevestiging/111222333',
    'javascript:alert(1)',
  ])('%s has no place in a walk', (address) => {
    expect(visitedPage(address, hosts)).toBeUndefined();
  });

  const step = fc.constantFrom(
    '/',
    'werk',
    '-',
    '%C3%A9',
    '%2f',
    '%',
    '?q=',
    '&id=3',
    '#',
    ';s=1',
    '06',
    '12345678',
    '..',
    'é',
    ' ',
  );

  it('stays as it is when it is taken once more', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const page = visitedPage(`https://www.voorbeeldstad.example/${steps.join('')}`, hosts);
        if (page === undefined) return;
        expect(isVisitedPage(page, hosts)).toBe(true);
        expect(page).not.toContain('?');
      }),
    );
  });
});
