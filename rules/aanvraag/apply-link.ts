/** A link to where one applies for the bijstand. */
import type { Link } from '../rule.ts';

/** Words in a link that show it leads to another application. */
const OTHER_LINKS = [
  'bijzonder',
  'toeslag',
  'kwijtschelding',
  'wijzig',
  'voorschot',
  'bezwaar',
  'klacht',
  'digid',
  'schuld',
];

/** What a link to apply says. */
const APPLYING = ['aanvragen', 'aanvraag', 'vraag', 'aanmelden', 'meld'];

export function leadsToApplying({ text, href }: Link): boolean {
  const says = text.toLowerCase();
  if (OTHER_LINKS.some((word) => says.includes(word))) return false;
  const applies = APPLYING.some((word) => says.includes(word));
  const { hostname } = new URL(href);
  if (isHost(hostname, 'werk.nl') || isHost(hostname, 'uwv.nl'))
    return applies || says.includes('bijstand') || says.includes('werk.nl');
  return applies && (says.includes('bijstand') || says.includes('uitkering'));
}

function isHost(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}
