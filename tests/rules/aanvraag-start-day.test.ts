/** A start after the search weeks, in a month to come, or never before the report; and an address asked in a row among other rows. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const rows = (...cells: readonly string[]) =>
  `<h2>Wat brengt u mee?</h2><table><tr><th>Over</th><th>Wat</th></tr>${cells
    .map((cell) => `<tr><td>Iets</td><td>${cell}</td></tr>`)
    .join('')}</table>`;

const fails: readonly Said[] = [
  ['ingangsdatum-te-laat', '<p>Je bijstand gaat in op de eerste dag na de zoekperiode.</p>'],
  ['ingangsdatum-te-laat', '<p>De uitkering start op de dag na die vier weken.</p>'],
  ['ingangsdatum-te-laat', '<p>De bijstand geldt met ingang van de maand die op ons besluit volgt.</p>'],
  ['ingangsdatum-te-laat', '<p>U krijgt bijstand per de eerste van de maand na uw aanvraag.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Uw bijstand begint op de dag van uw melding. Daarvoor niet.</p>'],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>De uitkering begint op de dag van uw aanmelding. Langer terug gaan wij niet, welke reden u ook hebt.</p>',
  ],
  [
    'adreslozen-uitgesloten',
    rows(
      'Een paspoort of een verblijfsvergunning.',
      'Een huurcontract. Wie geen adres of briefadres heeft, kan geen bijstand krijgen.',
    ),
  ],
];

const doesNotFail: readonly Said[] = [
  ['ingangsdatum-te-laat', '<p>Op de dag na de vier weken kunt u de aanvraag doen.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Uw bijstand begint niet op de dag na de zoekperiode, maar op de dag van uw melding.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>Met ingang van de maand na uw 21e verjaardag krijgt u een hogere uitkering.</p>'],
  ['ingangsdatum-te-laat', '<p>U kunt bijstand krijgen vanaf de maand na uw achttiende verjaardag.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>U krijgt geld vanaf de dag van uw melding. Daarvoor doet u niets.</p>'],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>De uitkering begint op de dag van uw melding. Eerder niet, behalve in bijzondere omstandigheden.</p>',
  ],
  ['terugwerkende-kracht-uitgesloten', '<p>Wij vragen afschriften van drie maanden. Verder terug kijken wij niet.</p>'],
  [
    'adreslozen-uitgesloten',
    rows('Een paspoort.', 'Wie geen verblijfsvergunning en geen adres heeft, krijgt geen bijstand.'),
  ],
];

describe('from which day and for whom', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
});
