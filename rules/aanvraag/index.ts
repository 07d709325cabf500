import type { Rule } from '../rule.ts';
import { aanvraagZonderDigid } from './aanvraag-zonder-digid.ts';
import { aanvraagroute } from './aanvraagroute.ts';
import { adreslozenUitgesloten } from './adreslozen-uitgesloten.ts';
import { alleenDigitaal } from './alleen-digitaal.ts';
import { contact } from './contact.ts';
import { drempelVoorAanvraag } from './drempel-voor-aanvraag.ts';
import { identiteitsbewijsOnjuist } from './identiteitsbewijs-onjuist.ts';
import { ingangsdatum } from './ingangsdatum.ts';
import { ingangsdatumTeLaat } from './ingangsdatum-te-laat.ts';
import { terugwerkendeKracht } from './terugwerkende-kracht.ts';
import { terugwerkendeKrachtUitgesloten } from './terugwerkende-kracht-uitgesloten.ts';
import { uitlegBijstand } from './uitleg-bijstand.ts';

export const aanvraag: readonly Rule[] = [
  ingangsdatumTeLaat,
  terugwerkendeKrachtUitgesloten,
  alleenDigitaal,
  drempelVoorAanvraag,
  adreslozenUitgesloten,
  identiteitsbewijsOnjuist,
  uitlegBijstand,
  aanvraagroute,
  aanvraagZonderDigid,
  ingangsdatum,
  terugwerkendeKracht,
  contact,
];
