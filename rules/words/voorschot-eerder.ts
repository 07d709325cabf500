/** Getting the voorschot sooner than it would come anyway. */
import { concept } from '../../language/concept.ts';

/** Compared with when it would come anyway. */
export const VERVROEGD = concept('vervroegd', 'vervroegd', 'eerder', 'sneller', 'versneld');

/** Sooner than the law obliges. */
export const EERDER = concept(
  'eerder',
  'eerder',
  'vervroegd*',
  ...['tweede', 'derde', 'vierde'].map((week) => `voor de ${week} week`),
  'sneller',
  'snel',
  'spoed',
  'onmiddellijk',
  'nu',
  'vandaag',
  'deze week',
  'zo lang niet wachten',
  'zolang niet wachten',
  'geen vier weken wachten',
  'geen 4 weken wachten',
  'niet vier weken wachten',
  'niet 4 weken wachten',
  'vier weken … niet … wachten',
  'eerste vier weken',
  'eerste 4 weken',
  'voor die tijd',
  'vóór die tijd',
  'tot die tijd',
  'voordat die weken',
);

/** Sooner than the law's four weeks, said outright. */
export const EERDER_DAN_VIER_WEKEN = concept(
  'eerder dan vier weken',
  'eerder voorschot',
  'vervroegd voorschot',
  'in aanvulling op',
  'niet vier weken … wachten',
  'niet 4 weken … wachten',
  'vier weken … niet … wachten',
  '4 weken … niet … wachten',
  'geen vier weken … wachten',
  'geen 4 weken … wachten',
  'eerder dan vier weken',
  'eerder dan 4 weken',
  'eerder dan na vier weken',
  'eerder dan na 4 weken',
  'sneller dan vier weken',
  'sneller dan 4 weken',
  'eerste vier weken',
  'eerste 4 weken',
  'de eerste weken',
  'de eerste dagen',
  'binnen die vier weken',
  'binnen de vier weken',
);
