/** How long one may be abroad, as different municipalities put it: beside the examples of the rule. */
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './said.ts';

const RULE = 'vakantieduur-onjuist';

const fails: readonly string[] = [
  '<h2>Hoe lang naar het buitenland?</h2><ul><li>Iedereen: vier weken per kalenderjaar.</li><li>Met vrijstelling om medische redenen: dertien weken.</li><li>Met AOW: dertien weken.</li></ul>',
  '<h2>Naar het buitenland</h2><table><tr><th>Wie</th><th>Hoe lang</th></tr><tr><td>Wie bijstand krijgt</td><td>4 weken</td></tr><tr><td>Wie ontheven is van de plicht om te werken</td><td>13 weken</td></tr></table>',
  '<h2>Naar het buitenland</h2><p>U mag 28 dagen per jaar weg. Voor gezinnen met kinderen op school zijn dat er 42.</p>',
  '<h2>Reizen met bijstand</h2><h3>Ik ben 61. Geldt er voor mij iets anders?</h3><p>Dan is het acht weken.</p>',
  '<p>Voor een reis naar het buitenland is de bovengrens drie weken.</p>',
  '<p>U mag ten hoogste zes aaneengesloten weken in het buitenland zijn.</p>',
];

const doesNotFail: readonly string[] = [
  '<h2>Reizen met bijstand</h2><h3>Ik ben 68. Geldt er voor mij iets anders?</h3><p>Dan is het dertien weken.</p>',
  '<h2>Naar het buitenland</h2><p>U mag 28 dagen per jaar weg. Met AOW zijn dat er 91.</p>',
  '<p>Volgt u een cursus? Dan kunt u in de eerste zes weken niet met vakantie naar het buitenland.</p>',
  '<p>U mag hooguit vier aaneengesloten weken naar het buitenland.</p>',
];

describe('what pages say of how long one may be abroad', () => {
  it.each(fails)('hears the fault in %s', (html) => expect(outcomeOf(RULE, html)).toBe('failed'));
  it.each(doesNotFail)('does not accuse %s', (html) => expect(outcomeOf(RULE, html)).not.toBe('failed'));
});
