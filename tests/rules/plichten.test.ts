import { describe, expect, it } from 'vitest';
import { checkExample, resultFor } from './example-page.ts';

/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
const fails: readonly (readonly [rule: string, html: string])[] = [
  [
    'huisbezoek-verplicht',
    '<p>U bent verplicht mee te werken aan:</p><ul><li>een gesprek met uw werkcoach</li><li>een huisbezoek</li></ul>',
  ],
  ['vakantieduur-onjuist', '<p>U kunt zes weken per jaar naar het buitenland.</p>'],
  ['vakantieduur-onjuist', '<p>Zes weken per jaar in het buitenland is toegestaan.</p>'],
  [
    'vakantieduur-onjuist',
    '<table><tr><th>Onderwerp</th><th>Regel</th></tr><tr><td>Vakantie in het buitenland</td><td>maximaal 21 dagen per jaar</td></tr></table>',
  ],
  [
    'huisbezoek-verplicht',
    '<p>Tijdens uw uitkering komt onze toezichthouder langs. U bent verplicht hem binnen te laten.</p>',
  ],
  ['huisbezoek-verplicht', '<p>Een huisbezoek hoort bij de aanvraag. U moet daaraan meewerken.</p>'],
  ['huisbezoek-verplicht', '<p>Werkt u niet mee aan een huisbezoek, dan wordt uw aanvraag afgewezen.</p>'],
  ['huisbezoek-verplicht', '<p>Wie een huisbezoek weigert, verliest het recht op bijstand.</p>'],
  ['huisbezoek-verplicht', '<h3>Mag ik een huisbezoek weigeren?</h3><p>Nee, dat mag niet.</p>'],
  ['huisbezoek-verplicht', '<h2>Huisbezoek</h2><p>U bent verplicht medewerking te verlenen aan een huisbezoek.</p>'],
  ['huisbezoek-verplicht', '<ul><li>U moet de sociaal rechercheur toegang geven tot uw woning.</li></ul>'],
  ['huisbezoek-verplicht', '<p>Staan we voor de deur, dan dient u open te doen.</p>'],
  [
    'huisbezoek-verplicht',
    '<p>Doet u niet open, dan zetten wij uw uitkering stop. Ons huisbezoek is onaangekondigd.</p>',
  ],
  ['huisbezoek-verplicht', '<p>Bij het huisbezoek moet u ons alle kamers van uw woning laten zien.</p>'],
  ['huisbezoek-verplicht', '<p>Huisbezoeken zijn verplicht voor iedereen met een uitkering.</p>'],
  ['huisbezoek-verplicht', '<p>Je moet een huisbezoek altijd accepteren.</p>'],
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
  ['gezamenlijke-huishouding', '<p>Als er twee mensen op één adres staan ingeschreven, zien wij hen als partners.</p>'],
  [
    'gezamenlijke-huishouding',
    '<p>Blijft uw vriendin drie of meer nachten per week slapen? Dan voert u een gezamenlijke huishouding.</p>',
  ],
  ['gezamenlijke-huishouding', '<p>U bent samenwonend als u op hetzelfde adres staat ingeschreven.</p>'],
  [
    'gezamenlijke-huishouding',
    '<p>Woont u weer bij uw ex-man? Dan bent u altijd partners, hoe lang de scheiding ook geleden is.</p>',
  ],
  ['gezamenlijke-huishouding', '<p>Met een ex-partner op één adres voert u altijd een gezamenlijke huishouding.</p>'],
  [
    'gezamenlijke-huishouding',
    '<p>Is iemand meer dan drie nachten per week bij u, dan geldt die persoon als uw partner.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<h3>Wanneer woon ik samen?</h3><p>U woont samen als u op hetzelfde adres staat ingeschreven.</p>',
  ],
  ['gezamenlijke-huishouding', '<p>Inschrijving op hetzelfde adres is genoeg om als partners te worden gezien.</p>'],
];

const doesNotFail: readonly (readonly [rule: string, html: string])[] = [
  ['huisbezoek-verplicht', '<p>Wij mogen uw huis niet tegen uw wil binnengaan.</p>'],
  ['huisbezoek-verplicht', '<p>Medewerkers zijn verplicht om hun pasje te tonen bij een huisbezoek.</p>'],
  ['huisbezoek-verplicht', '<p>Bij een huisbezoek moeten onze medewerkers hun legitimatie laten zien.</p>'],
  [
    'huisbezoek-verplicht',
    '<p>Zonder duidelijke aanleiding heeft het weigeren van een huisbezoek geen gevolgen voor uw uitkering.</p>',
  ],
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
  [
    'gezamenlijke-huishouding',
    '<p>U voert altijd een gezamenlijke huishouding als u op hetzelfde adres woont en:</p><ul><li>getrouwd bent;</li><li>samen een kind heeft.</li></ul>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Er is sprake van een gezamenlijke huishouding als:</p><ul><li>u op hetzelfde adres woont, en</li><li>u voor elkaar zorgt.</li></ul>',
  ],
  ['gezamenlijke-huishouding', '<p>Met uw kind of ouder heeft u nooit een gezamenlijke huishouding.</p>'],
  ['sanctie-onjuist', '<p>U krijgt een boete als u belangrijke informatie niet doorgeeft.</p>'],
  ['sanctie-onjuist', '<p>De gemeente kan uw uitkering een of meer maanden helemaal niet uitbetalen.</p>'],
  ['huisbezoek-verplicht', '<p>Wij kunnen een huisbezoek doen. U bent niet verplicht om mee te werken.</p>'],
  [
    'huisbezoek-verplicht',
    '<p>Een huisbezoek kan alleen met uw toestemming. Wij moeten u vertellen waarom wij komen.</p>',
  ],
  [
    'huisbezoek-verplicht',
    '<p>Weigert u een huisbezoek terwijl wij een redelijke grond hebben, dan kan uw uitkering stoppen.</p>',
  ],
  ['huisbezoek-verplicht', '<p>De medewerker die op huisbezoek komt, moet zich legitimeren.</p>'],
  ['huisbezoek-verplicht', '<p>U moet uw legitimatie bij u hebben als u bij ons langskomt.</p>'],
  ['huisbezoek-verplicht', '<p>Is er gerede twijfel aan uw woonsituatie? Dan moet u meewerken aan een huisbezoek.</p>'],
  ['huisbezoek-verplicht', '<p>U bent verplicht mee te werken aan een onderzoek naar werk.</p>'],
  ['huisbezoek-verplicht', '<p>Bij een huisbezoek bent u niet verplicht de deur open te doen.</p>'],
  ['huisbezoek-verplicht', '<p>Doen wij een huisbezoek, dan moeten wij daar een goede reden voor hebben.</p>'],
  [
    'huisbezoek-verplicht',
    '<h3>Moet ik een huisbezoek toestaan?</h3><p>U mag nee zeggen. Had de gemeente een goede reden, dan kan dat gevolgen hebben.</p>',
  ],
  ['huisbezoek-verplicht', '<p>Uw uitkering stopt niet als u een huisbezoek weigert.</p>'],
  ['huisbezoek-verplicht', '<p>U moet zelf bellen voor een afspraak bij u thuis.</p>'],
  ['bankafschriften-te-veel', '<p>Wij vragen bankafschriften van de laatste zes maanden.</p>'],
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
  [
    'gezamenlijke-huishouding',
    '<p>U voert een gezamenlijke huishouding als u samen in één huis woont en kosten deelt of voor elkaar zorgt.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Staat u op hetzelfde adres als een huisgenoot van 27 of ouder? Dan geldt de kostendelersnorm.</p>',
  ],
  ['gezamenlijke-huishouding', '<p>Gaat u samenwonen met uw partner? Geef dat meteen door.</p>'],
  ['gezamenlijke-huishouding', '<p>Alleen een gezamenlijk adres maakt u nog geen partners.</p>'],
  [
    'gezamenlijke-huishouding',
    '<p>Het maakt niet uit hoeveel nachten iemand blijft slapen: u bent dan niet meteen partners.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Woont u op één adres en hebt u samen een kind? Dan gaan wij uit van een gezamenlijke huishouding.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>U en uw partner staan op hetzelfde adres ingeschreven. U vraagt samen bijstand aan.</p>',
  ],
  ['gezamenlijke-huishouding', '<p>Met uw ex-partner op één adres wonen kan gevolgen hebben voor uw uitkering.</p>'],
  [
    'gezamenlijke-huishouding',
    '<p>Bent u minder dan twee jaar geleden gescheiden en woont u weer samen? Dan gelden jullie als partners.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Een kind van 18 jaar of ouder is niet uw partner, ook al woont u op hetzelfde adres.</p>',
  ],
  ['gezamenlijke-huishouding', '<p>Logeert iemand een paar nachten bij u? Dat hoeft u niet te melden.</p>'],
  [
    'gezamenlijke-huishouding',
    '<p>Bent u getrouwd, dan geldt u als partner, ook als u niet op hetzelfde adres woont.</p>',
  ],
];

const asks: readonly (readonly [rule: string, html: string])[] = [
  ['huisbezoek-verplicht', '<h2>Uw verplichtingen</h2><ul><li>U werkt mee aan huisbezoeken.</li></ul>'],
  [
    'huisbezoek-verplicht',
    '<p>Doet de sociale recherche een huisbezoek, dan moet u meewerken. Dat gebeurt alleen bij een ernstig vermoeden van een strafbaar feit.</p>',
  ],
  [
    'taaleis-als-voorwaarde',
    '<p>Doet u te weinig uw best om Nederlands te leren, dan krijgt u na anderhalf jaar geen uitkering meer.</p>',
  ],
  [
    'bankafschriften-te-veel',
    '<h3>Welke papieren neem ik mee?</h3><ul><li>afschriften van alle bankrekeningen (laatste 6 maanden)</li></ul>',
  ],
  ['bankafschriften-te-veel', '<p>U moet bankafschriften van de afgelopen twaalf maanden inleveren.</p>'],
  ['bankafschriften-te-veel', '<p>Neem mee, over de laatste vier maanden:</p><ul><li>uw bankafschriften</li></ul>'],
  ['bankafschriften-te-veel', '<p>Wij willen uw rekeningafschriften van een heel jaar zien.</p>'],
  ['vakantieduur-onjuist', '<p>U hebt per jaar 20 vakantiedagen voor het buitenland (werkdagen).</p>'],
  ['gezamenlijke-huishouding', '<p>Woont u weer samen met uw ex-partner? Dan bent u voor de wet partners.</p>'],
];

const told: readonly (readonly [rule: string, html: string])[] = [
  ['bewijsstukken', '<h2>Dit heeft u nodig</h2><ul><li>DigiD</li><li>een kopie van uw bankpas</li></ul>'],
  ['bewijsstukken', '<p>Bij de aanvraag levert u in: loonstroken, huurcontract en een overzicht van uw schulden.</p>'],
  ['bewijsstukken', '<p>Houd uw identiteitsbewijs, huurcontract en bankafschriften bij de hand.</p>'],
  [
    'bewijsstukken',
    '<h3>Wat moet ik meenemen naar het gesprek?</h3><ul><li>uw legitimatie</li><li>uw jaaropgave</li></ul>',
  ],
  ['bewijsstukken', '<p>U uploadt uw laatste loonstrook en uw zorgpolis.</p>'],
  ['bewijsstukken', '<p>De gemeente vraagt om gegevens over uw inkomen en vermogen.</p>'],
  ['bewijsstukken', '<p>Een lijst met documenten die u nodig hebt, krijgt u per post.</p>'],
  ['bewijsstukken', '<p>Meesturen: afschriften van al uw rekeningen en het echtscheidingsconvenant.</p>'],
  ['inlichtingenplicht', '<p>Er verandert iets in uw situatie? Laat het ons direct weten.</p>'],
  ['inlichtingenplicht', '<p>Gaat u samenwonen? Dat moet u meteen melden.</p>'],
  ['inlichtingenplicht', '<p>Geef wijzigingen binnen een week door via het wijzigingsformulier.</p>'],
  [
    'inlichtingenplicht',
    '<ul><li>U bent verplicht om ons alles te vertellen wat invloed heeft op uw uitkering.</li></ul>',
  ],
  ['inlichtingenplicht', '<p>Krijgt u ander inkomen, meld dit dan zo snel mogelijk.</p>'],
  [
    'inlichtingenplicht',
    '<h2>Wijzigingen doorgeven</h2><p>Dit moet u direct doen, bijvoorbeeld als u gaat verhuizen.</p>',
  ],
  ['inlichtingenplicht', '<p>U moet veranderingen in uw leefsituatie aan ons doorgeven.</p>'],
  ['inlichtingenplicht', '<p>Ga je verhuizen, samenwonen of werken? Geef het door.</p>'],
  [
    'inlichtingenplicht',
    '<p>De volgende veranderingen geeft u aan ons door:</p><ul><li>een verhuizing</li><li>nieuw werk</li></ul>',
  ],
  ['inlichtingenplicht', '<p>Lever iedere maand uw loonstrook bij ons in.</p>'],
  ['inlichtingenplicht', '<p>Verdient u iets bij? Meld uw inkomsten elke maand.</p>'],
  [
    'arbeidsplicht',
    '<p>U moet solliciteren en werk aannemen dat bij u past. Bent u ziek, dan kunt u vrijstelling krijgen.</p>',
  ],
  ['arbeidsplicht', '<h2>Uw plichten</h2><ul><li>U doet uw best om werk te vinden.</li></ul>'],
  ['arbeidsplicht', '<p>Met een bijstandsuitkering heeft u een arbeidsplicht.</p>'],
  ['arbeidsplicht', '<p>Je bent verplicht mee te werken aan re-integratie en een baan te accepteren.</p>'],
  ['arbeidsplicht', '<p>Wij verwachten dat u actief naar werk zoekt en werk accepteert.</p>'],
];

const notTold: readonly (readonly [rule: string, html: string])[] = [
  ['bewijsstukken', '<p>Missen er stukken, zoals een loonstrook, dan krijgt u een brief.</p>'],
  ['bewijsstukken', '<p>Voor de bijzondere bijstand levert u een rekening en een huurcontract in.</p>'],
  ['bewijsstukken', '<p>Neem een legitimatiebewijs mee.</p>'],
  ['bewijsstukken', '<p>Uw schulden trekken wij af van uw vermogen.</p>'],
  ['bewijsstukken', '<p>De huur betaalt u zelf van uw uitkering.</p>'],
  ['bewijsstukken', '<p>Wij hebben uw gegevens gekregen. U krijgt een beschikking.</p>'],
  ['inlichtingenplicht', '<p>Meld u aan via werk.nl. Dan gaat uw uitkering in op de dag van uw melding.</p>'],
  ['inlichtingenplicht', '<p>De bedragen veranderen elk half jaar. Wij laten u dat weten.</p>'],
  ['inlichtingenplicht', '<p>U hoeft kleine veranderingen niet door te geven.</p>'],
  ['inlichtingenplicht', '<p>Geef uw vakantie vooraf door.</p>'],
  ['inlichtingenplicht', '<p>Een klacht kunt u melden bij de gemeente.</p>'],
  ['inlichtingenplicht', '<p>Uw loon trekken wij af van uw uitkering.</p>'],
  ['arbeidsplicht', '<p>Na uw melding zoekt u eerst vier weken naar werk.</p>'],
  ['arbeidsplicht', '<p>Zoekt u werk? Kijk dan bij de vacatures op werk.nl.</p>'],
  ['arbeidsplicht', '<p>U hoeft niet te solliciteren voordat u aanvraagt.</p>'],
  ['arbeidsplicht', '<p>Uw werkcoach helpt u bij het zoeken naar werk.</p>'],
  ['arbeidsplicht', '<p>Wie werkt, mag een deel van het loon houden.</p>'],
];

const outcomeOf = (rule: string, html: string) => {
  const { outcome, reason } = resultFor(checkExample({ html }), rule);
  return outcome === 'cantTell' && reason === 'incomplete' ? 'incomplete' : outcome;
};

describe('what pages say about duties', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(asks)('%s asks a person about %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('cantTell'));
  it.each(told)('%s is told by %s', (rule, html) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, html)));
  it.each(notTold)('%s is not told by %s', (rule, html) =>
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(rule, html)),
  );
});
