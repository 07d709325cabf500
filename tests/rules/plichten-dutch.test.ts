/** What municipalities say of knowing Dutch, and of fines, in other voices than the examples of the rules. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
  [
    'taaleis-als-voorwaarde',
    '<p>Dit zijn uw verplichtingen:</p><ul><li>U meldt wijzigingen.</li><li>Taal: u moet het Nederlands machtig zijn om in aanmerking te komen voor een uitkering.</li></ul>',
  ],
  [
    'taaleis-als-voorwaarde',
    '<p>Wie bijstand vraagt, laat zien dat hij Nederlands spreekt. Kunt u dit niet, dan krijgt u geen uitkering.</p>',
  ],
  ['taaleis-als-voorwaarde', '<ol><li>U maakt een taaltoets. Alleen als u slaagt, krijgt u bijstand.</li></ol>'],
  ['taaleis-als-voorwaarde', '<p>Spreekt u nog geen Nederlands? Neem dan eerst les en vraag daarna bijstand aan.</p>'],
  ['taaleis-als-voorwaarde', '<p>U moet taalniveau 1F hebben. Haalt u dat niet, dan krijgt u geen bijstand.</p>'],
  [
    'sanctie-onjuist',
    '<p>U krijgt een boete. Excuses helpen niet. De hoogte is steeds gelijk aan het hele bedrag.</p>',
  ],
  ['sanctie-onjuist', '<p>De boete is even hoog als het bedrag dat u te veel hebt ontvangen.</p>'],
  ['sanctie-onjuist', '<p>U moet alles terugbetalen en krijgt een boete van hetzelfde bedrag.</p>'],
  ['sanctie-onjuist', '<p>Er volgt een boete. Die bedraagt 100% van het te veel ontvangen bedrag.</p>'],
];

const doesNotFail: readonly Said[] = [
  ['bijverdienen-onjuist', '<p>Werkt u niet mee, dan krijgt u soms een maatregel van 100%.</p>'],
  ['sanctie-onjuist', '<p>De boete is gelijk aan een deel van het bedrag dat u te veel kreeg.</p>'],
  ['taaleis-als-voorwaarde', '<p>U doet een taaltest. Pas als u die haalt, stopt de verlaging van uw uitkering.</p>'],
  ['taaleis-als-voorwaarde', '<p>Is uw Nederlands niet goed? Vraag eerst bijstand aan en volg daarna een cursus.</p>'],
  ['taaleis-als-voorwaarde', '<p>Voor dit werk moet u goed Nederlands spreken om recht te hebben op een bonus.</p>'],
  ['sanctie-onjuist', '<p>U krijgt misschien een boete. De hoogte is niet altijd gelijk aan het hele bedrag.</p>'],
  [
    'sanctie-onjuist',
    '<p>U kunt een boete krijgen. Het bedrag dat u terugbetaalt, is altijd gelijk aan het hele bedrag.</p>',
  ],
];

describe('what pages say of Dutch and of fines', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
});
