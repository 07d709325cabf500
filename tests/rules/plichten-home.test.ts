/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
  [
    'gezamenlijke-huishouding',
    '<p>Blijft je vriendin meer dan drie nachten per week slapen, dan woon je volgens de regels samen.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Bent u eerder getrouwd geweest, dan beschouwen wij u zolang u met uw ex in één huis woont altijd als partners.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>U bent samenwonend als u op hetzelfde adres woont, ook als u niet voor elkaar zorgt.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>U bent samenwonend als u in hetzelfde huis woont, ook als u de kosten niet deelt.</p>',
  ],
  ['gezamenlijke-huishouding', '<p>U vormt een stel met een ander. Daarvan is sprake zodra u op één adres staat.</p>'],
  [
    'gezamenlijke-huishouding',
    '<h2>Uw ex woont bij u in</h2><p>Dan blijven jullie een stel, hoe lang de scheiding ook geleden is.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Wie drie dagen of meer per week bij een ander slaapt, voert volgens de wet een gezamenlijke huishouding.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Woont uw ex nog bij u in huis? Dan blijft u partners voor de bijstand, ook al bent u jaren gescheiden.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<table><tr><th>Situatie</th><th>Partner?</th></tr><tr><td>Uw vriend slaapt drie nachten per week bij u</td><td>Ja</td></tr></table>',
  ],
  ['gezamenlijke-huishouding', '<p>Samenwonen: u staat met iemand op hetzelfde adres ingeschreven.</p>'],
  [
    'gezamenlijke-huishouding',
    '<h2>Wanneer woont u samen?</h2><ul><li>U staat op hetzelfde adres ingeschreven; of</li><li>uw vriend slaapt drie of meer nachten per week bij u.</li></ul>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Wij gaan uit van samenwonen als iemand de helft van de week of meer bij u verblijft.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>U woont samen als u:</p><ul><li>met een ander op één adres staat ingeschreven, of</li><li>samen een rekening hebt.</li></ul>',
  ],
  [
    'gezamenlijke-huishouding',
    '<table><tr><th>Situatie</th><th>Gevolg</th></tr><tr><td>Een vriendin slaapt 3 nachten per week bij u</td><td>u woont samen</td></tr></table>',
  ],
  [
    'gezamenlijke-huishouding',
    '<h3>Mijn vriendin slaapt bij mij. Wonen wij dan samen?</h3><p>Vanaf vier nachten per week wel.</p>',
  ],
  [
    'huisbezoek-verplicht',
    '<p>U bent verplicht mee te werken aan:</p><ul><li>een gesprek met uw werkcoach</li><li>een huisbezoek</li></ul>',
  ],
  [
    'huisbezoek-verplicht',
    '<p>Tijdens uw uitkering komt onze toezichthouder langs. U bent verplicht hem binnen te laten.</p>',
  ],
  [
    'huisbezoek-verplicht',
    '<p>Wij komen onverwacht bij u thuis. U doet de deur open en laat ons de slaapkamers zien.</p>',
  ],
  ['huisbezoek-verplicht', '<p>U geeft onze medewerkers toegang tot uw huis. Anders wijzen wij de aanvraag af.</p>'],
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
  ['huisbezoek-verplicht', '<p>U moet onze medewerkers binnenlaten. Anders stopt de uitkering.</p>'],
  ['huisbezoek-verplicht', '<p>U laat de controleur binnen. Dat is verplicht.</p>'],
  ['huisbezoek-verplicht', '<p>U moet de medewerker binnen laten als hij aanbelt.</p>'],
  ['huisbezoek-verplicht', '<p>Meewerken aan een huisbezoek is verplicht.</p>'],
  ['huisbezoek-verplicht', '<p>Staan onze controleurs voor de deur, dan laat u hen binnen.</p>'],
  [
    'huisbezoek-verplicht',
    '<p>Op uw privacy kunt u zich niet beroepen. Ook niet als wij aanbellen: u laat ons binnen.</p>',
  ],
  ['huisbezoek-verplicht', '<h2>Meewerken</h2><p>Een huisbezoek staat u toe, al dan niet aangekondigd.</p>'],
  ['huisbezoek-verplicht', '<p>De gemeente hoeft voor een huisbezoek geen toestemming te vragen.</p>'],
  [
    'huisbezoek-verplicht',
    '<p>Wij komen op huisbezoek. Weigert u dat, dan kunnen wij uw recht niet vaststellen en wordt uw uitkering beëindigd.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Soms letten wij niet op de zorg voor elkaar. Dat is zo als u een huis deelt met iemand:</p><ul><li>met wie u gehuwd bent geweest;</li><li>met wie u kinderen heeft.</li></ul>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Mensen in één woning gelden als partners als zij:</p><ul><li>samen een kind hebben;</li><li>vroeger getrouwd zijn geweest.</li></ul>',
  ],
  ['gezamenlijke-huishouding', '<p>Bent u de meeste dagen van de week bij elkaar? Dan bent u voor ons partners.</p>'],
  ['gezamenlijke-huishouding', '<p>Was u met hem getrouwd? U blijft een stel zolang u allebei in dat huis woont.</p>'],
];

const doesNotFail: readonly Said[] = [
  ['gezamenlijke-huishouding', '<p>Getrouwde mensen op één adres tellen altijd als partners.</p>'],
  [
    'gezamenlijke-huishouding',
    '<p>U bent partners als u samen woont en voor elkaar zorgt, ook wanneer u niet getrouwd bent.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Woont u op één adres en zorgt u voor elkaar? Dan stopt uw uitkering als alleenstaande.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Trouwt u? Dan stopt uw uitkering als alleenstaande. U staat dan meestal op één adres.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Een gezamenlijke huishouding wordt niet aangenomen omdat u op hetzelfde adres staat.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Jaren na de scheiding op één adres wonen is geen reden om u als partners te zien.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>U bent samenwonend als u in één huis woont en voor elkaar zorgt, ook als u de kosten niet deelt.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>U vormt een stel met een ander. Daarvan is sprake als u op één adres woont en voor elkaar zorgt.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>U vormt geen stel. Daarvan is pas sprake als u meer deelt dan op één adres staan.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Deelt u een huis met uw man of vrouw? Dan krijgt u de uitkering voor een echtpaar.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>U bent partners als u voor elkaar zorgt en u:</p><ul><li>op één adres staat ingeschreven, of</li><li>drie nachten per week samen slaapt.</li></ul>',
  ],
  [
    'gezamenlijke-huishouding',
    '<table><tr><th>Situatie</th><th>Gevolg</th></tr><tr><td>Uw vrouw logeert twee nachten bij haar zus</td><td>u woont samen</td></tr></table>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>U voert ook een gezamenlijke huishouding als u in één huis woont en:</p><ul><li>in de twee jaar voor uw aanvraag met elkaar gehuwd was;</li><li>samen een kind heeft.</li></ul>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Geef het door als u gaat wonen bij iemand:</p><ul><li>met wie u getrouwd bent geweest;</li><li>met wie u samen een kind heeft.</li></ul>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Was u in de afgelopen twee jaar met uw huisgenoot getrouwd? Dan blijft u een stel zolang u onder één dak woont.</p>',
  ],
  [
    'gezamenlijke-huishouding',
    '<p>Bent u het grootste deel van de week bij elkaar en zorgt u voor elkaar, dan woont u samen.</p>',
  ],
  ['huisbezoek-verplicht', '<p>Wij mogen uw huis niet tegen uw wil binnengaan.</p>'],
  ['huisbezoek-verplicht', '<p>Medewerkers zijn verplicht om hun pasje te tonen bij een huisbezoek.</p>'],
  ['huisbezoek-verplicht', '<p>Bij een huisbezoek moeten onze medewerkers hun legitimatie laten zien.</p>'],
  [
    'huisbezoek-verplicht',
    '<p>Zonder duidelijke aanleiding heeft het weigeren van een huisbezoek geen gevolgen voor uw uitkering.</p>',
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
  [
    'gezamenlijke-huishouding',
    '<h2>Wanneer woont u samen?</h2><ul><li>u woont in hetzelfde huis</li><li>u zorgt voor elkaar</li></ul>',
  ],
  ['gezamenlijke-huishouding', '<p>Samenwonen: u woont in één huis en zorgt voor elkaar.</p>'],
  [
    'gezamenlijke-huishouding',
    '<p>Bent u al jaren gescheiden en woont u nog samen in één huis? Dan kijken wij of u voor elkaar zorgt.</p>',
  ],
  ['gezamenlijke-huishouding', '<p>Uw kinderen zijn drie dagen per week bij hun vader. U bent geen partners.</p>'],
  ['gezamenlijke-huishouding', '<p>Hoe vaak iemand blijft slapen, zegt niet alles. Wij kijken verder.</p>'],
];

const asks: readonly Said[] = [
  ['huisbezoek-verplicht', '<h2>Medewerking</h2><p>U werkt mee aan een huisbezoek.</p>'],
  ['huisbezoek-verplicht', '<h2>Uw verplichtingen</h2><ul><li>U werkt mee aan huisbezoeken.</li></ul>'],
  [
    'huisbezoek-verplicht',
    '<p>Doet de sociale recherche een huisbezoek, dan moet u meewerken. Dat gebeurt alleen bij een ernstig vermoeden van een strafbaar feit.</p>',
  ],
  ['gezamenlijke-huishouding', '<p>Woont u weer samen met uw ex-partner? Dan bent u voor de wet partners.</p>'],
];

describe('what pages say about home visits and who lives together', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(asks)('%s asks a person about %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('cantTell'));
});
