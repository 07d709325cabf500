import { describe, expect, it } from 'vitest';
import { isUnlikeTellings } from '../../checking/unlike-tellings.ts';
import { statementBelow } from './likeness/statement-below.ts';

const isUnlike = (id: string, heading: string, text: string): boolean =>
  isUnlikeTellings({ id }, statementBelow(heading, text));

describe('what a mention hears and is unlike all that people labelled telling it', () => {
  it.each([
    [
      'contact',
      'Taalles met een vrijwilliger',
      'Wie wegens ziekte een keer niet komt, belt de docent of de wijkbalie.',
    ],
    ['voorschot-termijn', 'Paspoort', 'Een paspoort is tien jaar geldig, maar voor kinderen vijf jaar.'],
    ['terugwerkende-kracht', 'Betaaldagen', 'Een betaalspecificatie sturen we alleen als het bedrag anders is.'],
  ])('is left to a person: %s, %s: %s', (id, heading, text) => {
    expect(isUnlike(id, heading, text)).toBe(true);
  });

  it.each([
    ['bijverdienen', 'Werken naast de bijstand', 'Wat u verdient, trekken wij af van uw uitkering.'],
    ['uitleg-bijstand', 'Wat is bijstand?', 'Bijstand is voor mensen die niet genoeg geld hebben om van te leven.'],
    ['contact', 'Vragen?', 'Bel ons op werkdagen tussen 9 en 12 uur of kom langs op het stadhuis.'],
    ['voorschot-termijn', 'Voorschot', 'Binnen vier weken na uw aanvraag krijgt u een voorschot.'],
    ['klacht', 'Klacht', 'Dien een klacht in als u niet tevreden bent over onze medewerker.'],
  ])('is told as people tell it: %s, %s: %s', (id, heading, text) => {
    expect(isUnlike(id, heading, text)).toBe(false);
  });

  it('is never doubted for a rule that nothing was learned about', () => {
    expect(isUnlike('a-new-rule', 'Afval', 'De containers worden elke week geleegd.')).toBe(false);
  });
});
