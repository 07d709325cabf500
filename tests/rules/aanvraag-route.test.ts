/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const told: readonly Said[] = [
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
  [
    'uitleg-bijstand',
    '<p>Van de bijstand betaalt u wat u nodig hebt om te bestaan: uw eten, uw kleren en de huur.</p>',
  ],
  ['uitleg-bijstand', '<p>Verdient u te weinig om rond te komen? Kijk dan of bijstand iets voor u is.</p>'],
  ['uitleg-bijstand', '<p>Is uw inkomen te klein voor de dagelijkse kosten, vraag de uitkering dan aan.</p>'],
  [
    'uitleg-bijstand',
    '<p>De wet kent een uitkering waarmee u in uw eigen onderhoud kunt voorzien. Die heet bijstand.</p>',
  ],
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
  ['aanvraag-zonder-digid', '<p>Lukt bijstand aanvragen via internet niet, dan meldt u zich op het Werkplein.</p>'],
  ['aanvraag-zonder-digid', '<p>Krijgt u de digitale aanvraag niet voor elkaar? Bel ons voor een afspraak.</p>'],
  ['aanvraag-zonder-digid', '<p>Komt u er niet uit? Onze medewerkers helpen u bij het invullen van de aanvraag.</p>'],
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
  ['aanvraagroute', '<p>U vraagt de uitkering aan in de gemeente waar u verblijft.</p>'],
  ['aanvraagroute', '<p>U kunt de bijstand aanvragen op de pagina Bijstand aanvragen.</p>'],
  ['aanvraagroute', '<p>U kunt bijstand aanvragen bij een gemeente die daarvoor is aangewezen.</p>'],
  ['aanvraagroute', '<h2>Bijstand aanvragen</h2><p>Vul het meldformulier in.</p>'],
  ['uitleg-bijstand', '<p>Verdient u minder dan de bijstandsnorm? Dan kunt u bijstand krijgen.</p>'],
  ['uitleg-bijstand', '<p>Zit u zonder geld? Dan kunt u bijstand aanvragen.</p>'],
  ['aanvraag-zonder-digid', '<p>U doet de aanvraag op werk.nl. Lukt het niet, dan helpen wij u op kantoor.</p>'],
  ['aanvraag-zonder-digid', '<h2>Geen DigiD?</h2><p>Kom dan naar de balie.</p>'],
  ['aanvraag-zonder-digid', '<h2>Ik heb geen DigiD</h2><p>Geen probleem. Bel ons voor een afspraak.</p>'],
  ['aanvraag-zonder-digid', '<h2>Fabel: zonder DigiD kunt u niet aanvragen</h2><p>Jawel. Kom langs bij het loket.</p>'],
  [
    'aanvraag-zonder-digid',
    '<p>U vraagt bijstand aan op werk.nl. Hebt u hulp nodig? Bel ons, dan komen wij langs.</p>',
  ],
  ['contact', '<h3>Waar moet ik zijn?</h3><p>Bij de balie van de dienst, Molenstraat 8.</p>'],
  ['ingangsdatum', '<p>Bij toekenning krijgt u een nabetaling vanaf de dag waarop u zich meldde.</p>'],
  ['ingangsdatum', '<p>Krijg je bijstand? Dan betalen we ook over die weken, vanaf je melding.</p>'],
  [
    'aanvraagroute',
    '<h2>Waar vraagt u de uitkering aan?</h2><p>Wij werken voor de hele regio. Loop binnen bij het Daklozenloket.</p>',
  ],
  [
    'bewijsstukken',
    '<h2>Wat willen wij van u weten?</h2><ul><li>een geldig paspoort</li><li>uw bankafschriften van drie maanden</li></ul>',
  ],
];

const notTold: readonly Said[] = [
  ['aanvraag-zonder-digid', '<h2>Geen DigiD?</h2><p>Vraag die dan aan op digid.nl.</p>'],
  [
    'aanvraag-zonder-digid',
    '<h2>Komt u er niet uit met uw schulden?</h2><p>Loop binnen. Wij helpen u met het formulier.</p>',
  ],
  ['aanvraag-zonder-digid', '<p>U moet eerst werk vinden. Lukt dat niet, dan helpen wij u verder met de aanvraag.</p>'],
  ['contact', '<p>Als tegenprestatie kunnen wij u een paar uur werk in het buurthuis vragen.</p>'],
  ['contact', '<p>Binnen zes weken krijgt u een brief van het wijkteam.</p>'],
  ['ingangsdatum', '<p>Het voorschot betalen wij binnen vier weken, gerekend vanaf uw melding.</p>'],
  ['aanvraagroute', '<h2>Waar vraagt u een stadspas aan?</h2><p>Loop binnen bij het Stadsloket.</p>'],
  ['bewijsstukken', '<p>Laat met bankafschriften zien dat u niets meer hebt.</p>'],
  ['bewijsstukken', '<h2>U gaat werken</h2><ul><li>U levert uw arbeidscontract in.</li></ul>'],
  ['uitleg-bijstand', '<p>U kunt binnen zes weken bezwaar maken tegen het besluit over uw bijstandsuitkering.</p>'],
  ['uitleg-bijstand', '<p>De zorgtoeslag is voor mensen met een laag inkomen.</p>'],
  ['aanvraagroute', '<p>U krijgt binnen acht weken na uw aanvraag een brief.</p>'],
  ['aanvraagroute', '<p>Geef wijzigingen door via onze website.</p>'],
  ['aanvraagroute', '<p>Na uw aanvraag krijgt u een gesprek op het gemeentehuis.</p>'],
  ['aanvraag-zonder-digid', '<p>Log in met DigiD. Heeft u vragen over uw vermogen? Bel ons.</p>'],
  ['aanvraag-zonder-digid', '<p>Wij helpen u graag met het vinden van werk.</p>'],
  ['contact', '<p>Mail ons op de algemene mailbox. Wij antwoorden binnen 2 dagen.</p>'],
  ['contact', '<p>De norm is € 1.348,49 per maand vanaf 01-07-2026.</p>'],
  ['uitleg-bijstand', '<h2>Hoogte van de bijstand</h2><p>Een alleenstaande krijgt € 1.348,49 per maand.</p>'],
  ['uitleg-bijstand', '<p>U moet wijzigingen in uw inkomen doorgeven als u bijstand krijgt.</p>'],
  ['aanvraagroute', '<p>Tijdens uw bijstand vraagt u vakantie aan via onze website.</p>'],
  ['aanvraagroute', '<p>Bezwaar maken kan online of met een brief.</p>'],
  ['aanvraagroute', '<p>Voorschot aanvragen? Bel de gemeente.</p>'],
  ['aanvraag-zonder-digid', '<p>Kunt u uw huur niet betalen? Bel ons, wij helpen u.</p>'],
  ['aanvraag-zonder-digid', '<p>Lukt het niet om een baan te vinden? Uw coach helpt u.</p>'],
  ['contact', '<p>Uw klantnummer is 123456.</p>'],
  ['uitleg-bijstand', '<p>Heeft u een laag inkomen? Dan krijgt u misschien huurtoeslag.</p>'],
  ['uitleg-bijstand', '<h2>Bezwaar</h2><p>Krijgt u geen uitkering? U kunt bezwaar maken.</p>'],
  ['aanvraagroute', '<p>Neem uw paspoort mee naar het gemeentehuis.</p>'],
  ['aanvraagroute', '<p>Vraag een voorschot aan via onze website.</p>'],
  ['aanvraag-zonder-digid', '<p>Met DigiD ziet u de stand van uw aanvraag.</p>'],
  ['aanvraag-zonder-digid', '<p>Bezwaar maakt u schriftelijk, per post.</p>'],
  ['contact', '<p>Kijk voor meer informatie op onze website.</p>'],
  [
    'aanvraagroute',
    '<h2>Veranderingen</h2><p>Een ander adres, een geboorte of samenwonen meldt u bij Burgerzaken.</p>',
  ],
  [
    'aanvraagroute',
    '<h2>Uw uitkering</h2><h2>Een verandering melden</h2><p>Vul het formulier in. Log in met uw DigiD.</p>',
  ],
  [
    'aanvraagroute',
    '<h2>Inkomstenvrijlating</h2><p>U mag een deel van het loon houden. U moet dit bij de gemeente aanvragen.</p>',
  ],
  ['aanvraagroute', '<p>Hebt u al uw papieren?</p><p>Vragen: bel ons op 14 0999.</p>'],
  [
    'aanvraag-zonder-digid',
    '<h2>Uw rechten</h2><h2>Een wijziging melden</h2><p>Kwijt? Vraag een nieuw papieren formulier aan uw klantmanager of gebruik met uw DigiD het online formulier.</p>',
  ],
  [
    'aanvraag-zonder-digid',
    '<p>U kunt een uitkering aanvragen. Daarna helpt de gemeente u om snel weer aan het werk te komen.</p>',
  ],
  ['aanvraag-zonder-digid', '<p>Vraag de vrijlating aan met het papieren formulier Vrijlating aanvragen.</p>'],
  ['uitleg-bijstand', '<p>Interen is: u leeft van uw spaargeld tot u niet te veel hebt voor de bijstand.</p>'],
  [
    'uitleg-bijstand',
    '<h2>Vermogen</h2><ul><li>geld op uw rekening</li><li>geld dat u nu niet hebt, maar wel kunt krijgen</li></ul>',
  ],
  ['uitleg-bijstand', '<p>Verdient u minder dan uw bijstand, dan vullen wij dat aan tot de norm.</p>'],
  ['uitleg-bijstand', '<h2>Bijstand</h2><p>Zit u dan tien weken zonder geld?</p>'],
  ['uitleg-bijstand', '<p>Vraag snel bijstand aan. Zo loopt u geen geld mis.</p>'],
  ['uitleg-bijstand', '<p>Met meer mensen kunt u de kosten van levensonderhoud delen en is uw uitkering lager.</p>'],
  [
    'uitleg-bijstand',
    '<p>Krijgt u bijstand en hebt u werk? Dan zijn er twee mogelijkheden:</p><ul><li>U verdient minder dan de bijstandsnorm.</li></ul>',
  ],
];

describe('what pages tell about applying', () => {
  it.each(told)('%s is told by %s', (rule, html) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, html)));
  it.each(notTold)('%s is not told by %s', (rule, html) =>
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(rule, html)),
  );
});
