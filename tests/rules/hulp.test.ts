import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
const fails: readonly Said[] = [
  ['aio-bij-gemeente', '<p>Ouderen met een gat in hun AOW krijgen van ons een aanvulling.</p>'],
  [
    'aio-bij-gemeente',
    '<p>Is uw AOW niet volledig? U kunt bij de gemeente een aanvulling aanvragen. Gebruik hiervoor ons formulier.</p>',
  ],
  [
    'aio-bij-gemeente',
    '<h3>Ik ben 71 en heb weinig pensioen. Krijg ik bijstand?</h3><p>Ja, dat kan. Maak een afspraak bij onze balie.</p>',
  ],
  [
    'aio-bij-gemeente',
    '<h3>Ik ben 71 en heb weinig pensioen. Krijg ik bijstand?</h3><p>Ja. Wij berekenen hoe hoog uw AIO wordt.</p>',
  ],
  [
    'aio-bij-gemeente',
    '<p>Bent u 65 of ouder en hebt u recht op een aanvulling? Vraag die aan bij de sociale dienst.</p>',
  ],
  [
    'aio-bij-gemeente',
    '<p>Bent u 67 jaar of ouder en is uw pensioen te laag? Vraag dan een aanvullende uitkering aan bij onze balie.</p>',
  ],
  ['aio-bij-gemeente', '<p>Bij een onvolledige AOW kunt u een aanvulling aanvragen. Dat doet u via de gemeente.</p>'],
  [
    'aio-bij-gemeente',
    '<p>Hebt u de pensioenleeftijd en te weinig inkomen? Ook dan vraagt u bijstand aan bij de gemeente.</p>',
  ],
  ['aio-bij-gemeente', "<p>Aanvullende bijstand voor AOW'ers vraagt u aan bij de ISD.</p>"],
  ['aio-bij-gemeente', '<p>De ISD voert voor onze inwoners ook de AIO uit.</p>'],
  ['aio-bij-gemeente', '<p>Is uw AOW lager door jaren in het buitenland? De gemeente legt het verschil bij.</p>'],
  [
    'aio-bij-gemeente',
    '<p>Voor ouderen met een onvolledige AOW is er een uitkering. Vraag die aan via ons formulier.</p>',
  ],
  ['aio-bij-gemeente', '<p>Heeft u AOW en te weinig inkomen? Vraag dan aanvullende bijstand aan bij de gemeente.</p>'],
  ['aio-bij-gemeente', '<p>Ouderen met een onvolledige AOW kunnen bij ons een aanvulling aanvragen.</p>'],
  ['aio-bij-gemeente', '<h2>AIO</h2><p>U vraagt de aanvulling aan bij de sociale dienst.</p>'],
  ['aio-bij-gemeente', '<p>Is uw AOW lager dan de bijstand? De gemeente vult uw AOW aan. Meld u bij ons loket.</p>'],
  ['aio-bij-gemeente', '<h3>Kan ik met AOW een aanvulling krijgen van de gemeente?</h3><p>Ja, dat kan.</p>'],
  ['aio-bij-gemeente', '<p>De aanvullende inkomensvoorziening ouderen (AIO) regelt u op het stadhuis.</p>'],
  ['aio-bij-gemeente', '<p>Hebt u alleen AOW en geen pensioen? Dan vraagt u bij de gemeente bijstand aan.</p>'],
  ['aio-bij-gemeente', '<p>Een AIO-uitkering kunt u aanvragen bij uw gemeente.</p>'],
];

const doesNotFail: readonly Said[] = [
  [
    'aio-bij-gemeente',
    '<h3>Ik ben 71 en heb weinig pensioen. Krijg ik bijstand?</h3><p>Ja. Meld u bij de SVB. Hulp nodig? Kom naar onze balie.</p>',
  ],
  [
    'aio-bij-gemeente',
    '<h3>Ik ben 71 en mijn zoon heeft geen werk. Krijgt hij bijstand?</h3><p>Ja, dat kan. Hij meldt zich bij onze balie.</p>',
  ],
  [
    'aio-bij-gemeente',
    '<h3>Ik ben 71 en zorg voor mijn kleinzoon. Kan hij bijstand krijgen?</h3><p>Ja, dat kan. Hij meldt zich bij onze balie.</p>',
  ],
  ['aio-bij-gemeente', '<p>Krijgt u AIO? Wij rekenen uit hoeveel bijzondere bijstand u krijgt.</p>'],
  ['aio-bij-gemeente', '<p>Heeft u AOW en te weinig inkomen? Vraag dan AIO aan bij de SVB, niet bij de gemeente.</p>'],
  ['aio-bij-gemeente', '<p>Heeft u de AOW-leeftijd nog niet bereikt? Dan vraagt u bijstand aan bij de gemeente.</p>'],
  ['aio-bij-gemeente', '<p>Mensen met AOW kunnen bij ons bijzondere bijstand aanvragen.</p>'],
  ['aio-bij-gemeente', '<p>Krijgt u AIO? Dan kunt u bij de gemeente de stadspas aanvragen.</p>'],
  ['aio-bij-gemeente', '<p>U bent tussen 18 jaar en de AOW-leeftijd. U vraagt bijstand aan bij de gemeente.</p>'],
  ['aio-bij-gemeente', '<p>De Sociale Verzekeringsbank betaalt de AIO. Bij de gemeente kunt u terecht met vragen.</p>'],
  ['aio-bij-gemeente', '<p>Bent u 67 en woont u in een instelling? Bel ons.</p>'],
  ['aio-bij-gemeente', '<p>U hebt recht op bijstand tot de AOW-leeftijd. Aanvragen doet u bij de gemeente.</p>'],
  ['aio-bij-gemeente', '<p>De gemeente gaat niet over de AIO.</p>'],
  ['aio-bij-gemeente', '<p>Ouderen kunnen bij ons loket hulp krijgen bij het invullen van de AIO-aanvraag.</p>'],
  ['opnemen-verboden', '<p>Het opnemen van gesprekken is verboden.</p>'],
];

const asks: readonly Said[] = [
  ['opnemen-verboden', '<p>U mag het gesprek niet opnemen.</p>'],
  ['opnemen-verboden', '<p>Wij staan het maken van geluidsopnamen niet toe.</p>'],
  ['opnemen-verboden', '<h2>Huisregels</h2><ul><li>Filmen en geluidsopnames maken mag niet.</li></ul>'],
  ['opnemen-verboden', '<p>Het is niet toegestaan om telefoongesprekken met ons op te nemen.</p>'],
  ['opnemen-verboden', '<h3>Mag ik opnames maken van het gesprek?</h3><p>Nee.</p>'],
];

const asksNothing: readonly Said[] = [
  ['opnemen-verboden', '<p>Na het gesprek mag u geen contact opnemen met de receptie, maar met uw consulent.</p>'],
  ['opnemen-verboden', '<p>U mag geluidsopnamen van het gesprek maken, maar niet delen met anderen.</p>'],
  ['opnemen-verboden', '<p>Bent u opgenomen in een ziekenhuis, dan mag u het gesprek verzetten.</p>'],
  ['opnemen-verboden', '<p>Neemt u het gesprek op? Dat mag niet stiekem.</p>'],
];

const told: readonly Said[] = [
  ['clientondersteuning', '<p>U mag altijd iemand meenemen, bijvoorbeeld een buurvrouw.</p>'],
  ['clientondersteuning', '<p>Vindt u het gesprek spannend? Neem dan een vertrouwd persoon mee.</p>'],
  ['clientondersteuning', '<p>Voor gratis en onafhankelijk advies kunt u terecht bij het Juridisch Loket.</p>'],
  ['clientondersteuning', '<ul><li>u mag iemand meenemen naar het gesprek</li></ul>'],
  ['clientondersteuning', '<p>MEE biedt gratis onafhankelijke cliëntondersteuning.</p>'],
  ['clientondersteuning', '<p>Een vrijwilliger van het steunpunt helpt u gratis met de formulieren.</p>'],
  ['clientondersteuning', '<p>Bij het sociaal raadsliedenwerk krijgt u kosteloos hulp.</p>'],
  ['clientondersteuning', '<p>Je kunt iemand meenemen die je vertrouwt.</p>'],
  ['clientondersteuning', '<p>Uw zoon, dochter of hulpverlener mag bij het gesprek aanwezig zijn.</p>'],
  ['clientondersteuning', '<h3>Mag er iemand mee naar het gesprek?</h3><p>Ja, graag zelfs.</p>'],
  ['clientondersteuning', '<ul><li>Kan mijn zus meekomen? Graag.</li><li>Waar? Op het stadhuis.</li></ul>'],
  ['spoedhulp', '<p>Hebt u geen geld voor levensmiddelen? Dan kunnen wij het voorschot eerder betalen.</p>'],
  ['spoedhulp', '<h2>Noodhulp</h2><ul><li>De voedselbank geeft elke vrijdag een pakket.</li></ul>'],
  ['spoedhulp', '<p>Dreigt afsluiting van water? Dan bemiddelt schuldhulp binnen een paar dagen.</p>'],
  ['clientondersteuning', '<p>Een maatschappelijk werker die los van de gemeente werkt, kijkt gratis mee.</p>'],
  ['clientondersteuning', '<p>De ombudsvrouw en de sociaal raadsvrouw staan u bij.</p>'],
  ['gesprek-opnemen', '<p>Wilt u het gesprek met uw consulent opnemen? Dat is toegestaan als u het vooraf zegt.</p>'],
  ['gesprek-opnemen', '<p>Geluidsopnamen van gesprekken zijn toegestaan voor eigen gebruik.</p>'],
  ['gesprek-opnemen', '<p>Een gesprek met uw telefoon opnemen mag. Laat het ons wel weten.</p>'],
  ['gesprek-opnemen', '<h3>Kan ik het gesprek opnemen?</h3><p>Dat mag, als u het van tevoren meldt.</p>'],
  ['spoedhulp', '<p>Heeft u deze week geen geld om eten te kopen? Neem direct contact op met ons.</p>'],
  ['spoedhulp', '<h2>Geen geld voor eten?</h2><p>Bel 14 0123. Wij helpen u dezelfde dag.</p>'],
  ['spoedhulp', '<p>Kunt u niet wachten omdat u geen geld hebt voor boodschappen? Vertel het uw consulent.</p>'],
  ['spoedhulp', '<p>Bij een acute noodsituatie, zoals een dreigende huisuitzetting, belt u het sociaal team.</p>'],
  ['spoedhulp', '<p>Zit u nu zonder geld voor eten of huur? Kom dan naar het spreekuur.</p>'],
  ['spoedhulp', '<p>Wordt uw gas of licht afgesloten? Bel dan meteen met het wijkteam.</p>'],
  ['spoedhulp', '<p>Hebt u dringend geld nodig voor de eerste levensbehoeften, dan kan het noodfonds helpen.</p>'],
  ['lokale-regels', '<p>Meer hierover leest u in de Afstemmingsverordening Participatiewet.</p>'],
  ['lokale-regels', '<p>Onze beleidsregels kunt u nalezen op overheid.nl.</p>'],
  ['lokale-regels', '<p>De regels van onze gemeente staan op lokaleregelgeving.overheid.nl.</p>'],
  [
    'lokale-regels',
    '<ul><li><a href="https://lokaleregelgeving.overheid.nl/CVDR600000">Verordening maatregelen</a></li></ul>',
  ],
  ['lokale-regels', '<p>Bekijk de verordening individuele inkomenstoeslag.</p>'],
  ['spoedhulp', '<p>Hebt u nu geen geld voor eten? Vraag bijstand aan en bel ons meteen.</p>'],
  ['spoedhulp', '<p>Geen geld voor eten of huur? Bel het wijkteam.</p>'],
  ['gesprek-opnemen', '<p>U mag het gesprek met uw telefoon opnemen.</p>'],
  ['gesprek-opnemen', '<p>Wilt u het gesprek opnemen? Dat mag.</p>'],
  ['clientondersteuning', '<p>Er mag iemand met u meekomen naar het gesprek.</p>'],
  ['clientondersteuning', '<p>Een vriend of familielid mag bij het gesprek zijn.</p>'],
  ['clientondersteuning', '<p>U kunt gratis rechtshulp krijgen bij het Juridisch Loket.</p>'],
  ['clientondersteuning', '<p>Mee naar het gesprek mag een vriend of familielid.</p>'],
];

const notTold: readonly Said[] = [
  ['clientondersteuning', '<p>Neem uw paspoort mee naar het gesprek.</p>'],
  ['clientondersteuning', '<p>Onze consulent helpt u met de aanvraag.</p>'],
  ['clientondersteuning', '<p>Werkt u als vrijwilliger? Dan mag u een vergoeding houden.</p>'],
  ['clientondersteuning', '<p>U mag niemand meenemen naar de training.</p>'],
  ['clientondersteuning', '<p>Neem contact op met uw klantmanager.</p>'],
  ['clientondersteuning', '<p>Uw kind mag de spullen meenemen naar school.</p>'],
  ['gesprek-opnemen', '<p>Na de aanvraag nemen wij contact met u op voor een gesprek.</p>'],
  ['gesprek-opnemen', '<p>U mag het gesprek niet opnemen.</p>'],
  ['gesprek-opnemen', '<p>Wij nemen telefoongesprekken op om onze dienst te verbeteren.</p>'],
  ['gesprek-opnemen', '<p>In het gesprek bespreken wij of u wordt opgenomen in een traject.</p>'],
  ['spoedhulp', '<p>Bijstand is voor mensen die geen geld hebben om van te leven.</p>'],
  ['spoedhulp', '<p>Hebt u te weinig geld voor de huur, dan kunt u huurtoeslag aanvragen.</p>'],
  ['spoedhulp', '<p>Vragen? Bel ons of kom langs.</p>'],
  ['spoedhulp', '<p>De voedselbank geeft eten. Dat telt niet mee.</p>'],
  ['lokale-regels', '<p>U moet zich aan de regels houden.</p>'],
  ['lokale-regels', '<p>De landelijke regels vindt u op rijksoverheid.nl.</p>'],
  ['lokale-regels', '<p>Deze regels staan in de Participatiewet.</p>'],
  ['lokale-regels', '<p>Over uw rechten en plichten leest u meer op overheid.nl.</p>'],
  ['spoedhulp', '<p>Kunt u de huur of het eten niet betalen? Vraag dan bijstand aan.</p>'],
  [
    'spoedhulp',
    '<p>Hebt u te weinig geld voor eten, drinken en huur? Dan kunt u een bijstandsuitkering aanvragen.</p>',
  ],
  [
    'spoedhulp',
    '<p>Is er geen geld voor eten en huur? Met het formulier meldt u zich om een bijstandsuitkering aan te vragen.</p>',
  ],
  ['gesprek-opnemen', '<p>Wij bellen u terug over het gesprek. Zorg dat u de telefoon kunt opnemen.</p>'],
  [
    'gesprek-opnemen',
    '<p>Bij het gesprek aan de deur mogen zij u vragen stellen. En zij mogen het gesprek opnemen.</p>',
  ],
  [
    'gesprek-opnemen',
    '<p>Houd uw telefoon bij de hand voor het gesprek en zorg dat u de telefoon goed kunt opnemen.</p>',
  ],
  ['clientondersteuning', '<p>U kunt bijzondere bijstand vragen voor de eigen bijdrage voor rechtshulp.</p>'],
  ['clientondersteuning', '<p>De formulieren gaan met u mee naar huis.</p>'],
  ['clientondersteuning', '<p>Wij vergoeden de kosten van rechtshulp.</p>'],
  ['clientondersteuning', '<p>Woont u samen met iemand? Vul het formulier dan samen in.</p>'],
  ['clientondersteuning', '<p>Woon je met iemand samen, beantwoord dan samen de vragen.</p>'],
  ['clientondersteuning', '<p>Doet u mee aan de proef, dan mag u de helft houden.</p>'],
  [
    'spoedhulp',
    '<p>Kunt u de huur en het eten niet zelf betalen? Dan is er misschien een bijstandsuitkering voor u.</p>',
  ],
];

describe('what pages say about help', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(asks)('%s asks a person about %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('cantTell'));
  it.each(asksNothing)('%s asks nothing about %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('cantTell'));
  it.each(told)('%s is told by %s', (rule, html) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, html)));
  it.each(notTold)('%s is not told by %s', (rule, html) =>
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(rule, html)),
  );
});
