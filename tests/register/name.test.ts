import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationsByName } from '../../register/name.ts';

const firstOf = (typed: string): string | undefined => organisationsByName(typed)[0]?.organisation.name;

describe('organisationsByName', () => {
  it.each([
    ['almere', 'Almere'],
    ['s hertogenbosch', "'s-Hertogenbosch"],
    ['SUDWEST', 'Súdwest-Fryslân'],
    ['hart van west', 'Werkplein Hart van West-Brabant'],
  ])('finds %s', (typed, name) => {
    expect(firstOf(typed)).toBe(name);
  });

  it('puts the exact name before names that contain it', () => {
    expect(firstOf('bergen')).toMatch(/^Bergen/);
    expect(firstOf('utrecht')).toBe('Utrecht');
  });

  it('leads from a former municipality to where it went, and says so', () => {
    expect(organisationsByName('Boxmeer')[0]).toMatchObject({
      organisation: { name: 'Land van Cuijk' },
      formerly: 'Boxmeer',
    });
  });

  it('gives every successor of a municipality that was split', () => {
    expect(organisationsByName('Littenseradiel').map((each) => each.organisation.code)).toEqual(
      expect.arrayContaining(['GM0080', 'GM1900', 'GM1949']),
    );
  });

  it('gives nothing for one letter, and never more than asked', () => {
    expect(organisationsByName('a')).toEqual([]);
    fc.assert(fc.property(fc.string(), (typed) => organisationsByName(typed, 3).length <= 3));
  });
});
