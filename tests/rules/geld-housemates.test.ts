/** From what age housemates count: whose age a sentence names, and how what counts and what not may be listed. */
import { describe, expect, it } from 'vitest';
import { checkExample, resultFor } from './example-page.ts';
import { fine, noFault, open, told, untold, wrong } from './voices.ts';

const RULE = 'kostendeler-leeftijd';

/** A table of shares, by its head and what stands in its first column. */
const shares = (head: string, ...people: readonly string[]): string =>
  `<h2>Kostendelersnorm</h2><table><tr><th>${head}</th><th>Deel van de norm</th></tr>${people
    .map((who, at) => `<tr><td>${who}</td><td>${['50%', '43,33%'][at]}</td></tr>`)
    .join('')}</table>`;

describe('kostendeler-leeftijd', () => {
  wrong(
    RULE,
    shares('Hoeveel mensen?', '2 volwassenen van 21 jaar of ouder', '3 volwassenen van 21 jaar of ouder'),
    shares('Aantal bewoners boven de 21 jaar', '2', '3'),
    '<dl><dt>Telt mijn zoon van 24 mee?</dt><dd>Ja, kinderen vanaf 21 jaar tellen mee.</dd><dt>Ook als hij werkt?</dt><dd>Nee, dan telt alleen zijn loon.</dd></dl>',
    '<h2>Wie telt mee in de woning?</h2><p>Alle inwonenden en medebewoners van 21 jaar en ouder, op studenten na.</p>',
    '<h2>Kostendelersnorm</h2><p>De leeftijdsgrens voor medebewoners is 21 jaar.</p>',
    'Tot 21 jaar heeft een kind dat thuis woont geen invloed op uw uitkering. Vanaf 21 jaar wel.',
  );
  noFault(
    RULE,
    shares('Aantal bewoners boven de 27 jaar', '2', '3'),
    shares('Aantal personen, u bent zelf 21 jaar of ouder', '2', '3'),
    shares('Aantal personen (21 jaar tot AOW-leeftijd)', '2', '3'),
    `${shares('Aantal bewoners vanaf 21 jaar', '2', '3')}<p>Een kind telt pas mee vanaf 27 jaar.</p>`,
    '<h2>Afvalstoffenheffing</h2><table><tr><th>Aantal personen vanaf 21 jaar</th><th>Korting</th></tr><tr><td>2</td><td>50%</td></tr></table>',
  );
  fine(RULE, '<h2>Kostendelersnorm</h2><p>Vanaf 21 jaar kan voor u de kostendelersnorm gelden.</p>');
  wrong(
    RULE,
    'Wie met iemand vanaf 21 jaar in hetzelfde huis woont, krijgt een lagere uitkering.',
    'De hoogte van uw uitkering hangt af van hoe u woont. Bijvoorbeeld of u een partner hebt. En of er nog mensen ouder dan 21 op uw adres wonen.',
    'Woont u met meer mensen? Dan geldt de kostendelersnorm. Hoeveel u krijgt, ligt aan het aantal bewoners ouder dan 21 jaar.',
    '<h2>Kostendelersnorm</h2><p>Deelt u een huis met andere mensen boven de 18? Dan wordt uw bijstand aangepast.</p>',
    '<h2>Wie telt er niet mee?</h2><p>Kinderen thuis van 21 jaar of ouder die geen studie volgen, tellen wél mee.</p>',
    'Zijn er op uw adres meer bewoners ouder dan 21? U hebt dan te maken met de kostendelersnorm.',
  );
  open(
    RULE,
    'Woont u met anderen in huis, dan is uw uitkering lager. Dat geldt niet voor inwonende kinderen tot 21 jaar en huurders.',
    '<p>Niet elke huisgenoot telt mee voor de kostendelersnorm. Dit zijn de uitzonderingen:</p><ul><li>jongeren tot 21 jaar;</li><li>studenten.</li></ul>',
    '<h2>Kostendelersnorm</h2><p>Geef het volgende door:</p><ul><li>uw kind of een huisgenoot wordt 21 jaar</li></ul>',
    '<p>Wij tellen niet mee:</p><ul><li>huisgenoten tot 21 jaar</li></ul>',
  );
  fine(
    RULE,
    'Hebt u de leeftijd van 21 of ouder en wonen er meer volwassenen in uw huis? U deelt dan de huur. U krijgt daarom minder uitkering.',
    '<h2>Kostendelersnorm</h2><p>Uw kind heeft zelf bijstand. De norm geldt dan voor uw kind. Het is namelijk ouder dan 21 jaar.</p>',
    '<p>Kostendelersnorm van 21 jaar of ouder maar jonger dan de pensioengerechtigde leeftijd, per persoon bij:</p>',
    'Nog geen 27 jaar, alleenstaand en een kind jonger dan 12? En is uw loon minder dan uw uitkering? Vraag ernaar.',
    '<h2>Zonder kostendelende medebewoners</h2><ul><li>gehuwden, een van beiden 21 jaar of ouder: € 1.364,32</li></ul>',
    'Woont u bij uw ouders? Dan geldt voor u vanaf 21 jaar de kostendelersnorm en is uw uitkering lager.',
    'Voor jongeren vanaf 21 jaar geldt dan de kostendelersnorm.',
    '<h2>Kostendelersnorm</h2><ul><li>Kostendeler, 3 personen van 21 jaar tot AOW-leeftijd: € 878,71</li></ul>',
    'U hebt kinderen onder de 21 en betaalt niet genoeg mee aan hun levensonderhoud.',
    '<p>Niet elke huisgenoot telt mee. De uitzonderingen:</p><ul><li>jongeren tot 27 jaar;</li></ul>',
  );
  wrong(
    RULE,
    'U krijgt samen een uitkering als er niemand van 21 jaar of ouder bij u in huis woont met wie u de kosten kunt delen.',
    'Woont u met andere volwassenen van 21 jaar of ouder? Dan betaalt u samen de huur. Dat scheelt. Daarom is uw uitkering lager.',
    '<h2>Mijn zoon wordt 21 jaar</h2><p>Gaat hij niet naar school, dan wordt hij kostendeler.</p>',
    '<table><tr><th>Wie</th><th>Gevolg</th></tr><tr><td>inwonend kind van 21 of ouder dat geen opleiding doet</td><td>kostendelersnorm</td></tr></table>',
    'Wonen uw kinderen nog thuis? Tot hun eenentwintigste merkt u niets. Daarna tellen ze mee en daalt uw uitkering.',
  );
  noFault(
    RULE,
    'U krijgt samen een uitkering als er niemand van 27 jaar of ouder bij u in huis woont met wie u de kosten kunt delen.',
    'Woont u met andere volwassenen van 21 jaar of ouder? Geef dat door. Huisgenoten tellen mee vanaf 27 jaar.',
    '<h2>Uw kind wordt 21</h2><p>Tot 27 jaar telt uw kind niet mee. Daarna wordt uw uitkering lager.</p>',
    '<h2>Uw kind wordt 21</h2><p>De kostendelersnorm geldt nog niet. Uw uitkering wordt niet lager.</p>',
    '<h2>Uw kind wordt 21</h2><p>Blijft uw kind thuis wonen? Dan krijgt u minder huurtoeslag.</p>',
    '<table><tr><th>Wie</th><th>Gevolg</th></tr><tr><td>inwonend kind van 21 of ouder met een studie</td><td>geen kostendeler</td></tr></table>',
  );
  it('quotes what says who counts, and not the bare yes before it', () => {
    const html =
      '<h2>Ik woon bij mijn broer van 23. Krijg ik minder?</h2><p>Ja. Hij telt mee voor de kostendelersnorm.</p>';
    const { evidence } = resultFor(checkExample({ html }), RULE);
    expect(evidence.map(({ exact }) => exact)).toEqual(['Hij telt mee voor de kostendelersnorm.']);
  });
});

describe('kostendelersnorm', () => {
  untold(
    'kostendelersnorm',
    '<h2>Inlichtingenplicht</h2><p>Meld het als mensen van 27 jaar of ouder in uw huis komen wonen.</p>',
    'Heeft u een partner, of woont u met iemand en deelt u de kosten? Dan telt het inkomen van die persoon mee.',
    '<h2>Wat u doorgeeft</h2><ul><li>Een bewoner (kostendeler) van 27 of ouder gaat weg.</li></ul>',
    'Nog geen 27 jaar, alleenstaand en een kind jonger dan 12? En is uw loon minder dan uw uitkering? Vraag ernaar.',
  );
  untold(
    'kostendelersnorm',
    'Je bent 20 en woont nog thuis, of je bent 26 en je werk houdt op: eerst zoek je vier weken.',
    '<h1>Kwijtschelding en de kostendelersnorm</h1><p>Hebt u bijstand en kostendelers? Dan weten wij dat al.</p>',
    '<p>Dit heeft geen gevolgen voor uw bijstand:</p><ul><li>een vergoeding voor vrijwilligers van 27 jaar of ouder</li><li>wat uw kinderen verdienen</li></ul>',
  );
  told('kostendelersnorm', 'Hebt u huisgenoten? Dan geldt voor u misschien de kostendelersnorm.');
});
