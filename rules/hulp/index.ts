import type { Rule } from '../rule.ts';
import { aioBijGemeente } from './aio-bij-gemeente.ts';
import { clientondersteuning } from './clientondersteuning.ts';
import { gesprekOpnemen } from './gesprek-opnemen.ts';
import { lokaleRegels } from './lokale-regels.ts';
import { opnemenVerboden } from './opnemen-verboden.ts';
import { spoedhulp } from './spoedhulp.ts';

export const hulp: readonly Rule[] = [
  clientondersteuning,
  gesprekOpnemen,
  spoedhulp,
  lokaleRegels,
  opnemenVerboden,
  aioBijGemeente,
];
