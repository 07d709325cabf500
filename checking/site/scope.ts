/** What is read when a site is inspected: where it begins and which hosts belong to it. */
import { jointOrganisationsOf, type Organisation, organisationByCode } from '../../register/organisation.ts';
import { siteHost } from '../keuring/address.ts';
import type { InspectedOrganisation } from '../keuring/keuring.ts';

export interface SiteScope {
  /** Home pages to try, the first that answers is used. */
  readonly homes: readonly [string, ...string[]];
  /** Other pages to begin with. */
  readonly begin?: readonly string[];
  /** Hosts without www. */
  readonly hosts: ReadonlySet<string>;
  readonly mostPages: number;
}

/** Pages of one site that are read unless a person wants more or fewer. */
export const MOST_PAGES = 40;

/** Hosts of an organisation and of the joint organisations that work for it, without www. */
export function hostsOf(organisation: Organisation): ReadonlySet<string> {
  const joint = organisation.kind === 'samenwerking' ? [] : jointOrganisationsOf(organisation.code);
  return new Set([organisation, ...joint].flatMap(({ hosts }) => hosts.map(siteHost)));
}

/** The site of an organisation, with those of the joint organisations that work for it; undefined when it has none. */
export function scopeOf(
  organisation: Organisation,
  { mostPages = MOST_PAGES, begin }: { readonly mostPages?: number; readonly begin?: string } = {},
): SiteScope | undefined {
  const [host] = organisation.hosts;
  if (host === undefined) return undefined;
  return {
    homes: [`https://www.${host}/`, `https://${host}/`],
    ...(begin === undefined ? {} : { begin: [begin] }),
    hosts: hostsOf(organisation),
    mostPages,
  };
}

/** An organisation as a keuring names it. */
export function inspected({ code, name, members }: Organisation): InspectedOrganisation {
  const others = members.filter((each) => each !== code);
  return { code, name, members: others.flatMap((each) => organisationByCode(each)?.name ?? []) };
}
