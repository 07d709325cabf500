import { describe } from 'vitest';
import { fine, open, wrong } from './voices.ts';

describe('norm-onjuist', () => {
  wrong(
    'norm-onjuist',
    '<h2>Hoe hoog is de uitkering?</h2><table><thead><tr><th>Leefsituatie</th><th>Zonder vakantiegeld</th><th>Vakantiegeld</th></tr></thead><tr><td>Alleenstaande van 21 jaar tot de pensioenleeftijd</td><td>€ 1.331,43</td><td>€ 70,07</td></tr></table>',
    '<dl><dt>Bijstand voor een alleenstaande</dt><dd>€ 1.345,45 netto per maand</dd></dl>',
    '<h2>Uw uitkering</h2><p>Woont u alleen? Dan krijgt u 1.369,06 euro per maand. Samen met uw partner krijgt u 1.955,80 euro.</p>',
    '<h3>Normen (netto, per maand)</h3><ul><li>Gehuwden en samenwonenden tussen 21 jaar en AOW-leeftijd: € 1.834,04</li></ul>',
    '<p>De hoogte van de bijstandsuitkering voor echtparen bedraagt op dit moment € 2.002,13.</p>',
    '<h2>Bedragen 2026</h2><p>Alleenstaanden: € 1.369,06 per maand.</p>',
    '<p>Alleenstaande jongeren van 18 tot 21 jaar krijgen € 337,98 bijstand per maand.</p>',
    '<p>Bij twee kostendelers is de norm € 977,90 per persoon per maand.</p>',
    '<p>Een alleenstaande krijgt € 1.419,46 en een echtpaar € 1.955,80 bijstand per maand.</p>',
  );
  fine(
    'norm-onjuist',
    '<h2>Bijstandsnormen vanaf 1 juli 2026</h2><table><tr><th>Situatie</th><th>Inclusief vakantiegeld</th><th>Exclusief vakantiegeld</th></tr><tr><td>Alleenstaande (ouder)</td><td>€ 1.419,46</td><td>€ 1.348,49</td></tr><tr><td>Gehuwden</td><td>€ 2.027,79</td><td>€ 1.926,40</td></tr></table>',
    '<table><tr><th>Norm</th><th>1 januari 2026</th><th>1 juli 2026</th></tr><tr><td>Alleenstaande</td><td>€ 1.401,50</td><td>€ 1.419,46</td></tr></table>',
    '<p>De uitkering voor een alleenstaande ging in juli van € 1.401,50 naar € 1.419,46.</p>',
    '<h2>Minimaregelingen</h2><table><tr><th>Huishouden</th><th>Inkomen tot 120%</th></tr><tr><td>Alleenstaande</td><td>€ 1.618,19</td></tr></table>',
    '<p>Uw inkomen mag niet hoger zijn dan € 1.561,41 als u alleenstaand bent.</p>',
    '<p>De huur mag niet hoger zijn dan € 931,93 per maand.</p>',
    '<h2>Pensioen</h2><p>Met AOW krijgt een alleenstaande minstens € 1.564,69 per maand.</p>',
    '<p>Het minimumloon is € 2.294,40 bruto per maand.</p>',
    '<h2>Rekenvoorbeeld</h2><p>Karin is alleenstaande ouder. Zij verdient € 900 en krijgt nog € 519,46 bijstand per maand.</p>',
    '<p>In een inrichting krijgt een alleenstaande € 449,44 per maand.</p>',
    '<p>Een paar waarvan één partner 19 jaar is, krijgt € 1.364,32 per maand.</p>',
    '<p>Wij houden maandelijks € 70,97 vakantiegeld voor u apart.</p>',
    '<p>De eenmalige toeslag voor een alleenstaande ouder is € 1.300.</p>',
  );
  open(
    'norm-onjuist',
    '<h2>Bedragen per 1 januari 2026</h2><ul><li>alleenstaande: € 1.401,50</li><li>paar: € 2.002,13</li></ul>',
    '<p>De bijstandsnormen vanaf 1 juli 2025 zijn:</p><table><tr><th>Situatie</th><th>Bedrag</th></tr><tr><td>Gehuwden</td><td>€ 1.955,80</td></tr></table>',
    '<p>Als alleenstaande krijgt u ongeveer € 1.350 bijstand per maand.</p>',
  );
});

describe('vermogensgrens-onjuist', () => {
  wrong(
    'vermogensgrens-onjuist',
    '<p>U mag niet meer dan € 7.575 op uw spaarrekening hebben als u alleen woont.</p>',
    '<table><caption>Vermogensgrenzen</caption><tr><th>Situatie</th><th>Maximaal vermogen</th></tr><tr><td>Gehuwden of samenwonenden</td><td>€ 15.540,00</td></tr></table>',
    '<p>Heeft u een eigen huis? Dan tellen wij € 63.900 van de overwaarde niet mee.</p>',
    '<p>De vermogensgrens is 7.605 euro voor alleenstaanden en 15.210 euro voor gezinnen.</p>',
    '<h2>Hoeveel eigen geld mag ik hebben?</h2><p>Voor een alleenstaande is dat maximaal € 7.770. Woont u samen, dan is het € 15.540.</p>',
    '<p>Uw eigen vermogen mag maximaal € 10.000 zijn.</p>',
    '<h2>Vermogen</h2><p>U mag maximaal hebben:</p><ul><li>alleenstaand: € 8.000</li><li>alleenstaande ouder: € 8.000</li><li>paar: € 16.000</li></ul>',
    '<p>Uw vermogen (spaargeld, auto, sieraden) mag als alleenstaande niet hoger zijn dan € 7.770.</p>',
  );
  fine(
    'vermogensgrens-onjuist',
    '<p>In 2026 mag een alleenstaande € 8.000 bezitten. Voor andere huishoudens is het € 16.000.</p>',
    '<p>De waarde van uw huis telt tot € 67.500 niet mee. Daarnaast mag u € 8.000 hebben.</p>',
    '<h2>Auto</h2><p>Een auto met een waarde tot € 7.500 telt niet mee voor uw vermogen.</p>',
    '<h2>Kwijtschelding gemeentelijke belastingen</h2><p>Uw vermogen mag niet hoger zijn dan € 2.000 als u alleenstaand bent.</p>',
    '<h2>IOAZ</h2><p>Uw vermogen mag niet hoger zijn dan € 170.000.</p>',
    '<p>Voor de huurtoeslag mag uw vermogen niet hoger zijn dan € 38.479.</p>',
    '<p>Een reservering voor uw uitvaart van maximaal € 7.605 rekenen wij niet tot het vermogen.</p>',
    '<p>Tot en met 2025 was de vermogensgrens € 7.770 voor een alleenstaande.</p>',
    '<p>Krijgt u een erfenis van € 12.000? Meld dit direct.</p>',
  );
  open(
    'vermogensgrens-onjuist',
    '<h2>Vermogensgrenzen 2025</h2><ul><li>alleenstaand € 7.770</li><li>gezin € 15.540</li></ul>',
    '<p>In 2025 is de vermogensgrens voor een alleenstaande € 7.770.</p>',
  );
});

describe('vermogen-wijzigt-in-juli', () => {
  wrong(
    'vermogen-wijzigt-in-juli',
    '<p>Elk jaar op 1 januari en 1 juli past de overheid de vermogensgrens aan.</p>',
    '<p>De hoogte van het vrij te laten vermogen wordt twee keer per jaar bijgesteld.</p>',
    '<h2>Vermogen</h2><p>U mag € 8.000 hebben.</p><p>Deze grenzen veranderen per 1 januari en per 1 juli.</p>',
    '<p>De vermogensgrenzen worden halfjaarlijks geïndexeerd.</p>',
  );
  fine(
    'vermogen-wijzigt-in-juli',
    '<p>De bijstandsnormen worden twee keer per jaar aangepast.</p>',
    '<p>De vermogensgrens geldt voor heel 2026 en verandert pas weer in januari 2027.</p>',
    '<p>De uitkering verandert op 1 januari en 1 juli. De vermogensgrens verandert alleen op 1 januari.</p>',
    '<p>Op 1 juli 2026 zijn de bedragen aangepast. De vermogensgrens bleef gelijk.</p>',
  );
});

describe('vermogen-misvatting', () => {
  wrong(
    'vermogen-misvatting',
    '<h2>Vermogen</h2><p>Wij kijken niet naar schulden, alleen naar wat u bezit.</p>',
    '<p>Heeft u vermogen en ook schulden? Schulden worden niet van uw vermogen afgetrokken.</p>',
    '<p>U krijgt pas bijstand als al uw spaargeld op is.</p>',
    '<p>Eigenaren van een koopwoning hebben geen recht op bijstand.</p>',
    '<p>U moet eerst uw eigen huis verkopen voordat u bijstand krijgt.</p>',
    '<p>Spaargeld dat u tijdens de bijstand opbouwt, moet u inleveren.</p>',
    '<p>Geld dat u van uw bijstandsuitkering spaart, telt mee als vermogen.</p>',
    '<p>Spaargeld moet u eerst volledig gebruiken voordat u een uitkering aanvraagt.</p>',
  );
  fine(
    'vermogen-misvatting',
    '<p>Uw vermogen is alles wat u bezit, min uw schulden.</p>',
    '<p>Heeft u schulden? Die mag u van uw bezittingen aftrekken.</p>',
    '<p>Een studieschuld bij DUO tellen wij niet mee bij uw vermogen.</p>',
    '<p>Ook als u een koopwoning heeft, kunt u bijstand aanvragen.</p>',
    '<p>Is uw vermogen te hoog? Dan moet u eerst een deel van uw spaargeld gebruiken.</p>',
    '<p>Spaart u van uw uitkering? Dat geld mag u houden.</p>',
    '<p>Met te veel overwaarde in uw koopwoning krijgt u geen gewone bijstand, maar soms een lening.</p>',
    '<p>U heeft geen schulden? Dan hoeft u dit deel niet in te vullen.</p>',
    '<h2>Schuldhulpverlening</h2><p>Schulden bij het CJIB tellen niet mee in de regeling.</p>',
    '<p>Heeft u meer spaargeld dan de vermogensgrens? Dan moet u eerst dat geld opmaken.</p>',
  );
});

describe('kostendeler-leeftijd', () => {
  wrong(
    'kostendeler-leeftijd',
    '<p>Woont u in één huis met personen van 21 jaar en ouder? Dan krijgt u een lagere uitkering.</p>',
    '<p>Iedere medebewoner vanaf 21 jaar is een kostendeler.</p>',
    '<p>Als uw zoon of dochter 21 wordt, telt hij of zij mee voor de kostendelersnorm.</p>',
    '<h2>Kostendelersnorm</h2><ul><li>U woont samen met huisgenoten ouder dan 21 jaar.</li></ul>',
    '<p>De kostendelersnorm geldt als u met andere volwassenen (21+) in een woning woont.</p>',
    '<p>Hoe meer mensen van 21 jaar of ouder in uw huis wonen, hoe lager uw bijstandsuitkering.</p>',
  );
  fine(
    'kostendeler-leeftijd',
    '<p>Bent u ouder dan 21 en woont u met iemand van 27 jaar of ouder? Dan krijgt u minder uitkering.</p>',
    '<p>Woont uw kind van 23 nog thuis? Dat heeft geen gevolgen voor uw uitkering, want huisgenoten tellen pas mee vanaf 27 jaar.</p>',
    '<p>Huisgenoten van 21 tot 27 jaar tellen niet mee.</p>',
    '<p>Tot 2023 telden huisgenoten vanaf 21 jaar mee.</p>',
    '<p>Bent u 21 jaar of ouder? Dan kunt u bijstand aanvragen.</p>',
    '<p>De kostendelersnorm geldt alleen als u zelf 21 jaar of ouder bent.</p>',
    '<p>U moet zelf 21 jaar of ouder zijn, anders geldt de kostendelersnorm niet.</p>',
    '<p>De uitkering voor jongeren van 18 tot 21 jaar is lager.</p>',
    '<p>Voor kinderen van 18 jaar en ouder krijgt u geen kinderbijslag.</p>',
  );
  open('kostendeler-leeftijd', '<p>Kinderen tot 21 jaar tellen niet mee als kostendeler.</p>');
});

describe('alleenstaande-ouder-norm', () => {
  wrong(
    'alleenstaande-ouder-norm',
    '<p>Als alleenstaande ouder heeft u recht op een hogere uitkering.</p>',
    '<p>Alleenstaande ouders ontvangen 20% extra bovenop de norm.</p>',
    '<p>De bijstandsnorm voor een alleenstaande ouder is hoger dan voor een alleenstaande zonder kinderen.</p>',
    '<p>Bent u alleenstaande ouder, dan krijgt u 90% van de norm voor gehuwden.</p>',
  );
  fine(
    'alleenstaande-ouder-norm',
    '<p>Voor alleenstaande ouders en alleenstaanden geldt hetzelfde bedrag.</p>',
    '<p>Bent u alleenstaande ouder? Misschien heeft u recht op een hoger kindgebonden budget.</p>',
    '<p>Alleenstaande ouders met een kind onder de 12 mogen langer een deel van hun loon houden.</p>',
    '<p>Alleenstaande ouder: maximaal € 16.000 vermogen.</p>',
    '<p>Een alleenstaande ouder krijgt niet meer bijstand dan iemand zonder kinderen.</p>',
    '<p>Bent u alleenstaande ouder met een kind onder de 5 jaar? Dan kunt u ontheffing vragen.</p>',
  );
});

describe('giften-onjuist', () => {
  wrong(
    'giften-onjuist',
    '<p>Krijgt u geld van familie? Elke gift trekken we af van uw uitkering.</p>',
    '<p>Giften worden als inkomen gezien en verrekend met uw bijstand.</p>',
    '<p>U mag per jaar maximaal € 600 aan giften ontvangen.</p>',
    '<p>Giften tot € 1.200 per maand mag u houden.</p>',
    '<p>Boodschappen die anderen voor u betalen, korten wij altijd op de uitkering.</p>',
    '<p>Zolang u bijstand krijgt, mag u geen giften aannemen.</p>',
    '<p>Giften boven de € 500 per kalenderjaar gaan van uw uitkering af.</p>',
  );
  fine(
    'giften-onjuist',
    '<p>Samen mogen giften niet meer zijn dan € 1.200 per jaar.</p>',
    '<p>Krijgt u meer dan € 1.200 aan giften in een kalenderjaar? Dan kan het meerdere van uw uitkering af gaan.</p>',
    '<p>Giften tot gemiddeld € 100 per maand mag u houden.</p>',
    '<p>Een gift van uw ouders hoeft niet van uw uitkering af te gaan.</p>',
    '<p>De voedselbank geeft boodschappen. Daar merkt u niets van in uw uitkering.</p>',
    '<p>In 2025 mocht u € 600 per jaar aan giften ontvangen.</p>',
    '<p>Meld giften altijd bij uw consulent.</p>',
    '<p>Soms verrekenen wij een grote gift met uw uitkering.</p>',
  );
  open('giften-onjuist', '<p>Giften tot € 1.500 per jaar laten wij vrij.</p>');
});

describe('bijverdienen-onjuist', () => {
  wrong(
    'bijverdienen-onjuist',
    '<p>U mag 25% van uw inkomsten houden, met een maximum van € 246,- per maand.</p>',
    '<p>Van uw nettoloon laten wij 50% vrij.</p>',
    '<p>De vrijlating is maximaal € 273 per maand.</p>',
    '<p>Alleenstaande ouders mogen 12,5% van het loon houden, tot € 164,73 per maand.</p>',
    '<p>Verdient u bij, dan mag u de helft van uw salaris zelf houden.</p>',
    '<h2>Medische urenbeperking</h2><p>Dan telt 15% van uw inkomsten uit werk niet mee. Dit bedrag mag niet hoger zijn dan € 125,97 per maand.</p>',
    '<p>Sinds 1 januari 2026 mag u 25% van uw loon houden, hooguit € 273 per maand.</p>',
  );
  fine(
    'bijverdienen-onjuist',
    '<p>U houdt een half jaar lang een kwart van uw loon, hooguit € 285 per maand.</p>',
    '<p>Bent u medisch urenbeperkt? Dan mag u 15% van uw inkomen uit werk houden.</p>',
    '<p>Als proef laten wij alvast 15% van uw loon vrij. Dit wordt in 2027 wet.</p>',
    '<p>Stel: u verdient € 400. U mag dan € 100 houden.</p>',
    '<p>Vrijwilligers mogen € 220 per maand aan vergoeding houden.</p>',
    '<p>Uw loon telt mee als inkomen.</p>',
    '<p>Voor deze regelingen mag u iets meer verdienen dan de bijstand, bijvoorbeeld 10 of 20 procent.</p>',
    '<p>Is alles in orde, dan is de vrijlating van uw loon er vanzelf.</p>',
    '<p>Klopt alles, dan mag u een deel van uw loon houden.</p>',
    '<p>U krijgt een premie van € 500 als u zes maanden werkt.</p>',
  );
  open(
    'bijverdienen-onjuist',
    '<p>Onze stad wijkt af van de Participatiewet.</p><p>Jongeren mogen tot € 231 van hun loon houden.</p>',
    '<p>Wie werkt naast de bijstand mag 15% van het loon houden.</p>',
    '<p>Met het bufferbudget van € 1.000 vangen wij schommelingen in uw inkomen op.</p>',
    '<p>U mag 25% van uw loon houden, hooguit € 221 per maand (bedrag per 1 juli 2021).</p>',
    '<p>De bedragen gelden per 1 januari 2025.</p><h2>Vrijlating</h2><p>U mag 25% van uw loon houden, maximaal € 273 per maand.</p>',
    '<p>Dan mag u 12,5% van uw loon houden. Dat is maximaal € 153,38 per maand (in 2023).</p>',
  );
});

describe('inkomenstoeslag-besteding', () => {
  wrong(
    'inkomenstoeslag-besteding',
    '<h2>Individuele inkomenstoeslag</h2><p>U moet met bonnen aantonen waaraan u de toeslag heeft uitgegeven.</p>',
    '<p>De individuele inkomenstoeslag mag u uitsluitend besteden aan het vervangen van huisraad.</p>',
    '<p>De inkomenstoeslag moet u gebruiken voor duurzame goederen.</p>',
  );
  fine(
    'inkomenstoeslag-besteding',
    '<p>Met de inkomenstoeslag kunt u bijvoorbeeld een nieuwe koelkast kopen.</p>',
    '<p>U hoeft niet aan te tonen waaraan u de inkomenstoeslag besteedt.</p>',
    '<p>De inkomenstoeslag is bedoeld voor onverwachte uitgaven.</p>',
    '<h2>Stadspas</h2><p>De stadspas kunt u alleen gebruiken bij aangesloten winkels.</p>',
    '<p>Voor de inkomenstoeslag moet u drie jaar een laag inkomen hebben.</p>',
  );
});

describe('energietoeslag-vervallen', () => {
  wrong(
    'energietoeslag-vervallen',
    '<p>Vraag de energietoeslag aan als uw inkomen laag is.</p>',
    '<h2>Energietoeslag</h2><p>U kunt de toeslag online aanvragen.</p>',
    '<p>Bijstandsgerechtigden ontvangen de energietoeslag automatisch.</p>',
  );
  fine(
    'energietoeslag-vervallen',
    '<p>U kon de energietoeslag aanvragen tot en met 31 augustus 2024.</p>',
    '<p>Er is geen energietoeslag meer.</p>',
    '<p>De regeling energietoeslag is gesloten.</p>',
    '<p>Hulp bij hoge energiekosten? Vraag steun aan bij het Tijdelijk Noodfonds Energie.</p>',
  );
});
