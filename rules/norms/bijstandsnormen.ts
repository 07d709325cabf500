import { type Row, series } from './period.ts';

/** Net monthly amounts in euro cents (Participatiewet, artikelen 20, 21 en 22). An absent one was not found for that period. */
export interface Bijstandsnormen {
  /** Including vakantietoeslag, as the law states them. */
  readonly inclusive: Partial<Record<BijstandsnormName, number>>;
  /** Without vakantietoeslag at 5%, as municipalities pay them each month: our calculation, a cent either way. */
  readonly exclusive: Partial<Record<BijstandsnormName, number>>;
}

/**
 * `alleenstaande`: single, with or without children, 21 to AOW age; `gehuwden`: couples of those ages; `jongere`: single, 18 to
 * 20; `aow-…`: from AOW age.
 */
export type BijstandsnormName = 'alleenstaande' | 'gehuwden' | 'jongere' | 'aow-alleenstaande' | 'aow-gehuwden';

type Cents = readonly [
  alleenstaande?: number | undefined,
  gehuwden?: number | undefined,
  jongere?: number | undefined,
  aowAlleenstaande?: number | undefined,
  aowGehuwden?: number | undefined,
];

const NAMES: readonly BijstandsnormName[] = [
  'alleenstaande',
  'gehuwden',
  'jongere',
  'aow-alleenstaande',
  'aow-gehuwden',
];

const named = (cents: Cents): Partial<Record<BijstandsnormName, number>> =>
  Object.fromEntries(NAMES.flatMap((name, index) => (cents[index] === undefined ? [] : [[name, cents[index]]])));

type Text = Pick<Extract<Row<unknown>, { fact: unknown }>, 'from' | 'source' | 'certainty'>;

const norms = (text: Text, inclusive: Cents, exclusive: Cents): Row<Bijstandsnormen> => ({
  ...text,
  fact: { inclusive: named(inclusive), exclusive: named(exclusive) },
});

const inLaw = (from: Text['from']): Text => ({
  from,
  source: `Participatiewet, tekst van ${from}`,
  certainty: 'read-in-law',
});

export const bijstandsnormen = series<Bijstandsnormen>(
  norms(inLaw('2018-01-01'), [992_12, 1417_32, 244_91, 1115_48, 1525_44], [942_51, 1346_45]),
  norms(inLaw('2018-07-01'), [996_56, 1423_66, 246_01, 1121_43, 1533_18], [946_73, 1352_48]),
  norms(inLaw('2019-01-01'), [1025_55, 1465_07, 253_17, 1147_80, 1563_46], [974_27, 1391_82]),
  norms(inLaw('2019-07-01'), [1030_42, 1472_03, 254_39, 1154_03, 1571_50], [978_90, 1398_43]),
  norms(
    { from: '2020-01-01', source: 'sociaalverhaal.com', certainty: 'confirmed' },
    [1052_32, 1503_31, undefined, 1176_25, 1594_42],
    [],
  ),
  norms(
    { from: '2020-07-01', source: 'gemeentepagina Venray; datum afgeleid', certainty: 'confirmed' },
    [1059_03, 1512_90, 261_44, 1184_26, 1606_88],
    [1006_08, 1437_26],
  ),
  norms(
    { from: '2021-01-01', source: 'gemeentepagina West Betuwe', certainty: 'confirmed' },
    [1075_44, 1536_34, 265_49, 1195_97, 1620_74],
    [],
  ),
  norms(
    { from: '2021-07-01', source: 'st-ab; datum afgeleid', certainty: 'confirmed' },
    [1078_70, 1541_00, 266_29, 1199_98, 1627_08],
    [1024_77, 1463_95],
  ),
  norms(
    { from: '2022-01-01', source: 'regelrecht-mvp, 15 maart 2022', certainty: 'confirmed' },
    [1091_71, 1559_58, undefined, 1213_06],
    [],
  ),
  norms(inLaw('2022-07-01'), [1101_82, 1574_03, 272_02, 1225_67, 1660_36], [1046_73, 1495_33]),
  norms(inLaw('2023-01-01'), [1195_66, 1708_08, 295_20, 1330_67, 1807_20], [1135_88, 1622_68]),
  norms(inLaw('2023-07-01'), [1216_62, 1738_02, 300_36, 1357_66, 1843_60], [1155_79, 1651_12]),
  norms(
    inLaw('2024-01-01'),
    [1283_83, 1834_04, 316_94, 1425_76, 1932_32],
    [1219_64, 1742_34, 301_09, 1354_47, 1835_70],
  ),
  norms(
    inLaw('2024-07-01'),
    [1308_45, 1869_21, 323_03, 1456_85, 1976_64],
    [1243_03, 1775_75, 306_88, 1384_01, 1877_81],
  ),
  norms(
    inLaw('2025-01-01'),
    [1345_45, 1922_07, 332_17, 1501_07, 2053_48],
    [1278_18, 1825_97, 315_56, 1426_02, 1950_81],
  ),
  norms(
    inLaw('2025-07-01'),
    [1369_06, 1955_80, 337_98, 1530_21, 2094_98],
    [1300_61, 1858_01, 321_08, 1453_70, 1990_23],
  ),
  norms(
    inLaw('2026-01-01'),
    [1401_50, 2002_13, 345_99, 1564_69, 2144_16],
    [1331_43, 1902_02, 328_69, 1486_46, 2036_95],
  ),
  norms(
    inLaw('2026-07-01'),
    [1419_46, 2027_79, 350_42, 1587_34, 2176_10],
    [1348_49, 1926_40, 332_90, 1507_97, 2067_30],
  ),
  { from: '2027-01-01', unknown: 'nog niet bekendgemaakt' },
);
