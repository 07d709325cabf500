/** Where a page leaves no way to apply but the internet; and what nearly says so. */
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './said.ts';

const fails: readonly string[] = [
  '<h2>Bijstand aanvragen</h2><ul><li>op werk.nl</li><li>DigiD is vereist</li></ul>',
  '<p>U vraagt bijstand aan op werk.nl (niet op een andere manier).</p>',
  '<p>U vraagt de bijstand aan via werk.nl. Op een andere manier behandelen wij geen aanvragen.</p>',
  '<p>Om bijstand aan te vragen bent u verplicht gebruik te maken van het online loket.</p>',
  '<p>Om bijstand aan te vragen hebt u altijd een DigiD nodig; zonder DigiD lukt het niet.</p>',
];

const doesNotFail: readonly string[] = [
  '<h2>Regiopas</h2><p>De pas vraagt u alleen online aan.</p>',
  '<h2>Kindpakket</h2><p>Dit vraagt u alleen online aan.</p>',
  '<p>Een DigiD vraagt u alleen online aan.</p>',
  '<h2>Online bijstand aanvragen</h2><ul><li>DigiD is verplicht</li></ul>',
  '<p>U kunt uw bijstandsaanvraag online bekijken. Op een andere manier kan dat niet.</p>',
];

describe('applying by internet only', () => {
  it.each(fails)('is heard in %s', (html) => expect(outcomeOf('alleen-digitaal', html)).toBe('failed'));
  it.each(doesNotFail)('is not heard in %s', (html) => expect(outcomeOf('alleen-digitaal', html)).not.toBe('failed'));
});
