/** How long it takes to know whose a host is: this happens on every page that a person opens at a municipality. */
import { organisationsOfHost } from '../../register/host.ts';
import type { Row } from './row.ts';

const HOSTS = [
  'www.almere.nl',
  'mijn.loket.almere.nl',
  'www.example.com',
  'almere.nl.evil.com',
  'werkpleinhartvanwest-brabant.nl',
];
const ROUNDS = 400_000;

/** Nanoseconds per look-up over a mix of known, deep and unknown hosts. */
export function benchHostLookup(): readonly Row[] {
  let known = 0;
  const from = process.hrtime.bigint();
  for (let round = 0; round < ROUNDS; round += 1) {
    known += organisationsOfHost(HOSTS[round % HOSTS.length] ?? '').length;
  }
  const each = Number(process.hrtime.bigint() - from) / ROUNDS;
  return [
    {
      what: `host to organisation (${known} of ${ROUNDS} known)`,
      measured: `${each.toFixed(0)} ns`,
      target: '< 1000 ns',
    },
  ];
}
