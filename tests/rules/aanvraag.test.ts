import { describe, expect, it } from 'vitest';
import { checkExample, resultFor } from './example-page.ts';

/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
const fails: readonly (readonly [rule: string, html: string])[] = [
  ['ingangsdatum-te-laat', '<p>De uitkering gaat in na het intakegesprek.</p>'],
  [
    'ingangsdatum-te-laat',
    '<h2>Wanneer gaat mijn uitkering in?</h2><p>Op de dag dat wij alle papieren van u hebben.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>U krijgt een uitkering vanaf de datum waarop uw dossier compleet is.</p>'],
  ['ingangsdatum-te-laat', '<p>Uw bijstandsuitkering begint op de eerste dag van de maand na uw aanvraag.</p>'],
  ['ingangsdatum-te-laat', '<p>Als wij uw aanvraag goedkeuren, start de bijstand vanaf de datum van het besluit.</p>'],
  ['ingangsdatum-te-laat', '<dl><dt>Ingangsdatum uitkering</dt><dd>De dag van uw afspraak met de consulent</dd></dl>'],
  ['ingangsdatum-te-laat', '<p>Het recht op bijstand begint pas na toekenning van de aanvraag.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Een uitkering met terugwerkende kracht aanvragen kan niet.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>De bijstand wordt nooit met terugwerkende kracht toegekend.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Over de tijd voor uw aanvraag krijgt u geen uitkering.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Wij kennen geen bijstand toe over de maanden voor uw melding.</p>'],
  ['alleen-digitaal', '<p>Aanvragen van een bijstandsuitkering kan alleen digitaal.</p>'],
  ['alleen-digitaal', '<p>U kunt uitsluitend via internet een uitkering aanvragen.</p>'],
  ['alleen-digitaal', '<p>Heeft u geen DigiD, dan kunt u geen bijstand aanvragen.</p>'],
  ['alleen-digitaal', '<h2>Uitkering aanvragen</h2><ul><li>Dit kan alleen met DigiD.</li></ul>'],
  ['alleen-digitaal', '<p>Wij nemen geen papieren aanvragen aan. Ga naar werk.nl voor uw aanvraag.</p>'],
  ['alleen-digitaal', '<p>De aanvraag loopt volledig digitaal; een andere manier van aanvragen is er niet.</p>'],
  [
    'drempel-voor-aanvraag',
    '<ol><li>U volgt eerst de workshop Werk Vinden.</li><li>Daarna krijgt u het aanvraagformulier.</li></ol>',
  ],
  ['drempel-voor-aanvraag', '<p>U kunt pas bijstand aanvragen als u de groepsbijeenkomst heeft bijgewoond.</p>'],
  [
    'drempel-voor-aanvraag',
    '<p>Laat eerst minimaal vijf sollicitaties zien. Anders nemen wij uw aanvraag niet in behandeling.</p>',
  ],
  ['drempel-voor-aanvraag', '<p>Vóór de aanvraag bent u verplicht een training te volgen.</p>'],
  [
    'adreslozen-uitgesloten',
    '<p>Staat u niet ingeschreven in de BRP? Dan heeft u geen recht op een bijstandsuitkering.</p>',
  ],
  ['adreslozen-uitgesloten', '<p>Zonder vast adres is het niet mogelijk om bijstand aan te vragen.</p>'],
  ['adreslozen-uitgesloten', '<p>Als u dakloos bent en geen briefadres heeft, kunnen wij u geen uitkering geven.</p>'],
  ['identiteitsbewijs-onjuist', '<p>Neem een geldig legitimatiebewijs mee. Een rijbewijs is niet voldoende.</p>'],
  ['identiteitsbewijs-onjuist', '<ul><li>een kopie van uw paspoort of identiteitskaart, geen rijbewijs</li></ul>'],
  ['identiteitsbewijs-onjuist', '<p>Let op! Een rijbewijs wordt niet geaccepteerd als identiteitsbewijs.</p>'],
  ['ingangsdatum-te-laat', '<p>Na het eerste gesprek met uw inkomensconsulent begint de uitkering te lopen.</p>'],
  ['ingangsdatum-te-laat', '<h3>Per wanneer krijg ik een uitkering?</h3><p>Zodra uw aanvraag compleet is.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Let op: de bijstand start pas wanneer u alle gevraagde bewijsstukken hebt ingeleverd.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>U heeft recht op bijstand vanaf de eerste dag van de maand volgend op uw aanvraag.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Wordt uw aanvraag toegekend, dan ontvangt u bijstand vanaf de datum van de beschikking.</p>',
  ],
  [
    'ingangsdatum-te-laat',
    '<table><tr><th>Vraag</th><th>Antwoord</th></tr><tr><td>Wanneer gaat de uitkering in?</td><td>Op de dag van de intake</td></tr></table>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>U kunt de bijstand niet met terugwerkende kracht aanvragen, meld u dus op tijd.</p>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<h2>Kan ik bijstand krijgen over een eerdere periode?</h2><p>Nee, over een eerdere periode krijgt u nooit een uitkering.</p>',
  ],
  ['terugwerkende-kracht-uitgesloten', '<p>De gemeente betaalt geen bijstand over de weken voor uw melding.</p>'],
  ['alleen-digitaal', '<p>Bijstand vraagt u alleen via werk.nl aan.</p>'],
  ['alleen-digitaal', '<p>U kunt de aanvraag enkel online indienen met uw DigiD.</p>'],
  ['alleen-digitaal', '<p>Het is niet mogelijk om op papier bijstand aan te vragen.</p>'],
  ['alleen-digitaal', '<p>De enige manier om een uitkering aan te vragen is via internet.</p>'],
  ['alleen-digitaal', '<p>Een DigiD is verplicht: zonder DigiD nemen wij uw aanvraag niet in behandeling.</p>'],
  [
    'drempel-voor-aanvraag',
    '<p>Wilt u een uitkering? Meld u dan aan voor de informatiebijeenkomst. Pas na deze bijeenkomst ontvangt u een aanvraagformulier.</p>',
  ],
  [
    'drempel-voor-aanvraag',
    '<p>Het volgen van de training Op Weg naar Werk is een voorwaarde om bijstand aan te vragen.</p>',
  ],
  ['drempel-voor-aanvraag', '<p>Voor u bijstand aanvraagt, moet u aantonen dat u heeft gesolliciteerd.</p>'],
  ['adreslozen-uitgesloten', '<p>Wie niet staat ingeschreven op een adres, kan bij ons geen bijstand krijgen.</p>'],
  ['adreslozen-uitgesloten', '<p>Geen briefadres betekent geen uitkering.</p>'],
  [
    'adreslozen-uitgesloten',
    '<p>U heeft alleen recht op bijstand met een inschrijving in de BRP. Daklozen zonder inschrijving wijzen wij af.</p>',
  ],
  [
    'identiteitsbewijs-onjuist',
    '<dl><dt>Legitimatie</dt><dd>Paspoort of Nederlandse identiteitskaart. Een rijbewijs telt niet.</dd></dl>',
  ],
  ['identiteitsbewijs-onjuist', '<p>U moet zich kunnen identificeren (let op: dit kan niet met een rijbewijs).</p>'],
  ['ingangsdatum-te-laat', '<p>Je uitkering gaat pas lopen als je bij ons op gesprek bent geweest.</p>'],
  ['ingangsdatum-te-laat', '<p>Wij kennen de bijstand toe met ingang van de datum waarop uw dossier volledig is.</p>'],
  ['ingangsdatum-te-laat', '<p>De ingangsdatum van de bijstand is de datum van het intakegesprek.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Bent u het met de afspraken eens? Dan gaat de uitkering de eerste van de volgende maand in.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>De bijstandsuitkering start na een positief besluit.</p>'],
  ['ingangsdatum-te-laat', '<ul><li>U krijgt een uitkering vanaf de dag dat u alles heeft ingeleverd.</li></ul>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Over de maanden vóór uw aanvraag kunt u nooit bijstand ontvangen.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Te laat met uw aanvraag? Een eerdere ingangsdatum is niet mogelijk.</p>'],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>We geven nooit bijstand met terugwerkende kracht, ook niet als u ziek was.</p>',
  ],
  ['alleen-digitaal', '<p>Je kunt bijstand alleen maar online aanvragen.</p>'],
  [
    'alleen-digitaal',
    '<p>Let op: aanvragen gaat uitsluitend via www.werk.nl. Formulieren op papier bestaan niet meer.</p>',
  ],
  ['alleen-digitaal', '<p>U heeft altijd een DigiD nodig; zonder DigiD kan uw aanvraag niet worden behandeld.</p>'],
  ['alleen-digitaal', '<h2>Aanvragen</h2><p>Dat kan alleen digitaal, met DigiD.</p>'],
  ['alleen-digitaal', '<p>Bijstand aanvragen per post of aan de balie is niet mogelijk.</p>'],
  [
    'drempel-voor-aanvraag',
    '<p>Alle nieuwe aanvragers komen eerst naar de startbijeenkomst. Zonder deelname krijgt u geen aanvraagformulier.</p>',
  ],
  [
    'drempel-voor-aanvraag',
    '<ol><li>Stap 1: bezoek een verplichte voorlichting.</li><li>Stap 2: vraag de uitkering aan.</li></ol><p>U kunt pas bijstand aanvragen als u de voorlichting hebt bezocht.</p>',
  ],
  ['drempel-voor-aanvraag', '<p>Lever eerst tien sollicitatiebrieven in, pas dan mag u een uitkering aanvragen.</p>'],
  [
    'adreslozen-uitgesloten',
    '<p>Heeft u geen vaste woon- of verblijfplaats? Dan kunt u geen beroep doen op bijstand.</p>',
  ],
  ['adreslozen-uitgesloten', '<p>Zonder adres in onze gemeente bestaat geen recht op een uitkering.</p>'],
  [
    'adreslozen-uitgesloten',
    '<p>Daklozen moeten eerst een briefadres hebben, daarna pas kunnen zij bijstand aanvragen.</p>',
  ],
  [
    'identiteitsbewijs-onjuist',
    '<p>Welk legitimatiebewijs? Een paspoort of ID-kaart; een rijbewijs accepteren we niet.</p>',
  ],
  ['identiteitsbewijs-onjuist', '<p>Een geldig identiteitsbewijs (dus geen rijbewijs).</p>'],
  ['alleen-digitaal', '<p>Aanvragen doet u digitaal. Een andere mogelijkheid is er niet.</p>'],
  ['alleen-digitaal', '<p>Papieren aanvragen worden niet in behandeling genomen.</p>'],
  ['alleen-digitaal', '<p>Aanvragen is alleen mogelijk met DigiD.</p>'],
  ['alleen-digitaal', '<p>Zonder DigiD is het niet mogelijk om bijstand aan te vragen.</p>'],
  ['alleen-digitaal', '<p>Een uitkering kunt u niet op papier of aan de balie aanvragen, alleen op werk.nl.</p>'],
  [
    'drempel-voor-aanvraag',
    '<p>U moet eerst een workshop volgen. Daarna ontvangt u de inloggegevens voor de aanvraag.</p>',
  ],
  [
    'drempel-voor-aanvraag',
    '<p>Wij nemen uw aanvraag pas in behandeling als u vier weken sollicitatiebewijzen kunt laten zien.</p>',
  ],
  ['drempel-voor-aanvraag', '<p>Zonder bewijs van sollicitaties kunt u geen bijstand aanvragen.</p>'],
  ['drempel-voor-aanvraag', '<p>Aanvragen kan na deelname aan de informatiebijeenkomst.</p>'],
  ['adreslozen-uitgesloten', '<p>Alleen wie een adres of briefadres heeft, kan bijstand krijgen.</p>'],
  ['adreslozen-uitgesloten', '<p>Mensen zonder woonadres sturen wij weg: zonder adres geen uitkering.</p>'],
  [
    'adreslozen-uitgesloten',
    '<p>Bent u dakloos? Dan kunt u pas een uitkering aanvragen als u een briefadres heeft.</p>',
  ],
];

const doesNotFail: readonly (readonly [rule: string, html: string])[] = [
  [
    'ingangsdatum-te-laat',
    '<p>Na het intakegesprek beslissen wij. De uitkering gaat in op de dag waarop u zich heeft gemeld.</p>',
  ],
  [
    'ingangsdatum-te-laat',
    '<p>Is uw aanvraag goedgekeurd? Dan ontvangt u het geld vanaf de volgende maand op uw rekening.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>Vanaf de dag van het besluit heeft u zes weken om bezwaar te maken.</p>'],
  ['ingangsdatum-te-laat', '<p>Vanaf het eerste gesprek helpt uw klantmanager u met het vinden van werk.</p>'],
  ['ingangsdatum-te-laat', '<p>De uitkering gaat niet pas in na het gesprek, maar op de dag van uw melding.</p>'],
  ['ingangsdatum-te-laat', '<p>Uw uitkering stopt op de eerste van de volgende maand.</p>'],
  ['ingangsdatum-te-laat', '<p>De eerste uitkering wordt uitbetaald nadat wij alle papieren hebben.</p>'],
  ['ingangsdatum-te-laat', '<p>De vier weken zoektermijn gaan in op de dag na uw melding.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Meestal krijgt u geen bijstand met terugwerkende kracht.</p>'],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>U krijgt geen bijstand over de tijd voor uw melding, tenzij er bijzondere omstandigheden zijn.</p>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<h2>Individuele inkomenstoeslag</h2><p>U kunt de toeslag niet met terugwerkende kracht aanvragen.</p>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>Een uitkering kan niet langer dan drie maanden met terugwerkende kracht worden toegekend.</p>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>Geeft u iets niet door? Dan kan de uitkering met terugwerkende kracht worden stopgezet.</p>',
  ],
  ['alleen-digitaal', '<p>Vraag uw uitkering online aan via werk.nl met uw DigiD.</p>'],
  [
    'alleen-digitaal',
    '<p>Online aanvragen kan alleen met DigiD. Op papier kan het ook: haal het formulier op bij de balie.</p>',
  ],
  [
    'alleen-digitaal',
    '<p>Aanvragen gaat alleen digitaal. Lukt dat niet? Wij helpen u op het gemeentehuis met uw aanvraag.</p>',
  ],
  [
    'alleen-digitaal',
    '<p>U kunt bijstand aanvragen. Voor het maken van een afspraak kunt u alleen online terecht.</p>',
  ],
  ['alleen-digitaal', '<p>Dien de aanvraag alleen in als u alle gegevens heeft. Dat kan digitaal.</p>'],
  ['alleen-digitaal', '<p>U kunt niet telefonisch aanvragen, wel schriftelijk of online.</p>'],
  [
    'drempel-voor-aanvraag',
    '<p>Heeft u bijstand aangevraagd? Dan nodigen wij u uit voor een verplichte bijeenkomst.</p>',
  ],
  [
    'drempel-voor-aanvraag',
    '<p>Bent u jonger dan 27? Bewaar uw sollicitaties. U laat ze zien voordat u kunt aanvragen.</p>',
  ],
  ['drempel-voor-aanvraag', '<p>Voor uw aanvraag hoeft u niet eerst een workshop te volgen.</p>'],
  ['drempel-voor-aanvraag', '<p>Eerst meer weten? Kom naar onze voorlichting over bijstand aanvragen.</p>'],
  [
    'drempel-voor-aanvraag',
    '<p>U kunt bijzondere bijstand aanvragen voor de kosten van een cursus, maar doe dat voordat u de cursus volgt.</p>',
  ],
  [
    'adreslozen-uitgesloten',
    '<p>Heeft u geen vast adres? Ook dan kunt u bijstand aanvragen. Neem contact op met ons daklozenloket.</p>',
  ],
  ['adreslozen-uitgesloten', '<p>Zonder briefadres mist u post. Vraag daarom een briefadres aan.</p>'],
  ['adreslozen-uitgesloten', '<p>Woont u niet in onze gemeente? Dan kunt u bij ons geen bijstand aanvragen.</p>'],
  ['adreslozen-uitgesloten', '<p>Als dakloze vraagt u bijstand aan bij de centrumgemeente, niet bij ons.</p>'],
  ['identiteitsbewijs-onjuist', '<p>Neem uw paspoort, ID-kaart of rijbewijs mee.</p>'],
  ['identiteitsbewijs-onjuist', '<p>Heeft u geen paspoort of rijbewijs? Neem dan contact op.</p>'],
  ['identiteitsbewijs-onjuist', '<p>De kosten van een rijbewijs betalen wij niet.</p>'],
  ['identiteitsbewijs-onjuist', '<p>Een verlopen rijbewijs is geen geldig identiteitsbewijs.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Uw traject naar werk gaat in na het intakegesprek. De uitkering zelf gaat in op uw meldingsdatum.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>Wij betalen de uitkering rond de eerste van de volgende maand.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Vanaf de dag van uw melding tot aan het besluit telt elke dag mee voor uw uitkering.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>Als alles compleet is, krijgt u uw uitkering sneller.</p>'],
  ['ingangsdatum-te-laat', '<p>U krijgt bij het gesprek uitleg over de uitkering.</p>'],
  ['ingangsdatum-te-laat', '<p>De nieuwe bedragen gaan in op de eerste van de maand. Uw uitkering stijgt dan.</p>'],
  [
    'ingangsdatum-te-laat',
    '<h2>Bezwaar</h2><p>De termijn voor bezwaar begint op de dag na de datum van het besluit over uw uitkering.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>Na goedkeuring krijgt u bijstand vanaf het moment dat u zich bij ons meldde.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Ook de periode tussen melding en gesprek telt mee: de uitkering start niet pas bij het gesprek.</p>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>Bijstand met terugwerkende kracht is alleen mogelijk als u zich door ziekte niet kon melden.</p>',
  ],
  ['terugwerkende-kracht-uitgesloten', '<p>Normaal geven wij geen bijstand over de periode voor uw melding.</p>'],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>Zorgtoeslag kunt u niet met terugwerkende kracht krijgen als u te laat bent.</p>',
  ],
  ['terugwerkende-kracht-uitgesloten', '<p>Wij vorderen de bijstand over de maanden daarvoor niet terug.</p>'],
  ['alleen-digitaal', '<p>Meer informatie over bijstand aanvragen vindt u alleen online.</p>'],
  ['alleen-digitaal', '<p>U kunt uw aanvraag alleen online volgen, via Mijn Gemeente.</p>'],
  [
    'alleen-digitaal',
    '<p>Heeft u geen DigiD? Dan kunt u niet online aanvragen, maar wel met een papieren formulier.</p>',
  ],
  [
    'alleen-digitaal',
    '<p>De aanvraag voor bijstand doet u digitaal. Alleen als dat niet lukt, komt u naar het loket.</p>',
  ],
  [
    'alleen-digitaal',
    '<p>Vraag de bijstand samen met uw partner aan. Alleen uw eigen DigiD is niet genoeg, uw partner moet ook inloggen.</p>',
  ],
  ['drempel-voor-aanvraag', '<p>Tijdens de intake vertellen wij over de training. Die start na de toekenning.</p>'],
  ['drempel-voor-aanvraag', '<p>Bewijs van inkomen is nodig voordat wij uw aanvraag kunnen beoordelen.</p>'],
  [
    'drempel-voor-aanvraag',
    '<p>Voordat u bijstand aanvraagt, kunt u op werk.nl kijken of u recht heeft op een andere uitkering.</p>',
  ],
  [
    'drempel-voor-aanvraag',
    '<h2>Jongeren tot 27 jaar</h2><p>U levert eerst een overzicht in van uw sollicitaties. Daarna kunt u aanvragen.</p>',
  ],
  [
    'adreslozen-uitgesloten',
    '<p>Bent u dakloos? Dan krijgt u geen huurtoeslag, maar bijstand kunt u wel aanvragen.</p>',
  ],
  ['adreslozen-uitgesloten', '<p>Zonder geldig verblijfsrecht krijgt u geen bijstand.</p>'],
  ['adreslozen-uitgesloten', '<p>Heeft u geen adres? Kom dan naar het daklozenloket in de centrumgemeente.</p>'],
  ['adreslozen-uitgesloten', '<p>Bent u dakloos? Voor u geldt een lagere uitkering omdat u geen woonkosten heeft.</p>'],
  ['identiteitsbewijs-onjuist', '<p>Een paspoort, een identiteitskaart of sinds 2026 ook een rijbewijs is goed.</p>'],
  ['identiteitsbewijs-onjuist', '<p>Vóór 2026 was een rijbewijs geen geldig identiteitsbewijs.</p>'],
  ['ingangsdatum-te-laat', '<p>Ook als het gesprek later is, krijgt u bijstand vanaf de melding.</p>'],
  ['ingangsdatum-te-laat', '<p>Binnen een week na het besluit staat de uitkering op uw rekening.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Is uw dossier compleet? Dan start de consulent met de behandeling van uw uitkering.</p>',
  ],
  [
    'ingangsdatum-te-laat',
    '<p>De vrijlating begint op de eerste dag van de maand waarin u naast uw uitkering gaat werken.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>Bij het intakegesprek hoort u wanneer uw uitkering ingaat.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Uw uitkering gaat in op de dag dat u zich meldde, mits alle gegevens kloppen en uw aanvraag compleet is.</p>',
  ],
  [
    'ingangsdatum-te-laat',
    '<p>Krijgt u een uitkering? Vanaf dat moment maakt u afspraken met uw consulent over werk.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>U kunt in de eerste maand na toekenning van uw uitkering een bril vergoed krijgen.</p>'],
  ['ingangsdatum-te-laat', '<p>Wanneer u op de eerste van de maand geen werk heeft, meldt u dat.</p>'],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>De bijstand gaat niet eerder in dan de dag waarop u zich meldt, behalve in bijzondere situaties.</p>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>Wij kunnen de uitkering niet zomaar met terugwerkende kracht toekennen.</p>',
  ],
  ['terugwerkende-kracht-uitgesloten', '<p>Loonheffing over de voorgaande maanden betaalt u niet.</p>'],
  ['alleen-digitaal', '<p>De uitkeringsspecificatie ontvangt u alleen digitaal.</p>'],
  ['alleen-digitaal', '<p>Voor online aanvragen heeft u DigiD nodig.</p>'],
  ['alleen-digitaal', '<p>U kunt niet alleen met DigiD, maar ook schriftelijk een uitkering aanvragen.</p>'],
  ['alleen-digitaal', '<p>Vraagt u alleen bijstand aan voor uzelf? Dan vult u het online formulier alleen in.</p>'],
  ['alleen-digitaal', '<p>Alleen inwoners van onze gemeente kunnen via deze website bijstand aanvragen.</p>'],
  [
    'drempel-voor-aanvraag',
    '<p>Direct na uw aanvraag krijgt u een uitnodiging voor een informatiebijeenkomst. Die is verplicht.</p>',
  ],
  ['drempel-voor-aanvraag', '<p>Stuur bewijs mee dat u recht had op WW voordat u bijstand aanvroeg.</p>'],
  ['drempel-voor-aanvraag', '<p>Wij vragen u niet om sollicitaties te laten zien voordat u een aanvraag doet.</p>'],
  ['adreslozen-uitgesloten', '<p>Ook zonder briefadres kunt u bij ons terecht voor bijstand.</p>'],
  ['adreslozen-uitgesloten', '<p>Staat u niet ingeschreven? Dat is geen reden om uw aanvraag af te wijzen.</p>'],
  [
    'adreslozen-uitgesloten',
    '<p>Een briefadres aanvragen doet u bij Burgerzaken. Woont u ergens, dan kunt u geen briefadres krijgen.</p>',
  ],
  ['identiteitsbewijs-onjuist', '<p>Geen paspoort? Een rijbewijs mag nu ook.</p>'],
  [
    'identiteitsbewijs-onjuist',
    '<p>Neem geen kopie maar uw echte rijbewijs of paspoort mee als identiteitsbewijs.</p>',
  ],
  ['alleen-digitaal', '<p>Kunt u niet digitaal aanvragen? Dan helpt de balie u.</p>'],
  ['adreslozen-uitgesloten', '<p>Alleen wie in onze gemeente woont, kan bij ons bijstand krijgen.</p>'],
  [
    'drempel-voor-aanvraag',
    '<p>Een aanvraag doen kan ook na afloop van een informatiebijeenkomst in de bibliotheek.</p>',
  ],
];

const told: readonly (readonly [rule: string, html: string])[] = [
  [
    'uitleg-bijstand',
    '<p>Heeft u geen werk en niet genoeg geld om van te leven? Dan kunt u misschien een bijstandsuitkering krijgen.</p>',
  ],
  [
    'uitleg-bijstand',
    '<p>Bijstand is een uitkering voor mensen die niet in hun eigen levensonderhoud kunnen voorzien.</p>',
  ],
  [
    'uitleg-bijstand',
    '<h2>Voorwaarden voor bijstand</h2><ul><li>u bent 18 jaar of ouder</li><li>uw inkomen is lager dan de bijstandsnorm</li></ul>',
  ],
  ['uitleg-bijstand', '<p>Verdient u minder dan het sociaal minimum? De bijstand vult uw inkomen aan.</p>'],
  ['aanvraagroute', '<p>Wilt u bijstand aanvragen? Ga naar werk.nl.</p>'],
  ['aanvraagroute', '<p>U meldt zich eerst bij het UWV. Dat doet u via internet.</p>'],
  ['aanvraagroute', '<p>Het aanvragen van een bijstandsuitkering doet u bij Werkplein Waterland.</p>'],
  ['aanvraagroute', '<h2>Aanvragen</h2><p>Log in met DigiD en vul het aanvraagformulier in.</p>'],
  ['aanvraagroute', '<p>Maak een afspraak bij de gemeente om uw uitkering aan te vragen.</p>'],
  ['aanvraag-zonder-digid', '<p>Geen DigiD? U kunt een papieren aanvraagformulier ophalen bij de balie.</p>'],
  [
    'aanvraag-zonder-digid',
    '<p>Vindt u aanvragen lastig? Vrijwilligers van de formulierenbrigade helpen u met de aanvraag.</p>',
  ],
  [
    'aanvraag-zonder-digid',
    '<h2>Bijstand aanvragen</h2><p>Heeft u geen computer, kom dan naar het gemeentehuis. Wij vullen het formulier samen met u in.</p>',
  ],
  ['aanvraag-zonder-digid', '<p>De aanvraag kan ook schriftelijk. Bel voor een formulier.</p>'],
  ['aanvraag-zonder-digid', '<p>Komt u er niet uit? Onze medewerkers helpen u bij het invullen van de aanvraag.</p>'],
  ['ingangsdatum', '<h2>Vanaf wanneer krijg ik bijstand?</h2><p>Vanaf de dag waarop u zich bij ons heeft gemeld.</p>'],
  ['ingangsdatum', '<p>Uw uitkering start op de datum van uw melding.</p>'],
  ['ingangsdatum', '<p>Heeft u recht op bijstand, dan krijgt u die vanaf het moment dat u zich bij UWV meldde.</p>'],
  ['ingangsdatum', '<dl><dt>Ingangsdatum van de uitkering</dt><dd>De dag van uw aanvraag</dd></dl>'],
  [
    'terugwerkende-kracht',
    '<p>Kon u zich niet eerder melden? Bij bijzondere omstandigheden kan de bijstand tot drie maanden voor uw melding ingaan.</p>',
  ],
  [
    'terugwerkende-kracht',
    '<p>Alleen als uw situatie daarom vraagt, geven wij bijstand over maximaal 3 maanden voor de aanvraag.</p>',
  ],
  ['terugwerkende-kracht', '<p>Soms kunt u een uitkering met terugwerkende kracht krijgen.</p>'],
  ['contact', '<p>Heeft u vragen? Bel met het Klantcontactcentrum: 0123-456789.</p>'],
  ['contact', '<p>Telefoon: 14 012</p>'],
  ['contact', '<p>U kunt langskomen bij de balie Werk en Inkomen, maandag tot en met vrijdag van 9 tot 12 uur.</p>'],
  ['contact', '<p>Bel 0800 1234 (gratis).</p>'],
  [
    'uitleg-bijstand',
    '<h2>Wat is bijstand?</h2><p>Bijstand is een uitkering van de gemeente. U krijgt het als u niet zelf in uw levensonderhoud kunt voorzien.</p>',
  ],
  [
    'uitleg-bijstand',
    '<p>Hebt u geen inkomen of een laag inkomen en kunt u nergens anders terecht? Dan helpt de gemeente met een bijstandsuitkering.</p>',
  ],
  [
    'uitleg-bijstand',
    '<h2>Kom ik in aanmerking voor bijstand?</h2><ul><li>U woont in onze gemeente.</li><li>U bent minimaal 18 jaar.</li><li>U heeft geen of te weinig geld om van te leven.</li></ul>',
  ],
  [
    'uitleg-bijstand',
    '<p>De Participatiewet regelt een inkomen op het sociaal minimum voor mensen zonder werk. Dit inkomen heet bijstand.</p>',
  ],
  [
    'aanvraagroute',
    '<h2>Hoe vraag ik een bijstandsuitkering aan?</h2><ol><li>Log in op werk.nl met uw DigiD.</li><li>Kies voor bijstand.</li></ol>',
  ],
  ['aanvraagroute', '<p>U kunt zich voor een uitkering melden bij het Werkplein of via werk.nl.</p>'],
  ['aanvraagroute', '<p>Klik op de knop om de bijstandsuitkering aan te vragen.</p>'],
  [
    'aanvraagroute',
    '<p>De aanvraag voor algemene bijstand dient u in bij UWV. UWV stuurt de aanvraag door naar ons.</p>',
  ],
  ['aanvraagroute', '<p>Ga naar onze website om bijstand aan te vragen.</p>'],
  [
    'aanvraag-zonder-digid',
    '<p>Kunt u niet met een computer overweg? Maak een afspraak; dan doen wij de aanvraag samen.</p>',
  ],
  [
    'aanvraag-zonder-digid',
    '<h2>Aanvragen</h2><p>Hulp nodig? Op het spreekuur in de bibliotheek helpen vrijwilligers u met het invullen van formulieren.</p>',
  ],
  ['aanvraag-zonder-digid', '<p>Wie niet digitaal kan aanvragen, krijgt van ons een formulier op papier.</p>'],
  [
    'aanvraag-zonder-digid',
    '<p>Heeft u nog geen DigiD of wilt u liever persoonlijk contact? U bent welkom in het gemeentehuis.</p>',
  ],
  ['aanvraag-zonder-digid', '<p>U kunt ook telefonisch een bijstandsuitkering aanvragen.</p>'],
  ['ingangsdatum', '<p>De datum waarop u zich bij het UWV meldt, is de ingangsdatum van uw bijstandsuitkering.</p>'],
  [
    'ingangsdatum',
    '<h2>Ingangsdatum</h2><p>De bijstand begint op de dag dat u zich bij ons of bij werk.nl heeft aangemeld.</p>',
  ],
  ['ingangsdatum', '<p>Bij een goedgekeurde aanvraag krijgt u bijstand met ingang van de datum van uw melding.</p>'],
  ['ingangsdatum', '<p>U heeft recht op een uitkering vanaf de dag dat u deze heeft aangevraagd.</p>'],
  [
    'terugwerkende-kracht',
    '<p>Bijstand kan in uitzonderlijke situaties worden toegekend vanaf drie maanden voor de melding.</p>',
  ],
  [
    'terugwerkende-kracht',
    '<p>Kunt u uitleggen waarom u zich niet eerder kon melden? Dan kan de uitkering eerder ingaan, hoogstens drie maanden.</p>',
  ],
  ['contact', '<p>Het team Inkomen is bereikbaar op (0123) 45 67 89, op werkdagen tussen 9.00 en 12.00 uur.</p>'],
  ['contact', '<p>Neem contact op via telefoonnummer 14&nbsp;0123 of WhatsApp 06-00000000.</p>'],
  ['contact', '<p>Loop binnen bij het Sociaal Loket aan de Markt 1.</p>'],
  [
    'uitleg-bijstand',
    '<p>Kunt u uw vaste lasten niet meer betalen omdat u geen inkomen heeft? Dan is er de bijstand.</p>',
  ],
  [
    'uitleg-bijstand',
    '<p>Bijstand is het inkomen waar je op terug kunt vallen als je zelf niet genoeg verdient om van te leven.</p>',
  ],
  [
    'uitleg-bijstand',
    '<h2>Voor wie is de bijstand?</h2><p>Voor iedereen van 18 jaar en ouder die in Nederland woont en geen geld heeft om van te leven.</p>',
  ],
  ['aanvraagroute', '<h2>Hoe meld ik mij?</h2><p>Dat kan via werk.nl of aan de balie van het Werkplein.</p>'],
  ['aanvraagroute', '<p>Bijstand vraag je digitaal aan. Je hebt hiervoor DigiD nodig.</p>'],
  ['aanvraagroute', '<p>Start uw aanvraag via de site van het UWV (werk.nl).</p>'],
  ['aanvraagroute', '<p>Vul het aanvraagformulier bijstand in en lever het in bij de receptie.</p>'],
  ['aanvraag-zonder-digid', '<p>Lukt online aanvragen niet? Kom dan naar het Sociaal Loket.</p>'],
  ['aanvraag-zonder-digid', '<p>U mag de aanvraag ook op papier doen.</p>'],
  [
    'aanvraag-zonder-digid',
    '<h2>Hulp bij de aanvraag</h2><p>Een vrijwilliger van Humanitas kan u helpen met het formulier.</p>',
  ],
  ['aanvraag-zonder-digid', '<p>Iemand anders mag de bijstand namens u aanvragen.</p>'],
  ['ingangsdatum', '<p>Vanaf de dag dat u zich meldt, heeft u recht op bijstand als u aan de voorwaarden voldoet.</p>'],
  ['ingangsdatum', '<p>Hebt u recht? Dan start de uitkering op uw meldingsdatum.</p>'],
  ['ingangsdatum', '<p>Wij rekenen uw bijstand uit vanaf het moment van aanmelden bij werk.nl.</p>'],
  [
    'terugwerkende-kracht',
    '<p>Wij mogen tot drie maanden terugkijken als u zich door omstandigheden niet kon melden; u krijgt dan bijstand over de tijd voor uw melding.</p>',
  ],
  [
    'terugwerkende-kracht',
    '<p>In bijzondere gevallen geven we een uitkering met terugwerkende kracht, hooguit 3 maanden.</p>',
  ],
  ['contact', '<p>Bel ons: 0900-1234 (lokaal tarief).</p>'],
  ['contact', '<p>Ons loket is open van maandag tot en met donderdag.</p>'],
  ['contact', '<p>Heeft u een vraag? Bel het team Werk en Inkomen via 088 123 45 67.</p>'],
  ['aanvraagroute', '<p>Bijstand? Meld u bij werk.nl.</p>'],
  [
    'aanvraagroute',
    '<h2>Zo werkt het</h2><ol><li>U vult het formulier op werk.nl in.</li><li>U krijgt een gesprek.</li></ol>',
  ],
  ['aanvraagroute', '<p>Wie bijstand nodig heeft, gaat naar het loket van de gemeente en doet daar een aanvraag.</p>'],
  ['aanvraagroute', '<p>De bijstandsuitkering regelt u via werk.nl.</p>'],
  ['aanvraag-zonder-digid', '<p>Wilt u geen computer gebruiken? Vraag dan om het papieren formulier.</p>'],
  ['aanvraag-zonder-digid', '<p>Niet handig met internet? Wij vullen de aanvraag samen met u in.</p>'],
  ['aanvraag-zonder-digid', '<p>Voor hulp bij de aanvraag kunt u terecht bij het wijkteam.</p>'],
  ['ingangsdatum', '<p>Uw bijstand loopt vanaf de dag van uw melding.</p>'],
  ['ingangsdatum', '<p>De melddatum bepaalt vanaf wanneer u een uitkering krijgt.</p>'],
];

const notTold: readonly (readonly [rule: string, html: string])[] = [
  ['uitleg-bijstand', '<p>U kunt binnen zes weken bezwaar maken tegen het besluit over uw bijstandsuitkering.</p>'],
  ['uitleg-bijstand', '<p>De zorgtoeslag is voor mensen met een laag inkomen.</p>'],
  ['aanvraagroute', '<p>U krijgt binnen acht weken na uw aanvraag een brief.</p>'],
  ['aanvraagroute', '<p>Geef wijzigingen door via onze website.</p>'],
  ['aanvraagroute', '<p>Na uw aanvraag krijgt u een gesprek op het gemeentehuis.</p>'],
  ['aanvraag-zonder-digid', '<p>Log in met DigiD. Heeft u vragen over uw vermogen? Bel ons.</p>'],
  ['aanvraag-zonder-digid', '<p>Wij helpen u graag met het vinden van werk.</p>'],
  ['ingangsdatum', '<p>Uiterlijk vier weken na de dag van uw aanvraag krijgt u een voorschot op uw uitkering.</p>'],
  ['ingangsdatum', '<p>De uitkering gaat in op de dag van het intakegesprek.</p>'],
  ['ingangsdatum', '<p>Binnen acht weken vanaf de datum van uw aanvraag krijgt u een besluit over uw uitkering.</p>'],
  ['terugwerkende-kracht', '<p>U krijgt nooit bijstand met terugwerkende kracht.</p>'],
  ['terugwerkende-kracht', '<p>Wij kunnen uw uitkering met terugwerkende kracht intrekken.</p>'],
  ['contact', '<p>Mail ons op de algemene mailbox. Wij antwoorden binnen 2 dagen.</p>'],
  ['contact', '<p>De norm is € 1.348,49 per maand vanaf 01-07-2026.</p>'],
  ['uitleg-bijstand', '<h2>Hoogte van de bijstand</h2><p>Een alleenstaande krijgt € 1.348,49 per maand.</p>'],
  ['uitleg-bijstand', '<p>U moet wijzigingen in uw inkomen doorgeven als u bijstand krijgt.</p>'],
  ['aanvraagroute', '<p>Tijdens uw bijstand vraagt u vakantie aan via onze website.</p>'],
  ['aanvraagroute', '<p>Bezwaar maken kan online of met een brief.</p>'],
  ['aanvraagroute', '<p>Voorschot aanvragen? Bel de gemeente.</p>'],
  ['aanvraag-zonder-digid', '<p>Kunt u uw huur niet betalen? Bel ons, wij helpen u.</p>'],
  ['aanvraag-zonder-digid', '<p>Lukt het niet om een baan te vinden? Uw coach helpt u.</p>'],
  ['ingangsdatum', '<p>Vanaf de dag van uw melding moet u naar werk zoeken.</p>'],
  ['ingangsdatum', '<p>De zoektermijn begint op de dag van uw melding. U krijgt dan nog geen uitkering.</p>'],
  ['ingangsdatum', '<p>U ontvangt een ontvangstbevestiging op de dag van uw aanvraag voor een uitkering.</p>'],
  ['terugwerkende-kracht', '<p>De nieuwe norm geldt met terugwerkende kracht tot 1 juli.</p>'],
  ['contact', '<p>Uw klantnummer is 123456.</p>'],
  ['uitleg-bijstand', '<p>Heeft u een laag inkomen? Dan krijgt u misschien huurtoeslag.</p>'],
  ['uitleg-bijstand', '<h2>Bezwaar</h2><p>Krijgt u geen uitkering? U kunt bezwaar maken.</p>'],
  ['aanvraagroute', '<p>Neem uw paspoort mee naar het gemeentehuis.</p>'],
  ['aanvraagroute', '<p>Vraag een voorschot aan via onze website.</p>'],
  ['aanvraag-zonder-digid', '<p>Met DigiD ziet u de stand van uw aanvraag.</p>'],
  ['aanvraag-zonder-digid', '<p>Bezwaar maakt u schriftelijk, per post.</p>'],
  ['ingangsdatum', '<p>Meld wijzigingen meteen, uiterlijk op de dag dat uw uitkering wordt betaald.</p>'],
  ['terugwerkende-kracht', '<p>Bewaar uw papieren van de afgelopen drie maanden.</p>'],
  ['contact', '<p>Kijk voor meer informatie op onze website.</p>'],
];

const outcomeOf = (rule: string, html: string) => {
  const { outcome, reason } = resultFor(checkExample({ html }), rule);
  return outcome === 'cantTell' && reason === 'incomplete' ? 'incomplete' : outcome;
};

describe('what pages say about applying and the start of the benefit', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(told)('%s is told by %s', (rule, html) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, html)));
  it.each(notTold)('%s is not told by %s', (rule, html) =>
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(rule, html)),
  );
});
