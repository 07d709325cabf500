/** Faults about money in a sentence that goes on from the one before, the rows beside it, or the lead-in above it. */
import { describe } from 'vitest';
import { fine, noFault, told, untold, wrong } from './voices.ts';

const NORMS =
  '<tr><th>Wie</th><th>Netto</th></tr><tr><td>Alleenstaand, 21 tot AOW</td><td>€ 1.419,46</td></tr><tr><td>Gehuwd, 21 tot AOW</td><td>€ 2.027,79</td></tr>';

describe('kostendeler-leeftijd', () => {
  wrong(
    'kostendeler-leeftijd',
    'Iedere volwassene boven de 21 die bij u woont, maakt dat u minder krijgt.',
    '<p>Woont u met huisgenoten? Dan gaat uw uitkering omlaag. Dit geldt alleen voor huisgenoten vanaf 21 jaar.</p>',
    '<p>U krijgt minder bijstand voor iedere medebewoner die:</p><ul><li>ten minste 21 jaar is;</li><li>niet naar school gaat.</li></ul>',
    '<p>Een huisgenoot telt mee als hij:</p><ul><li>21 jaar of ouder is;</li><li>geen huurcontract heeft.</li></ul>',
    '<p>Hoe meer volwassenen er wonen, hoe lager uw uitkering. Hiermee bedoelen wij huisgenoten van 21 jaar of ouder.</p>',
    '<p>De kostendelersnorm verlaagt uw uitkering. Onder kostendelers verstaan wij medebewoners vanaf 21 jaar.</p>',
  );
  noFault(
    'kostendeler-leeftijd',
    '<p>U krijgt minder bijstand voor iedere medebewoner die:</p><ul><li>ten minste 27 jaar is;</li><li>niet naar school gaat.</li></ul>',
    '<p>Uw uitkering wordt niet lager voor huisgenoten die:</p><ul><li>21 jaar of ouder zijn en studeren;</li></ul>',
    '<p>De kostendelersnorm geldt met iemand van 27 of ouder. Volwassenen zijn voor de belasting bewoners van 18 jaar of ouder.</p>',
    '<p>Uw uitkering daalt niet. Volwassenen zijn hier huisgenoten die 21 jaar of ouder zijn.</p>',
  );
  fine(
    'kostendeler-leeftijd',
    '<p>De kostendelersnorm kan gelden als u:</p><ul><li>21 jaar of ouder bent;</li><li>met anderen woont.</li></ul>',
    '<p>Woont u met anderen, dan daalt uw uitkering. Het gaat om huisgenoten van 27 jaar en ouder.</p>',
  );
});

describe('alleenstaande-ouder-norm', () => {
  wrong(
    'alleenstaande-ouder-norm',
    `<table>${NORMS}<tr><td>Alleenstaande ouder, 21 tot AOW</td><td>€ 1.644,10</td></tr></table>`,
    `<table>${NORMS}<tr><td>Alleenstaand met kind, 21 tot AOW</td><td>€ 1.644,10</td></tr></table>`,
    'Als alleenstaande ouder is uw norm 90% van die van een stel, dus u houdt al meer over.',
  );
  noFault(
    'alleenstaande-ouder-norm',
    '<h2>AOW</h2><p>Een alleenstaande ouder met AOW krijgt een hogere uitkering van de SVB.</p>',
    'De norm voor alleenstaande ouders is niet 90% van die van een echtpaar, maar 70%.',
    `<table>${NORMS}<tr><td>Alleenstaande ouder, 21 tot AOW</td><td>€ 1.419,46</td></tr></table>`,
  );
});

describe('norm-onjuist', () => {
  wrong(
    'norm-onjuist',
    `<h1>Bedragen van de bijstand</h1><table>${NORMS}<tr><td>Alleenstaande ouder, 21 tot AOW</td><td>€ 1.644,10</td></tr></table>`,
  );
  noFault(
    'norm-onjuist',
    `<h1>Bedragen van de bijstand</h1><table>${NORMS}<tr><td>Kindgebonden budget alleenstaande ouder</td><td>€ 1.644,10</td></tr></table>`,
  );
});

describe('bijverdienen-onjuist', () => {
  noFault(
    'bijverdienen-onjuist',
    '<h2>Werken naast de uitkering</h2><p>De norm voor een alleenstaande is 70% van die van een paar, dus u houdt minder over.</p>',
  );
  wrong('bijverdienen-onjuist', 'Bovenop de bijstandsnorm mag u 40% van uw salaris houden.');
});

describe('vermogen-wijzigt-in-juli', () => {
  wrong(
    'vermogen-wijzigt-in-juli',
    '<h2>Vermogen</h2><p>De vermogensgrenzen stelt het Rijk regelmatig bij. Dat gebeurt op 1 januari en op 1 juli.</p>',
    '<table><tr><th>U vraagt</th><th>Wij zeggen</th></tr><tr><td>Hoeveel spaargeld mag ik hebben?</td><td>€ 8.000</td></tr><tr><td>Wijzigen die bedragen nog?</td><td>Ja, in januari en in juli.</td></tr></table>',
  );
  noFault(
    'vermogen-wijzigt-in-juli',
    '<h2>Vermogen</h2><p>De vermogensgrenzen stelt het Rijk regelmatig bij. Dat gebeurt op 1 januari en niet in juli.</p>',
    '<h2>Bijstand en vermogen</h2><p>De bedragen van de uitkering veranderen twee keer per jaar. Dat is in januari en juli.</p>',
    '<table><tr><th>U vraagt</th><th>Wij zeggen</th></tr><tr><td>Hoeveel spaargeld mag ik hebben?</td><td>€ 8.000</td></tr><tr><td>Wordt mijn uitkering nog hoger?</td><td>Ja, in januari en in juli.</td></tr></table>',
  );
});

describe('giften-onjuist', () => {
  wrong(
    'giften-onjuist',
    '<p>Geld van familie mag u houden. Het gaat om € 750 per kalenderjaar.</p>',
    '<p>U mag giften krijgen zonder gevolgen. Het gaat om een bedrag van € 1.200 per maand.</p>',
    '<p>Krijgt u van uw ouders iets toegestopt? Per jaar laten wij € 500 vrij.</p>',
    '<p>U mag tot € 1.200 aan giften houden. Iedere maand mag dat opnieuw.</p>',
    '<p>U mag giften tot € 1.200 houden. Dat bedrag geldt per maand.</p>',
  );
  noFault(
    'giften-onjuist',
    '<p>Geld van familie mag u houden. Het gaat om € 1.200 per kalenderjaar.</p>',
    '<p>U mag tot € 1.200 aan giften houden. Dat mag elke maand een klein bedrag zijn.</p>',
    '<p>U mag giften tot € 1.200 houden. Dat geldt per kalenderjaar en niet per maand.</p>',
    '<p>U mag tot € 1.200 aan giften houden. Elk jaar mag dat opnieuw.</p>',
    '<p>Krijgt u boodschappen van de voedselbank? Per jaar laten wij € 500 vrij.</p>',
  );
});

describe('giften-onjuist', () => {
  noFault(
    'giften-onjuist',
    '<h2>Giften</h2><p>Krijgt u iets van familie? Dat korten wij niet op uw uitkering.</p>',
    '<p>Kleine giften van vrienden? Die gift korten we niet op de bijstand.</p>',
  );
});

describe('inkomenstoeslag-besteding', () => {
  wrong(
    'inkomenstoeslag-besteding',
    '<h2>Inkomenstoeslag (vroeger langdurigheidstoeslag)</h2><ul><li>U bent 21 jaar of ouder.</li><li>U besteedt het bedrag aan noodzakelijke spullen.</li></ul>',
    '<h2>Inkomenstoeslag</h2><p>Het geld is bestemd om uw inboedel te vervangen. Stuur ons de bon van wat u koopt.</p>',
  );
  noFault(
    'inkomenstoeslag-besteding',
    '<h2>Inkomenstoeslag</h2><ul><li>U bent 21 jaar of ouder.</li><li>U koopt er bijvoorbeeld een fiets van.</li></ul>',
    '<h2>Inkomenstoeslag</h2><p>Het geld is bestemd om uw inboedel te vervangen. U bepaalt zelf wat u koopt.</p>',
  );
});

describe('vermogen-misvatting', () => {
  wrong(
    'vermogen-misvatting',
    'U maakt eerst al uw spaargeld op; daarna kunt u bij ons terecht.',
    'Eerst maak je al je geld op de bank op.',
    '<h2>Geld overhouden</h2><p>Staat er meer op uw spaarrekening dan een jaar eerder? Dat verschil houden wij in op uw uitkering.</p>',
    '<h2>Sparen</h2><p>Is uw spaargeld gegroeid? Die groei korten wij op uw uitkering.</p>',
  );
  noFault(
    'vermogen-misvatting',
    'Wie al zijn spaargeld eerst opmaakt aan dure spullen, kan een maatregel krijgen.',
    'U maakt eerst uw spaargeld op tot de grens van € 8.000.',
    '<h2>Sparen</h2><p>Is uw spaargeld gegroeid? Die groei korten wij niet op uw uitkering.</p>',
    '<p>Staat er meer op uw spaarrekening dan vorig jaar? Loon dat u niet hebt gemeld, houden wij in op uw uitkering.</p>',
    '<h2>Sparen</h2><p>Is uw spaargeld gegroeid door loon? Dat loon trekken wij van uw uitkering af.</p>',
    '<h2>Sparen</h2><p>Is uw spaargeld gegroeid tot boven de grens? Dan stopt uw uitkering.</p>',
  );
});

describe('what is told together with the sentence before it', () => {
  told(
    'bijverdienen',
    'Er komt in 2027 een regel voor bijverdienen. Nu geldt zes maanden 25%, met een maximum van € 285.',
  );
  untold(
    'bijverdienen',
    'Wie het minimumloon verdient, krijgt € 2.300. Is het minder, dan kan bijstand uw inkomen aanvullen.',
  );
  told('hoogte-bijstand', 'De bijstandsnormen gaan in juli omhoog. Hoeveel het nu is, leest u op rijksoverheid.nl.');
  untold(
    'hoogte-bijstand',
    'De grens voor uw spaargeld gaat in januari omhoog. Hoeveel het nu is, leest u op rijksoverheid.nl.',
    'De grens is 120% van de bijstandsnorm. De laatste stand leest u op rijksoverheid.nl.',
  );
  told('giften', '<h2>Geld van oma</h2><p>Tot € 1.200 per jaar kijken wij daar niet naar.</p>');
  told('kostendelersnorm', 'Voor uw uitkering telt uw kind niet. Pas wie 27 is, betaalt mee in de kosten.');
});
