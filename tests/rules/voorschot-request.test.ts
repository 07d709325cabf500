/** Sentences as different municipalities could word them, and what the rules on the voorschot must make of each. */
import { describe, expect, it } from 'vitest';
import { type Faulty, faultsIn } from './voorschot-faults.ts';

const WRONG: readonly Faulty[] = [
  {
    html: '<p>Na de aanvraag is er een voorschot op uw bijstand. Dit voorschot moet u zelf aanvragen.</p>',
    wrong: ['op-verzoek'],
  },
  {
    html: '<p>Op vakantiegeld geven wij geen voorschot. Een voorschot op uw bijstand vraagt u aan bij de balie.</p>',
    wrong: ['op-verzoek'],
  },
  {
    html: '<h2>Voorschot</h2><p>Wij beslissen in acht weken. Zonder aparte aanvraag krijgt u geen voorschot.</p>',
    wrong: ['op-verzoek'],
  },
  {
    html: '<p>Een voorschot op de bijstand wordt binnen vier weken na de aanvraag betaald, en alleen op schriftelijk verzoek.</p>',
    wrong: ['op-verzoek'],
  },
  {
    html: '<p>Zolang er geen besluit is, mag u één keer een voorschot op de bijstand aanvragen.</p>',
    wrong: ['op-verzoek', 'eenmalig'],
  },
  {
    html: '<h2>Voorschot</h2><p>In het eerste gesprek kunt u zeggen dat u een voorschot wilt.</p>',
    wrong: ['op-verzoek'],
  },
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
  { html: '<p>Een voorschot kan worden aangevraagd via het digitale loket.</p>', wrong: ['op-verzoek'] },
  { html: '<p>Voor het aanvragen van een voorschot maakt u een afspraak.</p>', wrong: ['op-verzoek'] },
];

describe('wrong sentences on asking for the voorschot', () => {
  it.each(WRONG.map((each) => [each.html, each] as const))('%s', (_, { wrong, ...example }) => {
    expect([...faultsIn(example)].sort()).toEqual([...wrong].sort());
  });
});
