import { describe, expect, it } from 'vitest';
import { concept } from '../../language/concept.ts';
import { statement } from './reading.ts';

/** Words in capitals must be reached by a negation, words between brackets must not. */
const sentences = [
  'U krijgt geen VOORSCHOT.',
  'Geen VOORSCHOT wordt verstrekt als u geen GEGEVENS geeft.',
  'U hoeft (dit) niet AAN te VRAGEN.',
  'U hoeft het (voorschot) niet AAN te VRAGEN.',
  'U hoeft niet opnieuw AAN te VRAGEN.',
  'AANVRAGEN hoeft niet.',
  'Een (voorschot) krijgt u niet AUTOMATISCH.',
  'Een VOORSCHOT krijgt u niet.',
  'VOORSCHOTTEN geven wij niet.',
  'Wij nemen STUKKEN per post niet aan.',
  'SCHULDEN tellen niet MEE.',
  'TERUGWERKENDE KRACHT is niet MOGELIJK.',
  'BEZWAAR is in dat geval niet mogelijk.',
  'Zonder DIGID kunt (u) een (uitkering) aanvragen.',
  'Dan ontvangt u zonder dat u erom hoeft te VRAGEN een voorschot.',
  'Zonder eerst een VOORSCHOT aan te VRAGEN.',
  'Wij komen nooit BINNEN zonder uw TOESTEMMING.',
  'Een VOORSCHOT geven wij in geen enkel geval.',
  'Daar kan niemand VAN AFWIJKEN.',
  'In deze vier weken BETALEN we niets UIT.',
  'U kunt nergens TERECHT.',
  'Het voorschot is niet (meer) dan 95% van de (norm).',
  'U krijgt een (voorschot) en niet de hele UITKERING.',
  'Het voorschot is nooit (hoger) dan 95% van de (norm).',
  'Het is niet alleen voor (mensen) met (bijstand).',
  'Of u al dan niet (werkt), maakt uit.',
  'U bent het er niet eens met de (beslissing).',
  'U krijgt geen LENING, maar een (gift).',
  'De (voorschotten) zijn geen GIFT.',
  'Als vaststaat dat u geen RECHT hebt, krijgt u geen VOORSCHOT.',
  'Op de individuele INKOMENSTOESLAG is artikel 52 niet van TOEPASSING.',
  'Krijgt u geen BIJSTAND, dan moet u het (voorschot) terugbetalen.',
  'U krijgt (voorschot) en geen UITKERING.',
  'Voor wie geen DAK heeft slaan wij de (weken) over.',
  'Het wordt niet met TERUGWERKENDE kracht TOEGEKEND.',
  'TERUGWERKENDE KRACHT: nee.',
  'U zoekt vier weken, (tenzij) uw situatie dat niet TOELAAT.',
  'Voor een (voorschot) op uw bijstand zeggen wij nee.',
  'Wij (kijken) bij het niet of te laat MELDEN van (inkomsten) altijd naar de (reden).',
];

describe('the reach of a negation', () => {
  it.each(sentences)('%s', (marked) => {
    const read = statement(marked.replace(/[()]/g, ''));
    const at = (word: string) => {
      const start = read.words.findIndex(({ text }) => text === word);
      return { start, end: start + 1 };
    };
    for (const [word] of marked.matchAll(/\b[A-Z]{3,}\b/g))
      expect([word, read.negates(at(word))]).toEqual([word, true]);
    for (const [, word = ''] of marked.matchAll(/\((\w+)\)/g))
      expect([word, read.negates(at(word))]).toEqual([word, false]);
  });

  it('is asked of a concept too, and is false for one that is not named', () => {
    const read = statement('U krijgt geen voorschot.');
    expect(read.negates(concept('voorschot', 'voorschot'))).toBe(true);
    expect(read.negates(concept('lening', 'lening'))).toBe(false);
  });
});
