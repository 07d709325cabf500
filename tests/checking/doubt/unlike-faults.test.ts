import { describe, expect, it } from 'vitest';
import { isUnlikeFaults } from '../../../checking/doubt/unlike-faults.ts';
import { statementBelow } from '../likeness/statement-below.ts';

const isUnlike = (id: string, heading: string, text: string): boolean =>
  isUnlikeFaults({ id }, statementBelow(heading, text));

describe('what fails a rule and is unlike all that people labelled wrong', () => {
  it.each([
    ['voorschot-op-verzoek', 'Vermogen', 'Samenwonenden krijgen het samen, tenzij u vraagt om ieder de helft.'],
    [
      'voorschot-te-laat',
      'Besluit',
      'Een besluit volgt binnen acht weken na de aanvraag en duurt dat langer dan vier weken, dan betalen wij alvast minstens 95% van wat u waarschijnlijk krijgt.',
    ],
  ])('is doubted: %s, %s: %s', (id, heading, text) => {
    expect(isUnlike(id, heading, text)).toBe(true);
  });

  it.each([
    ['voorschot-op-verzoek', 'Voorschot', 'U moet zelf een voorschot aanvragen bij uw klantmanager.'],
    ['voorschot-te-laat', 'Voorschot', 'Na acht weken krijgt u een voorschot.'],
    ['beslistermijn-te-lang', 'Wanneer hoor ik iets?', 'Wij beslissen binnen 13 weken op uw aanvraag.'],
    ['zoektermijn-vanaf-27', 'Bent u 27 jaar of ouder?', 'U zoekt eerst vier weken zelf naar werk.'],
  ])('is no fault as people know them: %s, %s: %s', (id, heading, text) => {
    expect(isUnlike(id, heading, text)).toBe(false);
  });

  it('is never doubted for a rule that nothing was learned about', () => {
    expect(isUnlike('a-new-rule', 'Afval', 'De containers worden elke week geleegd.')).toBe(false);
  });
});
