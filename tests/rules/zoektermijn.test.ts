import { describe, expect, it } from 'vitest';
import { checkExample, resultFor } from './example-page.ts';

/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
const fails: readonly (readonly [rule: string, html: string])[] = [
  [
    'zoektermijn-vanaf-27',
    '<h2>Stappenplan</h2><ol><li>U meldt zich bij ons.</li><li>U zoekt vier weken lang zelf werk.</li><li>Daarna dient u de aanvraag in.</li></ol><p>Dit geldt voor iedereen. Iedereen zoekt eerst 4 weken naar betaald werk.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<h2>Inspanningsperiode</h2><p>Voor mensen van 27 jaar en ouder geldt een inspanningsperiode van vier weken.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Wij verwachten dat elke aanvrager eerst vier weken solliciteert. Pas daarna nemen wij de aanvraag in behandeling.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Voordat u bijstand kunt aanvragen, moet u eerst vier weken aantoonbaar naar werk zoeken.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<h3>27 jaar of ouder</h3><p>Na uw melding gaat u vier weken actief op zoek naar werk. Daarna krijgt u het aanvraagformulier.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Ook 27-plussers moeten eerst 28 dagen zoeken naar een baan voordat ze een aanvraag kunnen indienen.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Onze gemeente hanteert voor alle aanvragers, jong en oud, een zoekperiode van vier weken.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<h2>Hoe vraag ik een uitkering aan?</h2><p>Na het melden start de zoektermijn van 4 weken. In deze tijd zoekt u zelf naar werk. Vindt u niets, dan mag u een aanvraag indienen.</p>',
  ],
  ['zoektermijn-leeftijdsgrens', '<p>De zoektermijn van vier weken geldt voor jongeren tot en met 27 jaar.</p>'],
  [
    'zoektermijn-leeftijdsgrens',
    '<h2>27 jaar of jonger</h2><p>Meld u bij het UWV. Na uw melding zoekt u eerst vier weken naar werk of een studie.</p>',
  ],
  [
    'zoektermijn-leeftijdsgrens',
    '<table><tr><th>Leeftijd</th><th>Zoektermijn</th></tr><tr><td>18 t/m 27 jaar</td><td>zoektermijn van 4 weken</td></tr><tr><td>28 jaar en ouder</td><td>geen</td></tr></table>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h2>Jongeren tot 27</h2><p>U moet altijd eerst vier weken naar werk zoeken, ook als u ziek bent.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<p>Bent u jonger dan 27 jaar? Dan krijgt u te maken met de zoektermijn. Hierop zijn geen uitzonderingen mogelijk.</p>',
  ],
  ['zoektermijn-zonder-uitzondering', '<p>Bent u nog geen 27? Dan geldt hoe dan ook een zoekperiode van 4 weken.</p>'],
  ['zoektermijn-geen-recht', '<h2>Jonger dan 27 jaar</h2><p>De uitkering gaat in na de vier weken zoektermijn.</p>'],
  [
    'zoektermijn-geen-recht',
    '<p>Jongeren zoeken eerst vier weken naar werk. Over die vier weken bestaat geen recht op bijstand.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<p>Bent u jonger dan 27? Over de zoekperiode ontvangt u geen bijstandsuitkering, ook niet later.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<h2>Eerst werk zoeken</h2><p>Elke nieuwe klant krijgt een zoektermijn van vier weken opgelegd.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Bent u 27 jaar of ouder? Dan behandelen wij uw aanvraag pas nadat u vier weken naar werk hebt gezocht.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<h2>Voor wie?</h2><p>De inspanningsperiode van vier weken geldt ook voor aanvragers van 27 jaar en ouder.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Vraagt u bijstand aan? Dan verwachten wij dat u eerst vier weken op zoek gaat naar een betaalde baan.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Na uw melding wacht u vier weken voordat u de aanvraag kunt doen, hoe oud u ook bent.</p>',
  ],
  [
    'zoektermijn-leeftijdsgrens',
    '<p>Ben je tussen de 18 en 27 jaar (27 jaar meegerekend)? Jongeren t/m 27 zoeken eerst vier weken naar werk.</p>',
  ],
  [
    'zoektermijn-leeftijdsgrens',
    '<h2>Jongere van 27 jaar of jonger</h2><ul><li>Er geldt een zoekperiode van vier weken.</li></ul>',
  ],
  ['zoektermijn-zonder-uitzondering', '<p>Jongeren kunnen de zoektermijn nooit overslaan.</p>'],
  [
    'zoektermijn-zonder-uitzondering',
    '<h2>Onder de 27</h2><p>Er geldt een zoektermijn van vier weken. Van deze termijn kunnen wij niet afwijken.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<p>Ben je jonger dan 27? Voor de vier weken van de zoektermijn heb je geen recht op een uitkering.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<h2>Zoektermijn</h2><p>Je uitkering begint pas na afloop van de zoektermijn, niet eerder.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Iedereen die zich meldt voor bijstand, krijgt vier weken de tijd om eerst zelf een baan te zoeken.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<h2>Voor mensen van 27 jaar en ouder</h2><ul><li>Je zoekt eerst 4 weken zelf naar werk.</li><li>Daarna bel je ons voor een afspraak.</li></ul>',
  ],
  ['zoektermijn-vanaf-27', '<p>De gemeente kent een zoekperiode van 28 dagen voor alle leeftijden.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<h2>Aanvraagprocedure</h2><p>U heeft zich gemeld. Nu geldt een inspanningsperiode van vier weken. In deze periode zoekt u actief naar werk.</p>',
  ],
  ['zoektermijn-leeftijdsgrens', '<p>Voor jongeren t/m 27 jaar geldt de zoekperiode van 4 weken.</p>'],
  [
    'zoektermijn-leeftijdsgrens',
    '<p>Ben je 27 of jonger, dan moet je eerst zelf vier weken op zoek naar werk of een opleiding.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<p>Voor jongeren onder de 27 jaar is de zoektermijn altijd verplicht, wat je omstandigheden ook zijn.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h2>Zoektermijn jongeren</h2><p>Deze vier weken gelden in alle gevallen. Uitzonderingen zijn niet mogelijk.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<h2>Jongeren tot 27</h2><p>De uitkering gaat nooit in tijdens de zoekperiode, maar pas na die periode.</p>',
  ],
  ['zoektermijn-geen-recht', '<p>Jongeren hebben over de zoekperiode van vier weken geen recht op bijstand.</p>'],
  [
    'zoektermijn-geen-recht',
    '<p>De zoektermijn voor jongeren duurt vier weken. Voor deze weken betalen wij geen uitkering, ook niet achteraf.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>Wij nemen uw aanvraag pas aan als u vier weken hebt gezocht naar werk.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<p>Bent u 27 of ouder, dan vragen wij u eerst een maand te solliciteren voor u de aanvraag doet.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>Elke aanvrager gaat eerst vier weken zelf aan de slag met werk zoeken.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<p>Pas vier weken na uw melding kunt u een aanvraag indienen. Dit geldt voor iedereen.</p>',
  ],
];

const doesNotFail: readonly (readonly [rule: string, html: string])[] = [
  [
    'zoektermijn-vanaf-27',
    '<h2>Bent u jonger dan 27 jaar?</h2><ul><li>Meld u bij werk.nl.</li><li>U zoekt eerst vier weken naar werk of een opleiding.</li><li>Daarna vraagt u de bijstand aan.</li></ul>',
  ],
  ['zoektermijn-vanaf-27', '<p>Voor mensen van 27 jaar en ouder geldt geen zoektermijn.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<p>Bent u 27 of ouder? U hoeft niet eerst vier weken naar werk te zoeken voordat u bijstand aanvraagt.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Als u bijstand krijgt, moet u werk zoeken. Iedereen met een uitkering heeft die plicht.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Zoek ook alvast zelf naar werk. U hoort binnen vier weken of u een voorschot krijgt.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>U mag vier weken met vakantie. Meld uw vakantie eerst bij ons.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<p>Jongeren tot 27 jaar moeten na hun melding eerst vier weken wachten. Iedereen die ouder is, kan direct een aanvraag doen.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<table><tr><th>Leeftijd</th><th>Wat doet u</th></tr><tr><td>Jonger dan 27</td><td>Eerst vier weken naar werk zoeken</td></tr><tr><td>27 of ouder</td><td>Direct aanvragen</td></tr></table>',
  ],
  ['zoektermijn-vanaf-27', '<p>Vroeger moest iedereen eerst vier weken naar werk zoeken.</p>'],
  ['zoektermijn-vanaf-27', '<p>Fabel: iedereen moet eerst vier weken naar werk zoeken voor een aanvraag.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<p>Moet ik eerst vier weken naar werk zoeken?</p><p>Nee, niet als u 27 jaar of ouder bent.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<h2>Na de WW</h2><p>Vraag bijstand vier weken voor het einde van uw WW aan. Zoek intussen naar werk.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<h2>Jongerenloket</h2><p>Tijdens de zoektermijn helpt een coach u met het zoeken van werk.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Ben je onder de 27? Na je melding ga je eerst vier weken op zoek naar werk. Pas dan kun je een uitkering aanvragen.</p>',
  ],
  ['zoektermijn-leeftijdsgrens', '<p>Bent u 27 jaar? Dan geldt de zoektermijn niet meer.</p>'],
  ['zoektermijn-leeftijdsgrens', '<p>Wie 18 tot 27 jaar is, heeft een zoektermijn van vier weken.</p>'],
  ['zoektermijn-leeftijdsgrens', '<p>Tot uw 27e verjaardag geldt een zoektermijn van vier weken.</p>'],
  [
    'zoektermijn-leeftijdsgrens',
    '<h2>Kostendelersnorm</h2><p>Huisgenoten tot en met 27 jaar? Alleen wie 27 of ouder is, telt mee.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<p>Jongeren zoeken eerst vier weken naar werk. Bespreek uw situatie altijd met ons.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<p>Bent u jonger dan 27? Dan geldt meestal een zoektermijn. Wij bekijken altijd of u eerder kunt aanvragen.</p>',
  ],
  ['zoektermijn-zonder-uitzondering', '<p>Alle jongeren onder de 27 krijgen een zoektermijn van vier weken.</p>'],
  [
    'zoektermijn-geen-recht',
    '<p>In de eerste vier weken krijgt u als jongere nog geen geld. U krijgt later alsnog bijstand over deze weken.</p>',
  ],
  ['zoektermijn-geen-recht', '<p>Vindt u werk binnen de zoektermijn? Dan heeft u geen uitkering nodig.</p>'],
  [
    'zoektermijn-geen-recht',
    '<h2>Bent u jonger dan 27?</h2><p>Na de zoektermijn kunt u een uitkering aanvragen. De uitkering gaat dan in vanaf de dag van uw melding.</p>',
  ],
  ['zoektermijn-geen-recht', '<p>Tijdens de vier weken ontvangen jongeren geen uitkering.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<h2>18 tot 27 jaar</h2><p>Je moet eerst vier weken naar werk zoeken.</p><h2>27 jaar en ouder</h2><p>Je kunt je aanvraag direct indienen.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>De vier weken zoektermijn is alleen voor jongeren.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<p>Hebt u bijstand, dan bespreekt u elke vier weken met uw coach hoe het zoeken naar werk gaat.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>U krijgt eerst een gesprek. Daarna zoeken we samen naar werk. Binnen vier weken maken we een plan.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>In de zoektermijn van vier weken bewaart u bewijzen van uw sollicitaties.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<p>Partners: is een van u jonger dan 27 en de ander ouder? Dan geldt de zoektermijn niet.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>Wij helpen u eerst met geld en daarna zoekt u binnen een maand naar werk.</p>'],
  [
    'zoektermijn-leeftijdsgrens',
    '<p>Jongeren van 16 tot en met 27 jaar kunnen bij het Jongerenpunt terecht voor hulp bij werk en school.</p>',
  ],
  ['zoektermijn-leeftijdsgrens', '<p>Vanaf 27 jaar heeft u geen zoektermijn.</p>'],
  ['zoektermijn-zonder-uitzondering', '<p>Jongeren moeten altijd hun inkomsten doorgeven.</p>'],
  ['zoektermijn-zonder-uitzondering', '<p>De zoektermijn van vier weken begint altijd op de dag van je melding.</p>'],
  [
    'zoektermijn-geen-recht',
    '<p>Wij betalen in de zoektermijn nog niets. Dat doen wij na uw aanvraag, ook over de vier weken.</p>',
  ],
  ['zoektermijn-geen-recht', '<p>Na de zoektermijn start de behandeling van je aanvraag voor een uitkering.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<h2>Jongeren</h2><p>Wie nog geen 27 is, zoekt eerst vier weken.</p><p>Na die vier weken zoeken naar werk komt u terug om aan te vragen.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Hebt u nog geen werk gevonden na vier weken? Uw coach maakt dan eerst een nieuw plan.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>Mensen van 27 jaar en ouder kunnen direct aanvragen, zonder zoektermijn.</p>'],
  ['zoektermijn-vanaf-27', '<p>Voor iedereen onder de 27 geldt een zoektermijn van vier weken.</p>'],
  ['zoektermijn-vanaf-27', '<p>Ben je 27 of ouder? Dan hoef je geen vier weken te wachten.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<p>U kunt binnen vier weken een besluit verwachten. Daarna helpen wij u bij het zoeken naar werk.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>De wachttijd aan de balie is soms lang. Maak eerst een afspraak.</p>'],
  [
    'zoektermijn-leeftijdsgrens',
    '<p>Voor jongeren tot 27 jaar geldt de zoektermijn; bent u 27 jaar of ouder, dan niet.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<p>De zoektermijn geldt voor alle jongeren onder de 27, behalve voor wie van het praktijkonderwijs komt.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<p>Jongeren krijgen na de zoektermijn, als er recht is, ook over deze weken bijstand.</p>',
  ],
  ['zoektermijn-geen-recht', '<h2>Zoektermijn</h2><p>Vind je in die weken werk, dan krijg je geen uitkering.</p>'],
];

const told: readonly (readonly [rule: string, html: string])[] = [
  [
    'zoektermijn-jongeren',
    '<h2>Ben je jonger dan 27?</h2><p>Dan start na je melding een zoektermijn van vier weken.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<p>Jongeren tot 27 jaar gaan na de melding eerst zelf vier weken aan de slag om werk of een opleiding te vinden.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<table><tr><th>Uw leeftijd</th><th>Wanneer kunt u aanvragen?</th></tr><tr><td>18 tot 27 jaar</td><td>Na een zoekperiode van 4 weken</td></tr></table>',
  ],
  [
    'zoektermijn-jongeren',
    '<p>Ben je 18 tot en met 26 jaar? Dan kun je pas vier weken na je melding een uitkering aanvragen. In die tijd zoek je werk.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<h2>18-27 jaar</h2><ul><li>Zoek eerst 4 weken naar werk of school.</li><li>Bewaar bewijzen.</li></ul>',
  ],
  [
    'zoektermijn-jongeren',
    '<p>Onder de 27 geldt een wachttijd van vier weken. Gebruik die om te solliciteren of een opleiding te zoeken.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<h2>Jonger dan 27?</h2><p>U zoekt eerst vier weken naar werk. Heeft u een arbeidsbeperking, dan is een uitzondering mogelijk.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<h2>Zoektermijn</h2><p>Jongeren zoeken vier weken naar werk. Dit geldt niet als je: </p><ul><li>praktijkonderwijs hebt gevolgd;</li><li>dakloos bent.</li></ul>',
  ],
  [
    'zoektermijn-uitzondering',
    '<p>Jongeren onder de 27 zoeken eerst vier weken zelf naar werk. Kan dat door uw situatie niet? Dan kijken wij of u direct kunt aanvragen.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<p>De zoekperiode geldt voor de meeste jongeren, behalve als u uit het speciaal onderwijs komt.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<h3>Voor wie geldt de zoektermijn niet?</h3><p>Jongeren die medisch urenbeperkt zijn, hoeven niet eerst vier weken te zoeken.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<p>Ben je jonger dan 27 jaar, dan ben je verplicht om vier weken zelf naar werk of een opleiding te zoeken voordat je een uitkering aanvraagt.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<h2>Bent u 18 tot 27 jaar?</h2><p>U moet zich eerst melden. Vier weken na uw melding kunt u de aanvraag indienen. Gebruik deze zoekperiode om werk te vinden.</p>',
  ],
  ['zoektermijn-jongeren', '<p>In onze gemeente hoeven jongeren onder de 27 geen zoektermijn af te wachten.</p>'],
  ['zoektermijn-jongeren', '<p>Voor inwoners tot 27 jaar geldt een inspanningsperiode. Die duurt vier weken.</p>'],
  [
    'zoektermijn-uitzondering',
    '<p>Jongeren onder de 27 zoeken eerst vier weken naar werk. In sommige gevallen mag u direct aanvragen.</p>',
  ],
  ['zoektermijn-uitzondering', '<p>De zoektermijn is er niet voor jongeren met een medische beperking.</p>'],
  [
    'zoektermijn-uitzondering',
    '<h2>Zoektermijn jongeren</h2><p>Bij schrijnende omstandigheden kan de gemeente uw aanvraag eerder in behandeling nemen.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<p>Zit je in een lastige situatie en ben je jonger dan 27? Dan hoef je misschien geen vier weken te wachten.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<h2>Jonger dan 27</h2><p>Na je melding begint een periode van vier weken. Daarin zoek je zelf naar werk of een opleiding.</p>',
  ],
  ['zoektermijn-jongeren', '<p>Let op: 27-minners zoeken eerst 4 weken naar werk.</p>'],
  ['zoektermijn-jongeren', '<p>Tot je 27e geldt een zoektijd van vier weken.</p>'],
  [
    'zoektermijn-uitzondering',
    '<h2>Zoektermijn</h2><p>Ben je onder de 27? Dan wacht je vier weken. Er gelden uitzonderingen, bijvoorbeeld bij dakloosheid.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<p>Jongeren tot 27 zoeken vier weken naar werk. Is dat door je gezondheid niet mogelijk? Dan kunnen we de zoekperiode korter maken.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<p>Voor jongeren geldt een zoektermijn van vier weken. Hiervan kunnen wij afwijken als dat nodig is.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<h2>Jongeren</h2><p>Je zoekt eerst vier weken naar werk. Heb je een arbeidsbeperking of ben je dakloos? Dan beginnen we meteen met je aanvraag.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<p>Ben je jonger dan 27? Je zoekt vier weken naar werk, tenzij je van het vso komt.</p>',
  ],
];

const notTold: readonly (readonly [rule: string, html: string])[] = [
  ['zoektermijn-jongeren', '<p>Iedereen moet eerst vier weken naar werk zoeken.</p>'],
  ['zoektermijn-jongeren', '<h2>Jongeren</h2><p>Jongeren van 18 tot 21 jaar krijgen een lagere uitkering.</p>'],
  ['zoektermijn-jongeren', '<p>Uiterlijk vier weken na uw aanvraag krijgt u een voorschot. U moet werk zoeken.</p>'],
  [
    'zoektermijn-jongeren',
    '<p>Bent u jonger dan 27? Bel dan het jongerenloket. Zij helpen u met werk of een opleiding.</p>',
  ],
  ['zoektermijn-uitzondering', '<p>Bent u jonger dan 27? Dan geldt een zoektermijn van vier weken.</p>'],
  [
    'zoektermijn-uitzondering',
    '<p>Voor jongeren geldt een zoektermijn van vier weken. Bent u 27 of ouder? Dan kunt u direct aanvragen.</p>',
  ],
  ['zoektermijn-uitzondering', '<p>De zoektermijn geldt zonder uitzondering voor alle jongeren.</p>'],
  ['zoektermijn-uitzondering', '<h2>Vermogen</h2><p>In bijzondere gevallen telt een auto niet mee.</p>'],
  ['zoektermijn-jongeren', '<p>Jongeren tot 27 jaar krijgen een coach die helpt bij het zoeken naar werk.</p>'],
  ['zoektermijn-jongeren', '<p>Huisgenoten jonger dan 27 tellen niet mee. U zoekt werk.</p>'],
  ['zoektermijn-uitzondering', '<p>Jongeren tot 27 jaar zoeken eerst vier weken. Vraag je uitkering op tijd aan.</p>'],
  [
    'zoektermijn-uitzondering',
    '<p>Zoektermijn jongeren: vier weken. Voorschot? In bijzondere gevallen betalen wij eerder een voorschot.</p>',
  ],
  ['zoektermijn-jongeren', '<p>Ben je jonger dan 27? Dan krijg je na vier weken een voorschot.</p>'],
  ['zoektermijn-uitzondering', '<p>Soms krijg je bijstand naast je baan.</p>'],
  ['zoektermijn-uitzondering', '<p>Voor jongeren geldt een zoektermijn. Soms bellen wij u op.</p>'],
];

const outcomeOf = (rule: string, html: string) => {
  const { outcome, reason } = resultFor(checkExample({ html }), rule);
  return outcome === 'cantTell' && reason === 'incomplete' ? 'incomplete' : outcome;
};

describe('what pages say about the search period', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(told)('%s is told by %s', (rule, html) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, html)));
  it.each(notTold)('%s is not told by %s', (rule, html) =>
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(rule, html)),
  );
});
