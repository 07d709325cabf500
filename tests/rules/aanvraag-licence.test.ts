/** What a driving licence is worth, as different municipalities put it: beside the examples of the rule. */
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './said.ts';

const RULE = 'identiteitsbewijs-onjuist';

const fails: readonly string[] = [
  '<p>Andere papieren, zoals een rijbewijs, accepteren wij niet als legitimatie: dat u Nederlander bent, staat er niet op.</p>',
  '<p>Wij willen uw legitimatie zien. Let op! Dat mag geen rijbewijs zijn.</p>',
  '<p>Een ander pasje, bijvoorbeeld uw rijbewijs, is geen geldige legitimatie.</p>',
  '<h2>Rijbewijs</h2><p>Hiervoor is een rijbewijs niet genoeg als legitimatie:</p><ul><li>bij de notaris</li><li>bij een aanvraag voor bijstand</li></ul>',
  '<h2>Bijzondere bijstand</h2><ul><li>legitimatie (paspoort of ID-kaart; een rijbewijs is niet toegestaan)</li></ul>',
];

const asks: readonly string[] = [
  '<h2>Rijbewijs</h2><p>Hier kunt u zich niet legitimeren met een rijbewijs:</p><ul><li>bij het aanvragen van een uitkering</li></ul>',
];

const doesNotFail: readonly string[] = [
  '<h2>Rijbewijs</h2><p>Hiervoor is een rijbewijs niet genoeg als legitimatie:</p><ul><li>bij de notaris</li></ul>',
  '<h2>Bijzondere bijstand</h2><p>Bijzondere bijstand voor een rijbewijs geven wij niet, voor een identiteitskaart soms.</p>',
];

describe('what pages say of a driving licence', () => {
  it.each(fails)('hears the fault in %s', (html) => expect(outcomeOf(RULE, html)).toBe('failed'));
  it.each(asks)('asks a person about %s', (html) => expect(outcomeOf(RULE, html)).toBe('cantTell'));
  it.each(doesNotFail)('does not accuse %s', (html) => expect(outcomeOf(RULE, html)).not.toBe('failed'));
});
