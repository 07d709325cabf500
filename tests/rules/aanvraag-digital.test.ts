/** Where a page leaves no way to apply but the internet; and what nearly says so. */
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './said.ts';

const fails: readonly string[] = [
  '<h2>Bijstand aanvragen</h2><ul><li>op werk.nl</li><li>DigiD is vereist</li></ul>',
  '<p>U vraagt bijstand aan op werk.nl (niet op een andere manier).</p>',
  '<p>U vraagt de bijstand aan via werk.nl. Op een andere manier behandelen wij geen aanvragen.</p>',
  '<p>Om bijstand aan te vragen bent u verplicht gebruik te maken van het online loket.</p>',
  '<p>Om bijstand aan te vragen hebt u altijd een DigiD nodig; zonder DigiD lukt het niet.</p>',
  '<h2>Een uitkering aanvragen</h2><table><tr><th>Vraag</th><th>Antwoord</th></tr><tr><td>Hoe</td><td>Uitsluitend online, met DigiD</td></tr></table>',
  '<h1>Bijstand aanvragen</h1><h2>Zijn er nog papieren formulieren te krijgen?</h2><p>Nee, die zijn er niet meer.</p>',
];

const doesNotFail: readonly string[] = [
  '<p>U kunt bijstand op een andere manier aanvragen als u geen DigiD hebt.</p>',
  '<p>Bijstand vraagt u aan op werk.nl. De stukken opsturen kan niet op een andere manier dan per post.</p>',
  '<p>Hebt u nog geen DigiD aangevraagd?</p><p>Wilt u een DigiD aanvragen? Dat kan alleen online.</p>',
  '<h2>Kan ik een papieren formulier krijgen?</h2><p>Nee, het is digitaal, maar wij printen het voor u.</p>',
  '<h2>Regiopas</h2><p>De pas vraagt u alleen online aan.</p>',
  '<h2>Kindpakket</h2><p>Dit vraagt u alleen online aan.</p>',
  '<p>Een DigiD vraagt u alleen online aan.</p>',
  '<h2>Online bijstand aanvragen</h2><ul><li>DigiD is verplicht</li></ul>',
  '<p>U kunt uw bijstandsaanvraag online bekijken. Op een andere manier kan dat niet.</p>',
  '<h1>Bijstand aanvragen</h1><h2>Kan ik een papieren formulier thuis krijgen?</h2><p>Nee, opsturen doen wij niet meer. Haal het bij de balie.</p>',
  '<h1>Bijstand</h1><h2>Kan ik een papieren formulier krijgen voor mijn wijziging?</h2><p>Nee, dat is er niet meer.</p>',
];

describe('applying by internet only', () => {
  it.each(fails)('is heard in %s', (html) => expect(outcomeOf('alleen-digitaal', html)).toBe('failed'));
  it.each(doesNotFail)('is not heard in %s', (html) => expect(outcomeOf('alleen-digitaal', html)).not.toBe('failed'));
});

it('is no way to apply for bijstand, below a pass', () =>
  expect(outcomeOf('aanvraagroute', '<h2>Regiopas</h2><p>De pas vraagt u aan via onze website.</p>')).not.toBe(
    'passed',
  ));
