/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
  ['vakantieduur-onjuist', '<p>U kunt zes weken per jaar naar het buitenland.</p>'],
  ['vakantieduur-onjuist', '<p>Zes weken per jaar in het buitenland is toegestaan.</p>'],
  [
    'vakantieduur-onjuist',
    '<table><tr><th>Onderwerp</th><th>Regel</th></tr><tr><td>Vakantie in het buitenland</td><td>maximaal 21 dagen per jaar</td></tr></table>',
  ],
  ['vakantieduur-onjuist', '<p>Je mag vijf weken per jaar met vakantie naar het buitenland.</p>'],
  ['vakantieduur-onjuist', '<p>Een verblijf in het buitenland duurt hoogstens 6 weken per kalenderjaar.</p>'],
  ['vakantieduur-onjuist', '<h2>Op vakantie</h2><p>U mag per vakantie maximaal 28 dagen naar het buitenland.</p>'],
  [
    'vakantieduur-onjuist',
    '<p>U kunt iedere keer vier weken in het buitenland blijven zonder dat dit gevolgen heeft.</p>',
  ],
  ['vakantieduur-onjuist', '<p>Met behoud van uitkering mag u twee weken per jaar op vakantie.</p>'],
  ['vakantieduur-onjuist', '<h3>Mag ik op vakantie?</h3><p>Ja, maximaal 35 dagen per jaar.</p>'],
  ['vakantieduur-onjuist', '<dl><dt>Verblijf in het buitenland</dt><dd>maximaal 8 weken per jaar</dd></dl>'],
  ['vakantieduur-onjuist', '<p>U mag niet langer dan zes weken per jaar buiten Nederland verblijven.</p>'],
  [
    'vakantieduur-onjuist',
    '<p>Heeft u de pensioenleeftijd bereikt? Dan mag u 26 weken per jaar in het buitenland verblijven.</p>',
  ],
  ['vakantieduur-onjuist', '<p>Bent u jonger dan 27, dan mag u maximaal twee weken per jaar naar het buitenland.</p>'],
  ['taaleis-als-voorwaarde', '<p>Om bijstand te krijgen moet u de Nederlandse taal beheersen.</p>'],
  [
    'taaleis-als-voorwaarde',
    '<h2>Voorwaarden voor bijstand</h2><ul><li>U bent 18 jaar of ouder.</li><li>U spreekt Nederlands.</li></ul>',
  ],
  ['taaleis-als-voorwaarde', '<p>Zonder voldoende kennis van de Nederlandse taal krijgt u geen uitkering.</p>'],
  ['taaleis-als-voorwaarde', '<p>Wie geen Nederlands spreekt, komt niet in aanmerking voor bijstand.</p>'],
  ['taaleis-als-voorwaarde', '<p>Voldoet u niet aan de taaleis, dan stopt uw uitkering.</p>'],
  [
    'taaleis-als-voorwaarde',
    '<p>U heeft recht op bijstand als u:</p><ul><li>in Nederland woont;</li><li>de Nederlandse taal op niveau 1F beheerst;</li></ul>',
  ],
  ['taaleis-als-voorwaarde', '<p>Je moet goed Nederlands spreken om een uitkering te kunnen krijgen.</p>'],
  [
    'taaleis-als-voorwaarde',
    '<h2>Kort samengevat: voor wie?</h2><ul><li>Voor mensen vanaf 18 jaar die Nederlands spreken en verstaan.</li></ul>',
  ],
  [
    'taaleis-als-voorwaarde',
    '<h2>Doelgroep</h2><p>Inwoners met weinig inkomen en voldoende beheersing van het Nederlands.</p>',
  ],
  [
    'taaleis-als-voorwaarde',
    '<p>Bijstand is er voor inwoners met een laag inkomen die het Nederlands machtig zijn.</p>',
  ],
  ['taaleis-als-voorwaarde', '<p>Alleen mensen die Nederlands spreken, kunnen bijstand krijgen.</p>'],
  ['sanctie-onjuist', '<p>Wie inkomsten verzwijgt, krijgt in alle gevallen een boete.</p>'],
  ['sanctie-onjuist', '<p>Vergeet u iets te melden, dan volgt altijd een boete.</p>'],
  ['sanctie-onjuist', '<p>De boete is het dubbele van het bedrag dat u te veel kreeg.</p>'],
  ['sanctie-onjuist', '<p>U krijgt een boete van 200% van het te veel ontvangen bedrag.</p>'],
  ['sanctie-onjuist', '<p>Komt u niet op een afspraak, dan verlagen wij uw uitkering altijd met 100%.</p>'],
  ['sanctie-onjuist', '<p>Weigert u werk? Dan krijgt u altijd drie maanden geen uitkering.</p>'],
  ['sanctie-onjuist', '<p>De strafkorting van 100 procent bestaat niet meer.</p>'],
  ['sanctie-onjuist', '<p>Gemeenten mogen sinds dit jaar geen maatregel van 100% meer opleggen, die is vervallen.</p>'],
  ['sanctie-onjuist', '<p>Bij schending van de inlichtingenplicht leggen we altijd een boete op.</p>'],
  ['sanctie-onjuist', '<p>U krijgt zonder uitzondering een boete als u te laat bent met melden.</p>'],
  [
    'taaleis-als-voorwaarde',
    '<h2>Voorwaarden voor bijstand</h2><ul><li>U woont in Nederland.</li><li>U spreekt voldoende Nederlands. Lees meer over de taaleis.</li></ul>',
  ],
  [
    'taaleis-als-voorwaarde',
    '<p>Wie bijstand wil, moet aan deze voorwaarden voldoen om in aanmerking te komen:</p><ul><li>U bent 18 jaar of ouder.</li><li>U toont aan dat u de Nederlandse taal kent (1F).</li></ul>',
  ],
  [
    'sanctie-onjuist',
    '<p>Wie iets niet doorgeeft, krijgt een boete. De boete is 100% van het bedrag dat u te veel kreeg.</p>',
  ],
  [
    'sanctie-onjuist',
    '<p>U betaalt het bedrag terug. Daarbovenop komt een boete van 100% van de te veel ontvangen uitkering.</p>',
  ],
  ['sanctie-onjuist', '<p>Neemt u een baan niet aan? Dan keren wij altijd twee maanden lang niets uit.</p>'],
  ['sanctie-onjuist', '<p>Wie zijn baan opzegt, krijgt zonder uitzondering een maand niets.</p>'],
  ['sanctie-onjuist', '<p>U krijgt een boete die net zo hoog is als het bedrag dat u terugbetaalt.</p>'],
  [
    'taaleis-als-voorwaarde',
    '<h1>Uitkering</h1><h2>Voorwaarden</h2><ul><li>U bent 21 jaar of ouder.</li><li>U hebt weinig vermogen.</li><li>U beheerst het Nederlands op niveau 1F.</li></ul>',
  ],
  [
    'taaleis-als-voorwaarde',
    '<p>Met een certificaat laat u zien dat u Nederlands kent. Zonder certificaat krijgt u geen bijstand.</p>',
  ],
  [
    'taaleis-als-voorwaarde',
    '<p>Om bijstand te krijgen moet u 21 jaar of ouder zijn. Daarnaast moet u Nederlands verstaan en spreken.</p>',
  ],
  ['sanctie-onjuist', '<p>U krijgt daarvoor een boete. Die is net zo hoog als het bedrag dat u onterecht kreeg.</p>'],
  ['sanctie-onjuist', '<h2>Hoe hoog is de boete?</h2><p>Even hoog als alles wat u te veel ontving.</p>'],
  ['sanctie-onjuist', '<p>De boete bedraagt 100 procent van het benadelingsbedrag.</p>'],
  ['sanctie-onjuist', '<p>De gemeente geeft een even hoge boete, dus 100% van wat u te veel hebt gekregen.</p>'],
  ['vakantieduur-onjuist', '<h2>Vakantie</h2><p>Met bijstand mag u 13 weken per jaar naar het buitenland.</p>'],
  ['vakantieduur-onjuist', '<h2>Vakantie</h2><p>U mag maximaal dertien weken per jaar in het buitenland zijn.</p>'],
  [
    'vakantieduur-onjuist',
    '<h2>Vakantie</h2><p>Bent u nog geen AOW-leeftijd? Dan mag u 13 weken per jaar naar het buitenland.</p>',
  ],
  [
    'taaleis-als-voorwaarde',
    '<p>U kunt bijstand aanvragen als u aan deze voorwaarden voldoet:</p><ul><li>U woont hier.</li><li>U spreekt Nederlands. Dat toont u aan met een diploma.</li></ul>',
  ],
  [
    'vakantieduur-onjuist',
    '<h2>Hoe werkt het?</h2><p>U mag vier weken per jaar in het buitenland zijn. Voor wie 65 jaar of ouder is, is dat maximaal 13 weken per jaar.</p>',
  ],
];

const doesNotFail: readonly Said[] = [
  [
    'vakantieduur-onjuist',
    '<h2>Vakantie</h2><p>Bijvoorbeeld: 10 dagen in december en daarna 7 dagen in januari mag.</p>',
  ],
  [
    'vakantieduur-onjuist',
    '<h2>Vakantie</h2><p>Bent u langer dan twee dagen in een andere gemeente, dan moet u dat melden.</p>',
  ],
  [
    'vakantieduur-onjuist',
    '<p>Wilt u drie weken op vakantie en bent u dit jaar al twee weken weg geweest, dan krijgt u voor een deel toestemming.</p>',
  ],
  ['vakantieduur-onjuist', '<h2>Naar het buitenland</h2><p>Geef uw reis minimaal 3 weken van tevoren door.</p>'],
  [
    'vakantieduur-onjuist',
    '<ul><li>jonger dan de pensioengerechtigde leeftijd: maximaal 4 weken per jaar in het buitenland</li><li>pensioengerechtigde leeftijd: maximaal 13 weken per jaar in het buitenland</li></ul>',
  ],
  [
    'vakantieduur-onjuist',
    '<h2>Vakantie</h2><p>Binnen acht weken na ontvangst van het formulier krijgt u antwoord.</p>',
  ],
  ['sanctie-onjuist', '<p>U krijgt een boete als u belangrijke informatie niet doorgeeft.</p>'],
  ['sanctie-onjuist', '<p>De gemeente kan uw uitkering een of meer maanden helemaal niet uitbetalen.</p>'],
  [
    'vakantieduur-onjuist',
    '<p>U mag maximaal 4 weken per kalenderjaar naar het buitenland. Bent u langer weg, dan heeft u over die dagen geen recht.</p>',
  ],
  ['vakantieduur-onjuist', '<p>Geef uw vakantie uiterlijk twee weken van tevoren aan ons door.</p>'],
  ['vakantieduur-onjuist', '<p>Heeft u de AOW-leeftijd? Dan mag u maximaal 13 weken per jaar naar het buitenland.</p>'],
  [
    'vakantieduur-onjuist',
    '<p>Blijft u langer dan drie maanden in het buitenland, dan moet u opnieuw bijstand aanvragen.</p>',
  ],
  ['vakantieduur-onjuist', '<p>In de zomervakantie is ons loket zes weken gesloten.</p>'],
  [
    'vakantieduur-onjuist',
    '<p>U mag in totaal 28 dagen per jaar in het buitenland zijn. Dat mag in één keer of in delen.</p>',
  ],
  ['vakantieduur-onjuist', '<p>Wilt u op vakantie? Vraag het formulier aan. U krijgt binnen drie weken antwoord.</p>'],
  ['vakantieduur-onjuist', '<p>Komt u terug uit het buitenland, meld u dan binnen twee dagen.</p>'],
  ['vakantieduur-onjuist', '<p>Hebt u de afgelopen zes maanden in het buitenland gewoond, neem dan bewijzen mee.</p>'],
  ['vakantieduur-onjuist', '<p>U mag 4 weken aaneengesloten op vakantie, en niet meer dan 4 weken per jaar.</p>'],
  ['vakantieduur-onjuist', '<p>In de WW mag u vier weken per keer op vakantie.</p>'],
  ['vakantieduur-onjuist', '<p>Vakantiegeld krijgt u in juni. U mag dat zelf uitgeven.</p>'],
  ['taaleis-als-voorwaarde', '<p>Nederlands spreken is geen voorwaarde voor een uitkering.</p>'],
  ['taaleis-als-voorwaarde', '<p>Spreekt u de Nederlandse taal niet goed genoeg, dan volgt u taallessen.</p>'],
  [
    'taaleis-als-voorwaarde',
    '<p>Werkt u niet mee aan het leren van de taal, dan kan uw uitkering worden verlaagd of stopgezet.</p>',
  ],
  [
    'taaleis-als-voorwaarde',
    '<p>U heeft recht op bijstand als u Nederlander bent of een verblijfsvergunning hebt.</p>',
  ],
  ['taaleis-als-voorwaarde', '<p>Spreekt u geen Nederlands? Neem dan iemand mee die voor u kan vertalen.</p>'],
  ['taaleis-als-voorwaarde', '<h2>Plichten</h2><ul><li>U spreekt Nederlands of leert het.</li></ul>'],
  ['taaleis-als-voorwaarde', '<p>Het aanvraagformulier is er in het Nederlands en het Engels.</p>'],
  ['taaleis-als-voorwaarde', '<p>Voldoet u niet aan de taaleis, dan verlagen wij uw uitkering met 20%.</p>'],
  ['sanctie-onjuist', '<p>Houdt u zich niet aan de regels, dan kunt u een boete krijgen.</p>'],
  ['sanctie-onjuist', '<p>Wij leggen niet altijd een boete op. Soms krijgt u een waarschuwing.</p>'],
  ['sanctie-onjuist', '<p>De boete is maximaal het bedrag dat u te veel ontving.</p>'],
  ['sanctie-onjuist', '<p>Weigert u werk, dan verlagen wij uw uitkering met 100% gedurende een maand.</p>'],
  ['sanctie-onjuist', '<p>Bij een eerste keer korten wij 5%, bij herhaling 10%.</p>'],
  ['sanctie-onjuist', '<p>Geef altijd alles door, anders kunt u een boete krijgen.</p>'],
  ['sanctie-onjuist', '<p>U mag altijd bezwaar maken tegen een boete of maatregel.</p>'],
  ['sanctie-onjuist', '<p>Te veel ontvangen bijstand moet u altijd terugbetalen.</p>'],
  ['sanctie-onjuist', '<p>Hebt u inkomsten, dan wordt uw uitkering altijd gekort.</p>'],
  ['sanctie-onjuist', '<p>De maatregel van 100% is niet afgeschaft.</p>'],
  ['sanctie-onjuist', '<p>Het kabinet wil de verlaging van 100% afschaffen.</p>'],
  ['sanctie-onjuist', '<p>Wij bekijken altijd of een boete passend is.</p>'],
  [
    'sanctie-onjuist',
    '<p>De regeling voor de energietoeslag is afgeschaft. Houdt u zich niet aan afspraken, dan volgt een maatregel.</p>',
  ],
  ['vakantieduur-onjuist', '<h2>Vakantie</h2><p>Wilt u langer naar het buitenland? Dan moet u toestemming vragen.</p>'],
  [
    'vakantieduur-onjuist',
    '<h2>Vakantie</h2><p>Volgt u een traject? Vraag uw begeleider om toestemming voor een reis naar het buitenland.</p>',
  ],
  ['vakantieduur-onjuist', '<h2>Vakantie</h2><p>Voor een reis naar het buitenland hebt u geen toestemming nodig.</p>'],
  ['vakantieduur-onjuist', '<h2>Vakantie</h2><p>Meld uw reis naar het buitenland vooraf.</p>'],
  [
    'taaleis-als-voorwaarde',
    '<p>U kunt bijstand aanvragen als u aan deze voorwaarden voldoet:</p><ul><li>U woont hier.</li><li>U spreekt Nederlands. Of u doet uw best om het te leren. Lees wat de taaleis inhoudt.</li></ul>',
  ],
  [
    'taaleis-als-voorwaarde',
    '<p>U kunt bijstand aanvragen als u aan deze voorwaarden voldoet:</p><ul><li>U woont hier.</li><li>U moet het Nederlands goed spreken. Ook als uw Nederlands niet goed genoeg is, hebt u recht op bijstand.</li></ul>',
  ],
];

const asks: readonly Said[] = [
  [
    'taaleis-als-voorwaarde',
    '<p>Doet u te weinig uw best om Nederlands te leren, dan krijgt u na anderhalf jaar geen uitkering meer.</p>',
  ],
  ['vakantieduur-onjuist', '<p>U hebt per jaar 20 vakantiedagen voor het buitenland (werkdagen).</p>'],
  [
    'taaleis-als-voorwaarde',
    '<h2>Voorwaarden voor bijstand en plichten</h2><ul><li>U bent 18 jaar.</li><li>Uw Nederlands is goed genoeg. U spreekt het.</li></ul>',
  ],
  [
    'taaleis-als-voorwaarde',
    '<h2>Voorwaarden voor bijstand</h2><ul><li>U bent 18 jaar.</li><li>U spreekt voldoende Nederlands.</li><li>U werkt mee aan re-integratie.</li></ul>',
  ],
  [
    'taaleis-als-voorwaarde',
    '<h2>Voorwaarden voor bijstand</h2><ul><li>U solliciteert.</li><li>U spreekt voldoende Nederlands.</li></ul>',
  ],
  [
    'vakantieduur-onjuist',
    '<h2>Vakantie</h2><p>Voor een reis naar het buitenland vraagt u vooraf toestemming aan de gemeente.</p>',
  ],
  [
    'vakantieduur-onjuist',
    '<h2>Vakantie</h2><p>U moet de gemeente om toestemming vragen als u naar het buitenland gaat.</p>',
  ],
  [
    'vakantieduur-onjuist',
    '<h2>Vakantie</h2><p>Wilt u naar het buitenland op vakantie, dan hebt u toestemming nodig.</p>',
  ],
  ['sanctie-onjuist', '<p>Wie iets niet meldt, krijgt altijd een boete van ten minste € 150.</p>'],
];

const saysNothing: readonly Said[] = [
  ['sanctie-onjuist', '<h2>Uw plichten</h2><p>Wat bellen kost, hangt van uw aanbieder af.</p>'],
  ['vakantieduur-onjuist', '<h2>Vakantie</h2><p>Meld uw reis naar het buitenland vooraf.</p>'],
];

describe('what pages say about work, language, time abroad and the sanction', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(asks)('%s asks a person about %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('cantTell'));
  it.each(saysNothing)('%s hears nothing in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('inapplicable'));
});
