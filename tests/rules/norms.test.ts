import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../language/date.ts';
import { geld } from '../../rules/geld/index.ts';
import { bijstandsnormen } from '../../rules/norms/bijstandsnormen.ts';
import { dwangsomMaximumOn, dwangsommen } from '../../rules/norms/dwangsom.ts';
import { giftengrensOn } from '../../rules/norms/giften.ts';
import { jongerennormen, youngCouples } from '../../rules/norms/jongerennormen.ts';
import { kostendelersleeftijdOn, kostendelersnorm } from '../../rules/norms/kostendelersnorm.ts';
import { isNormOn, normsOfAmount, normsOn, periodsOfAmount, withoutHolidayAllowance } from '../../rules/norms/norm.ts';
import { IN_BALANS, isInForce } from '../../rules/norms/participatiewet-in-balans.ts';
import { contains, dayBefore, knownPeriods, rowOn, series } from '../../rules/norms/period.ts';
import { TABLES } from '../../rules/norms/tables.ts';
import { amountsBefore, namingsOf, nextChange, stateOn } from '../../rules/norms/touched.ts';
import {
  isVermogensgrensOn,
  periodsOfVermogensgrens,
  vermogensgrenzen,
  vermogensgrenzenOn,
} from '../../rules/norms/vermogensgrenzen.ts';
import { voorschotPercentageOn } from '../../rules/norms/voorschotpercentage.ts';
import { vrijlatingenOn } from '../../rules/norms/vrijlatingen.ts';

/** First day of the last row: of a table that is up to date, the first day of which nothing is known yet. */
const lastRowOf = (rows: readonly { readonly from: IsoDate }[]): IsoDate => rows.at(-1)?.from ?? expect.fail('no rows');
const UNKNOWN_NORMS = lastRowOf(bijstandsnormen);

const EVERY = TABLES.map((table) => [table.name, table] as const);

describe.each(EVERY)('the dated table of %s', (_name, table) => {
  const { rows, changes } = table;

  it('begins on 1 January 2018 and has its rows in order', () => {
    expect(rows[0]?.from).toBe('2018-01-01');
    const days = rows.map(({ from }) => from);
    expect(days).toEqual([...days].sort());
    expect(new Set(days).size).toBe(days.length);
  });

  it('begins each row on 1 January or 1 July', () => {
    expect(rows.filter(({ from }) => !/-0[17]-01$/.test(from))).toEqual([]);
  });

  it('says for every fact where it comes from and how sure it is', () => {
    for (const { source, certainty } of knownPeriods(rows)) {
      expect(source.length).toBeGreaterThan(5);
      expect(['read-in-law', 'confirmed', 'derived', 'professional-knowledge']).toContain(certainty);
    }
  });

  it('says of every period without a fact why there is none', () => {
    for (const row of rows) if ('unknown' in row) expect(row.unknown).not.toBe('');
  });

  it.skipIf(changes === 'never')(
    'ends with a row that says unknown, so that the last amounts do not run on unseen',
    () => {
      const last = rows.at(-1);
      const known = rows.findLast((row) => 'fact' in row);
      expect(last, `add { from: '${known && nextChange(table, known.from)}', unknown: … }`).toHaveProperty('unknown');
    },
  );

  it('has for each day one row, or none where the row says unknown', () => {
    const day = fc.date({ min: new Date('2018-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const asOf = date.toISOString().slice(0, 10) as `${number}-${number}-${number}`;
        const inForce = knownPeriods(rows).filter(({ period }) => contains(period, asOf));
        const last = rows.findLast(({ from }) => from <= asOf);
        expect(inForce.length).toBe(last === undefined || 'unknown' in last ? 0 : 1);
      }),
    );
  });
});

describe('a series', () => {
  it('refuses rows out of order', () => {
    const row = { fact: 1, source: 'test', certainty: 'derived' } as const;
    expect(() => series({ from: '2026-01-01', ...row }, { from: '2025-01-01', ...row })).toThrow('2025-01-01');
  });

  it('ends each period on the day before the next', () => {
    expect(dayBefore('2026-01-01')).toBe('2025-12-31');
    expect(dayBefore('2024-03-01')).toBe('2024-02-29');
  });

  it('never takes the row before an unknown one', () => {
    const row = { fact: 1, source: 'test', certainty: 'derived' } as const;
    const rows = series({ from: '2018-01-01', ...row }, { from: '2019-01-01', unknown: 'not found' });
    expect(rowOn(rows, '2018-12-31')?.fact).toBe(1);
    expect(rowOn(rows, '2019-01-01')).toBeUndefined();
    expect(rowOn(bijstandsnormen, UNKNOWN_NORMS)).toBeUndefined();
  });
});

describe('bijstand norms', () => {
  it('are without vakantietoeslag 95% of the inclusive norm, give or take a cent', () => {
    for (const { fact } of knownPeriods(bijstandsnormen)) {
      for (const [name, cents] of Object.entries(fact.exclusive)) {
        const inclusive = fact.inclusive[name as keyof typeof fact.inclusive];
        expect(inclusive).toBeDefined();
        expect(Math.abs(withoutHolidayAllowance(inclusive ?? 0) - cents)).toBeLessThanOrEqual(1);
      }
    }
  });

  it.each([
    ['2018-01-01', 992_12],
    ['2018-06-30', 992_12],
    ['2019-03-05', 1025_55],
    ['2022-06-30', 1091_71],
    ['2023-03-01', 1195_66],
    ['2025-09-15', 1369_06],
    ['2026-06-30', 1401_50],
    ['2026-07-01', 1419_46],
    ['2026-12-31', 1419_46],
  ] as const)('are on %s %i cents for a single person', (asOf, cents) => {
    expect(rowOn(bijstandsnormen, asOf)?.fact.inclusive.alleenstaande).toBe(cents);
    expect(isNormOn(cents, asOf, 0)).toBe(true);
  });

  it('allow a euro of rounding', () => {
    expect(isNormOn(1419_00, '2026-11-22')).toBe(true);
    expect(isNormOn(1420_46, '2026-11-22')).toBe(true);
    expect(isNormOn(1421_00, '2026-11-22')).toBe(false);
  });

  it('are not told on a day that is not known', () => {
    expect(isNormOn(1419_46, UNKNOWN_NORMS)).toBeUndefined();
    expect(normsOn('2017-12-31')).toBeUndefined();
  });

  it('tell to which half-year an amount belongs', () => {
    expect(periodsOfAmount(1401_50)).toEqual([{ from: '2026-01-01', until: '2026-06-30' }]);
    expect(periodsOfAmount(1369_06).map(({ from }) => from)).toContain('2025-07-01');
    expect(periodsOfAmount(5_00)).toEqual([]);
  });

  it('know a housemate share and a norm for young couples by name', () => {
    expect(normsOfAmount(1013_90).map(({ name }) => name)).toContain('kostendeler');
    expect(normsOfAmount(1364_32).map(({ name }) => name)).toContain('jongerenpaar');
  });
});

describe('the norms for young couples', () => {
  it('follow from those for a young person and for couples, as in each text of the law', () => {
    for (const { fact, period } of knownPeriods(jongerennormen)) {
      const { jongere = 0, gehuwden = 0 } = rowOn(bijstandsnormen, period.from)?.fact.inclusive ?? {};
      const made = youngCouples(jongere, gehuwden);
      for (const [name, cents] of Object.entries(made))
        expect(Math.abs(fact[name as keyof typeof made] - cents)).toBeLessThanOrEqual(1);
    }
  });

  it('are known for half-years that were not looked up', () => {
    expect(normsOfAmount(1000_69, 2).map(({ name, period }) => [name, period.from])).toEqual([
      ['jongerenpaar', '2024-01-01'],
    ]);
  });
});

describe('the kostendelersnorm', () => {
  it.each([
    [1922_07, [961_04, 832_90, 768_83, 730_39]],
    [1955_80, [977_90, 847_51, 782_32, 743_20]],
    [2002_13, [1001_07, 867_59, 800_85, 760_81]],
    [2027_79, [1013_90, 878_71, 811_12, 770_56]],
  ])('follows from the norm for couples of %i cents', (couple, shares) => {
    expect([2, 3, 4, 5].map((people) => kostendelersnorm(couple, people))).toEqual(shares);
  });

  it('counts housemates from 21 until 2022 and from 27 after', () => {
    expect(kostendelersleeftijdOn('2022-12-31')).toBe(21);
    expect(kostendelersleeftijdOn('2023-01-01')).toBe(27);
    expect(kostendelersleeftijdOn('2017-12-31')).toBeUndefined();
  });
});

describe('asset limits', () => {
  it('are twice as high for couples and single parents', () => {
    for (const { fact } of knownPeriods(vermogensgrenzen)) expect(fact.gezin).toBe(2 * fact.alleenstaande);
  });

  it('change on 1 January only', () => {
    expect(vermogensgrenzen.filter(({ from }) => !from.endsWith('-01-01'))).toEqual([]);
  });

  it('went down in 2024', () => {
    expect(vermogensgrenzenOn('2024-05-01')?.fact.alleenstaande).toBe(7_575_00);
    expect(vermogensgrenzenOn('2023-05-01')?.fact.alleenstaande).toBe(7_605_00);
  });

  it('are not sure enough in 2021 and not known where no row is filled', () => {
    expect(vermogensgrenzenOn('2021-05-01')?.certainty).toBe('professional-knowledge');
    expect(isVermogensgrensOn(8_000_00, lastRowOf(vermogensgrenzen))).toBeUndefined();
  });

  it('tell to which year an amount belongs', () => {
    expect(periodsOfVermogensgrens(15_540_00).map(({ period }) => period.from)).toEqual(['2025-01-01']);
    expect(isVermogensgrensOn(67_500_00, '2026-11-22')).toBe(true);
    expect(isVermogensgrensOn(65_500_00, '2026-11-22')).toBe(false);
  });
});

describe('other amounts', () => {
  it('put the voorschot at 90% until 2025 and at 95% from 2026', () => {
    expect(voorschotPercentageOn('2025-12-31')).toBe(90);
    expect(voorschotPercentageOn('2026-01-01')).toBe(95);
    expect(voorschotPercentageOn('2017-12-31')).toBeUndefined();
  });

  it('put the dwangsom at € 1.442 from 2019; before, on professional knowledge only', () => {
    expect(dwangsomMaximumOn('2026-11-22')).toEqual({ cents: 1_442_00, certainty: 'read-in-law' });
    expect(dwangsomMaximumOn('2019-01-01')?.cents).toBe(1_442_00);
    expect(dwangsomMaximumOn('2018-12-31')).toEqual({ cents: 1_260_00, certainty: 'professional-knowledge' });
  });

  it('have a dwangsom that is the sum of 42 days', () => {
    for (const { fact } of knownPeriods(dwangsommen)) {
      expect(14 * fact.perDay.reduce((sum, each) => sum + each, 0)).toBe(fact.maximum);
    }
  });

  it('leave gifts to the municipality before 2026', () => {
    expect(giftengrensOn('2025-12-31')).toBeUndefined();
    expect(giftengrensOn('2026-01-01')).toBe(1_200_00);
  });

  it('know the exemptions of 2026 and not those of years that were not found', () => {
    expect(vrijlatingenOn('2026-11-22')).toEqual({
      inkomsten: 285_00,
      alleenstaandeOuder: 177_66,
      beperking: { medisch: 180_19, loonkostensubsidie: 180_19 },
    });
    expect(vrijlatingenOn('2021-05-01')).toEqual({
      inkomsten: undefined,
      alleenstaandeOuder: undefined,
      beperking: undefined,
    });
  });
});

describe('the parts of the law that are still to come', () => {
  it('begin on a day that is set in one place', () => {
    expect(IN_BALANS.bijverdienen).toBe('2027-01-01');
    expect(isInForce('bijverdienen', '2026-12-31')).toBe(false);
    expect(isInForce('bijverdienen', '2027-01-01')).toBe(true);
  });

  it('are not in force while they have no date', () => {
    expect(isInForce('maatregelen', '2030-01-01')).toBe(false);
  });
});

describe('what a new half-year touches', () => {
  const table = (name: string) => {
    const found = TABLES.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no table ${name}`);
    return found;
  };

  it('is a row to fill where the last one says that nothing is known yet', () => {
    expect(stateOn(table('bijstandsnormen'), UNKNOWN_NORMS)).toBe('to-fill');
    expect(stateOn(table('vermogensgrenzen'), lastRowOf(vermogensgrenzen))).toBe('to-fill');
  });

  it('is a missing row where the law changes the table and nobody added one', () => {
    const year = Number(UNKNOWN_NORMS.slice(0, 4)) + 1;
    expect(stateOn(table('bijstandsnormen'), `${year}-07-01`)).toBe('missing');
    expect(stateOn(table('vermogensgrenzen'), `${year}-07-01`)).toBe('runs-on');
    expect(stateOn(table('dwangsom'), '2027-01-01')).toBe('runs-on');
  });

  it('is nothing to do where the row is there', () => {
    expect(stateOn(table('bijstandsnormen'), '2026-07-01')).toBe('filled');
  });

  it('names the amounts that end as pages write them', () => {
    expect(amountsBefore(table('bijstandsnormen'), '2027-01-01')).toEqual(
      expect.arrayContaining(['1.419,46', '1.348,49', '1.013,90']),
    );
    expect(amountsBefore(table('vermogensgrenzen'), '2027-01-01')).toEqual(['8.000', '16.000', '67.500']);
    expect(amountsBefore(table('voorschotpercentage'), '2027-01-01')).toEqual(['95%']);
    expect(amountsBefore(table('bijstandsnormen'), '2018-01-01')).toEqual([]);
  });

  it('comes again in half a year, in a year, or on no fixed day', () => {
    expect(nextChange(table('bijstandsnormen'), '2027-01-01')).toBe('2027-07-01');
    expect(nextChange(table('bijstandsnormen'), '2027-07-01')).toBe('2028-01-01');
    expect(nextChange(table('vermogensgrenzen'), '2027-01-01')).toBe('2028-01-01');
    expect(nextChange(table('dwangsom'), '2027-01-01')).toBeUndefined();
  });

  const rule = geld[0] ?? expect.fail('no rules');
  const goodExample = 'U mag € 8.000 hebben.';
  const example = (asOf: IsoDate) => ({ html: goodExample, asOf, expect: 'cantTell' as const, because: 'a test' });
  const made = {
    ...rule,
    text: { ...rule.text, nl: { ...rule.text.nl, goodExample } },
    examples: [example('2026-11-22'), example('2027-03-01')] as const,
  };

  it('finds the texts that name them, and no longer numbers that hold them', () => {
    const naming = { ruleId: rule.id, where: 'goodExample', amount: '8.000' };
    expect(namingsOf(['8.000'], [made], '2028-01-01')).toEqual([naming]);
    expect(namingsOf(['000'], [made], '2028-01-01')).toEqual([]);
  });

  it('finds of the examples only those that speak of that day or later', () => {
    const examplesOn = (day: IsoDate) =>
      namingsOf(['8.000'], [made], day).flatMap(({ where }) => (where === 'goodExample' ? [] : [where]));
    expect(examplesOn('2027-01-01')).toEqual(['example 2 of 2027-03-01']);
    expect(examplesOn('2027-07-01')).toEqual([]);
  });
});
