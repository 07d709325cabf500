import type { Rule } from '../rule.ts';
import { voorschotVermeld } from './voorschot.ts';
import { voorschotAlleenBijNood } from './voorschot-alleen-bij-nood.ts';
import { voorschotAlsMaximum } from './voorschot-als-maximum.ts';
import { voorschotAutomatisch } from './voorschot-automatisch.ts';
import { voorschotBijZekerheid } from './voorschot-bij-zekerheid.ts';
import { voorschotEenmalig } from './voorschot-eenmalig.ts';
import { voorschotHerhaling } from './voorschot-herhaling.ts';
import { voorschotHoogte } from './voorschot-hoogte.ts';
import { voorschotOpVerzoek } from './voorschot-op-verzoek.ts';
import { voorschotPercentage } from './voorschot-percentage.ts';
import { voorschotTeLaat } from './voorschot-te-laat.ts';
import { voorschotTermijn } from './voorschot-termijn.ts';
import { voorschotUitgesloten } from './voorschot-uitgesloten.ts';
import { voorschotVerrekening } from './voorschot-verrekening.ts';

export const voorschot: readonly Rule[] = [
  voorschotVermeld,
  voorschotTermijn,
  voorschotAutomatisch,
  voorschotHoogte,
  voorschotHerhaling,
  voorschotVerrekening,
  voorschotOpVerzoek,
  voorschotAlleenBijNood,
  voorschotAlsMaximum,
  voorschotPercentage,
  voorschotTeLaat,
  voorschotEenmalig,
  voorschotBijZekerheid,
  voorschotUitgesloten,
];
