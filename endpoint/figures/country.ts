/** The municipalities that the monitor speaks of, each with a name for in an address. */
import { type Organisation, slug } from '../../register/organisation.ts';

export interface Municipality {
  readonly code: string;
  /** Part of its address: "s-hertogenbosch", "bergen-nh". */
  readonly slug: string;
  readonly name: string;
  /** Empty when the register does not say. */
  readonly province: string;
  readonly hosts: readonly string[];
  /** Joint organisations that run (part of) the bijstand for it. */
  readonly joint: readonly Organisation[];
}

export interface Province {
  readonly slug: string;
  readonly name: string;
  readonly municipalities: readonly Municipality[];
}

export interface Country {
  /** By name. */
  readonly municipalities: readonly Municipality[];
  /** By name. */
  readonly provinces: readonly Province[];
  bySlug(slug: string): Municipality | undefined;
  byCode(code: string): Municipality | undefined;
  provinceBySlug(slug: string): Province | undefined;
  /** Whom a point about this organisation is about: the municipality itself, or all for which a joint organisation works. */
  countingFor(organisation: string): readonly Municipality[];
  /** The same for counting: a joint organisation of which membership is not sure puts nothing on a municipality's account. */
  countedFor(organisation: string): readonly Municipality[];
}

/** "Voorbeeldgemeente 2" before "Voorbeeldgemeente 10". */
const NAMES = new Intl.Collator('nl', { numeric: true });

export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  NAMES.compare(a.name, b.name);
const NOBODY: readonly Municipality[] = [];

/**
 * The country of these organisations. `kind` says which of them are its municipalities: real ones, or the made-up ones of an
 * example country; the two are never mixed.
 */
export function countryOf(
  organisations: readonly Organisation[],
  kind: 'gemeente' | 'voorbeeld' = 'gemeente',
): Country {
  const joint = organisations.filter((each) => each.kind === 'samenwerking');
  const unsure = new Set(joint.flatMap(({ code, certainty }) => (certainty === 'confirmed' ? [] : [code])));
  const municipalities = organisations
    .filter((each) => each.kind === kind)
    .map(
      ({ code, name, province = '', hosts }): Municipality => ({
        code,
        slug: slug(name),
        name,
        province,
        hosts,
        joint: joint.filter(({ members }) => members.includes(code)),
      }),
    )
    .sort(byName);
  const counting = new Map<string, Municipality[]>();
  for (const each of municipalities) {
    for (const code of [each.code, ...each.joint.map((one) => one.code)]) {
      counting.set(code, [...(counting.get(code) ?? []), each]);
    }
  }
  const provinces = [...new Set(municipalities.map(({ province }) => province))]
    .filter((name) => name !== '')
    .map((name) => ({
      slug: slug(name),
      name,
      municipalities: municipalities.filter((each) => each.province === name),
    }))
    .sort(byName);
  const bySlug = new Map(municipalities.map((each) => [each.slug, each]));
  const byCode = new Map(municipalities.map((each) => [each.code, each]));
  return {
    municipalities,
    provinces,
    bySlug: (wanted) => bySlug.get(wanted),
    byCode: (code) => byCode.get(code),
    provinceBySlug: (wanted) => provinces.find((each) => each.slug === wanted),
    countingFor: (organisation) => counting.get(organisation) ?? NOBODY,
    countedFor: (organisation) => (unsure.has(organisation) ? NOBODY : (counting.get(organisation) ?? NOBODY)),
  };
}
