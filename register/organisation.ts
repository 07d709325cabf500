/** Who runs the bijstand: municipalities and the joint organisations that do it for several of them. */
import gemeenten from './gemeenten.json' with { type: 'json' };
import samenwerkingen from './samenwerkingen.json' with { type: 'json' };
import voorbeelden from './voorbeelden.json' with { type: 'json' };

export interface Organisation {
  /** CBS code ("GM0034") of a municipality, "SO-" and a slug of the name for a joint organisation. */
  readonly code: string;
  /** As it calls itself: "Almere", "Werkplein Hart van West-Brabant". */
  readonly name: string;
  /** `voorbeeld`: made up, for trying things out; never counted, never published. */
  readonly kind: 'gemeente' | 'samenwerking' | 'voorbeeld';
  /** Registered domains, lower case, without www. Some joint organisations have none of their own. */
  readonly hosts: readonly string[];
  /** Codes of the municipalities it counts for: itself for a municipality, all members for a joint organisation. */
  readonly members: readonly string[];
  /** Province of a municipality. */
  readonly province?: string;
  /** Centre of its area in degrees, two decimals; only for drawing. */
  readonly position?: { readonly longitude: number; readonly latitude: number };
  /** `confirmed`: domain and members seen in two sources or a stored page; `derived`: to be checked by a person. */
  readonly certainty: 'confirmed' | 'derived';
}

const certaintyOf = (zekerheid: string): Organisation['certainty'] =>
  zekerheid === 'bevestigd' ? 'confirmed' : 'derived';

/** "Werkplein Hart van West-Brabant" becomes "werkplein-hart-van-west-brabant": stable while the name is. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const municipalities: readonly Organisation[] = gemeenten.map((each) => ({
  code: each.code,
  name: each.naam,
  kind: 'gemeente',
  hosts: each.domeinen,
  members: [each.code],
  province: each.provincie,
  position: { longitude: each.lon, latitude: each.lat },
  certainty: certaintyOf(each.zekerheid),
}));

const joint: readonly Organisation[] = samenwerkingen.map((each) => ({
  code: `SO-${slug(each.naam)}`,
  name: each.naam,
  kind: 'samenwerking',
  hosts: each.domeinen,
  members: each.gemeenten,
  certainty: certaintyOf(each.zekerheid),
}));

/** All real ones, municipalities first, in the order of the register. */
export const organisations: readonly Organisation[] = [...municipalities, ...joint];

/**
 * Made-up municipalities under `.example`, a top-level domain that never exists on the internet (RFC 2606): to show and to try
 * the product without putting made-up faults on a real municipality.
 */
export const examples: readonly Organisation[] = voorbeelden.map((each) => ({
  code: each.code,
  name: each.naam,
  kind: 'voorbeeld',
  hosts: each.domeinen,
  members: each.werktVoor ?? [each.code],
  certainty: 'confirmed',
}));

const byCode = new Map([...organisations, ...examples].map((each) => [each.code, each]));

/** The organisation with this code, or undefined. */
export function organisationByCode(code: string): Organisation | undefined {
  return byCode.get(code);
}

/** Joint organisations that run (part of) the bijstand for this municipality; there can be more than one. */
export function jointOrganisationsOf(municipality: string): readonly Organisation[] {
  return [...joint, ...examples].filter((each) => each.code !== municipality && each.members.includes(municipality));
}
