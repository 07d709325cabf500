import { organisationByCode, slug } from '../../register/organisation.ts';

/**
 * Where everybody sees what is known of an organisation, and whether a repair was seen; for a letter. Undefined where that is no public
 * address (an endpoint on this machine) or no real organisation.
 */
export function dossierAddress(endpoint: string, code: string): string | undefined {
  const { protocol, origin } = new URL(endpoint);
  const organisation = organisationByCode(code);
  if (protocol !== 'https:' || organisation === undefined || organisation.kind === 'voorbeeld') return undefined;
  return `${origin}/gemeente/${slug(organisation.name)}`;
}
