import type { Rule } from '../rule.ts';
import { arbeidsplicht } from './arbeidsplicht.ts';
import { bankafschriftenTeVeel } from './bankafschriften-te-veel.ts';
import { bewijsstukken } from './bewijsstukken.ts';
import { gezamenlijkeHuishouding } from './gezamenlijke-huishouding.ts';
import { huisbezoekVerplicht } from './huisbezoek-verplicht.ts';
import { inlichtingenplicht } from './inlichtingenplicht.ts';
import { sanctieOnjuist } from './sanctie-onjuist.ts';
import { taaleisAlsVoorwaarde } from './taaleis-als-voorwaarde.ts';
import { vakantieduurOnjuist } from './vakantieduur-onjuist.ts';

export const plichten: readonly Rule[] = [
  bewijsstukken,
  inlichtingenplicht,
  arbeidsplicht,
  huisbezoekVerplicht,
  bankafschriftenTeVeel,
  vakantieduurOnjuist,
  taaleisAlsVoorwaarde,
  sanctieOnjuist,
  gezamenlijkeHuishouding,
];
