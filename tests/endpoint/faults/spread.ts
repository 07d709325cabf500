import { organisations } from '../../../register/organisation.ts';
import type { Changes } from '../../findings/example-observation.ts';

const withHost = organisations.filter(({ kind, hosts }) => kind === 'gemeente' && hosts.length > 0);

/** Load spread over the country: much about one organisation asks for proof of work. */
export function spread(number: number): Pick<Changes, 'organisation' | 'source'> {
  const { code = '', hosts = [] } = withHost[number % withHost.length] ?? {};
  return { organisation: code, source: `https://www.${hosts[0]}/bijstand` };
}
