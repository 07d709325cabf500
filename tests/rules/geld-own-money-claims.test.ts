/** What people may own, get and earn: sentences with a fault, and those that resemble them. */
import { describe } from 'vitest';
import { noFault, wrong } from './voices.ts';

describe('vermogensgrens-onjuist', () => {
  wrong(
    'vermogensgrens-onjuist',
    'U komt in aanmerking als uw vermogen lager is dan € 7.770 (alleenstaanden) of € 15.540 (gezinnen).',
    '<h2>Eigen vermogen</h2><table><tr><th>Leefvorm</th><th>Grens</th></tr><tr><td>Alleenstaande</td><td>€ 7.575</td></tr><tr><td>Alleenstaande ouder</td><td>€ 15.150</td></tr></table>',
    'Een alleenstaande mag in 2026 € 7.770 aan spaargeld hebben.',
    'Heeft u als alleenstaande meer dan € 7.770 spaargeld? Dan krijgt u nog geen bijstand.',
    'De overwaarde van uw huis mag niet meer zijn dan € 65.500.',
    'Bezittingen tot € 6.505 laten wij vrij als u alleenstaand bent.',
    'Met kinderen of een partner mag u maximaal 15.210 euro aan bezittingen hebben.',
    '<h2>Vermogensgrens</h2><p>De grens ligt op € 7.770 voor een alleenstaande.</p>',
    '<dl><dt>Vermogen echtpaar</dt><dd>€ 15.540</dd></dl>',
    'Voor een huis geldt een vrijstelling van € 53.100.',
    'Als alleenstaande mag u maximaal € 5.000 spaargeld hebben.',
    'Alleenstaanden mogen € 7.575 vermogen hebben, gehuwden € 15.150.',
    'Als u geen partner heeft, mag u 7.770 euro spaargeld hebben.',
    '<h2>Vermogen</h2><p>Hoeveel u mag bezitten, hangt af van uw situatie.</p><p>Een alleenstaande mag € 7.770 bezitten.</p>',
    'Is uw vermogen hoger dan € 7.605? Dan komt u niet in aanmerking voor bijstand.',
    'Van de waarde van uw eigen woning is € 64.100 vrijgesteld.',
    '<ul><li>U heeft niet meer dan € 15.540 aan eigen geld (als u samenwoont).</li></ul>',
    'De vermogensgrens voor alleenstaanden bedraagt € 8.500.',
  );
  noFault(
    'vermogensgrens-onjuist',
    'In 2024 was de vermogensgrens € 7.575.',
    'U mag € 8.000 hebben (samen € 16.000). Alles daarboven telt mee.',
    'Had u op 1 januari 2025 meer dan € 7.770? Bewaar dan uw jaaroverzicht.',
    'Krijgt u € 20.000 uit een erfenis? Dan stopt de bijstand misschien.',
    'Verkocht u een auto van € 9.000? Meld dat.',
    'Voor de individuele studietoeslag geldt geen vermogensgrens van € 7.770.',
    'Een voorbeeld: Jan heeft € 10.500 spaargeld en € 4.000 schuld. Zijn vermogen is € 6.500.',
    'Bij box 3 is € 57.684 vrijgesteld van belasting.',
    'Sieraden tot € 5.000 tellen niet mee voor het vermogen.',
    'Voor de zorgtoeslag mag een alleenstaande € 141.896 vermogen hebben.',
    'U krijgt de lening als u maximaal € 15.000 nodig hebt.',
    'U had in 2024 minder dan € 7.575 spaargeld.',
    'In 2025 mocht u € 7.770 hebben, in 2026 is dat € 8.000.',
    'Zet u € 10.000 op een spaarrekening? Meld dat.',
    'Voor een woning met een waarde van meer dan € 300.000 gelden andere regels.',
    'De maximale lening voor uw huis is € 35.000.',
    'Uw vermogen mag € 8.000 zijn (alleen) of € 16.000 (samen). Een auto tot € 4.500 telt niet mee.',
    'Een schadevergoeding van € 7.770 telt niet mee.',
    'Voor de regeling zwemles mag u niet meer dan € 7.770 spaargeld hebben.',
  );
});

describe('vermogen-wijzigt-in-juli', () => {
  wrong(
    'vermogen-wijzigt-in-juli',
    'Per 1 januari en 1 juli worden de bedragen voor vermogen aangepast.',
    'Let op: de grens voor uw spaargeld wijzigt elke zes maanden.',
    'De normen en de vermogensgrenzen veranderen elk jaar in januari en juli.',
    'Zowel in januari als in juli worden de vermogensgrenzen opnieuw bepaald.',
    'De bedragen die u aan spaargeld mag hebben, gaan elk half jaar omhoog.',
    '<h2>Hoeveel mag ik bezitten?</h2><ul><li>Alleenstaand: € 8.000</li></ul><p>De bedragen wijzigen twee keer per jaar: in januari en in juli.</p>',
  );
  noFault(
    'vermogen-wijzigt-in-juli',
    'Elk jaar in januari wordt de vermogensgrens aangepast. In juli wijzigen alleen de uitkeringen.',
    '<h2>Vermogen</h2><p>Wij vragen in juli om een overzicht van uw vermogen.</p>',
    'De uitkering stijgt in juli. Uw vermogen verandert daardoor niet.',
    'Controle van uw vermogen doen wij in januari en juli.',
    '<h2>Bedragen</h2><p>De bedragen wijzigen in januari en juli.</p>',
  );
});

describe('vermogen-misvatting', () => {
  wrong(
    'vermogen-misvatting',
    'Met schulden houden wij geen rekening bij het vermogen.',
    'Bent u eigenaar van een koopwoning? Dan kunt u geen bijstand krijgen.',
    'U moet al uw spaargeld opmaken voordat u bijstand kunt krijgen.',
    'Schulden halen wij niet van uw vermogen af.',
    'Wie een eigen woning heeft, komt niet in aanmerking voor een bijstandsuitkering.',
    'Het geld dat u spaart van uw uitkering trekken wij af.',
    'Zolang u spaargeld heeft, krijgt u geen bijstand.',
    'Uw vermogen moet eerst helemaal op zijn.',
    'U mag tijdens de uitkering niet sparen.',
    'Uw eigen huis moet u eerst verkopen.',
    'Bij het vaststellen van uw vermogen worden schulden niet meegeteld.',
    'Uw schulden spelen geen rol bij de berekening van het vermogen.',
    'Heeft u een koophuis? Dan heeft u geen recht op een bijstandsuitkering.',
    'Eerst moet al uw spaargeld op.',
    'Houdt u geld over van uw uitkering en zet u het opzij? Dan wordt dit in mindering gebracht.',
    'U krijgt geen bijstand als u een eigen woning bezit.',
    'Huiseigenaren kunnen geen bijstand krijgen.',
    'Alle vermogen moet eerst worden opgemaakt.',
  );
  noFault(
    'vermogen-misvatting',
    'Schulden die u niet hoeft af te lossen, tellen niet mee bij uw vermogen.',
    'U hoeft uw huis niet meteen te verkopen.',
    'Heeft u een eigen huis met veel overwaarde? Dan krijgt u de bijstand als lening.',
    'U moet eerst uw spaargeld boven de vermogensgrens gebruiken.',
    'Heeft u te veel vermogen? Dan krijgt u geen bijstand.',
    'Wie een huis in het buitenland heeft, moet dat melden.',
    'Wij tellen alleen schulden mee die u kunt bewijzen.',
    'Gespaard geld uit uw bijstandsuitkering telt niet mee als vermogen.',
    'Kijk eerst of u kunt rondkomen van uw spaargeld.',
    'Wij trekken uw schulden af van uw bezittingen. Zo berekenen wij uw vermogen.',
    'Schulden tellen alleen mee als u ze echt moet terugbetalen.',
    'U heeft een koopwoning en hoge woonlasten. U kunt woonkostentoeslag krijgen.',
    'Heeft u een huurwoning? Dan krijgt u geen lening voor een eigen huis.',
    'U kunt van uw uitkering sparen voor een nieuwe wasmachine.',
    'Wij helpen u met schulden. Uw schulden tellen mee in het plan.',
    'Is uw vermogen hoger? Dan leeft u eerst van uw eigen geld.',
    'Wilt u bijstand? U hoeft uw koopwoning niet eerst te verkopen.',
    'Spaargeld van kinderen telt niet mee.',
    'Heeft u meer dan de grens? Dan moet u eerst uw spaargeld gebruiken tot de grens.',
    'Gebruik niet al uw spaargeld voor een auto.',
  );
});

describe('giften-onjuist', () => {
  wrong(
    'giften-onjuist',
    'Een gift zien wij als inkomen. Wij korten dit op uw uitkering.',
    'Ook boodschappen van familie worden van de bijstand afgetrokken.',
    'U mag geen cadeaus of geld van anderen aannemen.',
    'Geld dat u van familie krijgt, wordt altijd gekort op uw uitkering.',
    'Giften tot een bedrag van € 750 per kalenderjaar tellen niet mee.',
    'Per maand mag u voor € 1.200 aan giften krijgen.',
    'Ontvangt u giften? Die worden volledig verrekend met uw uitkering.',
    'Alle giften worden op uw uitkering in mindering gebracht.',
    'Krijgt u een cadeau in geld? Dat gaat van uw uitkering af.',
    'U mag maximaal € 100 per jaar aan giften krijgen.',
    'Doen uw ouders boodschappen voor u? Dan trekken wij de waarde daarvan af van uw bijstand.',
    'De vrijstelling voor giften is € 1.000 per jaar.',
  );
  noFault(
    'giften-onjuist',
    'Giften van samen € 1.200 of minder per jaar hebben geen gevolgen.',
    'Krijgt u in 2026 meer dan € 1.200? Dan kan de gemeente het bedrag daarboven als inkomen zien.',
    'Krijgt u elke maand een vast bedrag van uw ouders? Dan kan dat inkomen zijn.',
    'U kunt het voorschot niet houden als gift.',
    'Giften boven dit bedrag gaan van uw uitkering af.',
    'Een gift van een goed doel voor een wasmachine hoeft u niet te melden.',
    'Krijgt u boodschappen of geld? Tot € 1.200 per kalenderjaar korten wij niet.',
    'Wij trekken giften tot € 1.200 niet af.',
    'Alleen als u meer dan € 1.200 krijgt, kan een gift van uw uitkering af gaan.',
    'Kleine cadeaus hoeft u niet door te geven.',
    'Een lening is geen gift en gaat niet van uw uitkering af.',
    'De gemeente mag hogere giften vrijlaten.',
    'Een gift van € 500 moet u melden.',
    'Krijgt u een gift van meer dan € 100? Geef het door.',
  );
});

describe('bijverdienen-onjuist', () => {
  wrong(
    'bijverdienen-onjuist',
    'Maximaal € 209 per maand van uw inkomsten uit werk blijft vrij.',
    'U mag 10% van uw loon houden.',
    'Werkt u parttime? De eerste zes maanden mag u 25% van uw loon houden (maximaal € 273).',
    'Van wat u verdient mag u 40 procent zelf houden.',
    'De vrijlating voor alleenstaande ouders is 12,5% met een maximum van € 170 per maand.',
    'Van uw inkomsten mag u de eerste zes maanden 25% houden, maar niet meer dan € 202 per maand.',
    'Twintig procent van uw loon mag u zelf houden.',
    'Wij laten 25% van uw inkomen uit werk vrij tot maximaal € 265 per maand.',
    'U mag per maand maximaal € 200 bijverdienen zonder korting.',
  );
  noFault(
    'bijverdienen-onjuist',
    'Krijgt u loon? U mag 25% houden, ten hoogste € 285 netto per maand.',
    'Bent u jonger dan 27? Dan gaat uw hele loon van de uitkering af.',
    'Vanaf 2027 mag u 15% van uw loon houden.',
    'Met loonkostensubsidie houdt u 15% van uw loon, maximaal € 180,19.',
    'Uw werkgever krijgt 50% van het loon vergoed.',
    'U verdient € 600 per maand. Daarvan houdt u € 150.',
    'Wij betalen 90% van uw inkomen als voorschot.',
    'U kunt een uitstroompremie van € 1.000 krijgen als u een baan vindt.',
    '5% van uw inkomsten reserveren wij als vakantiegeld.',
    'U mag zes maanden 25% van uw inkomsten houden tot € 285,00 netto.',
    'Wij houden 25% van uw inkomsten vrij. U verdient € 800, dus € 200 is vrij.',
    'Bij een loon van € 500 blijft € 125 vrij.',
    'Doet u vrijwilligerswerk? U mag een vergoeding houden van € 2.200 per jaar.',
    'U werkt 50% van de week en krijgt loon. Dan mag u 25% houden.',
  );
});

describe('own money, told in a table, a list or a sentence that goes on', () => {
  wrong(
    'vermogen-misvatting',
    '<h2>Vermogen</h2><h3>Wat telt niet mee?</h3><ul><li>kleding</li><li>schulden (bij een bank of bij familie)</li></ul>',
    '<h2>Vermogen</h2><table><tr><th>Wat</th><th>Telt mee?</th></tr><tr><td>Spaargeld</td><td>ja</td></tr><tr><td>Schulden</td><td>nee</td></tr></table>',
    'U leeft eerst van uw spaargeld. Pas als dat op is, kunt u bijstand aanvragen.',
    'Met de schulden die u hebt, houden wij bij uw vermogen geen rekening.',
    'Hebt u tijdens uw uitkering te veel gespaard? Dan stopt de uitkering.',
    '<ul><li>Auto: telt mee.</li><li>Woning: moet u verkopen voordat u bijstand krijgt.</li></ul>',
  );
  noFault(
    'vermogen-misvatting',
    '<h2>Vermogen</h2><h3>Wat telt niet mee?</h3><ul><li>kleding</li><li>schulden zonder bewijs</li></ul>',
    '<h2>Inkomen en vermogen</h2><h3>Wat telt niet mee als inkomen?</h3><ul><li>schulden</li></ul>',
    'Komt u tijdens uw uitkering boven de vermogensgrens? Dan stopt de uitkering.',
    'Spaart u van uw uitkering? Dan stopt de uitkering niet.',
    'U leeft eerst van het spaargeld boven de grens. Pas als dat op is, kunt u bijstand aanvragen.',
    '<h2>Vermogen</h2><table><tr><th>Wat</th><th>Telt mee als bezit?</th></tr><tr><td>Schulden</td><td>nee</td></tr></table>',
    '<h2>Vermogen</h2><h3>Wat telt niet mee als vermogen?</h3><ul><li>schulden</li></ul>',
    '<h1>Inkomen en vermogen</h1><h2>Inkomen</h2><p>Wat telt niet mee?</p><ul><li>schulden</li></ul>',
    'Hebt u gespaard terwijl u ten onrechte een uitkering kreeg? Dan stopt de uitkering.',
    '<ul><li>Huis: soms moet u het verkopen.</li><li>Tweede huis: moet u eerst verkopen.</li></ul>',
  );
  wrong(
    'vermogen-wijzigt-in-juli',
    'Deze bedragen wijzigen twee keer per jaar. Dat geldt ook voor de vermogensgrens.',
    'De norm verandert op 1 januari en 1 juli. Hetzelfde geldt voor de grens van uw vermogen.',
  );
  noFault(
    'vermogen-wijzigt-in-juli',
    'De norm verandert op 1 januari en 1 juli. Dat geldt niet voor de vermogensgrens.',
    'De norm verandert elk jaar op 1 januari. Dat geldt ook voor de vermogensgrens.',
    'De norm wijzigt elk half jaar. Die staat op onze site; dat geldt ook voor de vermogensgrens.',
    'Wijzigingen geeft u elk half jaar door. Dat geldt ook voor uw vermogen.',
  );
  wrong(
    'bijverdienen-onjuist',
    'Van uw loon mag u een kwart houden. Dit geldt een half jaar, tot € 240 per maand.',
    'Van elke verdiende euro blijft 25 cent van u. Dat mag zes maanden, tot € 265 in de maand.',
  );
  noFault(
    'bijverdienen-onjuist',
    'Van uw loon mag u een kwart houden. Dit geldt een half jaar, tot € 285 per maand.',
    'Van uw loon mag u een kwart houden. Dat geldt niet als u een norm tot € 345 per maand krijgt.',
    'Van uw loon mag u een kwart houden. Dat geldt ook voor vrijwilligerswerk tot € 220 per maand.',
  );
  wrong(
    'inkomenstoeslag-besteding',
    '<h2>Inkomenstoeslag</h2><p>Wie de toeslag aan iets anders besteedt, krijgt de volgende keer niets.</p>',
    'Het is verboden om van de inkomenstoeslag een reis te kopen.',
    'Na een jaar levert u een overzicht in van wat u met de inkomenstoeslag hebt gekocht.',
  );
  noFault(
    'inkomenstoeslag-besteding',
    'U mag de inkomenstoeslag ook aan iets anders uitgeven.',
    'Wij mogen niet vragen waaraan u de inkomenstoeslag uitgeeft.',
    'Het is niet verboden om de inkomenstoeslag aan een reis uit te geven.',
  );
  wrong(
    'giften-onjuist',
    '<table><tr><th>Wat u krijgt</th><th>Gevolg</th></tr><tr><td>Kinderbijslag</td><td>geen</td></tr><tr><td>Giften</td><td>tot € 500 per jaar vrij</td></tr></table>',
  );
  noFault(
    'giften-onjuist',
    '<table><tr><th>Wat u krijgt</th><th>Gevolg</th></tr><tr><td>Giften</td><td>tot € 1.200 per jaar vrij</td></tr><tr><td>Prijs in een loterij</td><td>tot € 500 per jaar vrij</td></tr></table>',
  );
});
