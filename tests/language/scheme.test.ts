import { describe, expect, it } from 'vitest';
import { pageOf, paragraph, statement } from './reading.ts';

describe('scheme', () => {
  it.each<[string, string | undefined]>([
    ['U vraagt bijstand aan.', 'bijstand'],
    ['Uw bijstandsuitkering stopt.', 'bijstand'],
    ['Op grond van de Participatiewet.', 'bijstand'],
    ['Een aanvraag levensonderhoud.', 'bijstand'],
    ['Bijzondere bijstand is er voor een bril.', 'bijzondere-bijstand'],
    ['Bijzondere bijstand en algemene bijstand.', 'bijstand'],
    ['De individuele inkomenstoeslag is € 512.', 'inkomenstoeslag'],
    ['Een IOAW-uitkering duurt langer.', 'ioaw'],
    ['De IOAZ is voor zelfstandigen.', 'ioaw'],
    ['Over een aanvraag Bbz doen wij dertien weken.', 'bbz'],
    ['Een voorschot op het bedrijfskrediet vraagt u apart aan.', 'bbz'],
    ['Starters vanuit de bijstand volgen een cursus voor zij een Bbz-aanvraag doen.', 'bbz'],
    ['Naast uw bijstandsuitkering kunt u bijzondere bijstand krijgen.', 'bijzondere-bijstand'],
    ['Vanuit de bijstand kunt u werk zoeken.', 'bijstand'],
    ['De AIO vraagt u aan bij de SVB.', 'aio'],
    ['Een aanvullende inkomensvoorziening ouderen.', 'aio'],
    ['De AOW is een basispensioen.', 'aow'],
    ['De WW vraagt u aan bij het UWV.', 'ww'],
    ['De zorgtoeslag komt van de Belastingdienst.', 'toeslagen'],
    ['Kwijtschelding van de afvalstoffenheffing.', 'kwijtschelding'],
    ['Schuldhulpverlening is gratis.', 'schuldhulp'],
    ['Hulp via de Wmo.', 'wmo'],
    ['U hebt de AOW-leeftijd nog niet.', undefined],
    ['Uw inkomen is niet hoger dan 110% van de bijstandsnorm.', undefined],
    ['Uw vermogen is niet hoger dan in de bijstand mag.', undefined],
    ['Uw vermogen ligt onder het bedrag van artikel 34 lid 3 van de Participatiewet.', undefined],
    ['U hebt niet meer dan het vermogen dat de Participatiewet noemt.', undefined],
    ['U hebt minder spaargeld dan de bijstandsnorm die voor u geldt.', undefined],
    ['Er gelden deels andere regels dan in de gewone bijstand.', undefined],
    ['Uw bezit blijft onder wat in de bijstand vrij is.', undefined],
    ['Uw vermogen komt niet boven de grens die staat in de Participatiewet.', undefined],
    ['Voor de bijstand is uw vermogen niet hoger dan de bijstandsgrens.', 'bijstand'],
    ['U hebt geen andere uitkering, zoals WW (Werkloosheidswet) of WIA.', undefined],
    ['Vier weken voordat uw WW stopt, meldt u zich.', undefined],
    ['Na de WW is er soms een uitkering van ons.', undefined],
    ['U hebt geen recht op WW.', undefined],
    ['Een brief van de gemeente.', undefined],
  ])('%s', (text, scheme) => expect(statement(text).scheme).toBe(scheme));

  it('comes from the introduction, else the nearest heading', () => {
    const page = pageOf([
      '# Bijstand',
      '## Individuele inkomenstoeslag',
      'U krijgt € 512.',
      'Voor de IOAW geldt:',
      '- dertien weken.',
      '## Uitbetaling',
      'Dat is rond de 24e.',
    ]);
    expect(page.map((each) => each.scheme)).toEqual([
      'bijstand',
      'inkomenstoeslag',
      'inkomenstoeslag',
      'ioaw',
      'ioaw',
      'bijstand',
      'bijstand',
    ]);
  });

  it('comes from a question before it', () => {
    expect(paragraph('Vraagt u IOAW aan? Dan beslissen wij binnen dertien weken.', ['Bijstand'])[1]?.scheme).toBe(
      'ioaw',
    );
    expect(paragraph('Hebt u geen recht op IOAW? Dan beslissen wij binnen acht weken.', ['Bijstand'])[1]?.scheme).toBe(
      'bijstand',
    );
  });
});
