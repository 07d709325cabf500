/** Sentences that come close to a fault and are none: hedges, denials, other money, other people. */
import { describe, expect, it } from 'vitest';
import { checkExample, resultFor } from './example-page.ts';
import { noFault, wrong } from './voices.ts';

describe('giften-onjuist', () => {
  noFault(
    'giften-onjuist',
    'Een voorschot is geen gift. Wij verrekenen het later met uw uitkering.',
    'Het voorschot is geen gift maar een lening, die wij verrekenen met de bijstand.',
    'Giften zien wij niet als inkomen.',
    'Kleine giften worden niet als inkomen gezien.',
    'Krijgt u giften? Wij kijken of we die verrekenen.',
    'Krijgt u een gift? Dan bekijken wij of deze gevolgen heeft voor uw uitkering.',
    'U krijgt de bijzondere bijstand als gift. U hoeft niets terug te betalen.',
    'De stichting geeft een gift van maximaal € 500 per jaar.',
    'Lever bewijzen van giften bij ons in.',
    'U moet bewijs van ontvangen giften inleveren.',
    'Meldt u een gift niet? Dan moet u de uitkering terugbetalen.',
    'Een gift in natura, zoals boodschappen, telt ook mee voor de grens.',
    'Grote giften kunnen van uw uitkering afgaan.',
    'U mag geen giften verzwijgen.',
    'Krijgt u geen giften? Dan hoeft u niets te doen.',
    'Kort na de gift belt u ons.',
    'Wij trekken geen giften af onder de grens.',
    'Het bedrag boven de grens voor giften trekken wij van de uitkering af.',
    'Wat u meer krijgt aan giften, gaat wel van de uitkering af.',
    'De boodschappen van de Voedselbank gaan niet van uw uitkering af.',
    'Een maaltijd of cadeautje van vrienden gaat nooit van uw uitkering af.',
    'Giften die u eerder kreeg, verrekenen wij niet.',
    'Per verjaardag mag u een cadeau van € 50 houden.',
    'Boodschappen doen? Let op aanbiedingen, dan houdt u maximaal € 300 per jaar over.',
    'Voor een fiets krijgt u een gift van € 250 per jaar.',
  );
  wrong(
    'giften-onjuist',
    'U mag geen giften ontvangen als u bijstand heeft.',
    'Giften en boodschappen tellen wij altijd als inkomen.',
    'U mag niets aannemen van familie of vrienden.',
    'Giften trekken wij van uw uitkering af.',
  );
  it('leaves the limit of a year that is told to that year, whatever the limit of today is', () => {
    const html = '<p>In 2026 mag u tot € 1.200 per kalenderjaar aan giften houden.</p>';
    expect(resultFor(checkExample({ html, asOf: '2027-02-01' }), 'giften-onjuist').outcome).toBe('inapplicable');
  });
});

describe('vermogen-misvatting', () => {
  noFault(
    'vermogen-misvatting',
    'Schulden trekken wij niet af van uw uitkering.',
    'U krijgt geen bijstand als uw huis te veel waard is.',
    'Ook huiseigenaren kunnen bijstand krijgen.',
    'Is uw vermogen te hoog door uw eigen huis? Dan krijgt u geen bijstand maar een lening.',
    'Eerst kijken we of u al uw spaargeld hebt opgegeven.',
    'Heeft u een eigen huis en kunt u de hypotheek niet betalen? Dan is er geen bijstand voor de aflossing.',
    'Bijstand is niet bedoeld voor de aflossing van schulden. Schulden tellen dus niet mee voor de hoogte van de uitkering.',
    'Geen bijstand nodig? Gebruik dan uw spaargeld.',
    'U hoeft niet eerst uw spaargeld op te maken, zolang u onder de grens blijft.',
    'U krijgt geen bijstand zolang uw vermogen boven de grens is.',
    'Spaargeld opmaken aan een vakantie? Dan krijgt u misschien geen bijstand.',
    'Uw spaargeld mag u houden tot € 8.000.',
    'Wij verrekenen schulden bij de gemeente met uw uitkering.',
    'Wat u spaart tijdens de bijstand, telt niet mee, ook niet als het boven de grens komt.',
    'U moet uw spaargeld volledig opgeven bij de aanvraag.',
    'U moet al uw bankrekeningen en spaargeld laten zien, ook als u die niet gebruikt.',
  );
});

describe('alleenstaande-ouder-norm', () => {
  noFault(
    'alleenstaande-ouder-norm',
    'Alleenstaande ouders krijgen naast de uitkering een toeslag van de Belastingdienst.',
    'Een alleenstaande ouder krijgt een uitkering en vaak ook een toeslag voor kinderopvang.',
    'Voor alleenstaande ouders is er naast de bijstand een hoger kindgebonden budget.',
    'Heeft u kinderen? Vraag dan een hogere kinderbijslag aan.',
    'Als alleenstaande ouder krijgt u niet automatisch een hogere uitkering.',
    'Alleenstaande ouders krijgen meer tijd om aan de bijstand te wennen.',
    'De alleenstaande ouder betaalt meer belasting als de uitkering hoger is.',
    'Voor een alleenstaande ouder geldt een hogere inkomensgrens voor de bijzondere bijstand.',
    'De uitkering van een alleenstaande ouder van 18, 19 of 20 jaar kan hoger worden.',
  );
});

describe('bijverdienen-onjuist', () => {
  noFault(
    'bijverdienen-onjuist',
    'Verdient u iets? Dat mag u niet houden.',
    'U kunt niet 50% van uw loon houden.',
    'U werkt 80% en houdt uw loon.',
    'Uw loon is lager dan 70% van het minimumloon. U mag dan aanvullende bijstand houden.',
    'Van uw vakantiegeld houden wij 10% loonheffing in.',
    'U mag een auto houden van maximaal € 3.000 per maand aan lease.',
    'Uw inkomsten houden wij bij. Per maand kunt u maximaal € 50 reiskosten krijgen.',
    'Inkomsten van kinderen tellen niet mee. Kinderen mogen maximaal € 500 per maand verdienen.',
    'Verhuurt u een kamer? Dan is maximaal € 200 per maand van die inkomsten vrij.',
  );
});

describe('kostendeler-leeftijd', () => {
  noFault(
    'kostendeler-leeftijd',
    'De uitkering voor iemand van 21 jaar of ouder die in huis woont bij zijn ouders is gelijk.',
    'Kinderen vanaf 18 jaar die in huis wonen, vragen zelf een uitkering aan. Uw uitkering wordt dan lager of hoger.',
    'Wordt uw kind 18? Dan stopt het kindgebonden budget en krijgt u minder geld.',
    'Woont u bij iemand in huis en bent u 22 jaar? Dan krijgt u bijstand.',
    'Uw uitkering is lager als u jonger bent dan 21 jaar en in huis woont bij uw ouders.',
    'Studenten van 18 jaar en ouder tellen niet mee als kostendeler.',
    'Voor huisgenoten van 21 tot en met 26 jaar geldt de kostendelersnorm niet.',
    'Heeft u een huisgenoot van 21 jaar of ouder? Dat heeft geen invloed op uw uitkering.',
    'Bent u alleenstaande ouder van een kind van 21 jaar of ouder? Dan krijgt u dezelfde uitkering.',
    'Deze regel geldt voor mensen van 21 jaar of ouder. Woont u met anderen, dan is uw uitkering lager.',
    'Voor wie geldt de kostendelersnorm? Voor mensen die 21 jaar of ouder zijn en huisgenoten van 27 jaar of ouder hebben.',
    'De kostendelersnorm geldt voor iedereen van 21 jaar en ouder met een bijstandsuitkering.',
  );
});

describe('energietoeslag-vervallen', () => {
  noFault(
    'energietoeslag-vervallen',
    'U krijgt geen energietoeslag.',
    'Heeft u energietoeslag ontvangen? Dan hoeft u niets te doen.',
    'Wij krijgen veel vragen over de energietoeslag.',
    'Kreeg u energietoeslag? Die telt niet mee als vermogen.',
    'U kunt bezwaar maken tegen het besluit over uw energietoeslag.',
    'De gemeente kon tot 2024 energietoeslag geven.',
    '<h2>Energietoeslag</h2><p>De energietoeslag bestaat niet meer. Wel kunt u bijzondere bijstand aanvragen.</p>',
    '<h2>Is er nog energietoeslag?</h2><p>Nee. Vraag wel de huurtoeslag aan.</p>',
  );
});

describe('inkomenstoeslag-besteding', () => {
  noFault(
    'inkomenstoeslag-besteding',
    '<h2>Inkomenstoeslag</h2><p>De toeslag is bedoeld voor mensen die al drie jaar een laag inkomen hebben.</p>',
    '<h2>Inkomenstoeslag</h2><p>Wij controleren of u recht heeft. U mag het geld besteden aan wat u nodig heeft.</p>',
    'U moet de inkomenstoeslag elk jaar opnieuw aanvragen. Gebruik het formulier hieronder.',
    '<h2>Inkomenstoeslag</h2><p>U moet het aanvraagformulier gebruiken.</p>',
    'U krijgt de inkomenstoeslag alleen als u geen uitzicht heeft op hoger inkomen.',
    'De inkomenstoeslag kunt u vrij gebruiken. Bewaar wel uw rekeningen van andere kosten.',
  );
});

describe('norm-onjuist', () => {
  noFault(
    'norm-onjuist',
    'De bijstand is maximaal 70% van € 2.027,79.',
    'Een paar met kinderen krijgt € 2.027,79; daarnaast is er kindgebonden budget.',
    'Alleenstaanden krijgen maandelijks € 1.348,49 en in juni € 851,64 vakantiegeld.',
    'Bent u alleenstaand en verdient u € 1.300 per maand? Dan vullen wij aan tot de norm.',
    'Een stel dat samen € 1.955,80 verdient, krijgt een aanvulling.',
    'Met één kostendeler erbij is de norm € 1.013,90. Met twee € 878,71.',
    'Is uw inkomen lager dan € 1.419,46 (alleenstaand) of € 2.027,79 (samen)? Dan kunt u bijstand aanvragen.',
    'Is uw inkomen als alleenstaande lager dan € 1.350? Dan heeft u misschien recht op bijstand.',
    'Alleenstaanden betalen geen eigen bijdrage bij een uitkering tot € 1.500.',
    'De norm voor gehuwden is € 1.926,40 plus € 101,39 vakantietoeslag.',
  );
});

describe('what nearly says a fault about money', () => {
  noFault(
    'giften-onjuist',
    '<p>Meld een gift altijd, ook als het maar om € 50 gaat.</p>',
    '<p>Boodschappen van de voedselbank korten wij nooit, ook niet volledig.</p>',
    '<h2>Giften</h2><p>In 2026 kregen onze inwoners samen € 900 aan giften van het fonds.</p>',
    '<h2>Giften</h2><p>Samen met boodschappen tot € 1.200 per jaar is vrij. Daarboven bekijken wij het hele bedrag.</p>',
    '<h2>Giften</h2><p>Kreeg u in 2026 voor € 900 aan giften? Dan hoeft u niets te doen.</p>',
    '<h2>Giften</h2><p>Van uw giften in 2026 is nog € 300 over tot de grens.</p>',
  );
  noFault(
    'kostendeler-leeftijd',
    '<h2>Normen</h2><p>Bij de norm houden wij rekening met uw leeftijd: vanaf 21 jaar krijgt u meer.</p>',
    '<h2>Kostendelersnorm</h2><p>Met huisgenoten van 21 tot 27 jaar houden wij geen rekening.</p>',
    '<h2>Kostendelersnorm</h2><p>Wij houden rekening met de huur die uw kind van 21 jaar betaalt.</p>',
    '<h2>Zwembad</h2><table><tr><th>Aantal personen vanaf 21 jaar</th><th>Korting op de norm</th></tr><tr><td>2</td><td>50%</td></tr></table>',
    '<h2>Kostendelersnorm</h2><p>Bent u 21 jaar of ouder?</p><table><tr><th>Aantal kostendelers</th><th>Norm</th></tr><tr><td>2</td><td>50%</td></tr></table>',
    '<h2>Kostendelersnorm</h2><p>De leeftijdsgrens voor huisgenoten is 27 jaar.</p>',
    '<h2>Kostendelersnorm</h2><p>De leeftijdsgrens is omhoog gegaan: vroeger was die 21 jaar.</p>',
    '<h2>Kostendelersnorm</h2><p>De leeftijd voor deze norm is voor uzelf 21 jaar of ouder.</p>',
  );
  noFault(
    'energietoeslag-vervallen',
    '<p>Bewaar uw brief over de energietoeslag tot en met december 2028.</p>',
    '<p>Heeft u in 2023 energietoeslag gehad? Wij controleren dat tot eind 2026.</p>',
    '<p>De energietoeslag is gestopt. Het noodfonds is verlengd tot en met december 2026.</p>',
    '<p>Over de energietoeslag kunt u tot en met december 2026 vragen stellen.</p>',
  );
  noFault(
    'alleenstaande-ouder-norm',
    '<h2>Hoeveel mag u hebben?</h2><p>Een alleenstaande mag € 8.000 hebben. Bent u alleenstaande ouder? Dan is het bedrag hoger dan voor een alleenstaande.</p>',
    '<h2>Kindgebonden budget</h2><p>Voor een alleenstaande ouder is het bedrag hoger dan voor een paar.</p>',
    '<h2>Inkomenstoeslag</h2><p>Zorgt u voor een kind en zonder partner? Dan is het bedrag hoger dan voor iemand alleen.</p>',
  );
  noFault(
    'norm-onjuist',
    '<h2>Collectieve zorgverzekering</h2><p>Alleenstaanden mogen € 1.369,06 verdienen en gehuwden € 1.955,80.</p>',
    '<h2>Stadspas</h2><p>Bent u 21 jaar of ouder en is uw inkomen lager dan € 1.369,06? Dan krijgt u de pas.</p>',
    '<h1>Bijstand: jaarverslag</h1><p>In 2025 was de norm voor alleenstaanden € 1.369,06 en voor gehuwden € 1.955,80.</p>',
    '<h2>Schuldhulp</h2><p>Wij rekenen voor alleenstaanden met € 1.369,06 en voor gehuwden met € 1.955,80.</p>',
  );
  noFault(
    'inkomenstoeslag-besteding',
    '<h2>Inkomenstoeslag</h2><p>Ander gebruik dan u van plan was, mag ook. Wij vragen niet waaraan u het uitgeeft.</p>',
    '<h2>Inkomenstoeslag</h2><p>Het is niet de bedoeling dat u de toeslag moet aanwenden voor schulden.</p>',
    '<h2>Inkomenstoeslag</h2><p>U moet een formulier invullen. Het is niet de bedoeling dat u rekeningen meestuurt.</p>',
  );
  noFault(
    'vermogen-misvatting',
    '<h2>Vermogen</h2><p>Ik spaar voor mijn kind. Mag ik dat houden?</p><p>Nee, boven de grens telt het mee.</p>',
    '<p>Wat u tijdens de bijstand spaart uit een erfenis, nemen wij mee in de berekening.</p>',
    '<p>Uw auto, gekocht van gespaard geld van de uitkering, wordt niet ingenomen.</p>',
    '<h2>Vermogen</h2><p>Ook van belang voor uw vermogen zijn:</p><ul><li>schulden en leningen</li></ul>',
  );
  noFault(
    'vermogen-wijzigt-in-juli',
    '<h2>Vermogen</h2><p>Vanaf 1 juli geldt een andere grens voor de inkomenstoeslag, niet voor uw vermogen.</p>',
    '<p>In juli herziet de minister de normen. De grens voor uw vermogen herziet hij in januari.</p>',
    '<p>De vrijstelling voor vermogen verandert jaarlijks. De norm volgt in juli de ontwikkeling van het loon.</p>',
  );
  noFault(
    'bijverdienen-onjuist',
    '<h2>Werk</h2><table><tr><th>Wat</th><th>Hoogstens vergoed</th></tr><tr><td>Reiskosten</td><td>80%</td></tr><tr><td>Kinderopvang</td><td>50%</td></tr></table>',
    '<h2>Werk en loonkostensubsidie</h2><table><tr><th>Werkgever krijgt</th><th>Maximaal</th></tr><tr><td>Loonkostensubsidie</td><td>70%</td></tr></table>',
  );
  noFault(
    'vermogensgrens-onjuist',
    '<h2>Bijzondere bijstand</h2><ul><li>Eén persoon: € 7.770</li><li>Twee personen: € 15.540</li></ul>',
    '<h2>Jongerenlening</h2><ul><li>Eerste jaar: € 7.770</li><li>Tweede jaar: € 15.540</li></ul>',
    '<h2>Opbrengst collecte</h2><table><tr><td>Dorp</td><td>€ 7.575</td></tr><tr><td>Stad</td><td>€ 15.150</td></tr></table>',
  );
});

describe('what is right in a table, a list of terms or below a question', () => {
  noFault(
    'vermogensgrens-onjuist',
    '<h2>Vermogen</h2><p>Een auto van € 7.770 telt voor een deel mee.</p>',
    '<h2>Eigen geld</h2><p>Voor een erfenis geldt de grens van uw situatie. In 2026 ligt die op € 8.000 of € 16.000.</p>',
  );
  noFault(
    'vermogen-misvatting',
    '<table><tr><th>Bezit</th><th>Telt mee?</th></tr><tr><td>Schulden</td><td>Nee, tenzij u kunt aantonen dat u aflost</td></tr></table>',
    '<h2>Kwijtschelding</h2><table><tr><th>Bezit</th><th>Telt mee?</th></tr><tr><td>Schulden</td><td>Nee</td></tr></table>',
    '<h2>Inkomstenformulier</h2><p>Geen rol op dit formulier spelen:</p><ul><li>schulden en leningen</li></ul>',
    '<h2>Vermogen</h2><p>Schulden die u niet hoeft terug te betalen spelen geen rol bij uw vermogen.</p>',
  );
  noFault(
    'norm-onjuist',
    '<h2>Huishouden en water</h2><table><tr><th>Huishouden</th><th>Kosten per jaar</th></tr><tr><td>2 personen</td><td>€ 213,40</td></tr><tr><td>3 personen</td><td>€ 278,71</td></tr><tr><td>4 personen</td><td>€ 383,40</td></tr></table>',
    '<h2>Kostendelersnorm</h2><table><tr><th>Personen</th><th>Samen</th></tr><tr><td>2 personen</td><td>€ 2.027,79</td></tr><tr><td>3 personen</td><td>€ 2.636,13</td></tr><tr><td>4 personen</td><td>€ 3.244,46</td></tr></table>',
    '<h2>Uw uitkering</h2><p>Bent u 21 of ouder en krijgt u € 1.369,06 loon, dan vullen wij aan.</p>',
    '<h2>Jongeren</h2><p>Was u in 2025 jonger dan 21? Toen kreeg u € 337,98.</p>',
  );
  noFault(
    'bijverdienen-onjuist',
    '<h1>Werk</h1><p>Hoeveel mag u houden?</p><table><tr><th>Inkomen</th><th>Wat u mag houden</th></tr><tr><td>Loon, vanaf 27 jaar</td><td>25% gedurende zes maanden, hoogstens € 285</td></tr><tr><td>Alimentatie</td><td>0%</td></tr><tr><td>Giften</td><td>100% tot € 1.200 per jaar</td></tr></table>',
    '<h2>Loon</h2><p>Zonder maximum mag u vrijwilligerswerk doen. Van loon houdt u 25%, hoogstens € 285.</p>',
  );
  noFault(
    'giften-onjuist',
    '<h2>Giften</h2><ul><li>giften boven € 1.200 per jaar: meld ze</li><li>giften aan de kerk gaan niet van uw uitkering af</li></ul>',
    '<h2>Wat gaat er af?</h2><ul><li>loon gaat altijd van uw uitkering af</li><li>giften tot € 1.200 niet</li></ul>',
    '<h2>Boodschappen</h2><p>Boodschappen boven de grens van € 1.200 per jaar kunnen wij volledig korten.</p>',
    '<h2>Kostgeld</h2><p>Wat uw kind aan boodschappen betaalt voor zichzelf, korten wij niet, ook niet volledig.</p>',
  );
  noFault(
    'kostendeler-leeftijd',
    '<h2>Wie telt mee?</h2><p>Alle medebewoners van 27 jaar en ouder, behalve studenten en kinderen tot 27 jaar die thuis wonen.</p>',
    '<h2>Wie telt mee voor de afvalstoffenheffing?</h2><p>Alle bewoners van 21 jaar en ouder.</p>',
    '<h2>Inwonend kind</h2><p>Tot 27 jaar heeft een inwonend kind geen invloed. Vanaf 27 jaar wel.</p>',
    '<dl><dt>Telt mijn zoon van 24 mee?</dt><dd>Nee, pas vanaf 27 jaar.</dd><dt>En mijn broer van 30?</dt><dd>Ja, hij deelt in de kosten.</dd></dl>',
    '<dl><dt>Mijn dochter is 22. Krijg ik minder?</dt><dd>Zolang zij geen 27 is niet.</dd><dt>Ik woon met mijn zus van 35.</dt><dd>Dan krijgt u minder.</dd></dl>',
  );
  noFault(
    'vermogen-wijzigt-in-juli',
    '<h2>Wordt de grens aangepast?</h2><p>Ja, elk jaar op 1 januari.</p>',
    '<h2>Inkomen</h2><p>Een alleenstaande mag € 1.561,41 verdienen.</p><h2>Wordt de grens aangepast?</h2><p>Ja, twee keer per jaar, in januari en juli.</p>',
  );
  noFault(
    'alleenstaande-ouder-norm',
    '<h2>Bijstand</h2><table><tr><th>Wie</th><th>Per maand</th></tr><tr><td>Alleenstaande van 18 tot 21 jaar</td><td>€ 350,42</td></tr><tr><td>Alleenstaande ouder vanaf 21 jaar</td><td>€ 1.419,46</td></tr></table>',
  );
  noFault(
    'energietoeslag-vervallen',
    '<h2>Energietoeslag</h2><p>De aanvraagperiode voor de energietoeslag liep tot en met augustus 2024.</p>',
    '<h2>Energiefonds</h2><p>De energietoeslag is er niet meer. De aanvraagperiode van het fonds loopt tot en met december 2026.</p>',
  );
});
