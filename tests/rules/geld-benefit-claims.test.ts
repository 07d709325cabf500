/** How high the benefit is, and what comes on top: sentences with a fault, and those that resemble them. */
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
