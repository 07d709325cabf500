import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../scripts/preact-without-markup.ts';

const preact = readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8');

describe('Preact in the extension', () => {
  it('can no longer assign markup', () => {
    expect(preact).toMatch(/\.innerHTML=(?!=)/);
    expect(withoutMarkup(preact)).not.toMatch(/\.innerHTML=(?!=)/);
  });

  it('refuses a Preact that assigns markup elsewhere too', () => {
    expect(() => withoutMarkup('a.innerHTML=b;c.innerHTML=d')).toThrow(/2 places/);
    expect(() => withoutMarkup('a.textContent=b')).toThrow(/0 places/);
  });
});
