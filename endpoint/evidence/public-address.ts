/** Which network addresses the endpoint may read from: those of the public internet only. */
import { BlockList, isIP } from 'node:net';

/** Ranges that are not the public internet (IANA special-purpose registries). */
const CLOSED_IPV4 = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24',
  '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
]; // biome-ignore format: a table

const blocked = new BlockList();
for (const range of CLOSED_IPV4) {
  const [network = '', bits] = range.split('/');
  blocked.addSubnet(network, Number(bits), 'ipv4');
}

/** Only 2000::/3 is handed out; within it, ranges that lead elsewhere: documentation, 6to4, Teredo, benchmarks. */
const publicIpv6 = new BlockList();
publicIpv6.addSubnet('2000::', 3, 'ipv6');
const closedIpv6 = new BlockList();
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  closedIpv6.addSubnet(network, bits, 'ipv6');
}

/** True for an address of the public internet, as text ("93.184.216.34"). IPv4 inside IPv6 is refused. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !blocked.check(address, 'ipv4');
    case 6:
      return publicIpv6.check(address, 'ipv6') && !closedIpv6.check(address, 'ipv6');
    default:
      return false;
  }
}
