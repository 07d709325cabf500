/** Sentences as different municipalities could word them, and what the rules on the voorschot must make of each. */
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../language/date.ts';
import { voorschot } from '../../rules/voorschot/index.ts';
import { checkExample } from './example-page.ts';

interface Case {
  readonly html: string;
  /** Claims that must end in `failed`, without "voorschot-"; no other may. */
  readonly wrong: readonly string[];
  readonly asOf?: IsoDate;
}

const WRONG: readonly Case[] = [
  { html: '<h2>Voorschot</h2><p>U kunt ons vragen om een voorschot. Doe dit schriftelijk.</p>', wrong: ['op-verzoek'] },
  {
    html: '<p>Wilt u een voorschot ontvangen? Dan moet u hiervoor een apart formulier invullen.</p>',
    wrong: ['op-verzoek'],
  },
  {
    html: '<p>Zit u krap in de periode dat wij uw aanvraag behandelen? Vraag dan een voorschot aan bij uw inkomensconsulent.</p>',
    wrong: ['op-verzoek'],
  },
  {
    html: '<p>Op verzoek kan de gemeente een voorschot op de bijstandsuitkering verstrekken.</p>',
    wrong: ['op-verzoek'],
  },
  {
    html: '<h3>Krijg ik een voorschot?</h3><p>Dat kan. U dient daarvoor zelf een verzoek in bij de afdeling Inkomen.</p>',
    wrong: ['op-verzoek'],
  },
  { html: '<p>Het voorschot op de uitkering wordt niet automatisch uitbetaald.</p>', wrong: ['op-verzoek'] },
  { html: '<p>Tijdens het intakegesprek kunt u een voorschot aanvragen.</p>', wrong: ['op-verzoek'] },
  {
    html: '<p>Je kunt een voorschot aanvragen bij je klantmanager als de behandeling van je bijstandsaanvraag te lang duurt.</p>',
    wrong: ['op-verzoek'],
  },
  {
    html: '<p>Een vooruitbetaling op uw bijstand krijgt u alleen als u daar zelf om vraagt, zolang wij nog geen besluit hebben genomen.</p>',
    wrong: ['op-verzoek'],
  },
  {
    html: '<h2>Hoe vraag ik een voorschot aan?</h2><ol><li>Download het voorschotformulier.</li><li>Lever het in bij de balie.</li></ol>',
    wrong: ['op-verzoek'],
  },
  { html: '<p>Voor een voorschot moet u zelf een aanvraag indienen.</p>', wrong: ['op-verzoek'] },
  {
    html: '<h2>Voorschot</h2><table><tr><th>Wat</th><th>Hoe</th></tr><tr><td>Voorschot</td><td>U vraagt dit aan bij uw consulent</td></tr></table>',
    wrong: ['op-verzoek'],
  },

  { html: '<p>Een voorschot verstrekken wij uitsluitend in noodsituaties.</p>', wrong: ['alleen-bij-nood'] },
  {
    html: '<p>In uitzonderlijke gevallen kan de gemeente een voorschot op de bijstand geven.</p>',
    wrong: ['alleen-bij-nood'],
  },
  {
    html: '<p>Kunt u aantonen dat u geen geld hebt voor boodschappen, dan is een voorschot mogelijk.</p>',
    wrong: ['alleen-bij-nood'],
  },
  { html: '<p>Alleen wanneer u niet kunt rondkomen, geven wij een voorschot.</p>', wrong: ['alleen-bij-nood'] },
  { html: '<h2>Voorschot</h2><p>Dit is bedoeld voor mensen in acute financiële nood.</p>', wrong: ['alleen-bij-nood'] },
  {
    html: '<p>Verkeert u in acute nood, dan kunt u in aanmerking komen voor een voorschot op uw uitkering.</p>',
    wrong: ['alleen-bij-nood'],
  },
  {
    html: '<h2>Wanneer krijgt u een voorschot?</h2><ul><li>U hebt een uitkering aangevraagd.</li><li>U kunt bewijzen dat u helemaal geen geld meer heeft.</li></ul>',
    wrong: ['alleen-bij-nood'],
  },
  { html: '<p>De gemeente bekijkt of een voorschot echt nodig is.</p>', wrong: ['alleen-bij-nood'] },
  { html: '<p>Alleen bij broodnood betalen wij een voorschot uit.</p>', wrong: ['alleen-bij-nood'] },

  {
    html: '<p>De hoogte van het voorschot is maximaal 95 procent van de norm die voor u geldt.</p>',
    wrong: ['als-maximum'],
  },
  { html: '<p>U ontvangt een voorschot van hoogstens 95% van de te verwachten bijstand.</p>', wrong: ['als-maximum'] },
  { html: '<p>Het voorschot mag niet hoger zijn dan 95% van de uitkering.</p>', wrong: ['als-maximum'] },
  { html: '<p>Het maximale voorschot is 95% van de bijstandsnorm.</p>', wrong: ['als-maximum'] },
  { html: '<p>Wij geven een voorschot tot 95% van de norm.</p>', wrong: ['als-maximum'] },
  { html: '<h2>Voorschot</h2><ul><li>Hoogte: max. 95% van uw uitkering</li></ul>', wrong: ['als-maximum'] },
  { html: '<p>Een voorschot bedraagt ten hoogste 90% van de uitkering.</p>', wrong: ['als-maximum', 'percentage'] },

  { html: '<p>Dit voorschot is 90% van de bijstandsnorm.</p>', wrong: ['percentage'] },
  {
    html: '<p>U krijgt een voorschot ter hoogte van tenminste 90 % van de uitkering waar u naar verwachting recht op heeft.</p>',
    wrong: ['percentage'],
  },
  {
    html: '<p>Wij maken een voorschot over. Het gaat om negentig procent van het bedrag dat u straks krijgt.</p>',
    wrong: ['percentage'],
  },
  { html: '<p>Het voorschot is minimaal 80% van de norm.</p>', wrong: ['percentage'], asOf: '2024-02-01' },
  {
    html: '<h2>Voorschot</h2><table><tr><th>Onderdeel</th><th>Regel</th></tr><tr><td>Hoogte</td><td>minstens 90% van de norm</td></tr></table>',
    wrong: ['percentage'],
  },
  { html: '<p>Je krijgt dan een voorschot van 70 procent van je uitkering.</p>', wrong: ['percentage'] },

  { html: '<p>Hebt u na zes weken nog niets gehoord, dan krijgt u een voorschot.</p>', wrong: ['te-laat'] },
  {
    html: '<p>Duurt de behandeling langer dan acht weken? Dan maken wij vanzelf een voorschot over.</p>',
    wrong: ['te-laat'],
  },
  { html: '<p>Het voorschot wordt uitbetaald na het intakegesprek.</p>', wrong: ['te-laat'] },
  { html: '<p>Twee maanden na uw aanvraag ontvangt u automatisch een voorschot.</p>', wrong: ['te-laat'] },
  {
    html: '<p>Als wij niet binnen acht weken over uw aanvraag beslissen, ontvangt u een voorschot.</p>',
    wrong: ['te-laat'],
  },
  {
    html: '<p>Wij betalen automatisch een voorschot, vier weken nadat uw dossier compleet is.</p>',
    wrong: ['te-laat'],
  },
  { html: '<p>Een voorschot kan pas na het huisbezoek worden verstrekt.</p>', wrong: ['te-laat'] },
  { html: '<p>U krijgt automatisch een voorschot binnen 5 weken na uw aanvraag.</p>', wrong: ['te-laat'] },
  { html: '<h2>Wanneer krijg ik een voorschot?</h2><p>Na acht weken.</p>', wrong: ['te-laat'] },

  { html: '<p>Wij verstrekken maximaal één voorschot per aanvraag.</p>', wrong: ['eenmalig'] },
  { html: '<p>Het gaat om een eenmalig voorschot.</p>', wrong: ['eenmalig'] },
  { html: '<p>U kunt maar 1 keer een voorschot krijgen.</p>', wrong: ['eenmalig'] },
  { html: '<p>Een tweede voorschot is niet mogelijk.</p>', wrong: ['eenmalig'] },
  { html: '<p>U ontvangt een voorschot. Dit gebeurt slechts één keer.</p>', wrong: ['eenmalig'] },

  {
    html: '<p>Wij betalen alleen een voorschot als het zo goed als zeker is dat u bijstand krijgt.</p>',
    wrong: ['bij-zekerheid'],
  },
  {
    html: '<p>Een voorschot is mogelijk wanneer vaststaat dat u recht heeft op een bijstandsuitkering.</p>',
    wrong: ['bij-zekerheid'],
  },
  { html: '<p>Voor een voorschot moet zeker zijn dat uw aanvraag wordt toegekend.</p>', wrong: ['bij-zekerheid'] },
  {
    html: '<h2>Voorschot</h2><p>Voorwaarde is dat met zekerheid kan worden gezegd dat u recht op bijstand hebt.</p>',
    wrong: ['bij-zekerheid'],
  },

  { html: '<p>De gemeente betaalt geen voorschotten op de bijstandsuitkering.</p>', wrong: ['uitgesloten'] },
  { html: '<p>Een voorschot op uw uitkering is niet mogelijk.</p>', wrong: ['uitgesloten'] },
  { html: '<p>Wij verlenen geen voorschot aan zelfstandigen die bijstand aanvragen.</p>', wrong: ['uitgesloten'] },
  {
    html: '<h3>Kan de gemeente mij een voorschot geven?</h3><p>Nee. U moet wachten op het besluit.</p>',
    wrong: ['uitgesloten'],
  },
  { html: '<p>Houd er rekening mee dat u tijdens de behandeling geen voorschot krijgt.</p>', wrong: ['uitgesloten'] },
  { html: '<p>Dak- en thuislozen krijgen geen voorschot op de bijstand.</p>', wrong: ['uitgesloten'] },
  // A second round, written after the rules.
  {
    html: '<h2>Geld nodig tijdens de aanvraag?</h2><p>Dan kunt u bij ons een voorschot op uw uitkering vragen.</p>',
    wrong: ['op-verzoek'],
  },
  { html: '<p>U hebt de mogelijkheid om een voorschot aan te vragen.</p>', wrong: ['op-verzoek'] },
  { html: '<p>Een voorschot kan telefonisch worden aangevraagd.</p>', wrong: ['op-verzoek'] },
  {
    html: '<p>Mocht u niet kunnen wachten op de beslissing, dan kunt u een verzoek om een voorschot indienen.</p>',
    wrong: ['op-verzoek'],
  },
  { html: '<p>Heeft u een voorschot nodig? Geef dit aan op het aanvraagformulier.</p>', wrong: ['op-verzoek'] },
  { html: '<p>Geef bij uw aanvraag aan dat u een voorschot wilt.</p>', wrong: ['op-verzoek'] },
  { html: '<p>Wij betalen alleen een voorschot als u daarom verzoekt.</p>', wrong: ['op-verzoek'] },
  {
    html: '<h3>Voorschot</h3><p>Hebt u (tijdelijk) geen inkomen? Dan kan uw klantmanager op uw verzoek een voorschot regelen.</p>',
    wrong: ['op-verzoek'],
  },
  { html: '<p>Je krijgt niet vanzelf een voorschot.</p>', wrong: ['op-verzoek'] },
  { html: '<p>Het is mogelijk om in afwachting van het besluit een voorschot te vragen.</p>', wrong: ['op-verzoek'] },
  {
    html: '<p>Heeft u dringend geld nodig? Alleen in dat geval verstrekken wij een voorschot.</p>',
    wrong: ['alleen-bij-nood'],
  },
  {
    html: '<p>Alleen mensen die geen geld meer hebben om van te leven krijgen een voorschot.</p>',
    wrong: ['alleen-bij-nood'],
  },
  { html: '<p>Heeft u nog spaargeld? Dan krijgt u geen voorschot.</p>', wrong: ['alleen-bij-nood'] },
  { html: '<p>Een voorschot is bedoeld voor noodsituaties.</p>', wrong: ['alleen-bij-nood'] },
  { html: '<p>Uw consulent beoordeelt of u het voorschot echt nodig heeft.</p>', wrong: ['alleen-bij-nood'] },
  {
    html: '<p>Bij een acute financiële noodsituatie kan het college een voorschot verlenen.</p>',
    wrong: ['alleen-bij-nood'],
  },
  { html: '<p>U komt voor een voorschot in aanmerking als u in een noodsituatie zit.</p>', wrong: ['alleen-bij-nood'] },
  { html: '<p>Het voorschot bedraagt niet meer dan 95 procent van de bijstandsnorm.</p>', wrong: ['als-maximum'] },
  { html: '<p>U krijgt als voorschot maximaal vijfennegentig procent van uw uitkering.</p>', wrong: ['als-maximum'] },
  { html: '<p>Hoe hoog is mijn voorschot? Maximaal 95% van de norm.</p>', wrong: ['als-maximum'] },
  { html: '<p>Voorschot: 90% van de bijstandsnorm.</p>', wrong: ['percentage'] },
  { html: '<p>Dat voorschot is 90 procent van de uitkering (zonder vakantiegeld).</p>', wrong: ['percentage'] },
  { html: '<p>Sinds 2024 krijgt u bij ons een voorschot van 90%.</p>', wrong: ['percentage'] },
  { html: '<p>Vanaf 1 januari 2026 is het voorschot 90% van de norm.</p>', wrong: ['percentage'] },
  { html: '<p>Negen weken na uw aanvraag betalen wij een voorschot.</p>', wrong: ['te-laat'] },
  { html: '<p>U ontvangt pas een voorschot als wij uw aanvraag hebben onderzocht.</p>', wrong: ['te-laat'] },
  {
    html: '<p>Duurt het langer dan 2 maanden voordat u een besluit krijgt, dan krijgt u van ons een voorschot.</p>',
    wrong: ['te-laat'],
  },
  { html: '<p>Binnen 6 tot 8 weken ontvangt u een voorschot.</p>', wrong: ['te-laat'] },
  { html: '<p>Uiterlijk 40 dagen na de aanvraag staat het voorschot op uw rekening.</p>', wrong: ['te-laat'] },
  { html: '<p>Het voorschot is een eenmalige betaling.</p>', wrong: ['eenmalig'] },
  { html: '<p>U kunt één keer een voorschot ontvangen.</p>', wrong: ['eenmalig'] },
  { html: '<p>Wij betalen geen tweede voorschot.</p>', wrong: ['eenmalig'] },
  {
    html: '<p>U krijgt een voorschot als wij zeker weten dat u recht op bijstand heeft.</p>',
    wrong: ['bij-zekerheid'],
  },
  {
    html: '<p>Een voorschot is alleen mogelijk als al duidelijk is dat u een uitkering krijgt.</p>',
    wrong: ['bij-zekerheid'],
  },
  {
    html: '<p>Als uw recht op een uitkering vaststaat, kunnen wij u een voorschot geven.</p>',
    wrong: ['bij-zekerheid'],
  },
  { html: '<p>Deze gemeente werkt niet met voorschotten.</p>', wrong: ['uitgesloten'] },
  { html: '<p>U ontvangt in de tussentijd geen voorschot.</p>', wrong: ['uitgesloten'] },
  { html: '<p>Jongeren tot 27 jaar hebben geen recht op een voorschot.</p>', wrong: ['uitgesloten'] },
  { html: '<p>Het is niet mogelijk om een voorschot te krijgen.</p>', wrong: ['uitgesloten'] },
  // A third round.
  { html: '<p>Een vooschot op de bijstandsuitkering kunt u aanvragen aan de balie.</p>', wrong: ['op-verzoek'] },
  {
    html: '<p>Belanghebbende kan het college verzoeken om een voorschot op de algemene bijstand.</p>',
    wrong: ['op-verzoek'],
  },
  { html: '<p>Bel het Klant Contact Centrum om een voorschot aan te vragen.</p>', wrong: ['op-verzoek'] },
  {
    html: '<h2>Voorschot bijstand</h2><h3>Hoe aanvragen</h3><p>U vraagt het voorschot schriftelijk aan.</p>',
    wrong: ['op-verzoek'],
  },
  { html: '<p>Heb je tot die tijd geld nodig? Vraag dan om een voorschot.</p>', wrong: ['op-verzoek'] },
  { html: '<p>Denkt u dat het te lang duurt? U mag altijd een voorschot aanvragen.</p>', wrong: ['op-verzoek'] },
  { html: '<p>Het voorschot wordt alleen op aanvraag verstrekt.</p>', wrong: ['op-verzoek'] },
  {
    html: '<h2>Ik heb nu geld nodig</h2><p>U kunt via Mijn Gemeente een voorschot aanvragen met DigiD.</p>',
    wrong: ['op-verzoek'],
  },
  { html: '<dl><dt>Voorschot</dt><dd>Aan te vragen bij uw contactpersoon.</dd></dl>', wrong: ['op-verzoek'] },
  { html: '<p>Een voorschot is er alleen voor wie in acute geldnood zit.</p>', wrong: ['alleen-bij-nood'] },
  { html: '<p>Wij geven een voorschot als u echt geen geld meer heeft.</p>', wrong: ['alleen-bij-nood'] },
  { html: '<p>In schrijnende situaties is een voorschot op de uitkering mogelijk.</p>', wrong: ['alleen-bij-nood'] },
  { html: '<h2>Voorschot</h2><ul><li>Alleen bij dringende financiële nood.</li></ul>', wrong: ['alleen-bij-nood'] },
  {
    html: '<p>Je krijgt alleen een voorschot als je kunt laten zien dat je geen geld hebt.</p>',
    wrong: ['alleen-bij-nood'],
  },
  { html: '<p>Slechts bij hoge uitzondering verstrekken we een voorschot.</p>', wrong: ['alleen-bij-nood'] },
  {
    html: '<p>Een voorschot geven wij niet zomaar: er moet sprake zijn van een noodsituatie.</p>',
    wrong: ['alleen-bij-nood'],
  },
  { html: '<p>Het voorschot is ten hoogste gelijk aan 95% van de bijstandsnorm.</p>', wrong: ['als-maximum'] },
  { html: '<p>U kunt maximaal 95% van uw uitkering als voorschot krijgen.</p>', wrong: ['als-maximum'] },
  {
    html: '<p>De hoogte van het voorschot is niet meer dan vijfennegentig procent van de uitkering.</p>',
    wrong: ['als-maximum'],
  },
  { html: '<p>Het voorschot kan oplopen tot 95% van de norm.</p>', wrong: ['als-maximum'] },
  {
    html: '<p>Automatisch maken wij na vier weken 90% van de bijstandsnorm over als voorschot.</p>',
    wrong: ['percentage'],
  },
  { html: '<p>Het wettelijk voorschot bedraagt 90 % van de voor u geldende norm.</p>', wrong: ['percentage'] },
  { html: '<p>Ons voorschot is 85 procent van de te verwachten bijstand.</p>', wrong: ['percentage'] },
  { html: '<p>Voorschot krijgt u als wij na twaalf weken nog niet hebben besloten.</p>', wrong: ['te-laat'] },
  { html: '<p>De eerste acht weken krijgt u geen geld. Daarna krijgt u een voorschot.</p>', wrong: [] },
  { html: '<p>Een voorschot wordt uiterlijk acht weken na de aanvraag verstrekt.</p>', wrong: ['te-laat'] },
  { html: '<p>Pas na de intake kan een voorschot worden gegeven.</p>', wrong: ['te-laat'] },
  { html: '<p>Het voorschot volgt zodra het intakegesprek is geweest.</p>', wrong: ['te-laat'] },
  { html: '<p>Na 3 maanden wachten hebt u recht op een voorschot.</p>', wrong: ['te-laat'] },
  { html: '<p>Zes weken na uw aanvraag krijgt u vanzelf een voorschot van 95%.</p>', wrong: ['te-laat'] },
  { html: '<p>U heeft recht op één eenmalig voorschot.</p>', wrong: ['eenmalig'] },
  { html: '<p>Een voorschot wordt slechts eenmaal toegekend.</p>', wrong: ['eenmalig'] },
  { html: '<p>Het voorschot kan niet worden herhaald.</p>', wrong: ['eenmalig'] },
  { html: '<p>Meer dan één voorschot geven wij niet.</p>', wrong: ['eenmalig'] },
  {
    html: '<p>Alleen als vrijwel vaststaat dat u bijstand krijgt, geven wij een voorschot.</p>',
    wrong: ['bij-zekerheid'],
  },
  {
    html: '<p>Wij moeten eerst zeker weten dat u recht hebt op bijstand. Dan pas krijgt u een voorschot.</p>',
    wrong: [],
  },
  {
    html: '<h2>Voorwaarden voorschot</h2><ul><li>Het staat vast dat u recht op bijstand heeft.</li></ul>',
    wrong: ['bij-zekerheid'],
  },
  { html: '<p>Een voorschot kan alleen als het recht op bijstand nagenoeg zeker is.</p>', wrong: ['bij-zekerheid'] },
  { html: '<p>Voorschotten verstrekken wij niet.</p>', wrong: ['uitgesloten'] },
  { html: '<p>U kunt bij ons geen voorschot op uw uitkering krijgen.</p>', wrong: ['uitgesloten'] },
  { html: '<p>Er bestaat geen mogelijkheid voor een voorschot.</p>', wrong: ['uitgesloten'] },
  { html: '<p>Voor statushouders is er geen voorschot.</p>', wrong: ['uitgesloten'] },
  { html: '<h2>Voorschot</h2><p>Dit is bij onze gemeente niet mogelijk.</p>', wrong: ['uitgesloten'] },
  // A fourth round.
  {
    html: '<p>Bent u al door uw geld heen voordat wij beslissen? Dan kunt u om een voorschot vragen bij het loket Werk en Inkomen.</p>',
    wrong: ['op-verzoek'],
  },
  {
    html: '<h2>Hoe lang duurt de aanvraag?</h2><p>Maximaal 8 weken. Als u in die periode geen inkomsten heeft, kunt u een voorschot aanvragen.</p>',
    wrong: ['op-verzoek'],
  },
  {
    html: '<p>Wanneer de afhandeling langer duurt, kunt u in overleg met uw consulent een voorschot krijgen. Vul daarvoor het formulier in.</p>',
    wrong: ['op-verzoek'],
  },
  {
    html: '<ul><li>U levert de aanvraag in.</li><li>Als het nodig is, vraagt u een voorschot.</li><li>U krijgt een beslissing.</li></ul>',
    wrong: ['op-verzoek'],
  },
  { html: '<p>Een voorschot moet altijd schriftelijk worden aangevraagd.</p>', wrong: ['op-verzoek'] },
  {
    html: '<p>U kunt tijdens de aanvraagprocedure een beroep doen op een voorschot. Daarvoor moet u bij ons een verzoek doen.</p>',
    wrong: ['op-verzoek'],
  },
  {
    html: '<h2>Voorschot</h2><p>Wilt u een voorschot? Dat kan. Bespreek dit tijdens de intake en onderteken de aanvraag voor het voorschot.</p>',
    wrong: ['op-verzoek'],
  },
  {
    html: '<p>Wij kunnen u een voorschot geven wanneer u in financiële nood verkeert.</p>',
    wrong: ['alleen-bij-nood'],
  },
  { html: '<p>Een voorschot wordt alleen verstrekt als er sprake is van broodnood.</p>', wrong: ['alleen-bij-nood'] },
  {
    html: '<p>Heeft u geen spaargeld meer en kunt u dat bewijzen met bankafschriften? Dan kunt u een voorschot krijgen.</p>',
    wrong: ['alleen-bij-nood'],
  },
  { html: '<p>Bij hoge nood is een voorschot mogelijk.</p>', wrong: ['alleen-bij-nood'] },
  {
    html: '<p>Is uw situatie zo ernstig dat u niet meer kunt eten of de huur betalen, dan kan de gemeente een voorschot verstrekken.</p>',
    wrong: [],
  },
  {
    html: '<p>Je kunt alleen een voorschot krijgen als je niks meer hebt om van te leven.</p>',
    wrong: ['alleen-bij-nood'],
  },
  {
    html: '<h2>Wat krijgt u?</h2><p>Een voorschot van maximaal 90 procent van de bijstandsnorm.</p>',
    wrong: ['als-maximum', 'percentage'],
  },
  {
    html: '<p>Het voorschot bedraagt maximaal 95% van de netto uitkering, exclusief vakantiegeld.</p>',
    wrong: ['als-maximum'],
  },
  {
    html: '<p>U ontvangt dan een voorschot ter hoogte van 90% van de bijstand waarop u vermoedelijk recht heeft.</p>',
    wrong: ['percentage'],
  },
  {
    html: '<p>De gemeente betaalt u in afwachting van het besluit een voorschot: 90% van de norm.</p>',
    wrong: ['percentage'],
  },
  { html: '<p>Voorschot (90% van de uitkering) krijgt u na vier weken.</p>', wrong: ['percentage'] },
  {
    html: '<p>Is er acht weken na uw aanvraag nog geen beslissing? Dan heeft u recht op een voorschot.</p>',
    wrong: ['te-laat'],
  },
  { html: '<p>Een voorschot betalen wij uiterlijk in de zesde week na uw aanvraag.</p>', wrong: ['te-laat'] },
  { html: '<p>Het eerste voorschot krijgt u na anderhalve maand.</p>', wrong: ['te-laat'] },
  { html: '<p>Wij betalen het voorschot vier weken na het eerste gesprek met uw consulent.</p>', wrong: ['te-laat'] },
  { html: '<p>U kunt pas een voorschot krijgen nadat u bij ons op gesprek bent geweest.</p>', wrong: ['te-laat'] },
  { html: '<p>U kunt één voorschot krijgen. Daarna moet u wachten op de beslissing.</p>', wrong: ['eenmalig'] },
  { html: '<p>Per aanvraag is er recht op één voorschot.</p>', wrong: ['eenmalig'] },
  { html: '<p>Let op: u krijgt maar één keer een voorschot.</p>', wrong: ['eenmalig'] },
  {
    html: '<p>Als wij inschatten dat u vrijwel zeker een uitkering krijgt, betalen wij een voorschot.</p>',
    wrong: ['bij-zekerheid'],
  },
  { html: '<p>Een voorschot kunt u alleen krijgen als uw recht op bijstand vaststaat.</p>', wrong: ['bij-zekerheid'] },
  { html: '<p>Wij geven nooit een voorschot op een uitkering.</p>', wrong: ['uitgesloten'] },
  { html: '<p>Tot het besluit kunt u geen voorschot krijgen.</p>', wrong: ['uitgesloten'] },
  { html: '<p>Bij ons bestaat geen voorschotregeling.</p>', wrong: ['uitgesloten'] },
  // A sixth round.
  { html: '<p>U kunt hooguit één keer van een voorschot gebruikmaken.</p>', wrong: ['eenmalig'] },
  { html: '<h2>Voorschot</h2><p>U krijgt dit eenmalig, na vier weken.</p>', wrong: ['eenmalig'] },
  { html: '<p>Het voorschot wordt eenmalig verstrekt in afwachting van de beslissing.</p>', wrong: ['eenmalig'] },
  {
    html: '<p>Heeft u al een voorschot ontvangen? Dan kunnen wij niet nog een keer een voorschot geven.</p>',
    wrong: ['eenmalig'],
  },
  { html: '<p>Een voorschot is mogelijk als het recht op bijstand vrijwel vaststaat.</p>', wrong: ['bij-zekerheid'] },
  { html: '<p>Wij geven een voorschot als duidelijk is dat u recht op bijstand heeft. Alleen dan.</p>', wrong: [] },
  {
    html: '<p>Zodra zeker is dat u recht hebt op een uitkering, betalen wij een voorschot.</p>',
    wrong: ['bij-zekerheid'],
  },
  {
    html: '<p>Voorwaarde voor een voorschot is dat uw recht op bijstand zo goed als zeker is.</p>',
    wrong: ['bij-zekerheid'],
  },
  { html: '<p>Onze gemeente verstrekt geen voorschotten.</p>', wrong: ['uitgesloten'] },
  {
    html: '<p>Het is helaas niet mogelijk om vooruitlopend op het besluit een voorschot uit te betalen.</p>',
    wrong: ['uitgesloten'],
  },
  { html: '<p>Vraagt u bijstand aan? Reken dan niet op een voorschot.</p>', wrong: [] },
  { html: '<p>Een voorschot op de bijstand bestaat niet.</p>', wrong: ['uitgesloten'] },
  { html: '<p>Inwoners zonder vast adres komen niet in aanmerking voor een voorschot.</p>', wrong: ['uitgesloten'] },
  { html: '<p>Het voorschot krijgt u nadat u bij de intake bent geweest.</p>', wrong: ['te-laat'] },
  { html: '<p>Wij betalen een voorschot als de behandeling langer dan acht weken duurt.</p>', wrong: ['te-laat'] },
  {
    html: '<p>Als de beslissing langer dan zes weken op zich laat wachten, ontvangt u een voorschot.</p>',
    wrong: ['te-laat'],
  },
  {
    html: '<h2>Wanneer krijgt u het voorschot?</h2><p>U ontvangt het uiterlijk acht weken nadat u bijstand hebt aangevraagd.</p>',
    wrong: ['te-laat'],
  },
  { html: '<p>In geval van nood kan een voorschot op de uitkering worden gegeven.</p>', wrong: ['alleen-bij-nood'] },
  {
    html: '<p>Voorschotten zijn alleen bestemd voor mensen die in een noodsituatie verkeren.</p>',
    wrong: ['alleen-bij-nood'],
  },
  {
    html: '<p>U krijgt alleen een voorschot als u niets meer op uw rekening hebt staan.</p>',
    wrong: ['alleen-bij-nood'],
  },
  {
    html: '<p>Voor een voorschot kijkt de consulent eerst of u het geld echt nodig hebt.</p>',
    wrong: ['alleen-bij-nood'],
  },
  { html: '<p>Een voorschot kan worden aangevraagd via het digitale loket.</p>', wrong: ['op-verzoek'] },
  { html: '<p>Voor het aanvragen van een voorschot maakt u een afspraak.</p>', wrong: ['op-verzoek'] },
  { html: '<p>Wij geven maximaal 95 procent voorschot.</p>', wrong: ['als-maximum'] },
  { html: '<p>Het voorschot kan nooit meer zijn dan 95% van de bijstandsnorm.</p>', wrong: ['als-maximum'] },
  { html: '<p>De gemeente keert dan 90% van de bijstandsnorm uit als voorschot.</p>', wrong: ['percentage'] },
  { html: '<p>Uw voorschot bedraagt ongeveer 90% van uw toekomstige uitkering.</p>', wrong: ['percentage'] },
];

const RIGHT: readonly string[] = [
  '<p>Duurt de behandeling langer dan vier weken? Dan maken wij vanzelf een voorschot over van minstens 95% van uw uitkering.</p>',
  '<p>Wij hebben acht weken om te beslissen. Na vier weken krijgt u automatisch een voorschot, en daarna elke vier weken opnieuw.</p>',
  '<p>Het voorschot komt uit zichzelf. Kunt u daar niet op wachten, vraag dan eerder om een voorschot.</p>',
  '<p>U vraagt de uitkering aan via werk.nl. Binnen vier weken daarna betalen wij een voorschot.</p>',
  '<p>U krijgt een voorschot. Wordt uw aanvraag afgewezen, dan betaalt u het voorschot binnen zes maanden terug.</p>',
  '<p>Krijgt u een voorschot en later ook bijstand, dan verrekenen we dat automatisch.</p>',
  '<p>Hebt u vragen over uw voorschot, neem dan contact op met uw consulent.</p>',
  '<p>Bent u het niet eens met de hoogte van het voorschot, maak dan binnen zes weken bezwaar.</p>',
  '<p>Heeft u vier weken na uw aanvraag nog geen voorschot ontvangen? Bel ons.</p>',
  '<p>U hoeft geen voorschot aan te vragen: het komt na vier weken vanzelf.</p>',
  '<p>Wij geven geen voorschot als u zonder goede reden geen gegevens inlevert.</p>',
  '<h2>Jonger dan 27 jaar</h2><p>Tijdens de zoektermijn krijgt u nog geen uitkering en ook geen voorschot.</p>',
  '<h2>Bijzondere bijstand</h2><p>Op bijzondere bijstand geven wij geen voorschot.</p>',
  '<h2>Bijzondere bijstand</h2><p>U kunt een voorschot op de bijzondere bijstand aanvragen.</p>',
  '<h2>Individuele inkomenstoeslag</h2><p>Een voorschot is niet mogelijk.</p>',
  '<p>Wacht u op uw WW? Vraag dan bij UWV een voorschot aan.</p>',
  '<p>Krijgt u een voorschot van uw werkgever? Geef dat aan ons door.</p>',
  '<p>U mag een voorschot op uw vakantiegeld aanvragen.</p>',
  '<p>Tot 2026 was het voorschot minstens 90% van de norm. Nu is dat minstens 95%.</p>',
  '<p>Het voorschot is gelijk aan de bijstandsnorm zonder vakantietoeslag.</p>',
  '<p>Het voorschot is nooit minder dan 95% van de norm.</p>',
  '<p>Het voorschot is 100% van de norm.</p>',
  '<p>Het voorschot betalen wij in één keer op uw rekening.</p>',
  '<p>Fabel: een voorschot krijg je alleen in noodgevallen. Feit: je krijgt het altijd na vier weken.</p>',
  '<p>Een voorschot krijgt u ook als nog niet vaststaat dat u recht op bijstand hebt.</p>',
  '<p>Wij geven geen voorschot wanneer duidelijk is dat u geen recht op bijstand heeft.</p>',
  '<p>Is er een noodgeval? Dan betalen wij het automatische voorschot binnen een dag.</p>',
  '<p>Vier weken na uw aanvraag krijgt u automatisch een voorschot. In een noodsituatie kunt u eerder een voorschot aanvragen.</p>',
  '<p>Ook wie nog spaargeld heeft, krijgt na vier weken vanzelf een voorschot.</p>',
  '<p>De voorschotnota van uw energiebedrijf telt niet mee.</p>',
  '<p>De Belastingdienst betaalt de huurtoeslag als voorschot. Die vraagt u zelf aan.</p>',
  '<p>Andere gemeenten geven soms alleen in noodgevallen een voorschot.</p>',
  '<p>Wij beslissen binnen acht weken. Hebben wij na 4 weken nog niet beslist, dan ontvangt u automatisch een voorschot.</p>',
  '<p>U krijgt elke vier weken een voorschot tot het besluit er is. Het eerste voorschot komt uiterlijk 28 dagen na uw aanvraag.</p>',
  '<p>Een voorschot is een lening zonder rente.</p>',
  '<p>Bij het intakegesprek leggen wij uit wanneer u het voorschot krijgt.</p>',
  '<p>Wij bekijken na de intake of wij het automatische voorschot eerder dan vier weken kunnen betalen.</p>',
  '<p>Wij houden maandelijks maximaal 10% in tot het voorschot is terugbetaald.</p>',
  '<p>Wij hebben uw aanvraag nodig. Daarna krijgt u uit onszelf een voorschot, uiterlijk na vier weken.</p>',
  '<p>In 2027 wil het kabinet het voorschot verhogen.</p>',
  '<h2>Aanvragen</h2><p>U vraagt bijstand aan bij UWV. Wij behandelen uw aanvraag. Na vier weken krijgt u een voorschot.</p>',
  '<p>Wij sturen u een formulier voor de uitkering. Duurt het daarna langer dan vier weken, dan krijgt u automatisch een voorschot.</p>',
  '<p>Het voorschot komt zonder dat u erom vraagt. Wilt u liever geen voorschot? Laat het ons weten.</p>',
  '<p>Een voorschot is geen extra geld. U hoeft het alleen terug te betalen als u geen bijstand krijgt.</p>',
  '<p>Krijgt u na vier weken geen voorschot? Bel dan meteen.</p>',
  '<p>Heeft u al eens een voorschot gekregen? Neem de brief daarover mee.</p>',
  '<p>Bij een afwijzing vragen wij het voorschot terug. U kunt dan om een betalingsregeling vragen.</p>',
  '<p>Vul voor uw bijstandsaanvraag het formulier in. Na vier weken volgt vanzelf een voorschot.</p>',
  '<p>Wij kunnen een voorschot geven voordat de vier weken voorbij zijn.</p>',
  '<p>Wij betalen het voorschot binnen drie werkdagen na het besluit daarover.</p>',
  '<p>De beslissing over het voorschot krijgt u na de intake, de betaling volgt binnen vier weken na uw aanvraag.</p>',
  '<p>Het voorschot is 95% van de norm voor een alleenstaande. Een kostendeler krijgt 95% van zijn eigen norm.</p>',
  '<p>Van de uitkering gaat maximaal 5% per maand naar de terugbetaling van het voorschot.</p>',
  '<p>In 2025 was het voorschot 90% van de norm.</p>',
  '<p>Een voorschot krijgt u alleen niet als u weigert mee te werken.</p>',
  '<p>Bent u jonger dan 27? Dan begint de termijn van vier weken voor het voorschot pas na uw aanvraag.</p>',
  '<p>Let op: een voorschot is nog geen besluit. Het is niet zeker dat u de uitkering krijgt.</p>',
  '<p>Dit geldt niet voor het voorschot: dat komt altijd uiterlijk na vier weken.</p>',
  '<p>Kreeg u een voorschot van een andere gemeente? Meld dat.</p>',
  '<p>U mag het voorschot gebruiken waarvoor u wilt. Vraag bij twijfel uw consulent.</p>',
  '<h2>Voorschot</h2><p>Binnen vier weken na uw aanvraag krijgt u automatisch een voorschot.</p><h2>Bewijsstukken</h2><p>U kunt uitstel aanvragen. Dat doet u met het formulier.</p>',
  '<h2>Voorschot</h2><p>Het voorschot komt vanzelf.</p><h2>Bijzondere bijstand</h2><p>Dit vraagt u zelf aan.</p>',
  '<p>Op een IOAW-uitkering geven wij geen voorschot.</p>',
  '<p>U betaalt het voorschot in maximaal 36 maanden terug.</p>',
  '<p>Wij weigeren een voorschot alleen als u geen recht op bijstand hebt.</p>',
  '<p>Bij de bijzondere bijstand is een voorschot alleen in noodgevallen mogelijk.</p>',
  '<p>Wij stellen u op tijd op de hoogte. Als het niet binnen acht weken lukt, hoort u dat. Het voorschot loopt dan gewoon door.</p>',
  '<h2>Voorschot</h2><p>Na vier weken krijgt u dit automatisch.</p><h3>Hoogte</h3><p>Minstens 95% van uw norm.</p><h3>Terugbetalen</h3><p>Maximaal 50% van het bedrag dat u te veel kreeg, betaalt u per maand terug.</p>',
  '<p>Uw voorschot komt automatisch. U vraagt wel zelf de zorgtoeslag aan.</p>',
  '<p>Tijdens de behandeling van uw aanvraag krijgt u een voorschot. Bel ons als u het voorschot niet wilt.</p>',
  '<p>Een voorschot vraagt u niet aan; u krijgt het gewoon.</p>',
  '<p>Dit formulier is niet voor een voorschot, want dat krijgt u vanzelf.</p>',
  '<p>Komt u door het wachten in geldnood? Het voorschot komt na vier weken vanzelf. Eerder nodig? Bel ons.</p>',
  '<p>Wij maken het voorschot over zodra vier weken voorbij zijn.</p>',
  '<p>Soms is er na acht weken nog geen besluit. U krijgt dan voor de tweede keer een voorschot.</p>',
  '<p>Wij beslissen binnen acht weken. U krijgt na vier weken een voorschot. Dat is geen besluit.</p>',
  '<p>U krijgt in totaal ten minste 95%: het voorschot is nooit lager.</p>',
  '<p>De gemeente betaalt u na vier weken een voorschot van 95% of meer.</p>',
  '<p>Wij kunnen u geen voorschot geven als u niet in Nederland woont en dus geen recht op bijstand hebt.</p>',
  '<p>Meld een wijziging binnen zes weken, ook als u een voorschot krijgt.</p>',
  '<p>U kunt geen voorschot meer krijgen als het besluit er is.</p>',
  '<p>Bij het overlijden van uw partner kunt u een voorschot op de erfenis krijgen. Geef dat door.</p>',
  '<p>Een bewindvoerder kan voor u naar het voorschot vragen.</p>',
  '<p>In 2024 gaven wij een voorschot alleen op verzoek. Sinds 2026 krijgt iedereen het automatisch.</p>',
  '<h2>Bbz voor ondernemers</h2><p>U kunt een voorschot aanvragen als u in acute nood bent.</p>',
  '<p>Voor de huur kunt u bij het noodfonds een voorschot vragen. Dat is alleen voor noodgevallen.</p>',
  '<p>Het is zeker dat u een voorschot krijgt als wij na vier weken niet hebben beslist.</p>',
  '<p>Wordt later vastgesteld dat u recht hebt op bijstand, dan verrekenen wij het voorschot.</p>',
  '<h2>Voorschot</h2><p>U krijgt na vier weken een voorschot.</p><h3>Betalingsregeling</h3><p>Dit kunt u aanvragen bij de afdeling Inkomen.</p>',
  '<h2>Voorschot</h2><p>U krijgt na vier weken een voorschot.</p><h3>Terugbetalen</h3><p>U kunt een betalingsregeling krijgen. Die vraagt u aan met een formulier.</p>',
  '<h2>Uitkering en voorschot</h2><h3>Kostendelersnorm</h3><p>Met twee volwassenen krijgt u 50% van de norm.</p>',
  '<h2>Voorschot op uw uitkering</h2><h3>Zoektermijn</h3><p>U kunt pas na vier weken aanvragen.</p>',
  '<h2>Bijstand en voorschot</h2><h3>Bezwaar</h3><p>U kunt een voorlopige voorziening aanvragen. Dat kan alleen bij spoed.</p>',
  '<h2>Voorschot</h2><p>Het voorschot komt na vier weken op uw rekening.</p><p>Wilt u weten hoe het met uw aanvraag staat? Vraag het uw consulent.</p>',
  '<h2>Aanvragen en voorschot</h2><p>U vraagt de bijstand aan via werk.nl. Dat kan ook op papier. Vul dan het formulier in.</p><p>Na vier weken krijgt u een voorschot.</p>',
  '<p>Wij betalen een voorschot. De uitkering zelf krijgt u na de intake en na acht weken.</p>',
  '<p>Na het gesprek krijgt u een brief. Daarin staat ook hoe hoog het voorschot is.</p>',
  '<p>Binnen acht weken krijgt u een besluit; het voorschot wordt dan verrekend.</p>',
  '<p>U krijgt een voorschot. Als u dat niet wilt, vraag dan aan uw consulent om het te stoppen.</p>',
  '<p>Hebt u geen inkomen? Dan kunt u bijstand aanvragen. Tijdens het wachten krijgt u een voorschot.</p>',
  '<p>Hebt u dringend hulp nodig, bel dan. Wij leggen uit hoe het voorschot werkt.</p>',
  '<p>Een voorschot is een deel van uw uitkering. Bent u alleen, dan krijgt u een lager bedrag dan een stel.</p>',
  '<h2>Voorschot</h2><p>Na vier weken krijgt u een voorschot.</p><h3>Nood</h3><p>Alleen in noodgevallen helpt het wijkteam u direct met een voedselpakket.</p>',
  '<h2>Voorschot</h2><p>U krijgt automatisch een voorschot.</p><p>Zit u in acute nood? Alleen dan betalen wij binnen een dag.</p>',
  '<p>U krijgt een voorschot als wij na vier weken nog geen besluit hebben. Dit geldt ook in noodsituaties.</p>',
  '<p>Hebt u geen recht meer op bijstand? Dan krijgt u ook geen voorschot meer.</p>',
  '<p>Het voorschot is 95 procent. De overige 5 procent krijgt u later.</p>',
  '<p>Een voorschot van 95% is ongeveer € 1.348 voor een alleenstaande.</p>',
  '<p>U krijgt maximaal twee keer een voorschot, want na acht weken nemen wij een besluit.</p>',
  '<p>Het voorschot is geen eenmalige gift, maar een lening.</p>',
  '<p>Wij bellen u één keer over het voorschot.</p>',
  '<p>Bij een tweede aanvraag krijgt u weer een voorschot.</p>',
  '<p>Wij weten nog niet zeker of u recht hebt op bijstand. Daarom heet het een voorschot.</p>',
  '<p>Staat vast dat u recht hebt op bijstand, dan stopt het voorschot.</p>',
  '<p>Een voorschot telt niet mee als inkomen.</p>',
  '<p>U moet het voorschot melden als u ook een toeslag aanvraagt.</p>',
  '<p>Vraag uw bewijsstukken snel op. Dan hoeven wij geen voorschot te betalen.</p>',
  '<h2>Zelfstandig ondernemers</h2><p>Voor Bbz geldt: een voorschot vraagt u zelf aan.</p>',
  '<h2>Voorschot op uw loon</h2><p>U kunt dit vragen aan uw werkgever.</p>',
  '<p>Een voorschot krijgt u niet als al duidelijk is dat u te veel vermogen hebt en geen recht hebt op bijstand.</p>',
  '<p>Het duurt soms zes weken voordat u een besluit krijgt, maar het voorschot is er na vier weken.</p>',
  '<p>Wij moeten het voorschot binnen vier weken betalen. Gebeurt dat niet, dan kunt u de provincie vragen om een voorschot.</p>',
];

const TOLD: readonly (readonly [html: string, told: readonly string[]])[] = [
  [
    '<p>Duurt de behandeling langer dan vier weken? Dan maken wij vanzelf een voorschot over.</p>',
    ['', 'termijn', 'automatisch'],
  ],
  ['<p>Elke vier weken betalen wij u een voorschot, tot u bericht hebt.</p>', ['', 'herhaling']],
  ['<p>Als voorschot krijgt u ten minste 95% van wat u straks ontvangt.</p>', ['', 'hoogte']],
  ['<p>Het voorschot gaat later van uw uitkering af.</p>', ['', 'verrekening']],
  ['<p>Krijgt u geen bijstand? Dan vragen wij het voorschot terug.</p>', ['', 'verrekening']],
  [
    '<p>Binnen 28 dagen na uw aanvraag ontvangt u ongevraagd een voorschot van minimaal 95 procent.</p>',
    ['', 'termijn', 'automatisch', 'hoogte'],
  ],
  [
    '<h2>Voorschot</h2><p>Nog geen besluit na vier weken? Dan ontvangt u dit zonder dat u iets hoeft te doen.</p>',
    ['', 'termijn', 'automatisch'],
  ],
  [
    '<p>Hebben wij na 4 weken nog geen beslissing genomen, dan krijgt u alvast een deel van uw uitkering vooruitbetaald.</p>',
    ['', 'termijn'],
  ],
  [
    '<p>U ontvangt het voorschot uiterlijk vier weken na de dag van uw aanvraag. Daarna steeds na vier weken opnieuw.</p>',
    ['', 'termijn', 'herhaling'],
  ],
  [
    '<p>Het college verleent ambtshalve een voorschot in de vorm van een renteloze lening. Dit wordt met de bijstand verrekend.</p>',
    ['', 'automatisch', 'verrekening'],
  ],
  ['<p>Duurt het lang, dan krijgt u een voorschot. Daarvoor hoeft u niets te doen.</p>', ['', 'automatisch']],
  ['<p>U krijgt bijstand vanaf de dag dat u zich meldt.</p>', []],
  ['<p>De zorgtoeslag is een voorschot van de Belastingdienst.</p>', []],
  ['<p>Zolang er geen besluit is, krijgt u om de vier weken geld van ons: een voorschot.</p>', ['', 'herhaling']],
  ['<p>Krijgt u een uitkering? Dan halen wij het voorschot eraf.</p>', ['', 'verrekening']],
  ['<p>Het voorschot wordt in mindering gebracht op de uitkering.</p>', ['', 'verrekening']],
  ['<p>U hoeft zelf niets te doen om het voorschot te krijgen.</p>', ['', 'automatisch']],
  [
    '<p>Vier weken na je aanvraag staat er een voorschot op je rekening. Je hoeft hier niet om te vragen.</p>',
    ['', 'automatisch', 'termijn'],
  ],
  [
    '<p>Het college verstrekt binnen vier weken na de aanvraag en vervolgens telkens na vier weken een voorschot.</p>',
    ['', 'herhaling', 'termijn'],
  ],
  ['<p>Bij een afwijzing moet u het voorschot terugbetalen.</p>', ['', 'verrekening']],
  [
    '<h2>Voorschot</h2><table><tr><th>Vraag</th><th>Antwoord</th></tr><tr><td>Wanneer?</td><td>Uiterlijk vier weken na de aanvraag</td></tr><tr><td>Hoeveel?</td><td>Minstens 95% van de uitkering</td></tr></table>',
    ['', 'hoogte', 'termijn'],
  ],
  [
    '<p>Duurt het langer dan 4 weken voor u een besluit krijgt? U krijgt dan automatisch geld als voorschot.</p>',
    ['', 'automatisch', 'termijn'],
  ],
  ['<p>Lukt het ons niet om binnen vier weken te beslissen, dan ontvangt u een voorschot.</p>', ['', 'termijn']],
  [
    '<p>Het voorschot bedraagt minimaal 95% van de geldende norm en wordt later verrekend.</p>',
    ['', 'hoogte', 'verrekening'],
  ],
  ['<p>Dit voorschot krijgt u iedere vier weken totdat wij een beslissing nemen.</p>', ['', 'herhaling']],
  ['<p>Als u in de tussentijd geen geld heeft, kunnen wij een voorschot verstrekken.</p>', ['']],
  [
    '<p>Wij maken na vier weken vanzelf alvast een deel van uw uitkering over als er nog geen besluit is.</p>',
    ['', 'automatisch', 'termijn'],
  ],
  ['<p>Na 4 weken komt er elke maand een voorschot.</p>', ['', 'herhaling', 'termijn']],
  [
    '<p>Wordt uw aanvraag toegekend? Dan wordt het voorschot met de eerste betaling verrekend.</p>',
    ['', 'verrekening'],
  ],
  ['<p>De hoogte is 95 procent van de uitkering. Een voorschot is rentevrij.</p>', ['']],
];

const wrongIn = (run: ReturnType<typeof checkExample>) =>
  run.results.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId.replace('voorschot-', ''));

describe('wrong sentences on the voorschot', () => {
  it.each(WRONG.map((each) => [each.html, each] as const))('%s', (_, { html, wrong, asOf }) => {
    expect(wrongIn(checkExample(asOf === undefined ? { html } : { html, asOf }, voorschot)).sort()).toEqual(
      [...wrong].sort(),
    );
  });
});

describe('right sentences on the voorschot', () => {
  it.each(RIGHT)('%s', (html) => {
    expect(wrongIn(checkExample({ html }, voorschot))).toEqual([]);
  });
});

describe('what a page tells about the voorschot', () => {
  it.each(TOLD)('%s', (html, told) => {
    const found = checkExample({ html }, voorschot)
      .results.filter(
        ({ kind, outcome, reason }) => kind === 'mention' && (outcome === 'passed' || reason === 'incomplete'),
      )
      .map(({ ruleId }) => ruleId.replace(/^voorschot-?/, ''));
    expect(found.sort()).toEqual([...told].sort());
  });
});
