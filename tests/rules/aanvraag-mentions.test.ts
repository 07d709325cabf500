/** Ways to apply without a DigiD and the day of the start, as pages tell them in passing. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const told: readonly Said[] = [
  [
    'aanvraag-zonder-digid',
    '<p>U vraagt bijstand aan op werk.nl. Zonder DigiD belt u, dan sturen wij een formulier.</p>',
  ],
  ['aanvraag-zonder-digid', '<h2>Moet het alleen met DigiD?</h2><p>Nee, haal een formulier bij de balie.</p>'],
  ['aanvraag-zonder-digid', '<h2>Hoe vraagt u bijstand aan?</h2><p>Bij ons aan tafel. U hebt geen DigiD nodig.</p>'],
  ['aanvraag-zonder-digid', '<p>Het formulier staat op werk.nl. U kunt het ook ophalen aan de balie.</p>'],
  ['ingangsdatum', '<p>U meldt zich op werk.nl. Op de dag waarop u dat doet, gaat uw uitkering in.</p>'],
  ['ingangsdatum', '<p>U krijgt bijstand. Wij rekenen terug tot de dag waarop u zich meldde.</p>'],
];

const notTold: readonly Said[] = [
  ['aanvraag-zonder-digid', '<p>Vraag een DigiD aan op digid.nl. U kunt de code ook ophalen aan de balie.</p>'],
  ['aanvraag-zonder-digid', '<p>U vraagt bijstand aan op werk.nl. Zonder DigiD wordt uw aanvraag geweigerd.</p>'],
  ['ingangsdatum', '<p>U hebt een gesprek. Op de dag waarop u dat doet, gaat uw uitkering in.</p>'],
];

/** Not even in part. */
const silent: readonly Said[] = [
  [
    'terugwerkende-kracht',
    '<p>Wij betalen de bijstand rond de 10e. U kunt dan de uitkering over de maand ervoor verwachten.</p>',
  ],
  [
    'terugwerkende-kracht',
    '<p>Krijgt u bijstand, dan kan die met terugwerkende kracht vanaf de dag van uw melding komen.</p>',
  ],
];

describe('ways to apply and the day of the start', () => {
  it.each(told)('%s is told in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('passed'));
  it.each(notTold)('%s is not told in %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('passed'));
  it.each(silent)('%s has nothing to do with %s', (rule, html) => {
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(rule, html));
  });
});
