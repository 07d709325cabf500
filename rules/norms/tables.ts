/** All dated tables, for the tests that hold for every one of them and for `npm run amounts`. */
import { bijstandsnormen } from './bijstandsnormen.ts';
import { drempelBijzondereBijstand } from './drempel-bijzondere-bijstand.ts';
import { dwangsommen } from './dwangsom.ts';
import { giftengrens } from './giften.ts';
import { inrichtingsnormen } from './inrichtingsnormen.ts';
import { jongerennormen } from './jongerennormen.ts';
import { kostendelersleeftijd } from './kostendelersnorm.ts';
import type { Series } from './period.ts';
import { vermogensgrenzen } from './vermogensgrenzen.ts';
import { voorschotPercentages } from './voorschotpercentage.ts';
import {
  premie,
  vrijlatingAlleenstaandeOuder,
  vrijlatingBeperking,
  vrijlatingInkomsten,
  vrijwilligersvergoeding,
} from './vrijlatingen.ts';

export interface Table {
  readonly name: string;
  /** File in `rules/norms/`. */
  readonly file: string;
  readonly unit: 'cents' | 'percent' | 'years';
  readonly rows: Series<unknown>;
  /** How often the law changes it; `never` is by a change of the law only. */
  readonly changes: 'each half-year' | 'each year' | 'never';
}

export const TABLES: readonly Table[] = [
  {
    name: 'bijstandsnormen',
    file: 'bijstandsnormen.ts',
    unit: 'cents',
    rows: bijstandsnormen,
    changes: 'each half-year',
  },
  { name: 'jongerennormen', file: 'jongerennormen.ts', unit: 'cents', rows: jongerennormen, changes: 'each half-year' },
  {
    name: 'inrichtingsnormen',
    file: 'inrichtingsnormen.ts',
    unit: 'cents',
    rows: inrichtingsnormen,
    changes: 'each half-year',
  },
  {
    name: 'vermogensgrenzen',
    file: 'vermogensgrenzen.ts',
    unit: 'cents',
    rows: vermogensgrenzen,
    changes: 'each year',
  },
  { name: 'giftengrens', file: 'giften.ts', unit: 'cents', rows: giftengrens, changes: 'each year' },
  {
    name: 'vrijlating van inkomsten (25%)',
    file: 'vrijlatingen.ts',
    unit: 'cents',
    rows: vrijlatingInkomsten,
    changes: 'each half-year',
  },
  {
    name: 'vrijlating alleenstaande ouder (12,5%)',
    file: 'vrijlatingen.ts',
    unit: 'cents',
    rows: vrijlatingAlleenstaandeOuder,
    changes: 'each half-year',
  },
  {
    name: 'vrijlating bij een beperking (15%)',
    file: 'vrijlatingen.ts',
    unit: 'cents',
    rows: vrijlatingBeperking,
    changes: 'each half-year',
  },
  { name: 'premie', file: 'vrijlatingen.ts', unit: 'cents', rows: premie, changes: 'each year' },
  {
    name: 'vrijwilligersvergoeding',
    file: 'vrijlatingen.ts',
    unit: 'cents',
    rows: vrijwilligersvergoeding,
    changes: 'each year',
  },
  {
    name: 'drempel bijzondere bijstand',
    file: 'drempel-bijzondere-bijstand.ts',
    unit: 'cents',
    rows: drempelBijzondereBijstand,
    changes: 'each year',
  },
  {
    name: 'voorschotpercentage',
    file: 'voorschotpercentage.ts',
    unit: 'percent',
    rows: voorschotPercentages,
    changes: 'never',
  },
  { name: 'dwangsom', file: 'dwangsom.ts', unit: 'cents', rows: dwangsommen, changes: 'never' },
  {
    name: 'leeftijd van kostendelers',
    file: 'kostendelersnorm.ts',
    unit: 'years',
    rows: kostendelersleeftijd,
    changes: 'never',
  },
];
