import { describe, expect, it } from 'vitest';
import { exampleCountry } from '../../../endpoint/example/example-country.ts';
import { countryOf } from '../../../endpoint/figures/country.ts';
import { examples, organisationByCode, organisations } from '../../../register/organisation.ts';
import { MUNICIPALITIES } from '../../register/number.ts';

const country = countryOf([...organisations, ...examples]);

describe('the country', () => {
  it('has the real municipalities only, by name, each in a province', () => {
    expect(country.municipalities).toHaveLength(MUNICIPALITIES);
    expect(country.provinces).toHaveLength(12);
    expect(country.provinces.flatMap(({ municipalities }) => municipalities)).toHaveLength(MUNICIPALITIES);
  });

  it('gives each an address of its own', () => {
    expect(new Set(country.municipalities.map(({ slug }) => slug)).size).toBe(MUNICIPALITIES);
    expect(country.bySlug('s-hertogenbosch')?.name).toBe("'s-Hertogenbosch");
    expect(country.bySlug('voorbeeldstad')).toBeUndefined();
  });

  it('counts a joint organisation for each of its municipalities', () => {
    const [joint] = organisations.filter(({ kind }) => kind === 'samenwerking');
    expect(
      country
        .countingFor(joint?.code ?? '')
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(joint?.members.toSorted());
    expect(country.countingFor('VB0001')).toEqual([]);
  });
});

describe('the example country', () => {
  const made = exampleCountry();

  it('is as large as the real one, and shares no name, code or host with it', () => {
    expect(countryOf(made, 'voorbeeld').municipalities).toHaveLength(MUNICIPALITIES);
    const names = new Set(organisations.map(({ name }) => name));
    for (const { name, code, hosts } of made) {
      expect(names.has(name), name).toBe(false);
      expect(organisationByCode(code), code).toBeUndefined();
      for (const host of hosts) expect(host).toMatch(/\.example$/);
    }
  });

  it('is never mixed with the real one', () => {
    expect(countryOf([...organisations, ...made]).municipalities).toHaveLength(MUNICIPALITIES);
  });
});
