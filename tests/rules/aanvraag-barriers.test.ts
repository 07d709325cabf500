/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
  ['alleen-digitaal', '<p>U moet de aanvraag voor bijstand online doen.</p>'],
  ['adreslozen-uitgesloten', '<p>Wie geen vaste verblijfplaats heeft, valt buiten de bijstand.</p>'],
  [
    'adreslozen-uitgesloten',
    '<p>Bent u dakloos en wilt u bijstand? Een briefadres is verplicht als u een uitkering wilt.</p>',
  ],
  ['adreslozen-uitgesloten', '<p>Inwoners zonder vaste woonplaats sluiten wij uit van bijstand.</p>'],
  ['alleen-digitaal', '<p>Papieren aanvragen van bijstand leggen wij ter zijde.</p>'],
  [
    'adreslozen-uitgesloten',
    '<h2>Voorwaarden voor bijstand</h2><ul><li>U bent ingeschreven in onze gemeente. Zonder inschrijving krijgt u geen uitkering.</li></ul>',
  ],
  [
    'alleen-digitaal',
    '<h2>Aanvragen</h2><p>U doet de aanvraag op werk.nl. Aan het loket of per post gaat het niet.</p>',
  ],
  ['alleen-digitaal', '<p>U vraagt bijstand digitaal aan; een ander kanaal is er bij ons niet.</p>'],
  [
    'alleen-digitaal',
    '<p>Met papieren formulieren werken wij niet, wij werken niet met papieren formulieren. Vraag de uitkering aan met DigiD.</p>',
  ],
  ['alleen-digitaal', '<h2>Bijstand aanvragen</h2><p>Alleen via werk.nl, met DigiD.</p>'],
  [
    'alleen-digitaal',
    '<h2>Bijstand aanvragen</h2><h3>Is er ook een formulier op papier?</h3><p>Nee, wij werken volledig digitaal.</p>',
  ],
  ['identiteitsbewijs-onjuist', '<p>Hebt u alleen een rijbewijs? Dan kunnen wij uw aanvraag niet behandelen.</p>'],
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
  [
    'adreslozen-uitgesloten',
    '<p>Een briefadres krijgt niet iedereen. Het gevolg is groot. Zonder registratie is er geen uitkering en geen toeslag.</p>',
  ],
  [
    'adreslozen-uitgesloten',
    '<p>U hebt nodig:</p><ul><li>een vast adres of briefadres; is dat er niet, dan wijzen wij de aanvraag af</li></ul>',
  ],
  [
    'adreslozen-uitgesloten',
    '<p>Wij vragen om een briefadres. Hebt u dat niet, dan nemen wij uw aanvraag om bijstand niet in behandeling.</p>',
  ],
  [
    'adreslozen-uitgesloten',
    '<h2>Kan ik bijstand krijgen als ik dakloos ben?</h2><p>Alleen als u een briefadres hebt.</p>',
  ],
  ['adreslozen-uitgesloten', '<p>De bijstand is er niet voor mensen die nergens staan ingeschreven.</p>'],
  [
    'alleen-digitaal',
    '<p>De hele aanvraag van een uitkering loopt via ons portaal. Ook aan het loket kunt u geen aanvraag doen.</p>',
  ],
  [
    'alleen-digitaal',
    '<p>U vraagt de uitkering aan met DigiD. Hebt u die niet, dan kunnen wij uw aanvraag niet in behandeling nemen.</p>',
  ],
  [
    'alleen-digitaal',
    '<p>Bijstand vraagt u aan op werk.nl; een andere manier is er niet. Vraag familie om hulp als u geen computer hebt.</p>',
  ],
];

const doesNotFail: readonly Said[] = [
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
  [
    'adreslozen-uitgesloten',
    '<h2>Inschrijven als werkzoekende</h2><p>U hebt een account nodig. Zonder registratie krijgt u geen uitkering.</p>',
  ],
  [
    'adreslozen-uitgesloten',
    '<p>U hebt nodig:</p><ul><li>een adres voor de post; hebt u dat niet, dan helpen wij u aan een briefadres</li></ul>',
  ],
  [
    'adreslozen-uitgesloten',
    '<h2>Kan ik bijstand krijgen als ik dakloos ben?</h2><p>Ja, ook als u geen briefadres hebt.</p>',
  ],
  [
    'alleen-digitaal',
    '<p>U hebt DigiD en loonstroken nodig. Hebt u die niet, dan kunnen wij uw aanvraag niet in behandeling nemen.</p>',
  ],
  ['alleen-digitaal', '<p>U vraagt bijstand aan op werk.nl of op papier; een andere manier is er niet.</p>'],
];

describe('what pages put in the way of an application', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
});
