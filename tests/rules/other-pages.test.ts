/**
 * Pages about something else that name a benefit in passing, and tell what would be wrong of the bijstand: none may be accused, and most
 * are not about it at all.
 */
import { expect, it } from 'vitest';
import { checkPage } from '../../checking/check-page.ts';
import { readHtml } from '../../reading/html.ts';
import { EXAMPLE_DAY } from '../../rules/example-days.ts';
import { ruleset } from '../../rules/ruleset.ts';

/** Title, path or whole address, and text. */
const PAGES: readonly (readonly [string, string, string])[] = [
  [
    'Vakantie tijdens uw uitkering',
    'https://www.uwv.example/particulieren/uitkering/vakantie',
    'Gaat u 8 weken naar het buitenland? Meld het meteen. U levert uw inkomstenformulier in. Uw uitkering stopt na 6 weken in het buitenland. Heeft u een uitkering, dan moet u solliciteren.',
  ],
  [
    'Maatwerkvoorziening aanvragen',
    '/wmo/maatwerkvoorziening',
    'De Wmo-consulent komt bij u op huisbezoek. U moet de consulent binnenlaten. Ook als u een uitkering hebt, vraagt u de voorziening alleen aan met DigiD. U ontvangt binnen 12 weken een besluit. Meld veranderingen direct door.',
  ],
  [
    'Het keukentafelgesprek',
    '/zorg/keukentafelgesprek',
    'De consulent komt op huisbezoek. Weigert u het huisbezoek, dan krijgt u geen hulp. Hebt u een uitkering? Dan betaalt u ook een eigen bijdrage. Beslissen duurt hooguit 15 weken.',
  ],
  [
    'Budgetbeheer',
    '/geld/budgetbeheer',
    'De consulent vraagt de afschriften van de laatste twaalf maanden. Uw inkomen of uitkering komt bij ons binnen. U mag per maand niet meer dan € 60 leefgeld houden. Zonder bankafschriften van een jaar kunt u geen aanvraag doen. Al uw spaargeld moet u gebruiken.',
  ],
  [
    'Betalingsachterstand? Wij komen langs',
    '/geld/vroegsignalering',
    'Betaalt u uw huur niet? Dan komt een consulent van het Werkplein op huisbezoek. Dat geldt ook als u een uitkering hebt. U moet het gesprek binnen drie weken voeren. Hulp vraagt u alleen online aan. Schuldeisers krijgen binnen zestien weken bericht.',
  ],
  [
    'Leren en werken als nieuwkomer',
    '/nieuw-in-nederland/leren',
    'U moet Nederlands leren. Spreekt u onvoldoende Nederlands, dan krijgt u een boete van € 1.250. Inburgeren duurt drie jaar. Uw klantmanager helpt. Met een uitkering of een baan: het geldt voor iedereen. Het taaleis-examen doet u bij DUO. De gemeente betaalt de lessen niet terug.',
  ],
  [
    'Hoe berekent u mijn betalingscapaciteit?',
    'https://www.merelbelastingen.example/kwijtschelding/veelgestelde-vragen',
    'Woont u met anderen van 21 jaar of ouder, dan geldt de kostendelersnorm. De kostendelersnorm verlaagt uw norm. Krijgt u een uitkering? Dan hebt u meestal recht op kwijtschelding. U levert afschriften van drie maanden in. Bezwaar maakt u binnen 10 dagen.',
  ],
  [
    'De Merelpas',
    '/pas/merelpas',
    'Hebt u een uitkering? Dan krijgt u de pas vanzelf. Anders vraagt u hem aan bij het Werkplein, alleen online. Wij vragen de afschriften van zes maanden. Uw vermogen mag niet hoger zijn dan € 5.000. U krijgt binnen 10 weken bericht.',
  ],
  [
    'Personeel zoeken',
    '/werk/werkgevers/personeel',
    'U kunt iemand met een uitkering op proef laten werken. Het Werkplein zoekt vier weken met u mee. De kandidaat houdt in die tijd zijn uitkering. De consulent regelt de tegenprestatie. Een werkgever die dat wil meldt zich op werk.nl.',
  ],
  [
    'Proefplaatsing',
    '/werk/proefplaatsing',
    'Een werkzoekende met een uitkering werkt twee maanden gratis op proef. De werkgever betaalt niets. Het Werkplein beslist binnen 10 weken na het gesprek. Vraag de proefplaatsing alleen digitaal aan.',
  ],
  [
    'Loonkostensubsidie',
    '/werk/loonkostensubsidie',
    'Voor mensen met een uitkering die niet het minimumloon verdienen. De gemeente betaalt de subsidie aan de werkgever terug. De consulent meet de loonwaarde binnen 12 weken.',
  ],
  [
    'Naar het buitenland met een uitkering',
    'https://www.svb-merel.example/nl/anw/buitenland',
    'U mag met uw uitkering zo lang u wilt op vakantie. Langer dan 13 weken in het buitenland? Meld het meteen. Woont u met iemand van 21 jaar? Dan geldt de kostendelersnorm. Uw uitkering wordt dan lager.',
  ],
  [
    'Werkplein verhuist',
    '/actueel/nieuws/werkplein-verhuist',
    'Het Werkplein zit vanaf 1 mei op de Markt. Een uitkering aanvragen kan vier weken niet. De sociale dienst is dan dicht. Solliciteren kan via werk.nl.',
  ],
  [
    'Raad praat over uitkeringen',
    '/bestuur/raad/nieuws',
    'De raad wil dat mensen met een uitkering een tegenprestatie doen. Wie dat weigert, moet altijd 100% gekort worden, vond een partij. Ook moet het huisbezoek verplicht worden. Het voorstel haalde het niet.',
  ],
  [
    'Werk zoeken zonder uitkering',
    '/werk/geen-uitkering',
    'Krijgt u geen uitkering (nugger)? Het Werkplein helpt u toch. U volgt eerst vier weken een training. Pas daarna kunt u een aanvraag voor scholing doen. De consulent beslist binnen 12 weken. Bezwaar kan binnen drie weken.',
  ],
  [
    'Jongerenpunt',
    '/jongeren/jongerenpunt',
    'Ben je 18 tot 27 jaar? Het Jongerenpunt helpt bij school, werk, wonen, schulden en een uitkering. Binnen vier weken heb je een gesprek. Een traject van school vraag je alleen online aan. Bij de intake lever je twaalf maanden bankafschriften in voor je schulden.',
  ],
  [
    'Leerwerkplek voor jongeren',
    '/jongeren/leerwerkplek',
    'Ben je 18 t/m 26? Op een leerwerkplek werk je vier weken op proef. Je krijgt geen uitkering en geen loon in die vier weken. Je coach zoekt vier weken mee naar werk. De plek vraag je alleen digitaal aan. Je krijgt een vergoeding van € 100 per maand.',
  ],
  [
    'Voorrang op een woning',
    '/wonen/urgentie-woning',
    'Hebt u een uitkering en woont u bij iemand in? De consulent komt op huisbezoek. Dat moet u toelaten. Wij beslissen binnen 14 weken. Bezwaar maakt u binnen vier weken. U levert een afschrift van uw huurcontract in. Een rijbewijs is geen legitimatie.',
  ],
  [
    'Adresonderzoek',
    '/burgerzaken/adresonderzoek',
    'De gemeente onderzoekt of u woont waar u staat ingeschreven. Wij komen op huisbezoek. Werkt u niet mee, dan schrijven wij u uit. Dat kan gevolgen hebben voor uw uitkering. De boete is altijd € 325. Geeft u een verhuizing te laat door, dan betaalt u de boete.',
  ],
  [
    'Adresfraude',
    '/burgerzaken/adresfraude',
    'Staat u op een ander adres ingeschreven om een hogere uitkering of toeslag te krijgen? Dat is fraude. U krijgt altijd een boete van € 325. Zonder adres kunt u geen paspoort krijgen.',
  ],
  [
    'Fraude melden',
    '/contact/klacht-en-fraude-melden',
    'Denkt u dat iemand fraudeert met een uitkering, toeslag of met zorggeld? Meld het. U hoort binnen tien weken wat wij doen. Wie fraudeert met een pgb krijgt altijd een boete. Fraude met een uitkering melden wij ook aan UWV.',
  ],
  [
    'Fraude met pgb',
    '/zorg/pgb-fraude',
    'Wie fraude pleegt met een pgb betaalt alles terug en krijgt altijd een boete van 100%. Dit heeft ook gevolgen voor uw uitkering of andere uitkeringen.',
  ],
  [
    'Boete bij schoolverzuim',
    '/leerplicht/boete',
    'Gaat uw kind zonder verlof op vakantie? Dan krijgt u altijd een boete. De hoogte is € 100 per dag. Krijgt u een uitkering, dan mag u in delen betalen. Meer dan twee weken naar het buitenland mag niet. Uw uitkering verandert niet.',
  ],
  [
    'Verlof buiten de schoolvakantie',
    '/school/verlof',
    'U mag eenmaal per jaar twee weken met uw kind naar het buitenland. Meld het vooraf. Ouders met een uitkering moeten dit ook aan de consulent melden.',
  ],
  [
    'Reiskosten',
    '/inkomen/reiskosten',
    'Volgt u een traject van het Werkplein en hebt u een uitkering? Dan betalen wij uw reiskosten. Vraag ze binnen vier weken aan, alleen online. Wij betalen € 0,19 per kilometer. Uw klantmanager beslist binnen tien weken.',
  ],
  [
    'Lenen bij de kredietbank',
    '/inkomen/kredietbank',
    'Hebt u een uitkering en kunt u nergens lenen? De kredietbank leent u hoogstens € 1.500. U vraagt de lening alleen online aan. U levert drie maanden afschriften in. U krijgt binnen vijf weken bericht. Uw uitkering is onderpand. De norm voor een alleenstaande bepaalt wat u kunt betalen.',
  ],
  [
    'Beslagvrije voet',
    '/inkomen/beslagvrije-voet',
    'Ligt er beslag op uw uitkering? Dan houdt u een deel over. De norm voor een alleenstaande is € 1.900. Woont u met een kostendeler van 21 jaar, dan telt die mee. De gemeente betaalt uw uitkering voor een deel aan de deurwaarder.',
  ],
  [
    'Collectieve zorgverzekering',
    '/zorgverzekering/collectief',
    'Hebt u een uitkering? U kunt meedoen tot 130 procent van de norm. Aanmelden kan alleen online voor 1 januari. Uw uitkering telt als inkomen. Wij betalen de premie vooruit.',
  ],
  [
    'Kinderbijslag en kindgebonden budget',
    '/uitkering-en-gezin/kinderbijslag',
    'Naast uw uitkering krijgt u kinderbijslag. Alleenstaande ouders krijgen € 3.480 extra per jaar. De SVB betaalt per kwartaal. Woont u samen, dan vervalt het extra bedrag. Wie te laat meldt krijgt een boete.',
  ],
  [
    'Uw uitkering wijzigen',
    'https://www.pensioenfonds-merel.example/uitkering/wijzigen',
    'Uw uitkering gaat in op de eerste van de maand na uw aanvraag. Gaat u samenwonen? Geef het direct door. Uw uitkering stopt bij overlijden. Een aanvraag duurt 12 weken. Langer dan acht weken in het buitenland? Stuur een levensbewijs.',
  ],
  [
    'Uitkering na schade',
    '/regeling/schadevergoeding-uitkering',
    'De uitkering van het noodfonds is hoogstens € 2.000. De gemeente betaalt de uitkering binnen 20 weken. U maakt binnen 3 weken bezwaar. Stuur een kopie van de afschriften mee.',
  ],
  [
    'Fraude melden',
    '/contact/fraude-melden',
    'Wilt u fraude melden? Denk aan fraude met bijstand, pgb, huurtoeslag of subsidie. Wie fraudeert met een pgb krijgt altijd een boete. U hoort binnen 10 weken wat wij doen. Melden kan alleen online.',
  ],
  [
    'Sancties bij schoolverzuim',
    '/leerplicht/sancties',
    'De boete is altijd € 100 per dag. Krijgt u bijstand, dan mag u in delen betalen. U mag hoogstens twee weken per jaar naar het buitenland onder schooltijd. Bezwaar maakt u binnen drie weken.',
  ],
  [
    'Hulp voor alleenstaande ouders',
    '/kind/alleenstaande-ouder',
    'Alleenstaande ouders kunnen oppas krijgen. De oppas vraagt u alleen online aan, binnen drie weken. Ook als u bijstand krijgt. Een alleenstaande ouder krijgt een hoger bedrag: € 500. Wij beslissen binnen 16 weken.',
  ],
  [
    'Workshops van het Werkplein',
    '/werk/werkplein-workshops',
    'Iedereen met een uitkering of baan mag meedoen. U moet eerst een intake doen, daarna mag u zich aanmelden. Aanmelden kan alleen met DigiD. Wie niet komt, betaalt altijd € 10 boete. De workshop vacatures zoeken duurt vier weken.',
  ],
  [
    'Taal leren',
    '/werk/cursus-taal',
    'U leert Nederlands in vier weken. Uw klantmanager betaalt de cursus als u een uitkering hebt. Zonder voldoende Nederlands kunt u niet meedoen met de cursus. De taaleis voor naturalisatie is A2. De toets doet u alleen online.',
  ],
  [
    'Inkomenseis voor uw partner uit het buitenland',
    '/gezinshereniging/inkomen',
    'Uw inkomen moet hoog genoeg zijn. Met een uitkering van de gemeente lukt dat niet. De norm voor een alleenstaande is € 1.600. De norm voor gehuwden is € 2.300. Uw partner wacht zes weken in het buitenland. Wij beslissen binnen 90 dagen.',
  ],
  [
    'Huurtoeslag en huisgenoten',
    '/huren/huurtoeslag',
    'Het inkomen van huisgenoten van 23 jaar en ouder telt mee. De kostendelersnorm geldt daar niet. Een uitkering telt als inkomen. Uw vermogen mag niet hoger zijn dan € 37.395. U vraagt alleen online aan bij de Belastingdienst.',
  ],
  [
    'Uit elkaar',
    '/scheiden/alimentatie',
    'Woont u op hetzelfde adres, dan blijft u partner voor de toeslagen. Meld de scheiding direct. Krijgt u een uitkering, dan kan de gemeente kosten verhalen. Partneralimentatie duurt vijf jaar. De rechter beslist binnen twaalf weken.',
  ],
  [
    'Trouwen',
    '/trouwen-en-uitkering',
    'Trouwen op maandag is gratis. Meld u vooraf, alleen met DigiD. De ambtenaar komt bij u op huisbezoek. Een rijbewijs is niet geldig. Heeft u een uitkering? Meld het bij uw consulent.',
  ],
  [
    'Privacyverklaring',
    '/privacy',
    'Wij bewaren gegevens over bijstand, Wmo en jeugdhulp tien jaar. U mag gesprekken niet opnemen. Voor de bijstand vragen wij gegevens op. De bijstand deelt die met UWV. U hoort binnen vier weken iets. Bezwaar kan binnen drie weken.',
  ],
  [
    'Heronderzoek van uw indicatie',
    '/wmo/heronderzoek',
    'Elk jaar komt een consulent op huisbezoek. Dat moet u toestaan. Gaat uw uitkering omhoog, dan verandert uw bijdrage niet. U stuurt bankafschriften van een jaar. Kostendelers tellen niet mee. Een rijbewijs is geen legitimatie.',
  ],
  [
    'Tegemoetkoming ziektekosten',
    '/inkomen/vrijwillige-bijdrage',
    'Hebt u een uitkering of laag inkomen? U krijgt € 200 per jaar. De norm voor een alleenstaande is € 1.900 (130 procent van de norm). U vraagt het alleen digitaal aan. Bankafschriften van zes maanden stuurt u mee. Wij beslissen binnen 10 weken.',
  ],
  [
    'Laptop voor uw kind',
    '/inkomen/computerregeling',
    'Inkomen tot 120 procent van de norm voor een alleenstaande ouder. Een uitkering telt mee. Wij beslissen binnen 10 weken. U vraagt het alleen digitaal aan. De norm voor een alleenstaande ouder is € 1.800. Het geld moet u aan een laptop uitgeven.',
  ],
  [
    'Regels voor korting',
    '/inkomen/regels-ooievaarspas',
    'Inkomen tot 130% van de norm. Een uitkering of loon. Geef veranderingen direct door. Gaat u langer dan zes weken naar het buitenland, dan stopt de korting. Wie fraudeert, krijgt altijd een boete.',
  ],
  [
    'Voorwaarden sociaal krediet',
    '/inkomen/regels-voor-het-sociaal-krediet',
    'U bent 18 tot 27 of ouder en hebt loon of een uitkering. U krijgt binnen vier weken bericht. U hebt geen vermogen. Een aanvraag doet u alleen online. U levert zes maanden bankafschriften in.',
  ],
  [
    'Wonen voor jongeren',
    '/wonen/jongeren-huisvesting',
    'Ben je 18 tot en met 26? Reageer binnen vier weken op een kamer. Met een uitkering of studie kun je huren. Zonder adres in Merelhof krijg je geen kamer en geen uitkering. Een kamer vraag je alleen online aan.',
  ],
  [
    'Postadres voor daklozen',
    '/dakloos/briefadres-voorwaarden',
    'Een postadres vraagt u aan bij Burgerzaken. Een consulent bekijkt uw situatie. U meldt zich elke vier weken. Een uitkering kan worden gestuurd naar het postadres. Een aanvraag voor het postadres duurt tien weken. Een rijbewijs is niet geldig. Zonder huisbezoek geven wij geen postadres.',
  ],
  [
    'Cursus VCA',
    'https://www.werkplein-merel.example/cursus/vca',
    'U krijgt de cursus als de uitkering van de gemeente komt. Wie niet slaagt betaalt altijd een boete van € 50. U meldt u vooraf aan met DigiD, op papier kan niet. Coaches zoeken vacatures.',
  ],
  [
    'Voorschot op uw huur',
    '/inkomen/voorschot-huur',
    'De woningstichting schiet voor. Dat verandert uw uitkering niet. Het voorschot vraagt u zelf aan. U krijgt het voorschot maar een keer.',
  ],
  [
    'Boete van het CAK',
    '/inkomen/boete-zorgverzekering',
    'Zonder zorgverzekering krijgt u altijd een boete. De boete gaat van uw uitkering of loon af. De boete is € 500. Bezwaar kan binnen vier weken.',
  ],
  [
    'Giften van de voedselbank',
    '/werk-en-inkomen/gift-voedselbank',
    'De voedselbank kijkt naar uw inkomen. De uitkering telt mee. U mag hoogstens € 300 overhouden. Giften mag u altijd houden. Een pakket vraagt u alleen online aan.',
  ],
  [
    'Sociale werkvoorziening',
    '/werk/wsw',
    'Uw uitkering stopt als u bij ons werkt. Vakantie: vijf weken, ook in het buitenland. Meld het vooraf aan uw werkcoach. Te laat terug is een boete.',
  ],
  [
    'Ziekmelden bij een uitkering',
    '/uitkering/ziek',
    'Bent u ziek en krijgt u een Ziektewet-uitkering? Meld u op de eerste dag bij UWV. Geef herstel direct door. U solliciteert niet. Uw WW-uitkering loopt 13 weken door.',
  ],
  [
    'Uw uitkering naar de stadsbank',
    '/inkomen/uitkering-stadsbank',
    'Uw uitkering komt op een rekening van de stadsbank. Geef uw kosten vooraf door. U stuurt bankafschriften van een jaar. De stadsbank houdt altijd € 100 in. Aanmelden kan alleen online.',
  ],
];

it.each(PAGES)('has nothing wrong to say of "%s" (%s)', (title, address, text) => {
  const url = address.startsWith('/') ? `https://www.voorbeeldstad.example${address}` : address;
  const site = address.startsWith('/') ? ' | Gemeente Voorbeeldstad' : '';
  const html = `<html lang="nl"><head><title>${title}${site}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
  const { results } = checkPage(readHtml(html, url), ruleset, { asOf: EXAMPLE_DAY });
  const wrong = results.filter(({ outcome }) => outcome === 'failed');
  expect(wrong.map(({ ruleId, evidence }) => [ruleId, evidence.map(({ exact }) => exact)])).toEqual([]);
});
