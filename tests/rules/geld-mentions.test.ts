import { describe } from 'vitest';
import { told, untold } from './voices.ts';

describe('vermogen', () => {
  told(
    'vermogen',
    'U mag een klein spaarpotje hebben.',
    'Hebt u weinig inkomen en vermogen? Dan kunt u bijstand aanvragen.',
    'Uw spaargeld en bezittingen zijn minder dan de grens.',
    'Bij de aanvraag kijken we naar uw spaargeld en bezittingen.',
    '<h2>Mag ik spaargeld hebben?</h2><p>Ja, tot een bepaalde grens.</p>',
    'De gemeente kijkt naar uw inkomen, uw vermogen en uw woonsituatie.',
    '<h2>Wanneer krijgt u bijstand?</h2><ul><li>u hebt niet te veel eigen geld</li></ul>',
    'Of u bijstand krijgt, ligt aan wat u beiden aan inkomen en vermogen hebt.',
    'Bij het recht op een uitkering spelen inkomen en vermogen van het gezin mee.',
    '<ul><li>Uw inkomen of vermogen is laag;</li></ul>',
    '<ul><li>Uw inkomen of eigen vermogen schiet tekort.</li></ul>',
    '<ul><li>niet of nauwelijks eigen vermogen heeft en geen andere uitkering krijgt, zoals de WW (Werkloosheidswet)</li></ul>',
    'De overwaarde van uw huis heeft pas gevolgen als die boven een bepaald bedrag komt.',
    '<h2>Vermogen</h2><p>U krijgt een erfenis. Is dat een groot bedrag, dan stopt uw uitkering misschien.</p>',
    '<h2>Spaargeld en bezit</h2><p>Dat noemen we vermogen. Hebt u meer dan de grens, dan krijgt u nog geen uitkering.</p>',
    '<h2>Vermogen</h2><p>Boven die grens leeft u eerst van het meerdere.</p>',
    '<h2>Eigen vermogen</h2><p>Hoeveel u mag hebben, ligt aan uw leefsituatie.</p>',
    '<h2>Eigen vermogen</h2><p>Wat u meer hebt dan het maximum, maakt u eerst op voordat u bijstand krijgt.</p>',
    '<h2>Schulden</h2><p>Lost u schulden af? Die mag u van uw eigen vermogen aftrekken.</p>',
    'Of u een uitkering krijgt, hangt ook af van wat u bezit.',
    'Uw vermogen bepaalt mee of u bijstand kunt krijgen.',
    'Tot uw eigen vermogen rekenen we spaargeld, aandelen en een caravan.',
  );
  untold(
    'vermogen',
    'Geef wijzigingen in uw inkomen en vermogen binnen een week door.',
    '<h2>Welke papieren?</h2><ul><li>bankafschriften en spaarrekeningen</li></ul>',
    'Als u geld spaart, kunt u later iets kopen.',
    'Bijvoorbeeld:<ul><li>Inkomen, loon, alimentatie;</li><li>Vermogen en schulden;</li></ul>',
    '<p>Wij vragen dan om:</p><ul><li>gegevens van uw vermogen (bezit, schuld)</li></ul>',
    '<p>Dit geeft u altijd door:</p><ul><li>U bezit een huis in het buitenland.</li></ul>',
    'De gemeente kan u om een tegenprestatie naar vermogen vragen en houdt rekening met uw leeftijd.',
    'Verandert uw inkomen of vermogen? Laat het ons weten.',
    'Alles wat met uw inkomen, vermogen en gezondheid te maken heeft.',
  );
});

describe('kostendelersnorm', () => {
  told(
    'kostendelersnorm',
    '<h2>Kostendelersnorm</h2><p>Woont u met anderen van 27 jaar of ouder? Dan krijgt u minder.</p>',
    'Wonen er meer volwassenen van 27 jaar en ouder bij u? Hoe meer, hoe lager uw uitkering.',
    'De kostendelersnorm kan gelden als u met anderen in een huis woont.',
    'Deelt u een huis met iemand van 27+? Uw uitkering is dan lager omdat u kosten deelt.',
  );
  untold(
    'kostendelersnorm',
    'Meld het als er iemand bij u komt wonen.',
    'Bent u 27 jaar of ouder? Dan kunt u direct aanvragen.',
  );
});

describe('giften', () => {
  told(
    'giften',
    'U mag per kalenderjaar € 1.200 aan giften ontvangen.',
    'Krijgt u geld of spullen? Tot 1.200 euro per jaar aan giften hoeft u niet te melden.',
    '<h2>Giften</h2><p>U mag € 1.200 per jaar krijgen.</p>',
  );
  untold(
    'giften',
    'U moet alle giften aan ons doorgeven.',
    'Een deel van de vergoeding is een gift.',
    'U mag cadeaus houden tot € 700 in een jaar.',
    'Van familie mag u hoogstens € 40 per maand aannemen.',
  );
});

describe('bijverdienen', () => {
  told(
    'bijverdienen',
    'Als u gaat werken, verrekenen we uw inkomsten met uw uitkering.',
    'U mag een deel van uw verdiensten houden.',
    'Loon uit werk gaat van de uitkering af.',
    'Werkt u? Wij trekken uw inkomen af van uw uitkering.',
    'Uw uitkering vult aan wat u zelf verdient.',
    'Hebt u een deeltijdbaan? Dan vullen wij uw inkomsten aan tot de norm.',
    'U geeft uw inkomsten door. Wij trekken die van uw uitkering af.',
    'Wij verrekenen uw loon. Een kwart mag u zes maanden lang zelf houden.',
  );
  untold(
    'bijverdienen',
    'Geef uw inkomsten elke maand door.',
    'Wij helpen u bij het vinden van werk.',
    'Vakantiegeld krijgt u in juni.',
    'Bijstand is een aanvulling op uw inkomsten.',
    'Een uitkering vult uw inkomsten aan tot het bedrag dat bij u past.',
    'Zit u zonder werk of verdient u te weinig om rond te komen?',
    'Kunt u van uw loon niet rondkomen? Vraag dan een aanvullende uitkering aan.',
    'Stortingen zien wij als inkomsten en die gaan van de uitkering af.',
    '<h2>Giften</h2><p>Elke uitkering heeft één vrijlating van € 1.800.</p>',
    'U krijgt een brief omdat er te weinig inkomsten zijn verrekend.',
    'Vaak komt het erop neer dat u minder verdient dan de norm.',
    '<h2>Wat telt niet als vermogen?</h2><p>Krijgt u salaris, dan is dat inkomen.</p>',
    'Komt u met uw loon niet aan het minimum?',
  );
});

describe('vermogensgrens', () => {
  told(
    'vermogensgrens',
    '<h2>Vermogen</h2><ul><li>Alleenstaanden mogen € 8.000 hebben</li><li>Gezinnen mogen € 16.000 hebben</li></ul>',
    'Op <a href="https://www.rijksoverheid.nl/onderwerpen/bijstand/vermogen">rijksoverheid.nl</a> staat hoeveel vermogen u mag hebben.',
  );
});

describe('hoogte-bijstand', () => {
  told(
    'hoogte-bijstand',
    'Hoeveel bijstand u krijgt, leest u op <a href="https://www.rijksoverheid.nl/onderwerpen/bijstand/bedragen">de site van de Rijksoverheid</a>.',
    '<h2>Hoeveel bijstand krijg ik?</h2><p>Alleenstaande: € 1.348,49 + € 70,97 vakantiegeld. Gehuwd: € 1.926,40.</p>',
  );
});

describe('how much one may have, on the national page', () => {
  const html = '<ul><li>Uw spaargeld komt niet boven een grens. Hoeveel dat is, staat op rijksoverheid.nl.</li></ul>';
  told('vermogensgrens', html);
  untold('hoogte-bijstand', html);
  untold('vermogensgrens', 'Uw uitkering is een vast bedrag. Hoeveel dat is, staat op rijksoverheid.nl.');
});

describe('mentions of money', () => {
  told(
    'vermogen',
    '<p>Ook uw vermogen telt mee.</p>',
    '<ul><li>u heeft geen of weinig eigen vermogen</li></ul>',
    '<h2>Hoeveel spaargeld mag ik hebben?</h2><p>Dat hangt af van uw situatie.</p><p>U mag een bepaald bedrag aan spaargeld hebben.</p>',
  );
  untold('vermogen', '<p>Verandert uw vermogen? Geef dat door.</p>', '<p>Neem bewijzen van uw spaargeld mee.</p>');
  told(
    'hoogte-bijstand',
    '<h2>Bedragen</h2><table><tr><th>Situatie</th><th>Per maand</th></tr><tr><td>Alleenstaand</td><td>1.419,46</td></tr><tr><td>Samen</td><td>2.027,79</td></tr></table>',
    '<p>Bekijk de <a href="https://www.rijksoverheid.nl/onderwerpen/bijstand/vraag-en-antwoord/hoe-hoog-is-de-bijstandsuitkering">hoogte van de bijstand</a>.</p>',
  );
  untold('hoogte-bijstand', '<p>De actuele bedragen vraagt u op bij de receptie.</p>');
  told(
    'vermogensgrens',
    '<dl><dt>Alleenstaand</dt><dd>U mag € 8.000 vermogen hebben</dd><dt>Samen of met kinderen</dt><dd>U mag € 16.000 vermogen hebben</dd></dl>',
  );
  told(
    'kostendelersnorm',
    '<p>Delen er meer mensen van 27 jaar of ouder uw woning? Dan krijgt u minder bijstand. Dat heet de kostendelersnorm.</p>',
    '<h2>Woont u met anderen?</h2><p>Huisgenoten vanaf 27 jaar hebben invloed op de hoogte van uw uitkering.</p>',
  );
  untold('kostendelersnorm', '<p>Woont u samen? Vraag dan samen bijstand aan.</p>');
  told('giften', '<p>Tot € 1.200 per jaar mag u aan cadeaus en boodschappen krijgen zonder gevolgen.</p>');
  untold('giften', '<p>Bij het Noodfonds krijgt u het geld als gift.</p>');
  told(
    'bijverdienen',
    '<p>Heeft u inkomsten uit werk? Die trekken wij af van uw uitkering.</p>',
    '<p>Verdient u minder dan de bijstandsnorm? Dan vullen wij uw loon aan.</p>',
    '<p>Inkomsten uit arbeid worden verrekend met de uitkering.</p>',
  );
  untold('bijverdienen', '<p>Lever uw loonstrook elke maand in.</p>');
});

describe('what ends the benefit, and what others have', () => {
  told(
    'vermogen',
    '<h2>Wanneer stopt uw uitkering?</h2><ul><li>Als u na een schenking meer vermogen hebt dan mag.</li></ul>',
    '<p>Geef door:</p><ul><li>uw bezit. De waarde van wat u hebt, mag niet hoger zijn dan een grens.</li></ul>',
    'Uw vermogen telt mee, dat van uw huisgenoten niet.',
  );
  untold(
    'vermogen',
    'Wat uw huisgenoten bezitten, telt niet mee.',
    'Bij elke regeling hoort dat uw vermogen beperkt is.',
  );
  untold(
    'bijverdienen',
    'Zij kreeg bijstand als aanvulling op haar loon. Die aanvulling miste ze.',
    '<h2>Voorschot</h2><p>Het voorschot is 95% van de norm. Hebt u inkomsten, dan gaan die eraf.</p>',
  );
});

describe('money by what stands above it', () => {
  told(
    'kostendelersnorm',
    '<h2>"Mijn zoon is volwassen en woont thuis, dus ik word gekort."</h2><p>Dat klopt niet. Is hij 26 of jonger, dan telt hij niet mee. Vanaf 27 jaar wel.</p>',
    '<h2>Huisgenoten</h2><table><tr><th>Leeftijd</th><th>Telt mee</th></tr><tr><td>27 jaar of ouder</td><td>ja</td></tr></table>',
  );
  untold('kostendelersnorm', 'Logeert u bij vrienden, dan gaan wij na of u de kosten kunt delen.');
  untold(
    'bijverdienen',
    '<h2>Nog niet ingegaan</h2><p>Plannen om mensen meer van hun loon te laten houden gaan op zijn vroegst over een jaar in.</p>',
    '<h2>Voorschot</h2><h3>Hoeveel is het?</h3><p>Verdient u iets? Uw loon trekken wij ervan af.</p>',
    'Per maand mag u € 300 van uw loon houden.',
  );
  untold(
    'giften',
    '<h2>Loon, giften en verkoop</h2><p>Een vergoeding als vrijwilliger van hooguit € 2.200 per jaar verandert niets aan uw uitkering.</p>',
  );
  untold(
    'vermogen',
    '<h1>Bijstand voor ondernemers (Bbz)</h1><p>Uw eigen vermogen mag niet hoger zijn dan € 57.000.</p>',
  );
});
