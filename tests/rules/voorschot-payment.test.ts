/** Sentences as different municipalities could word them, and what the rules on the voorschot must make of each. */
import { describe, expect, it } from 'vitest';
import { type Faulty, faultsIn } from './voorschot-faults.ts';

const WRONG: readonly Faulty[] = [
  {
    html: '<p>Een voorschot op de bijstand wordt niet eerder betaald dan na afloop van de beslistermijn.</p>',
    wrong: ['te-laat'],
  },
  {
    html: '<p>Pas als de wettelijke beslistermijn voorbij is, betalen wij een voorschot op de bijstand.</p>',
    wrong: ['te-laat'],
  },
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
  { html: '<p>U kunt hooguit één keer van een voorschot gebruikmaken.</p>', wrong: ['eenmalig'] },
  { html: '<h2>Voorschot</h2><p>U krijgt dit eenmalig, na vier weken.</p>', wrong: ['eenmalig'] },
  { html: '<p>Het voorschot wordt eenmalig verstrekt in afwachting van de beslissing.</p>', wrong: ['eenmalig'] },
  {
    html: '<p>Heeft u al een voorschot ontvangen? Dan kunnen wij niet nog een keer een voorschot geven.</p>',
    wrong: ['eenmalig'],
  },
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
  { html: '<p>Wij geven maximaal 95 procent voorschot.</p>', wrong: ['als-maximum'] },
  { html: '<p>Het voorschot kan nooit meer zijn dan 95% van de bijstandsnorm.</p>', wrong: ['als-maximum'] },
  { html: '<p>De gemeente keert dan 90% van de bijstandsnorm uit als voorschot.</p>', wrong: ['percentage'] },
  { html: '<p>Uw voorschot bedraagt ongeveer 90% van uw toekomstige uitkering.</p>', wrong: ['percentage'] },
];

describe('wrong sentences on how much the voorschot is, when it comes and how often', () => {
  it.each(WRONG.map((each) => [each.html, each] as const))('%s', (_, { wrong, ...example }) => {
    expect([...faultsIn(example)].sort()).toEqual([...wrong].sort());
  });
});
