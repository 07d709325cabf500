/** What pages say in words of their own about the search period, the decision, the voorschot and objection. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
  [
    'zoektermijn-vanaf-27',
    '<p>Wilt u een beroep doen op de bijstand, dan begint u met een zoekperiode van vier weken.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>Wilt u bijstand? Dan start u met vier weken zelf zoeken naar werk.</p>'],
  ['zoektermijn-vanaf-27', '<p>Een aanvraag begint met een zoektermijn van vier weken.</p>'],
  ['zoektermijn-vanaf-27', '<p>De eerste stap is een zoekperiode van vier weken.</p>'],
  ['zoektermijn-vanaf-27', '<p>Voordat u bijstand kunt aanvragen, doorloopt u een zoekperiode van vier weken.</p>'],
  ['zoektermijn-vanaf-27', '<p>Wie bijstand wil, krijgt een zoekperiode van vier weken.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<p>Na uw melding volgt een inspanningsperiode van 4 weken. Daarna kunt u een aanvraag doen.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<h2>Aanmelden</h2><p>Meldt u zich aan? Dan gaat er een inspanningsperiode van vier weken in. Na de inspanningsperiode maakt u een afspraak.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>U doorloopt een zoekperiode van vier weken. Deze periode geldt ook voor mensen van 27 jaar en ouder. Na de zoekperiode krijgt u het aanvraagformulier.</p>',
  ],
  ['beslistermijn-verkeerde-start', '<p>De beslistermijn begint pas bij het intakegesprek.</p>'],
  [
    'beslistermijn-verkeerde-start',
    '<h2>Besluit</h2><p>Wij beslissen binnen acht weken. De termijn begint pas als uw dossier compleet is.</p>',
  ],
  [
    'voorschot-uitgesloten',
    '<p>Geen voorschot wordt verleend aan:</p><ul><li>de aanvrager die minder dan een jaar geleden een uitkering had;</li><li>wie geen gegevens verstrekt.</li></ul>',
  ],
  ['voorschot-uitgesloten', '<p>Wie korter dan een half jaar geleden bijstand kreeg, krijgt geen voorschot.</p>'],
  [
    'voorschot-uitgesloten',
    '<p>U krijgt geen voorschot als:</p><ul><li>u in de afgelopen twaalf maanden al bijstand had.</li></ul>',
  ],
  [
    'voorschot-uitgesloten',
    '<p>U krijgt geen voorschot als:</p><ul><li>u onlangs nog een uitkering van ons kreeg.</li></ul>',
  ],
  [
    'voorschot-te-laat',
    '<table><tr><th>Onderwerp</th><th>Regel</th></tr><tr><td>Voorschot</td><td>Eenmalig, na acht weken zonder besluit</td></tr></table>',
  ],
  [
    'voorschot-te-laat',
    '<table><tr><th>Onderwerp</th><th>Regel</th></tr><tr><td>Voorschot</td><td>Na tien weken, hoogstens één keer</td></tr></table>',
  ],
  ['voorschot-te-laat', '<p>U krijgt eenmalig een voorschot, zes weken na uw aanvraag.</p>'],
  ['voorschot-te-laat', '<p>Na acht weken krijgt u één voorschot.</p>'],
  [
    'voorschot-alleen-bij-nood',
    '<p>In schrijnende gevallen verstrekken wij een voorschot. Anders wacht u op het besluit.</p>',
  ],
  [
    'voorschot-alleen-bij-nood',
    '<p>Een voorschot geven wij in noodgevallen. In alle andere gevallen wacht u op de beslissing.</p>',
  ],
  [
    'voorschot-alleen-bij-nood',
    '<h2>Wie krijgt een voorschot?</h2><p>Alleen mensen die echt niet meer rond kunnen komen.</p>',
  ],
  [
    'voorschot-alleen-bij-nood',
    '<h2>Wie krijgt een voorschot?</h2><p>Alleen wie niets meer heeft om van te leven.</p>',
  ],
  ['voorschot-op-verzoek', '<h2>Voorschot</h2><p>U belt uw consulent. Zonder verzoek van u maken wij niets over.</p>'],
  ['voorschot-op-verzoek', '<h2>Voorschot</h2><p>Zonder ingevuld formulier storten wij niets.</p>'],
  [
    'voorschot-te-laat',
    '<h2>Voorschot</h2><p>Wanneer staat het geld op mijn rekening?</p><p>Zes weken na uw aanvraag, als er dan nog geen besluit is.</p>',
  ],
  [
    'voorschot-te-laat',
    '<h2>Voorschot</h2><h3>Wanneer staat het op mijn rekening?</h3><p>Acht weken na uw aanvraag.</p>',
  ],
  ['beslistermijn-te-lang', '<p>Over een aanvraag voor bijstand doen wij hoogstens twaalf weken.</p>'],
  ['beslistermijn-te-lang', '<p>Over uw aanvraag doet de gemeente dertien weken.</p>'],
  ['beslistermijn-te-lang', '<p>Wij mogen drie maanden doen over uw aanvraag om bijstand.</p>'],
  ['beslistermijn-te-lang', '<p>De behandeling van uw aanvraag neemt ten hoogste twaalf weken in beslag.</p>'],
  [
    'voorschot-als-maximum',
    '<h2>Voorschot</h2><table><tr><th>Situatie</th><th>Voorschot per maand</th></tr><tr><td>Alleenstaande</td><td>maximaal € 1.200</td></tr><tr><td>Gehuwden</td><td>maximaal € 1.700</td></tr></table>',
  ],
  ['voorschot-als-maximum', '<p>Het voorschot voor een alleenstaande is ten hoogste € 1.000 per maand.</p>'],
  ['voorschot-als-maximum', '<p>Een voorschot bedraagt maximaal € 500.</p>'],
  [
    'voorschot-percentage',
    '<p>Duurt het langer dan vier weken? Dan krijgt u vanzelf een voorschot.</p><p>Het bedrag is 90% van de uitkering.</p>',
  ],
  [
    'voorschot-percentage',
    '<p>Dan krijgt u vanzelf een voorschot.</p><table><tr><th>U bent</th><th>Voorschot</th></tr><tr><td>alleen</td><td>€ 1.280</td></tr></table><p>Deze bedragen zijn 90% van de norm.</p>',
  ],
  ['voorschot-als-maximum', '<p>Het voorschot is niet hoger dan € 900 per maand.</p>'],
  ['voorschot-als-maximum', '<p>Wij geven een voorschot van hoogstens € 1.100.</p>'],
  [
    'voorschot-als-maximum',
    '<h2>Voorschot</h2><ul><li>Alleenstaanden krijgen een voorschot van maximaal € 1.150 per maand.</li><li>Gehuwden krijgen een voorschot van maximaal € 1.650 per maand.</li></ul>',
  ],
  [
    'voorschot-als-maximum',
    '<p>Na vier weken krijgt u een voorschot.</p><p>Het bedrag is maximaal 95% van de norm.</p>',
  ],
  [
    'voorschot-percentage',
    '<p>Na vier weken krijgt u een voorschot.</p><p>Dit is 80 procent van de uitkering die u waarschijnlijk krijgt.</p>',
  ],
  [
    'voorschot-alleen-bij-nood',
    '<h2>Voorschot</h2><p>Hebt u niets meer om van te leven? Dan kunt u een voorschot krijgen. Alle anderen moeten het besluit afwachten.</p>',
  ],
  ['voorschot-op-verzoek', '<h2>Voorschot</h2><p>U krijgt geen voorschot als u het niet aanvraagt.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<p>Na uw melding zoekt u vier weken zelf naar werk. U houdt bij waar u solliciteert. Daarna bespreken wij dit en kunt u aanvragen. Zo doen wij het bij iedereen. Dat geldt voor jong en oud.</p>',
  ],
  [
    'voorschot-te-laat',
    '<h2>Voorschot</h2><p>Het voorschot is 95% van de uitkering. De gemeente maakt het over, uiterlijk zes weken nadat u de bijstand hebt aangevraagd.</p>',
  ],
  [
    'voorschot-bij-zekerheid',
    '<h2>Voorschot</h2><p>Voor de uitbetaling van een voorschot beoordelen wij of het recht op bijstand zeker is.</p>',
  ],
  [
    'voorschot-bij-zekerheid',
    '<h2>Voorschot</h2><p>Voorafgaand aan de verlening moet vaststaan dat u recht op bijstand hebt.</p>',
  ],
  [
    'beslistermijn-te-lang',
    '<h2>Besluit</h2><p>Wij hebben tijd nodig om te beslissen op uw aanvraag. Dat wordt vaak twaalf weken.</p>',
  ],
  [
    'bezwaartermijn-onjuist',
    '<h2>Na de beslissing</h2><p>Niet mee eens? Stuur binnen vier weken een brief naar het college.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren en bijstand</h1><p>Ben je jonger dan 27? Dan zoek je eerst vier weken naar werk.</p><h2>Geldt dat zoeken voor iedereen?</h2><p>Ja. Wij maken daar geen uitzonderingen op.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren en bijstand</h1><p>Ben je jonger dan 27? Dan zoek je eerst vier weken naar werk.</p><h2>Mijn situatie is anders</h2><p>Ben je dakloos? Dat is naar, maar de zoektijd blijft ook dan verplicht.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren en bijstand</h1><p>Ben je jonger dan 27? Dan zoek je eerst vier weken naar werk.</p><h2>Ook als ik ziek ben?</h2><p>Ja. Ziek of dakloos: die vier weken blijven gewoon staan.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<h1>Jongeren en bijstand</h1><p>Je zoekt eerst vier weken naar werk. Die vier weken ben je voorgoed kwijt, ook als je later bijstand krijgt.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Ben je 19 of 24? Je zoekt eerst vier weken naar werk. Ben je 35 jaar? Dan doe je precies hetzelfde en daarna vraag je aan.</p>',
  ],
  [
    'voorschot-als-maximum',
    '<h2>Voorschot</h2><table><tr><th>Wat</th><th>Hoe</th></tr><tr><td>Bedrag</td><td>95% van de uitkering</td></tr></table><p>Meer dan dat percentage betalen wij niet.</p>',
  ],
  [
    'voorschot-als-maximum',
    '<p>Na vier weken krijgt u vanzelf een deel vooruit. Dat deel kan niet groter zijn dan 95 procent van de uitkering.</p>',
  ],
  [
    'voorschot-uitgesloten',
    '<h2>Voorschot</h2><ul><li>automatisch na vier weken</li><li>niet voor wie bij zijn ouders woont</li></ul>',
  ],
  ['voorschot-uitgesloten', '<h2>Voorschot</h2><p>Mensen met een eigen bedrijf slaan wij bij het voorschot over.</p>'],
  [
    'voorschot-te-laat',
    '<h2>Geld</h2><p>Zit u zes weken na uw aanvraag nog zonder bericht, dan krijgt u een voorschot.</p>',
  ],
  [
    'voorschot-bij-zekerheid',
    '<h2>Voorschot</h2><p>Wij betalen pas vooruit als wij er vrijwel zeker van zijn dat u bijstand toekomt.</p>',
  ],
  [
    'beslistermijn-te-lang',
    '<h2>De brief</h2><p>U krijgt een brief met ja of nee. Reken op twaalf weken voor die brief.</p>',
  ],
  [
    'bezwaartermijn-onjuist',
    '<p>Tegen besluiten op grond van deze verordening staat gedurende vier weken bezwaar open.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<h1>Jongeren en bijstand</h1><p>Je zoekt eerst vier weken naar werk. Die vier weken krijg je voorgoed geen geld, ook niet als je daarna wel bijstand krijgt.</p>',
  ],
  [
    'voorschot-te-laat',
    '<h2>Geld vooruit: hoe gaat dat?</h2><p>Het geld komt zes weken na uw aanvraag op uw rekening.</p>',
  ],
  ['voorschot-alleen-bij-nood', '<h2>Voorschot</h2><p>Wie geld kan lenen van familie, wacht de brief af.</p>'],
  [
    'voorschot-bij-zekerheid',
    '<h2>Voorschot</h2><p>Wij kijken of u een voorschot kunt krijgen. Dat is zo als vrijwel vaststaat dat u bijstand krijgt.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren en bijstand</h1><p>Je zoekt eerst vier weken naar werk.</p><h2>Mijn situatie</h2><p>Heb je schulden of ben je dakloos? De zoektijd blijft voor iedere jongere verplicht.</p>',
  ],
];

const doesNotFail: readonly Said[] = [
  ['zoektermijn-vanaf-27', '<p>Bent u jonger dan 27? Dan begint u met een zoekperiode van vier weken.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<h2>Jongeren</h2><p>Wilt u bijstand, dan begint u met een zoekperiode van vier weken. Na de zoekperiode maakt u een afspraak.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>U begint met een melding. Bent u nog geen 27, dan begint u met een zoekperiode van vier weken. Na de zoekperiode maakt u een afspraak.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Het traject begint met een zoekopdracht: welke baan past bij u? U doet dit met uw coach, als u al bijstand hebt.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>Na de zoekperiode maakt u een afspraak bij het Werkplein.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<h2>Hebt u een zoekperiode van vier weken?</h2><p>Na de zoekperiode maakt u een afspraak bij het Werkplein.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<h2>Voorschot</h2><p>U krijgt geen voorschot zolang u jonger bent dan 27 en de zoekperiode loopt; de termijn begint dan pas bij uw aanvraag.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>Bent u jonger dan 27? Dan begint de beslistermijn pas bij uw aanvraag, na de zoekperiode.</p>',
  ],
  ['beslistermijn-verkeerde-start', '<h2>Besluit</h2><p>De termijn van acht weken begint bij uw aanvraag.</p>'],
  [
    'voorschot-uitgesloten',
    '<p>U krijgt geen voorschot als:</p><ul><li>u minder dan vier weken geleden bijstand aanvroeg.</li></ul>',
  ],
  [
    'voorschot-uitgesloten',
    '<p>U krijgt geen voorschot als:</p><ul><li>u de afgelopen weken niet hebt gereageerd op onze vragen over uw uitkering.</li></ul>',
  ],
  ['voorschot-uitgesloten', '<p>U krijgt geen voorschot als:</p><ul><li>u geen recht hebt op bijstand.</li></ul>'],
  ['voorschot-te-laat', '<p>U krijgt eenmalig een voorschot, vier weken na uw aanvraag.</p>'],
  ['voorschot-te-laat', '<p>U krijgt elke vier weken een voorschot, ook na acht weken.</p>'],
  ['voorschot-te-laat', '<p>Na acht weken krijgt u nog een keer een voorschot.</p>'],
  [
    'voorschot-alleen-bij-nood',
    '<p>Kunt u in een schrijnend geval niet wachten, dan geven wij een voorschot eerder. In andere gevallen krijgt u het na vier weken vanzelf.</p>',
  ],
  [
    'voorschot-alleen-bij-nood',
    '<p>Na vier weken krijgt u vanzelf een voorschot. In schrijnende gevallen kan het voorschot eerder komen. In andere gevallen wacht u de vier weken af.</p>',
  ],
  ['voorschot-op-verzoek', '<h2>Voorschot</h2><p>Zonder dat u iets vraagt maken wij het geld over.</p>'],
  ['voorschot-op-verzoek', '<h2>Voorschot</h2><p>Zonder aanvraag om bijstand maken wij niets over.</p>'],
  [
    'voorschot-percentage',
    '<p>Dan krijgt u vanzelf een voorschot.</p><p>De kostendelersnorm met een huisgenoot is 50% van de gehuwdennorm.</p>',
  ],
  [
    'voorschot-percentage',
    '<p>U krijgt een voorschot.</p><p>Het bedrag van de uitkering voor twee kostendelers is 50% van de norm.</p>',
  ],
  [
    'voorschot-te-laat',
    '<h2>Voorschot</h2><h3>Wanneer staat mijn uitkering op de rekening?</h3><p>Acht weken na uw aanvraag.</p>',
  ],
  ['beslistermijn-te-lang', '<p>Over een aanvraag voor bijstand doen wij hoogstens acht weken.</p>'],
  ['beslistermijn-te-lang', '<p>Over een bezwaar doen wij hoogstens twaalf weken.</p>'],
  ['beslistermijn-te-lang', '<p>Over een aanvraag voor een lening doen wij hoogstens twaalf weken.</p>'],
  [
    'voorschot-als-maximum',
    '<h2>Voorschot</h2><table><tr><th>Situatie</th><th>Voorschot per maand</th></tr><tr><td>Alleenstaande</td><td>minimaal € 1.349</td></tr></table>',
  ],
  ['voorschot-als-maximum', '<p>Het voorschot voor een alleenstaande is ten hoogste € 1.419,46 per maand.</p>'],
  ['voorschot-als-maximum', '<p>U betaalt het voorschot terug, maximaal € 50 per maand.</p>'],
  ['voorschot-als-maximum', '<h2>Voorschot</h2><p>Ook met maximaal € 8.000 spaargeld krijgt u een voorschot.</p>'],
  [
    'voorschot-als-maximum',
    '<h2>Voorschot</h2><table><tr><th>Situatie</th><th>Voorschot per maand</th></tr><tr><td>Jongere van 18 tot 21</td><td>maximaal € 333</td></tr></table>',
  ],
  [
    'voorschot-als-maximum',
    '<p>Het voorschot voor iemand met twee huisgenoten van 27 jaar of ouder is maximaal € 840 per maand.</p>',
  ],
  ['voorschot-als-maximum', '<p>Het voorschot voor een kostendeler is maximaal € 840 per maand.</p>'],
  ['voorschot-als-maximum', '<p>Hebt u een voorschot gehad? Dan trekken wij daar elke maand maximaal € 70 van af.</p>'],
  [
    'voorschot-als-maximum',
    '<p>Kunt u geen vier weken wachten? Dan kunt u eerder een voorschot krijgen van maximaal € 250.</p>',
  ],
  ['voorschot-als-maximum', '<p>Uw werkgever kan u een voorschot op uw loon geven van maximaal € 400.</p>'],
  ['voorschot-als-maximum', '<p>Voor bijzondere bijstand kunt u een voorschot krijgen van maximaal € 500.</p>'],
  ['voorschot-percentage', '<p>Na vier weken krijgt u een voorschot.</p><p>Het gaat om 95% van de norm.</p>'],
  [
    'voorschot-percentage',
    '<p>Na vier weken krijgt u een voorschot.</p><p>Dat is in 90 procent van de gevallen niet nodig.</p>',
  ],
  ['voorschot-percentage', '<p>Wij verrekenen het voorschot.</p><p>Het bedrag is 10% van uw uitkering.</p>'],
  [
    'voorschot-alleen-bij-nood',
    '<p>In dringende gevallen betalen wij een voorschot eerder. Anders wacht u vier weken; dan komt het vanzelf.</p>',
  ],
  [
    'voorschot-alleen-bij-nood',
    '<p>Na vier weken krijgt u automatisch een voorschot. In schrijnende gevallen krijgt u het voorschot eerder. In andere gevallen dient u die vier weken af te wachten.</p>',
  ],
  ['voorschot-op-verzoek', '<h2>Voorschot</h2><p>Wij betalen geen voorschot als u de vragen niet beantwoordt.</p>'],
  [
    'voorschot-op-verzoek',
    '<h2>Voorschot</h2><p>U krijgt geen voorschot wanneer u onze vragen niet op tijd beantwoordt.</p>',
  ],
  [
    'voorschot-uitgesloten',
    '<p>Geen voorschot krijgt:</p><ul><li>wie niet meewerkt;</li><li>wie meer dan genoeg vermogen heeft en dus geen recht heeft op bijstand.</li></ul>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Bent u jonger dan 27? Dan zoekt u vier weken zelf naar werk. Daarna kunt u aanvragen. U krijgt dan een coach. Dit doen wij bij al onze klanten, jong en oud.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Wij helpen u bij het zoeken naar werk. Dit doen wij bij al onze klanten, jong en oud.</p>',
  ],
  [
    'voorschot-te-laat',
    '<h2>Voorschot</h2><p>Het voorschot is 95% van de uitkering. De gemeente maakt het over, uiterlijk vier weken nadat u de bijstand hebt aangevraagd.</p>',
  ],
  [
    'voorschot-te-laat',
    '<h2>Voorschot</h2><p>Wij betalen een voorschot. Het besluit krijgt u uiterlijk acht weken nadat u bijstand hebt aangevraagd.</p>',
  ],
  [
    'voorschot-te-laat',
    '<h2>Voorschot</h2><p>U krijgt een voorschot. U krijgt een uitnodiging voor een gesprek, uiterlijk zes weken na uw aanvraag.</p>',
  ],
  [
    'voorschot-te-laat',
    '<h2>Voorschot</h2><p>Was het voorschot te hoog? Dan krijgt u een brief, zes weken na uw aanvraag.</p>',
  ],
  [
    'voorschot-bij-zekerheid',
    '<h2>Voorschot</h2><p>Voor de uitbetaling van het voorschot hoeft niet vast te staan dat u recht hebt op bijstand.</p>',
  ],
  [
    'voorschot-bij-zekerheid',
    '<h2>Voorschot</h2><p>Voorafgaand aan de verstrekking kijken wij of zeker is dat u geen recht hebt op bijstand.</p>',
  ],
  [
    'beslistermijn-te-lang',
    '<h2>Besluit</h2><p>Wij hebben acht weken om te beslissen op uw aanvraag. Missen er papieren? Dat kan twaalf weken worden.</p>',
  ],
  [
    'beslistermijn-te-lang',
    '<h2>Besluit</h2><p>Wij beslissen op uw aanvraag. Uw bankafschriften bekijken we ook. Dat zijn er drie maanden.</p>',
  ],
  [
    'beslistermijn-opschorting',
    '<p>Reken op acht weken voor het besluit op uw aanvraag. Is uw situatie ingewikkeld en vragen wij meer gegevens, dan kan het langer duren.</p>',
  ],
  ['beslistermijn', '<h2>Week 8: het besluit</h2><p>U krijgt uiterlijk dan de brief.</p>'],
  [
    'beslistermijn',
    '<h2>Veelgestelde vragen</h2><ol><li>Hoe snel beslist de gemeente? Binnen acht weken na uw aanvraag.</li></ol>',
  ],
  [
    'beslistermijn',
    '<p>Beschikking: de brief met ons besluit. Wij sturen deze binnen acht weken nadat u uw aanvraag hebt gedaan.</p>',
  ],
  ['voorschot-termijn', '<h2>Week 4: uw voorschot</h2><p>Hebben we nog niet besloten? Dan krijgt u geld vooruit.</p>'],
  [
    'voorschot-termijn',
    '<h2>Voorschot</h2><p>Ook bij het uitblijven van een besluit ontvangt u vier weken na de aanvraag een voorschot.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<h2>Vragen</h2><p>Ik ben 23. Kan ik nu al aanvragen? U meldt zich nu. Na vier weken dient u de aanvraag in.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<h1>Bijstand voor jongeren tot 27</h1><p>Na je melding zoek je vier weken naar werk.</p><h2>Moet ik altijd vier weken wachten?</h2><p>Nee. Soms starten we eerder, bijvoorbeeld als je dakloos bent.</p>',
  ],
  ['bezwaar', '<h2>Na de beslissing</h2><p>Niet mee eens? Schrijf binnen zes weken een brief aan het college.</p>'],
  [
    'bezwaartermijn',
    '<h2>Na de beslissing</h2><p>Niet mee eens? Schrijf binnen zes weken een brief aan het college.</p>',
  ],
  [
    'bezwaartermijn-onjuist',
    '<h2>Na het gesprek</h2><p>Niet eens met het verslag? Stuur binnen twee weken een reactie.</p>',
  ],
  [
    'bezwaartermijn-onjuist',
    '<h2>Na de beslissing</h2><p>Niet mee eens? Bel ons binnen een week, dan leggen we het uit.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren en bijstand</h1><p>Ben je jonger dan 27? Dan zoek je eerst vier weken naar werk.</p><h2>Ben je ziek?</h2><p>Dan hoeft dat niet. Voor anderen blijft de zoektijd verplicht.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren en bijstand</h1><p>Ben je dakloos? Dan blijft de zoektijd niet gelden.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren en bijstand</h1><p>Ben je ziek? In die vier weken blijft je zorgverzekering gewoon nodig.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<h1>Jongeren en bijstand</h1><p>Je zoekt eerst vier weken naar werk. Die vier weken ben je niet voorgoed kwijt: krijg je bijstand, dan betalen we ze alsnog.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Ben je 19 of 24? Je zoekt eerst vier weken naar werk. Ben je al 35? Dan kun je meteen aanvragen; het formulier is hetzelfde.</p>',
  ],
  [
    'voorschot-als-maximum',
    '<h2>Voorschot</h2><table><tr><th>Wat</th><th>Hoe</th></tr><tr><td>Bedrag</td><td>minstens 95% van de uitkering</td></tr></table><p>Minder dan dat percentage betalen wij niet.</p>',
  ],
  [
    'voorschot-uitgesloten',
    '<h2>Voorschot</h2><ul><li>automatisch na vier weken</li><li>niet voor wie weigert mee te werken</li></ul>',
  ],
  ['voorschot-uitgesloten', '<h2>Voorschot</h2><p>Wij slaan niemand over bij het voorschot.</p>'],
  [
    'voorschot-te-laat',
    '<table><tr><th>Situatie</th><th>Wat geldt er?</th></tr><tr><td>Voorschot</td><td>Na vier weken, vanzelf</td></tr><tr><td>Niet eens met ons</td><td>Bezwaar binnen zes weken</td></tr></table>',
  ],
  [
    'voorschot-te-laat',
    '<p>Hebt u na acht weken nog niets gehoord? Stuur ons dan een ingebrekestelling. Dan betalen wij misschien een dwangsom.</p>',
  ],
  ['voorschot', '<h2>Alvast geld</h2><p>Vier weken na uw aanvraag krijgt u vast geld. Dat gaat vanzelf.</p>'],
  [
    'voorschot-automatisch',
    '<h2>Alvast geld</h2><p>Vier weken na uw aanvraag krijgt u vast geld. Dat gaat vanzelf.</p>',
  ],
  ['voorschot-termijn', '<h2>Alvast geld</h2><p>Vier weken na uw aanvraag krijgt u vast geld. Dat gaat vanzelf.</p>'],
  [
    'beslistermijn-te-lang',
    '<h2>De brief</h2><p>U krijgt een brief met ja of nee. Reken op zes tot acht weken voor die brief.</p>',
  ],
  ['bezwaartermijn', '<p>Tegen besluiten op grond van deze verordening staat gedurende zes weken bezwaar open.</p>'],
  [
    'zoektermijn-jongeren',
    '<h2>Moet ik eerst vier weken naar werk zoeken?</h2><p>Alleen als u jonger bent dan 27, en zelfs dan zijn er uitzonderingen mogelijk.</p>',
  ],
  [
    'voorschot-alleen-bij-nood',
    '<h2>Voorschot</h2><p>U wacht de brief af. Duurt dat langer dan vier weken, dan krijgt u een voorschot.</p>',
  ],
  [
    'voorschot-bij-zekerheid',
    '<h2>Voorschot</h2><p>Soms betalen wij geen voorschot. Dat is zo als vaststaat dat u geen recht hebt op bijstand.</p>',
  ],
  ['voorschot-te-laat', '<h2>Vakantiegeld vooruit</h2><p>Het vakantiegeld komt zes weken na uw aanvraag.</p>'],
  ['voorschot-op-verzoek', '<h2>Toeslag vooruit betalen</h2><p>Vraag dat aan bij de Belastingdienst.</p>'],
  [
    'voorschot-te-laat',
    '<h2>Huur vooruit betalen?</h2><p>Na zes weken in uw nieuwe woning krijgt u de borg terug.</p>',
  ],
  [
    'voorschot-op-verzoek',
    '<h2>Geld lenen of vooruit betalen</h2><p>U kunt een lening aanvragen bij de kredietbank.</p>',
  ],
];

const told: readonly Said[] = [];

const notTold: readonly Said[] = [
  [
    'beslistermijn-opschorting',
    '<p>Reken op dertien weken voor het besluit op uw aanvraag. Is uw situatie ingewikkeld, dan kan het langer duren.</p>',
  ],
  [
    'beslistermijn-opschorting',
    '<h2>Besluit</h2><p>Lever de papieren binnen een week in. Hebt u meer tijd nodig, vraag dan om uitstel.</p>',
  ],
  [
    'beslistermijn-opschorting',
    '<h2>Te laat</h2><p>Wij beslissen binnen acht weken. Blijft het na uw ingebrekestelling nog twee weken stil, dan betalen wij een dwangsom.</p>',
  ],
  ['beslistermijn', '<h2>Voorschot</h2><p>Vul het formulier in. Wij beslissen binnen een week op uw verzoek.</p>'],
  ['beslistermijn', '<h2>Taal</h2><p>U doet een toets. Binnen zes weken daarna krijgt u de uitslag.</p>'],
  [
    'voorschot-termijn',
    '<h2>Jonger dan 27</h2><p>U krijgt in de zoekperiode geen voorschot. Krijgt u later bijstand, dan betalen wij ook over die vier weken.</p>',
  ],
  [
    'bezwaar',
    '<h2>Hoe wij met u omgaan</h2><p>Niet mee eens? Schrijf binnen zes weken een brief aan de directeur.</p>',
  ],
  [
    'voorschot-herhaling',
    '<table><tr><th>Wat</th><th>Hoe</th></tr><tr><td>Voorschot</td><td>Na vier weken</td></tr><tr><td>Uitbetaling</td><td>Iedere maand rond de 20e</td></tr></table>',
  ],
];

describe('what pages say about terms in words of their own', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(told)('%s is told by %s', (rule, html) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, html)));
  it.each(notTold)('%s is not told by %s', (rule, html) =>
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(rule, html)),
  );
});
