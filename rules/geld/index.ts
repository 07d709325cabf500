import type { Rule } from '../rule.ts';
import { alleenstaandeOuderNorm } from './alleenstaande-ouder-norm.ts';
import { bijverdienen } from './bijverdienen.ts';
import { bijverdienenOnjuist } from './bijverdienen-onjuist.ts';
import { energietoeslagVervallen } from './energietoeslag-vervallen.ts';
import { giften } from './giften.ts';
import { giftenOnjuist } from './giften-onjuist.ts';
import { hoogteBijstand } from './hoogte-bijstand.ts';
import { inkomenstoeslagBesteding } from './inkomenstoeslag-besteding.ts';
import { kostendelerLeeftijd } from './kostendeler-leeftijd.ts';
import { kostendelersnorm } from './kostendelersnorm.ts';
import { normOnjuist } from './norm-onjuist.ts';
import { vermogen } from './vermogen.ts';
import { vermogenMisvatting } from './vermogen-misvatting.ts';
import { vermogenWijzigtInJuli } from './vermogen-wijzigt-in-juli.ts';
import { vermogensgrens } from './vermogensgrens.ts';
import { vermogensgrensOnjuist } from './vermogensgrens-onjuist.ts';

/** Mentions first, then claims, in the order of the meetlat. */
export const geld: readonly Rule[] = [
  vermogen,
  vermogensgrens,
  hoogteBijstand,
  kostendelersnorm,
  giften,
  bijverdienen,
  vermogensgrensOnjuist,
  vermogenWijzigtInJuli,
  vermogenMisvatting,
  normOnjuist,
  kostendelerLeeftijd,
  alleenstaandeOuderNorm,
  giftenOnjuist,
  bijverdienenOnjuist,
  inkomenstoeslagBesteding,
  energietoeslagVervallen,
];
