import type { Keuring } from '../../checking/keuring/keuring.ts';

/** "keuring-almere-2026-11-22.html": letters, digits and dashes only, whatever the organisation is called. */
export function fileName({ organisation, readOn }: Keuring, what: string, ending: string): string {
  const name = organisation.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${[what, name, readOn].filter((part) => part !== '').join('-')}.${ending}`;
}
