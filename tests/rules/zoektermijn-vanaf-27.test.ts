/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
  ...[
    '<h2>Bijstand vanaf 27 jaar</h2><p>U kijkt vier weken lang uit naar een baan. Lukt het niet? Dan ontvangt u van ons het aanvraagformulier.</p>',
    '<h2>27 jaar en ouder</h2><p>Voor u is er een zoekperiode van drie weken. U kunt pas aanvragen als de zoekperiode is afgelopen.</p>',
    '<h2>Boven de 50</h2><p>Bent u 50 jaar of ouder? Dan gaat u een maand op zoek naar een baan. Na die maand vraagt u de uitkering aan.</p>',
    '<p>Wij willen dat u zelf aan het werk komt. Daarvoor is er een wachttijd van vier weken. De wachttijd geldt niet alleen voor jongeren, maar voor alle aanvragers.</p>',
    '<p>U gaat eerst een maand met een begeleider op zoek naar een baan. Pas dan kijken wij of u bijstand mag aanvragen.</p><p>Dit geldt op elke leeftijd.</p>',
    '<p>Iedereen die om bijstand vraagt, zoekt eerst vier weken zelf.</p>',
    '<p>Jongeren zoeken eerst vier weken naar een baan. Mensen van 27 jaar en ouder doen dat ook.</p>',
  ].map((html): Said => ['zoektermijn-vanaf-27', html]),
  [
    'zoektermijn-vanaf-27',
    '<p>Jongeren tot 27 jaar krijgen altijd een zoekperiode. Bent u 27 of ouder, dan beslist de gemeente of u ermee te maken krijgt.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Jongeren tot 27 jaar hebben een zoekperiode. Is uw leeftijd 27 jaar of hoger, dan bepaalt de gemeente of er voor u een zoekperiode is.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Hebt u bijstand aangevraagd, dan zoekt u eerst 28 dagen zelf werk. Voor jongeren is deze zoekperiode verplicht. Bent u 27 of ouder, dan bepalen wij of de zoekperiode ook voor u geldt.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Nadat u de bijstand hebt aangevraagd, moet u eerst 28 dagen lang zelf een baan zoeken.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Wie 27 of ouder is, vraagt aan met DigiD. U hebt dan eerst vier weken de tijd om te zoeken.</p>',
  ],
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

const doesNotFail: readonly Said[] = [
  ...[
    '<h2>Bijstand vanaf 27 jaar</h2><p>Vraag meteen aan. Zoek ook vier weken lang naar een baan. Lukt het niet? Dan helpt uw coach u verder met de aanvraag.</p>',
    '<h2>Jonger dan 27 jaar</h2><p>Je zoekt vier weken naar een baan. Na die periode kun je de aanvraag indienen.</p><h2>27 jaar en ouder</h2><p>U vraagt meteen aan.</p>',
    '<p>De wachttijd voor een gesprek is vier weken. De wachttijd is voor alle aanvragers gelijk.</p>',
    '<p>Jongeren tot 27 jaar zoeken eerst vier weken. Mensen van 27 jaar en ouder doen dat niet eerst: zij vragen direct aan.</p>',
    '<h2>Na de WW</h2><p>Bent u 50 jaar of ouder en stopt uw WW over een maand? Zoek door naar werk. Na die maand kunt u bijstand aanvragen.</p>',
    '<p>U mag vier weken per jaar naar het buitenland. Dat geldt op elke leeftijd.</p>',
  ].map((html): Said => ['zoektermijn-vanaf-27', html]),
  [
    'zoektermijn-vanaf-27',
    '<h2>Voor wie?</h2><p>Voor inwoners tussen 18 en 27 jaar.</p><h2>Wat ga je doen?</h2><p>Je zoekt eerst vier weken zelf naar een baan. Daarna vraag je de uitkering aan.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>Vraagt u bijstand aan, dan zoeken wij eerst of er direct werk voor u is.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<p>Jongeren hebben een zoekperiode van vier weken.</p><h2>27 jaar en ouder</h2><p>Voor u is er geen wettelijke zoekperiode van vier weken.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Met een uitkering die al loopt en een bijstandsuitkering hebt u vier weken de tijd om te zoeken naar een kamer.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>Lukt het niet om binnen drie weken werk te vinden, dan kunt u bijstand aanvragen.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<h2>18 jaar of ouder, maar nog geen 27</h2><p>U zoekt na uw melding eerst vier weken zelf werk.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Bent u minstens 18 jaar en jonger dan 27 jaar? Dan is er een zoekperiode van vier weken.</p>',
  ],
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
];

describe('what pages say about the search period to people of 27 and older', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
});
