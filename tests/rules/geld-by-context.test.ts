/** Faults about money that a sentence makes together with what stands around it: the question, the list, the amount elsewhere on the page. */
import { describe } from 'vitest';
import { fine, noFault, told, untold, wrong } from './voices.ts';

describe('giften-onjuist', () => {
  wrong(
    'giften-onjuist',
    '<h2>Giften</h2><p>Giften tot € 900 per kalenderjaar laten wij vrij.</p><p>Giften boven dit bedrag houden wij altijd volledig in op de uitkering.</p>',
    '<p>Een gift van meer dan € 100 gaat altijd van de uitkering af.</p>',
    '<h2>Vrij te laten</h2><table><tr><th>Wat</th><th>Vrij per jaar</th></tr><tr><td>Giften en cadeaus</td><td>€ 600</td></tr></table>',
    '<h2>Cadeaus</h2><p>Krijg je geld voor je verjaardag? Dat tellen we bij je inkomen op.</p>',
    '<p>Wat een buurvrouw voor je in de winkel afrekent, halen we altijd van je uitkering af.</p>',
    '<p>Wij korten elke gift op uw uitkering, hoe klein ook. Kinderbijslag hoeft u niet op te geven.</p>',
  );
  wrong(
    'giften-onjuist',
    '<p>De gemeente telt alle bijdragen van derden bij uw inkomen op. Er is geen bedrag dat u vrij mag houden.</p>',
    '<h2>Krijgt u geld of spullen van anderen?</h2><p>Dan mag dat samen niet meer zijn dan € 900 per jaar.</p>',
    '<table><tr><th>Wat krijgt u?</th><th>Hoeveel mag per jaar?</th></tr><tr><td>Giften van familie</td><td>€ 750</td></tr></table>',
    '<h2>Giften</h2><p>Per kalenderjaar geldt een drempelbedrag van € 500. Daarboven worden giften gekort.</p>',
    '<h2>Giften</h2><p>Hebt u in een jaar samen meer dan € 600 gekregen? Dan halen wij het bedrag boven € 600 van uw uitkering af.</p>',
    '<h3>Mijn ouders betalen mijn telefoon. Is dat erg?</h3><p>Ja, dat is een besparing. Die trekken wij van uw uitkering af.</p>',
  );
  noFault(
    'giften-onjuist',
    '<h2>Giften</h2><p>Per kalenderjaar geldt een drempelbedrag van € 1.200. Daarboven bekijken wij of giften gevolgen hebben.</p>',
    '<h2>Giften</h2><p>Hebt u in een jaar meer dan € 600 verdiend met verkopen? Dan halen wij het bedrag van uw uitkering af.</p>',
    '<h3>Ik verhuur een kamer aan mijn zoon. Mag dat?</h3><p>Ja, dat mag. Die huur trekken wij van uw uitkering af.</p>',
    '<h2>Giften</h2><p>Giften tot € 1.200 per kalenderjaar laten wij vrij.</p><p>Giften boven dit bedrag houden wij altijd in op de uitkering.</p>',
    '<p>De gemeente geeft maximaal € 300 per jaar als gift voor een fiets.</p>',
    '<p>Een gift van meer dan € 100 meldt u altijd.</p>',
  );
});

describe('giften-onjuist', () => {
  fine(
    'giften-onjuist',
    '<h2>Hoeveel geld mag ik zelf hebben?</h2><p>Voedt u alleen kinderen op? Dan mag u € 16.000 hebben.</p>',
  );
});

describe('vermogen-misvatting', () => {
  wrong(
    'vermogen-misvatting',
    '<h2>Spaargeld</h2><p>Hebt u spaargeld, dan leeft u daarvan totdat het op is.</p>',
    '<h2>Spaargeld</h2><p>U leeft van uw spaargeld totdat dit volledig verbruikt is.</p>',
    '<h2>Spaargeld</h2><p>Heeft u spaargeld? Dan leeft u daar eerst van. Pas daarna helpen wij u met bijstand.</p>',
    '<p>U komt pas in aanmerking voor bijstand als uw spaargeld op is.</p>',
    '<h2>Vermogen</h2><p>Hebt u nog geld op de bank? Gebruik dat dan eerst helemaal.</p>',
    '<h2>Hoe zit het met schulden?</h2><p>Daar bent u zelf verantwoordelijk voor. Wij trekken ze niet af van uw bezit.</p>',
    '<p>Voor schulden bent u zelf verantwoordelijk. Ze worden niet van uw vermogen afgetrokken.</p>',
    '<h2>Vragen</h2><h3>Hoeveel spaargeld mag ik hebben?</h3><p>Een alleenstaande € 8.000.</p><h3>En mijn schulden?</h3><p>Deze tellen niet mee.</p>',
    '<p>Tot uw vermogen rekenen wij:</p><ul><li>contant geld</li><li>wat u van uw uitkering opzij hebt gezet</li></ul>',
    '<h2>Wanneer krijgt u bijstand?</h2><ul><li>U bent 18 jaar of ouder.</li><li>U hebt geen eigen huis.</li></ul>',
  );
  wrong(
    'vermogen-misvatting',
    '<table><tr><th>Bezitting</th><th>Telt mee als vermogen?</th></tr><tr><td>Spaargeld van uw bijstand</td><td>Ja</td></tr></table>',
    '<h3>Mag ik sparen?</h3><p>Nee. Houdt u geld over, dan hebt u te veel gekregen.</p>',
    '<p>Vermogen: alles wat u bezit, ongeacht uw schulden.</p>',
    '<p>Bij het bepalen van uw vermogen nemen we alleen bezittingen mee, geen schulden.</p>',
    '<p>Groeit je spaarrekening terwijl je bijstand krijgt? Dat geld moet je aan ons terugbetalen.</p>',
    '<p>Sparen is niet de bedoeling.</p>',
    '<p>Eigenwoningbezitters komen niet in aanmerking voor bijstand.</p>',
    '<p>Stort u geld van uw uitkering op een spaarrekening? Dan telt dat als vermogen.</p>',
  );
  noFault(
    'vermogen-misvatting',
    '<p>Zolang u over meer spaargeld beschikt dan is toegestaan, heeft u geen recht op bijstand.</p>',
    '<p>Wij kijken alleen naar wat u bezit en wat u schuldig bent.</p>',
    '<p>Bij uw vermogen nemen we niet alleen bezittingen mee, maar ook schulden.</p>',
    '<p>Sparen is niet verboden.</p>',
    '<h3>Mag ik sparen?</h3><p>Ja. Wat u van uw uitkering spaart, telt niet mee.</p>',
    '<h3>Mag ik sparen voor later?</h3><p>Nee hoor, dat hoeft u ons niet te vragen.</p>',
    '<p>Bent u huiseigenaar met veel overwaarde? Dan krijgt u geen gewone bijstand, maar een lening.</p>',
    '<h2>Spaargeld</h2><p>Hebt u meer dan € 8.000? Dan leeft u van dat meerdere totdat het op is. Pas daarna kunt u bijstand krijgen.</p>',
    '<h2>Spaargeld</h2><p>Hebt u meer spaargeld dan mag, dan leeft u daarvan totdat het meerdere op is.</p>',
    '<h2>WW</h2><p>U leeft eerst van uw WW. Pas daarna kunt u een beroep doen op de bijstand.</p>',
    '<p>Schulden lossen wij niet af. Wij betalen ze ook niet uit uw vermogen.</p>',
    '<h2>Mijn schulden</h2><p>Die zijn voor uw eigen rekening. We halen ze niet van uw uitkering af.</p>',
    '<h2>Boetes en schulden aan de gemeente</h2><p>Die lost u zelf af. We trekken ze niet van uw vermogen af.</p>',
    '<h2>Hoe hoog is mijn inkomen?</h2><p>Wij kijken naar uw loon.</p><h2>En mijn schulden?</h2><p>Die tellen niet mee.</p>',
    '<h2>Wat telt niet mee als vermogen?</h2><ul><li>geld dat u van uw uitkering hebt gespaard</li></ul>',
    '<h2>Voorwaarden voor een urgentieverklaring</h2><ul><li>u hebt geen koopwoning</li></ul>',
  );
});

describe('energietoeslag-vervallen', () => {
  noFault(
    'energietoeslag-vervallen',
    '<h1>Energietoeslag</h1><p>Ontvangt u bijstand, dan is de toeslag u destijds al overgemaakt.</p>',
    '<h2>Energietoeslag</h2><p>Mensen met bijstand hebben de toeslag toen vanzelf gekregen.</p>',
  );
});

describe('kostendeler-leeftijd', () => {
  wrong(
    'kostendeler-leeftijd',
    '<h2>Vragen</h2><h3>Mijn dochter is 22 en woont thuis. Krijg ik minder?</h3><p>Ja, als ze niet studeert. Dan delen jullie de kosten.</p>',
    '<p>Wordt uw inwonende zoon 21 jaar? Vanaf die dag passen wij uw norm aan, want dan is hij kostendeler.</p>',
  );
  noFault(
    'kostendeler-leeftijd',
    '<h2>Uw kind wordt ouder</h2><p>Wordt uw kind 21? Dan verandert er niets. Pas bij 27 telt het mee.</p>',
    '<h2>Vragen</h2><h3>Mijn dochter is 28 en woont thuis. Krijg ik minder?</h3><p>Ja, als ze niet studeert.</p>',
  );
});

describe('alleenstaande-ouder-norm', () => {
  wrong(
    'alleenstaande-ouder-norm',
    '<p>Wie alleen een kind opvoedt, krijgt een opslag op de bijstand.</p>',
    '<p>De uitkering van een alleenstaande ouder gaat omlaag zodra het jongste kind 18 wordt.</p>',
  );
  noFault(
    'alleenstaande-ouder-norm',
    '<p>Het kindgebonden budget van een alleenstaande ouder stopt zodra het jongste kind 18 wordt.</p>',
  );
});

describe('inkomenstoeslag-besteding', () => {
  wrong(
    'inkomenstoeslag-besteding',
    '<h1>Individuele inkomenstoeslag</h1><ol><li>U koopt wat u nodig hebt.</li><li>U stuurt de kassabonnen op.</li></ol>',
    '<h1>Individuele inkomenstoeslag</h1><h2>Waarvoor is de toeslag?</h2><p>Voor spullen die lang meegaan. Achteraf vragen wij de aankoopbonnen op.</p>',
    '<h1>Individuele inkomenstoeslag</h1><p>De toeslag is bedoeld voor de aanschaf van een koelkast of bed. U laat ons daarna de kassabon zien.</p>',
  );
  noFault(
    'inkomenstoeslag-besteding',
    '<h1>Individuele inkomenstoeslag</h1><p>De toeslag is bestemd voor grotere uitgaven, zoals een wasmachine. Bonnen hoeft u niet in te leveren.</p>',
    '<h1>Individuele inkomenstoeslag</h1><p>De toeslag is bedoeld voor een koelkast of bed.</p>',
  );
});

describe('norm-onjuist', () => {
  wrong(
    'norm-onjuist',
    '<h2>Hoeveel is de uitkering?</h2><table><tr><th>Uw huishouden</th><th>Nu, per maand</th></tr><tr><td>U bent alleen</td><td>€ 1.369,06</td></tr></table>',
  );
  noFault(
    'norm-onjuist',
    '<h2>Hoeveel is de uitkering?</h2><table><tr><th>Uw huishouden</th><th>In 2025</th><th>Nu</th></tr><tr><td>U bent alleen</td><td>€ 1.369,06</td><td>€ 1.419,46</td></tr></table>',
  );
});

describe('bijverdienen-onjuist', () => {
  wrong(
    'bijverdienen-onjuist',
    '<p>Verdient u met een bijbaan minder dan € 150 per maand? Dan mag u dat helemaal houden.</p>',
  );
  noFault(
    'bijverdienen-onjuist',
    '<p>Verdient u minder dan € 200 per maand? Dan mag u een deel houden.</p>',
    '<p>Verdient u minder dan € 400 per maand? Dan mag u uw uitkering houden. Uw loon gaat ervan af.</p>',
    '<p>Krijgt u een vrijwilligersvergoeding van minder dan € 210 per maand? Dan mag u die houden.</p>',
  );
});

describe('kostendelersnorm', () => {
  told('kostendelersnorm', '<p>Woont u met één andere volwassene van 27 of ouder? Dan krijgt u € 1.013,90.</p>');
  untold('kostendelersnorm', '<p>Woont u met een andere volwassene? Dan krijgt u een brief.</p>');
});

describe('vermogen', () => {
  told(
    'vermogen',
    '<p>Uw spaargeld telt mee, en ook uw loon.</p>',
    '<p>Wij kijken naar uw geld, uw spullen en uw schulden.</p>',
  );
  untold('vermogen', '<p>Uw spaargeld telt niet mee, uw loon wel.</p>');
});

describe('what a list, a household or a budget says with it', () => {
  wrong(
    'giften-onjuist',
    '<h2>Geef dit door</h2><ul><li>giften (wat familie u geeft, gaat altijd van uw uitkering af)</li><li>een vergoeding als vrijwilliger boven € 220 per maand</li></ul>',
    'Doet een ander uw weekboodschappen, dan trekken wij altijd het volledige bedrag van uw uitkering af.',
  );
  noFault(
    'giften-onjuist',
    '<h2>Giften</h2><ul><li>giften gaan van uw uitkering af</li><li>behalve samen hoogstens € 1.200 per jaar</li></ul>',
  );
  wrong(
    'vermogen-misvatting',
    'Wat u in de bijstand hebt gespaard en boven de grens uitkomt, wordt door ons ingenomen.',
  );
  noFault('vermogen-misvatting', 'Wat u in de bijstand hebt gespaard, wordt nooit ingenomen.');
  wrong(
    'alleenstaande-ouder-norm',
    '<ul><li>Woont u alleen? Dan krijgt u € 1.419,46.</li><li>Zorgt u voor een kind en zonder partner? Dan is het bedrag hoger dan voor iemand alleen.</li></ul>',
  );
});

describe('what changes with the benefit', () => {
  wrong(
    'vermogen-wijzigt-in-juli',
    '<h2>Eigen geld</h2><p>De uitkering verandert in januari en in juli. De grens voor eigen geld schuift op dezelfde twee momenten mee.</p>',
    '<h2>Goed om te weten</h2><ul><li>De vermogensbedragen veranderen in januari en juli, net als de uitkering.</li></ul>',
  );
  wrong(
    'vermogen-wijzigt-in-juli',
    '<h2>Hoeveel spaargeld mag ik hebben?</h2><p>Bent u alleen, dan mag u € 8.000 hebben.</p><h2>Blijft de grens gelijk of wordt die aangepast?</h2><p>Hij wordt twee keer per jaar aangepast, in januari en in juli.</p>',
  );
  noFault(
    'vermogen-wijzigt-in-juli',
    '<h2>Hoeveel bijstand krijg ik?</h2><p>Alleen krijgt u € 1.419,46.</p><h2>Wordt de norm aangepast?</h2><p>Ja, twee keer per jaar, in januari en in juli.</p>',
    '<h2>Eigen geld</h2><p>De uitkering verandert in januari en in juli. De grens voor eigen geld schuift niet mee.</p>',
    'De uitkering gaat in januari en juli mee met de lonen. De vermogensgrens alleen in januari.',
  );
});

describe('the same claims in other towns', () => {
  wrong(
    'kostendeler-leeftijd',
    '<h2>Woningdelers en kostendelers</h2><p>Met alle personen van minimaal 21 jaar op uw adres wordt rekening gehouden.</p>',
    '<h2>Huisgenoten</h2><p>Hoe meer huisgenoten, hoe lager de uitkering. Alleen jongeren tot 21 jaar en studenten slaan wij over; alle anderen tellen.</p>',
  );
  wrong('alleenstaande-ouder-norm', 'De wet geeft alleenstaande ouders meer algemene bijstand.');
  wrong('bijverdienen-onjuist', '<h2>Uw loon</h2><p>U houdt 25% van uw loon zelf, en daar staat geen maximum op.</p>');
  noFault(
    'bijverdienen-onjuist',
    '<h2>Uw loon</h2><p>U houdt 25% van uw loon zelf, met een maximum van € 285 per maand.</p>',
  );
  wrong(
    'vermogen-misvatting',
    '<h2>Vermogen</h2><p>Geen rol bij de berekening van uw vermogen spelen:</p><ul><li>schulden en leningen</li></ul>',
    '<p>Ik spaar € 25 per maand van mijn bijstand. Mag ik dat houden?</p><p>Nee, dat bedrag betaalt u terug.</p>',
    'Spreek eerst uw eigen middelen aan. Alles moet op.',
  );
  noFault(
    'vermogen-misvatting',
    '<h2>Vermogen</h2><p>Een rol bij de berekening van uw vermogen spelen:</p><ul><li>schulden en leningen</li></ul>',
    'U hebt te veel vermogen. Alles boven de grens moet op.',
  );
  wrong(
    'vermogen-wijzigt-in-juli',
    'De minister herziet het vrij te laten vermogen iedere zes maanden.',
    'De vrijstelling voor vermogen in uw woning wordt halfjaarlijks geïndexeerd.',
    'Er zijn twee momenten waarop de vermogensgrenzen veranderen. Dat zijn 1 januari en 1 juli.',
    'Voor 1 juli geldt een lagere grens voor uw vermogen dan erna.',
  );
  noFault(
    'vermogen-wijzigt-in-juli',
    'In juli geldt geen nieuwe grens voor uw vermogen.',
    'Sinds juli geldt een nieuwe norm. De grens voor uw vermogen blijft gelijk.',
  );
  wrong(
    'giften-onjuist',
    '<h2>Mag ik een verjaardagscadeau in geld houden?</h2><p>Nee, alles wat u krijgt trekken wij van de volgende betaling af.</p>',
    'Wie giften krijgt, levert hetzelfde bedrag aan uitkering in.',
    'Een gift telt altijd als inkomen, ook als het maar om € 50 gaat.',
    'In 2026 mag u voor niet meer dan € 900 aan giften ontvangen.',
  );
  wrong(
    'inkomenstoeslag-besteding',
    '<h2>Inkomenstoeslag</h2><p>U koopt er grotere spullen van. Ander gebruik staan wij niet toe.</p>',
    'Aan de individuele inkomenstoeslag is een bestedingsverplichting verbonden.',
    '<h2>Inkomenstoeslag</h2><p>Zonder bonnetjes volgt terugvordering.</p>',
  );
  noFault(
    'inkomenstoeslag-besteding',
    '<h2>Inkomenstoeslag</h2><p>Ook zonder bonnetjes hoeft u niets terug te betalen.</p>',
    'Aan de individuele inkomenstoeslag is geen bestedingsverplichting verbonden.',
  );
  wrong('energietoeslag-vervallen', 'De aanvraagperiode voor de energietoeslag is verlengd tot en met december 2026.');
  noFault('energietoeslag-vervallen', 'De aanvraagperiode voor de energietoeslag is verlengd tot en met juni 2023.');
});

describe('norms to the cent, whatever the page is called', () => {
  wrong(
    'norm-onjuist',
    '<h1>Bijstand: inkomen en vermogen</h1><p>Wij vullen uw inkomen aan. Voor alleenstaanden is dat nu tot € 1.369,06 en voor gehuwden tot € 1.955,80.</p>',
    '<h2>Hoeveel</h2><p>Nog geen 21 en alleen: € 337,98.</p>',
  );
  noFault(
    'norm-onjuist',
    '<h1>Bijstand: inkomen en vermogen</h1><p>Wij vullen uw inkomen aan. Voor alleenstaanden is dat nu tot € 1.419,46 en voor gehuwden tot € 2.027,79.</p>',
  );
  told('hoogte-bijstand', '<h2>Hoeveel</h2><p>Nog geen 21 en alleen: € 350,42.</p>');
});
