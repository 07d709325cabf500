/** What municipalities ask of who has bijstand, in plain words that lean on the sentence, the question or the table around them. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
  ['sanctie-onjuist', '<p>Wie een oproep mist, krijgt die maand geen uitkering. Daar wijken wij nooit van af.</p>'],
  ['sanctie-onjuist', '<p>Wij vragen niet naar de reden: wie iets verzwijgt, krijgt een boete.</p>'],
  ['sanctie-onjuist', '<p>Iedereen die iets vergeet te melden, krijgt een boete. Uitzonderingen maken we niet.</p>'],
  ['sanctie-onjuist', '<p>Krijg ik een boete als ik te laat ben? Ja, die volgt in alle gevallen.</p>'],
  ['sanctie-onjuist', '<p>De strafkorting van honderd procent is sinds dit jaar van tafel.</p>'],
  [
    'sanctie-onjuist',
    '<table><tr><th>Boete</th><th>Hoe hoog</th></tr><tr><td>Bij herhaling</td><td>200% van het bedrag</td></tr></table>',
  ],
  ['taaleis-als-voorwaarde', '<p>U moet genoeg Nederlands spreken. Dat is een voorwaarde voor een uitkering.</p>'],
  [
    'taaleis-als-voorwaarde',
    '<p>U spreekt Nederlands op niveau 1F. Kunt u dat niet aantonen, dan hebt u geen recht.</p>',
  ],
  ['taaleis-als-voorwaarde', '<p>Bijstand is niet bedoeld voor mensen die geen Nederlands spreken.</p>'],
  [
    'taaleis-als-voorwaarde',
    '<p>Wie geen Nederlands spreekt, heeft geen recht op bijstand totdat hij de cursus heeft gedaan.</p>',
  ],
  [
    'huisbezoek-verplicht',
    '<p>Onze handhavers komen bij u thuis. Zij hoeven u geen toestemming te vragen om binnen te komen.</p>',
  ],
  [
    'huisbezoek-verplicht',
    '<p>U moet voor het huisbezoek toestemming geven. Doet u dat niet, dan stopt uw bijstand.</p>',
  ],
  [
    'huisbezoek-verplicht',
    '<p>Een consulent komt bij u kijken hoe u woont. Wilt u dat niet? Dan wijzen wij uw aanvraag af.</p>',
  ],
  ['huisbezoek-verplicht', '<p>Een onverwacht huisbezoek kan altijd. De deur dichthouden mag niet.</p>'],
  ['vakantieduur-onjuist', '<p>Zolang u een uitkering krijgt, mag u niet naar het buitenland.</p>'],
  ['vakantieduur-onjuist', '<p>Mag ik met bijstand naar het buitenland? Nee, dat is niet toegestaan.</p>'],
  [
    'vakantieduur-onjuist',
    '<p>Een reis naar het buitenland duurt hooguit vier weken. Elke reis mag vier weken duren, zoveel als u wilt.</p>',
  ],
  [
    'aio-bij-gemeente',
    '<p>Uw AOW kan te laag zijn. U hebt dan recht op een aanvulling. Die vraagt u aan bij ons loket.</p>',
  ],
  ['aio-bij-gemeente', '<p>De SVB betaalt uw AOW. Een aanvulling daarop vraagt u bij de gemeente aan.</p>'],
  ['aio-bij-gemeente', '<p>Bereikt u de AOW-leeftijd? Dan zetten wij uw bijstand om in AIO.</p>'],
  ['sanctie-onjuist', '<p>Komt u niet op een oproep, dan wordt uw uitkering sowieso een maand niet uitbetaald.</p>'],
  ['taaleis-als-voorwaarde', '<p>Haalt u de taaltoets niet? Dan gaat uw aanvraag niet door.</p>'],
  [
    'taaleis-als-voorwaarde',
    '<h2>Wie krijgt een bijstandsuitkering?</h2><ul><li>U woont in Nederland.</li><li>U beheerst het Nederlands.</li></ul>',
  ],
  ['huisbezoek-verplicht', '<p>Wie onze medewerkers niet toelaat in de woning, verliest de bijstand.</p>'],
  ['huisbezoek-verplicht', '<p>De gemeente mag ook zonder uw toestemming in uw woning kijken.</p>'],
  ['vakantieduur-onjuist', '<h2>Mag ik met bijstand naar het buitenland?</h2><p>Nee.</p>'],
  ['aio-bij-gemeente', '<p>Met een te lage AOW kunt u naar de gemeente voor een aanvulling.</p>'],
];

const accusesNobody: readonly Said[] = [
  ['sanctie-onjuist', '<p>Wij kijken niet naar de reden, maar houden bij een boete wel rekening met uw situatie.</p>'],
  ['sanctie-onjuist', '<p>Het maakt niet uit of u veel verdient: geef het door, anders kunt u een boete krijgen.</p>'],
  ['sanctie-onjuist', '<p>Daar wijken wij niet van af: u krijgt altijd eerst een gesprek voor een maatregel.</p>'],
  ['taaleis-als-voorwaarde', '<p>U moet de taaleis halen, maar u verliest uw recht op bijstand niet.</p>'],
  ['taaleis-als-voorwaarde', '<p>U moet Nederlands leren. Dat is een voorwaarde om een baan te vinden.</p>'],
  [
    'taaleis-als-voorwaarde',
    '<p>Laat zien dat u Nederlands spreekt. Kunt u dat niet aantonen, dan maakt u een toets.</p>',
  ],
  ['huisbezoek-verplicht', '<p>Bij een huisbezoek moet u uw papieren klaarleggen als u ons binnenlaat.</p>'],
  [
    'huisbezoek-verplicht',
    '<p>Een consulent komt bij u kijken als u hulp wilt. Wilt u dat niet? Kom dan naar het loket.</p>',
  ],
  [
    'huisbezoek-verplicht',
    '<p>Voor een huisbezoek moet u toestemming geven. Zonder toestemming gaan wij niet naar binnen.</p>',
  ],
  ['vakantieduur-onjuist', '<p>Elke reis naar het buitenland meldt u, ook als u minder dan vier weken weg bent.</p>'],
  ['vakantieduur-onjuist', '<p>Mag ik naar het buitenland zonder het te melden? Nee, dat mag niet.</p>'],
  ['aio-bij-gemeente', '<p>Tot u AOW krijgt, kunt u bij de gemeente bijstand aanvragen.</p>'],
  [
    'aio-bij-gemeente',
    '<p>Krijgt u AIO? Ook dan kunt u bij ons in aanmerking komen voor een collectieve zorgverzekering.</p>',
  ],
  [
    'aio-bij-gemeente',
    '<p>Komt u in aanmerking voor AIO? Bij de gemeente kunt u nog een bijdrage voor een fiets aanvragen.</p>',
  ],
  ['sanctie-onjuist', '<p>Uw maatregel is vervallen, want u werkt weer mee.</p>'],
  ['sanctie-onjuist', '<p>De tijdelijke steunmaatregel voor gezinnen is afgeschaft.</p>'],
  ['sanctie-onjuist', '<p>U krijgt pas een boete als het uw schuld is. Dat geldt altijd.</p>'],
  ['vakantieduur-onjuist', '<h2>Mag ik mijn uitkering meenemen naar het buitenland?</h2><p>Nee.</p>'],
  ['vakantieduur-onjuist', '<p>Als u een uitkering aanvraagt, mag u in de zoektijd niet naar het buitenland.</p>'],
  ['aio-bij-gemeente', "<p>Bent u nog geen AOW'er? Uw bijstand vraagt u aan bij de gemeente.</p>"],
  ['aio-bij-gemeente', '<p>De gemeente vult uw inkomen aan als u jonger bent dan de AOW-leeftijd.</p>'],
];

const isTold: readonly Said[] = [
  ['inlichtingenplicht', '<p>U moet ons uit uzelf alle gegevens geven die tellen voor uw uitkering.</p>'],
  ['spoedhulp', '<p>Dreigt u uw huis uit te worden gezet? Bel ons meteen.</p>'],
  ['clientondersteuning', '<p>Ziet u op tegen het gesprek? Er mag iemand bij zijn.</p>'],
];

const isNotTold: readonly Said[] = [
  ['inlichtingenplicht', '<p>Hebt u zich gemeld bij het werkplein, dan krijgt u geld vanaf die dag.</p>'],
  ['inlichtingenplicht', '<p>Wij rekenen vanaf de dag waarop u zich hebt gemeld, ook als u toen nog werk had.</p>'],
  [
    'uitleg-bijstand',
    '<h2>Voorschot op de bijstand</h2><p>Dat krijgt u als:</p><ul><li>u geen geld hebt voor de huur;</li></ul>',
  ],
  ['uitleg-bijstand', '<p>De uitkering is bedoeld om van te leven. Grote giften tellen mee.</p>'],
  ['uitleg-bijstand', '<p>Redt u zich niet in het Nederlands? Bijstand is er ook dan.</p>'],
];

describe('in plain words', () => {
  it.each(fails)('%s fails on %s', (ruleId, html) => {
    expect(outcomeOf(ruleId, html)).toBe('failed');
  });

  it.each(accusesNobody)('%s does not fail on %s', (ruleId, html) => {
    expect(outcomeOf(ruleId, html)).not.toBe('failed');
  });

  it.each(isTold)('%s is told by %s', (ruleId, html) => {
    expect(['passed', 'incomplete']).toContain(outcomeOf(ruleId, html));
  });

  it.each(isNotTold)('%s is not told by %s', (ruleId, html) => {
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(ruleId, html));
  });
});
