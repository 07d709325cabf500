import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { reproducibleZip } from '../../../scripts/package/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const path = fc.stringMatching(/^[a-z0-9]{1,8}(\/[a-z0-9]{1,8}){0,2}\.[a-z]{2,4}$/);

describe('a reproducible zip', () => {
  it('holds what was put in, and is the same bytes in whatever order that was done', () => {
    fc.assert(
      fc.property(fc.dictionary(path, fc.uint8Array({ maxLength: 200 })), (files) => {
        const zip = reproducibleZip(files);
        const turned = reproducibleZip(Object.fromEntries(Object.entries(files).reverse()));
        expect(Buffer.compare(zip, turned)).toBe(0);
        const unpacked = unzipSync(zip);
        expect(Object.keys(unpacked)).toEqual(Object.keys(files).sort());
        for (const [name, content] of Object.entries(files))
          expect(Buffer.compare(unpacked[name] ?? bytes('?'), content)).toBe(0);
      }),
    );
  });

  it.each(['/etc/passwd', '../outside.js', 'a/../../b.js', 'a\\b.js'])('refuses the path %s', (outside) => {
    expect(() => reproducibleZip({ [outside]: bytes('x') })).toThrow(RangeError);
  });
});
