/** What a person wants inspected: from the words they typed to an organisation and its home page. */
import { siteHost } from '../checking/keuring/address.ts';
import type { InspectedOrganisation } from '../checking/keuring/keuring.ts';
import { hostsOf, inspected, MOST_PAGES, type SiteScope, scopeOf } from '../checking/site/scope.ts';
import { organisationsOfHost } from '../register/host.ts';
import { organisationsByName } from '../register/name.ts';
import { examples, type Organisation, organisationByCode } from '../register/organisation.ts';

export interface Target {
  readonly organisation: InspectedOrganisation;
  readonly scope: SiteScope;
}

/** One sentence that says why nothing was found. */
export class NoTarget extends Error {}

/** By name, code, host or address. Throws `NoTarget`. */
export function targetOf(typed: string, mostPages: number = MOST_PAGES): Target {
  const address = addressIn(typed);
  if (address !== undefined) return targetAt(address, mostPages);
  const [first, second] = organisationsByName(typed, 2);
  const organisation = organisationByCode(typed.toUpperCase()) ?? example(typed) ?? first?.organisation;
  if (organisation === undefined) throw new NoTarget(`Wij kennen geen gemeente of dienst met de naam ${typed}.`);
  const isExact = organisation.name.toLowerCase() === typed.toLowerCase() || organisation !== first?.organisation;
  if (!isExact && second !== undefined && second.organisation !== organisation)
    throw new NoTarget(
      `${typed} kan ${first?.organisation.name} zijn, maar ook ${second.organisation.name}. Noem de hele naam.`,
    );
  return targetFor(organisation, mostPages);
}

/** The site of an organisation, with those of the joint organisations that work for it. Throws `NoTarget` when it has none. */
export function targetFor(organisation: Organisation, mostPages: number = MOST_PAGES): Target {
  const scope = scopeOf(organisation, { mostPages });
  if (scope === undefined) throw new NoTarget(`Van ${organisation.name} kennen wij geen website.`);
  return { organisation: inspected(organisation), scope };
}

function targetAt(address: URL, mostPages: number): Target {
  const [organisation] = organisationsOfHost(address.hostname);
  const hosts = new Set(organisation === undefined ? [] : hostsOf(organisation)).add(siteHost(address.hostname));
  return {
    organisation: organisation === undefined ? { name: address.hostname, members: [] } : inspected(organisation),
    scope: { homes: [new URL('/', address).href], begin: [address.href], hosts, mostPages },
  };
}

/** Made-up municipalities are found by their own name only. */
function example(typed: string): Organisation | undefined {
  return examples.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
}

function addressIn(typed: string): URL | undefined {
  if (/^https?:\/\//i.test(typed)) return URL.parse(typed) ?? undefined;
  return /^[\w-]+(?:\.[\w-]+)+$/.test(typed) ? (URL.parse(`https://${typed}/`) ?? undefined) : undefined;
}
