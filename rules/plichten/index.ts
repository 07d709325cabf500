import type { Rule } from '../rule.ts';
import { bankafschriftenTeVeel } from './bankafschriften-te-veel.ts';
import { gezamenlijkeHuishouding } from './gezamenlijke-huishouding.ts';
import { huisbezoekVerplicht } from './huisbezoek-verplicht.ts';
import { sanctieOnjuist } from './sanctie-onjuist.ts';
import { taaleisAlsVoorwaarde } from './taaleis-als-voorwaarde.ts';
import { vakantieduurOnjuist } from './vakantieduur-onjuist.ts';

export const plichten: readonly Rule[] = [
  huisbezoekVerplicht,
  bankafschriftenTeVeel,
  vakantieduurOnjuist,
  taaleisAlsVoorwaarde,
  sanctieOnjuist,
  gezamenlijkeHuishouding,
];
