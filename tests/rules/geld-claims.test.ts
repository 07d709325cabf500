import { describe } from 'vitest';
import { noFault, wrong } from './voices.ts';

describe('norm-onjuist', () => {
  wrong(
    'norm-onjuist',
    '<h2>Bijstandsuitkering: hoogte</h2><table><tr><th></th><th>Maximaal per maand</th></tr><tr><td>Alleenstaande (21 jaar tot AOW)</td><td>€ 1.283,83</td></tr></table>',
    'De uitkering is voor mensen die alleen wonen maximaal € 1.369,06 netto.',
    'Voor twee samenwonenden is de bijstandsnorm nu 2.002,13 euro per maand.',
    '<h2>Wat krijgt u?</h2><ul><li>Alleenstaanden of alleenstaande ouders: € 1.216,62</li><li>Gehuwden of samenwonenden: € 1.738,02</li></ul>',
    'Bent u tussen de 18 en 21 jaar en alleenstaand? Dan is de norm € 332,17 per maand.',
    '<h2>Hoogte uitkering</h2><p>Alleenstaande: € 1.331,43 netto per maand (exclusief vakantiegeld).</p>',
    '<h2>Kostendelersnorm</h2><p>Met twee personen krijgt u elk € 1.001,07.</p>',
    'Een stel krijgt maandelijks € 2.111,25 bijstand.',
    '<h2>Bijstandsnormen 2025</h2><p>Een alleenstaande krijgt € 1.283,83 per maand.</p>',
    'De maximale uitkering voor een alleenstaande ouder is € 1.369,06 per maand inclusief vakantietoeslag.',
    'Alleenstaande ouders en alleenstaanden ontvangen per maand 1.345,45 euro aan bijstand.',
    '<h2>Hoeveel geld krijg ik?</h2><table><thead><tr><th>Woonsituatie</th><th>Bedrag</th></tr></thead><tbody><tr><td>Ik woon alleen</td><td>€ 1.369,06</td></tr><tr><td>Ik woon samen met mijn partner</td><td>€ 1.955,80</td></tr></tbody></table>',
    'Per 1 januari 2026 krijgt u als alleenstaande € 1.369,06.',
    'De netto bijstandsnorm voor gehuwden is op dit moment € 1.902,02 exclusief vakantietoeslag.',
    'Een echtpaar heeft recht op € 1.869,21 per maand.',
    'Bijstandsuitkering alleenstaande: € 1401,50 per maand.',
    'Wat u krijgt is € 1.401,50 als u alleenstaand bent.',
  );
  noFault(
    'norm-onjuist',
    'In 2024 was de bijstand voor een alleenstaande € 1.308,45.',
    'Een alleenstaande met een inkomen tot € 1.703 krijgt korting op de stadspas.',
    'U krijgt als alleenstaande € 1.419,46, of € 1.348,49 plus vakantiegeld.',
    '<h2>Bijzondere bijstand</h2><p>Een alleenstaande met een inkomen tot € 1.561,41 krijgt de volledige vergoeding.</p>',
    '<h2>Voorbeeld</h2><p>Anna is alleenstaand. Ze werkt en verdient € 950 netto per maand. De bijstand vult dit aan tot € 1.419,46.</p>',
    'Uw beslagvrije voet als alleenstaande is € 1.348,49.',
    'Een alleenstaande betaalt € 1.250 borg.',
    'Voor een wasmachine krijgt een alleenstaande maximaal € 430.',
    'U ontvangt een voorschot van € 1.278 per maand.',
    'Alleenstaande ouders krijgen maximaal € 3.389 kindgebonden budget extra.',
    'De verhoging voor jongeren is maximaal € 762,24 per maand.',
    'Samen met uw partner mag u niet meer dan € 2.230 per maand verdienen voor de minimaregeling.',
    '<h2>Schulden</h2><p>Alleenstaanden houden minimaal € 1.345,45 over om van te leven.</p>',
    'Woont u in een inrichting? Dan krijgt een alleenstaande € 443,76 of meer.',
    'Heeft u een inkomen onder de € 1.500? Vraag dan bijstand aan.',
    'Alleenstaanden met een inkomen lager dan € 1.345 krijgen kwijtschelding.',
    'De toeslag is € 1.283,83 minus uw inkomen.',
    '<h2>Wat mag u verdienen?</h2><p>Alleenstaande: € 1.419,46 per maand.</p>',
    'Een gezin betaalt gemiddeld € 1.100 huur per maand.',
    'U krijgt € 1.348,49 (alleenstaand) of € 1.926,40 (samen). Daarbij komt 5% vakantiegeld.',
    'Het netto minimumloon voor een alleenstaande is € 2.027.',
    '<h2>Bedragen tot 1 juli 2026</h2><p>Alleenstaande: € 1.401,50.</p>',
    'Vanaf 1 januari 2026 tot en met 30 juni 2026 was het bedrag voor een alleenstaande € 1.401,50.',
    '<h2>Bbz</h2><p>Een alleenstaande ondernemer krijgt € 1.369,06 per maand.</p>',
    'Voor een collectieve zorgverzekering mag een alleenstaande maximaal € 1.703,35 verdienen.',
  );
});

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

describe('kostendeler-leeftijd', () => {
  wrong(
    'kostendeler-leeftijd',
    'Voor elke volwassene van 21 jaar of ouder in uw huis gaat uw bijstand omlaag.',
    'Wonen er meer mensen van 21 jaar of ouder in uw woning? Dan kunt u de kosten delen en krijgt u minder uitkering.',
    'Kostendelers zijn alle bewoners van 21 jaar en ouder.',
    'Uw dochter van 22 woont bij u in. Zij telt mee als kostendeler.',
    'Deelt u uw huis met iemand die 21 jaar of ouder is? Dan is de kostendelersnorm van toepassing.',
    'Inwonende kinderen tellen vanaf hun 21e verjaardag mee voor de kostendelersnorm.',
    'Zodra een huisgenoot 21 jaar wordt, past de gemeente de kostendelersnorm toe.',
    'De kostendelersnorm: wonen er meer personen van 21 jaar of ouder in één woning, dan is de uitkering per persoon lager.',
    'Heeft u een inwonend kind van 21 jaar of ouder? Dit heeft gevolgen voor de hoogte van uw uitkering.',
    'Hoeveel bijstand u krijgt, hangt af van het aantal huisgenoten van 21 jaar en ouder.',
    '<h2>Kostendelersnorm</h2><p>Telt mee: iedereen vanaf 21 jaar.</p>',
    'Mensen boven de 21 met wie u in huis woont, tellen mee als kostendeler.',
  );
  noFault(
    'kostendeler-leeftijd',
    'Huisgenoten van 27 jaar of ouder tellen mee. Een zoon van 24 telt niet mee.',
    'Bent u 21 of ouder? Dan kan voor u de kostendelersnorm gelden als u huisgenoten van 27+ heeft.',
    'De kostendelersnorm geldt niet als u jonger bent dan 21 jaar.',
    'Kinderen van 21 jaar of ouder kunnen zelf een uitkering aanvragen.',
    'Woont uw kind van 19 jaar of ouder bij u en krijgt het studiefinanciering? Dan telt het niet mee.',
    'Vroeger telden ook kinderen van 21 jaar en ouder mee.',
    'Meld het als er iemand van 18 jaar of ouder bij u komt wonen.',
    'Bent u 23 en woont u bij uw ouders? Dan kunt u bijstand krijgen.',
    'Is uw huisgenoot 21 tot en met 26 jaar? Dan telt deze niet mee.',
    'Bent u zelf 21, 22 of ouder en woont u met iemand van 27 of ouder? Dan krijgt u minder.',
    'Een kind van 21 dat thuis woont, maakt uw uitkering niet lager.',
    'Jongeren van 21 jaar en ouder die bij hun ouders wonen, kunnen bijstand aanvragen.',
    'De leeftijd voor kostendelers is verhoogd van 21 naar 27 jaar.',
    'Vanaf 2023 tellen huisgenoten van 21 tot 27 niet meer mee.',
    'Sinds 1 januari 2023 is de leeftijd 27 jaar in plaats van 21 jaar voor de kostendelersnorm.',
  );
});

describe('alleenstaande-ouder-norm', () => {
  wrong(
    'alleenstaande-ouder-norm',
    'Alleenstaande ouders krijgen meer bijstand omdat zij voor kinderen zorgen.',
    'Zorgt u alleen voor kinderen? Dan is uw uitkering hoger.',
    'De norm voor een alleenstaande ouder bedraagt 90 procent van de gehuwdennorm.',
    'Een alleenstaande ouder ontvangt naast de bijstandsnorm een toeslag van 20%.',
    'Bent u een alleenstaande ouder? Dan krijgt u een hogere bijstandsuitkering.',
    'Er zijn drie normen: alleenstaande 70%, alleenstaande ouder 90% en gehuwden 100%.',
    'De uitkering voor alleenstaande ouders ligt hoger dan die voor alleenstaanden.',
  );
  noFault(
    'alleenstaande-ouder-norm',
    'Alleenstaande ouders krijgen vaak een hoger kindgebonden budget. Dat regelt de Belastingdienst.',
    'Voor een alleenstaande ouder geldt de norm van een alleenstaande.',
    'Alleenstaande ouders hebben een hogere vermogensgrens.',
    'Bent u alleenstaande ouder? Vraag dan een toeslag aan bij de Belastingdienst.',
    'Alleenstaande ouders kunnen een hogere vergoeding krijgen voor schoolkosten.',
    'Alleenstaande ouder? Dan heeft u misschien recht op extra toeslagen van de Belastingdienst.',
    'De gemeente geeft alleenstaande ouders extra hulp bij het zoeken naar werk.',
    'Alleenstaande ouders mogen meer spaargeld hebben dan alleenstaanden.',
    'De inkomenstoeslag voor een alleenstaande ouder is hoger.',
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

describe('inkomenstoeslag-besteding', () => {
  wrong(
    'inkomenstoeslag-besteding',
    '<h2>Individuele inkomenstoeslag</h2><p>Gebruik de toeslag alleen voor grote aankopen. Stuur ons het aankoopbewijs.</p>',
    'De individuele inkomenstoeslag is alleen voor het vervangen van een kapotte wasmachine of koelkast.',
    '<h2>Inkomenstoeslag</h2><p>Wij controleren achteraf of u het geld goed hebt besteed.</p>',
    'Bewaar uw bonnetjes: u moet laten zien wat u met de inkomenstoeslag heeft gekocht.',
    'De inkomenstoeslag is bedoeld voor grote aankopen en u moet de bonnen bewaren.',
    'U mag de individuele inkomenstoeslag niet aan andere zaken besteden dan aan duurzame goederen.',
  );
  noFault(
    'inkomenstoeslag-besteding',
    'De individuele inkomenstoeslag is een extraatje. U kunt er bijvoorbeeld kleding van kopen.',
    '<h2>Individuele inkomenstoeslag</h2><p>U hoeft geen bonnen te bewaren.</p>',
    '<h2>Individuele inkomenstoeslag</h2><p>De toeslag is alleen voor mensen met een laag inkomen.</p>',
    '<h2>Inkomenstoeslag</h2><p>Gebruik het formulier om de toeslag aan te vragen.</p>',
    '<h2>Inkomenstoeslag</h2><p>Lever uw loonstroken in bij de aanvraag.</p>',
    '<h2>Inkomenstoeslag</h2><p>U kunt de toeslag alleen gebruiken als aanvulling; u bent vrij in de besteding.</p>',
    'Wilt u de inkomenstoeslag aanvragen? Gebruik dan het formulier.',
    'De inkomenstoeslag kunt u bijvoorbeeld gebruiken voor grote uitgaven.',
    'U hoeft ons niet te vertellen waaraan u de inkomenstoeslag uitgeeft.',
    'De inkomenstoeslag is er alleen voor mensen van 21 jaar of ouder.',
  );
});

describe('energietoeslag-vervallen', () => {
  wrong(
    'energietoeslag-vervallen',
    'Heeft u een laag inkomen? U krijgt eenmalig energietoeslag.',
    'Krijgt u bijstand? Dan ontvangt u de energietoeslag vanzelf.',
    'De energietoeslag van € 1.300 vraagt u aan met DigiD.',
    'U kunt tot 1 december energietoeslag aanvragen.',
    'Ook dit jaar krijgt u € 500 energietoeslag van de gemeente.',
  );
  noFault(
    'energietoeslag-vervallen',
    'De energietoeslag 2023 kon u aanvragen tot 1 juli 2024.',
    'Energietoeslag: u kunt deze niet meer aanvragen.',
    'De energietoeslag telt niet mee als inkomen.',
    'De regeling voor de energietoeslag is afgelopen.',
    'Wilt u weten of u nog energietoeslag krijgt? Nee, de regeling bestaat niet meer.',
    'Moet ik de energietoeslag opgeven aan de Belastingdienst?',
    'Heeft u in 2023 energietoeslag gekregen? Die hoeft u niet terug te betalen.',
    'De energietoeslag is per 31 augustus 2024 gestopt.',
    'Vraag de energietoeslag niet meer aan: de regeling is voorbij.',
    'U kunt geen energietoeslag meer aanvragen.',
  );
});
