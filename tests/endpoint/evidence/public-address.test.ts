import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../endpoint/evidence/public-address.ts';

describe('an address of the public internet', () => {
  it.each(['93.184.216.34', '145.15.244.1', '2a02:a450::1'])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '255.255.255.255', '224.0.0.1',
    '::1', '::', 'fe80::1', 'fc00::1', '::ffff:127.0.0.1', '::ffff:93.184.216.34', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1',
    'localhost', '', '0177.0.0.1',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  }); // biome-ignore format: a table
});
