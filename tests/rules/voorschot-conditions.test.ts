/** Sentences as different municipalities could word them, and what the rules on the voorschot must make of each. */
import { describe, expect, it } from 'vitest';
import { type Faulty, faultsIn } from './voorschot-faults.ts';

const WRONG: readonly Faulty[] = [
  {
    html: '<h3>Ik heb nog spaargeld. Krijg ik dan een voorschot op de bijstand?</h3><p>Nee. Dat voorschot is bedoeld voor mensen die niets meer hebben.</p>',
    wrong: ['alleen-bij-nood', 'uitgesloten'],
  },
  {
    html: '<h2>Voorschot op de bijstand</h2><p>Voorwaarde is dat u te weinig geld hebt om de eerste betaling van de uitkering af te wachten.</p>',
    wrong: ['alleen-bij-nood'],
  },
  {
    html: '<h2>Voorschot op de bijstand</h2><p>Als u laat zien dat u niets meer hebt om van te bestaan, is een voorschot mogelijk.</p>',
    wrong: ['alleen-bij-nood'],
  },
  {
    html: '<h2>Voorschot op de bijstand</h2><p>Daarvoor geldt wel:</p><ul><li>er is een gesprek geweest met een consulent</li><li>het is vrij duidelijk dat er recht op een uitkering bestaat</li></ul>',
    wrong: ['bij-zekerheid'],
  },
  {
    html: '<h2>Voorschot op de bijstand</h2><p>De voorwaarden zijn:</p><ul><li>uw aanvraag is compleet</li><li>u hebt al met een consulent een gesprek gehad</li><li>het is tamelijk duidelijk dat u recht hebt op bijstand</li></ul>',
    wrong: ['bij-zekerheid'],
  },
  {
    html: '<h2>Voorschot</h2><p>Voorwaarden voor een voorschot zijn:</p><ul><li>er is weinig twijfel over uw recht op bijstand</li></ul>',
    wrong: ['bij-zekerheid'],
  },
  {
    html: '<h2>Voorschot</h2><p>In deze gevallen krijgt u geen voorschot:</p><ul><li>u bent student</li><li>u werkt niet mee</li></ul>',
    wrong: ['uitgesloten'],
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
    html: '<p>Als wij inschatten dat u vrijwel zeker een uitkering krijgt, betalen wij een voorschot.</p>',
    wrong: ['bij-zekerheid'],
  },
  { html: '<p>Een voorschot kunt u alleen krijgen als uw recht op bijstand vaststaat.</p>', wrong: ['bij-zekerheid'] },
  { html: '<p>Wij geven nooit een voorschot op een uitkering.</p>', wrong: ['uitgesloten'] },
  { html: '<p>Tot het besluit kunt u geen voorschot krijgen.</p>', wrong: ['uitgesloten'] },
  { html: '<p>Bij ons bestaat geen voorschotregeling.</p>', wrong: ['uitgesloten'] },
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
];

describe('wrong sentences on who gets a voorschot', () => {
  it.each(WRONG.map((each) => [each.html, each] as const))('%s', (_, { wrong, ...example }) => {
    expect([...faultsIn(example)].sort()).toEqual([...wrong].sort());
  });
});
