/** What pages say in words of their own about how much the voorschot is, when it comes and how often. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
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
  [
    'voorschot-te-laat',
    '<h2>Voorschot</h2><p>Wanneer staat het geld op mijn rekening?</p><p>Zes weken na uw aanvraag, als er dan nog geen besluit is.</p>',
  ],
  [
    'voorschot-te-laat',
    '<h2>Voorschot</h2><h3>Wanneer staat het op mijn rekening?</h3><p>Acht weken na uw aanvraag.</p>',
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
    'voorschot-te-laat',
    '<h2>Voorschot</h2><p>Het voorschot is 95% van de uitkering. De gemeente maakt het over, uiterlijk zes weken nadat u de bijstand hebt aangevraagd.</p>',
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
    'voorschot-te-laat',
    '<h2>Geld</h2><p>Zit u zes weken na uw aanvraag nog zonder bericht, dan krijgt u een voorschot.</p>',
  ],
  [
    'voorschot-te-laat',
    '<h2>Geld vooruit: hoe gaat dat?</h2><p>Het geld komt zes weken na uw aanvraag op uw rekening.</p>',
  ],
  ['voorschot-als-maximum', '<p>Het voorschot is niet meer dan 95% van de norm.</p>'],
  ['voorschot-als-maximum', '<p>Een voorschot kan oplopen tot 95% van de uitkering.</p>'],
  ['voorschot-percentage', '<p>Als voorschot krijgt u negen tiende van de uitkering.</p>'],
  ['voorschot-percentage', '<h2>Voorschot</h2><p>Hoeveel? 80% van het bedrag dat u straks krijgt.</p>'],
  ['voorschot-te-laat', '<p>Een voorschot betalen wij na het eerste gesprek.</p>'],
  ['voorschot-te-laat', '<h2>Voorschot</h2><p>U ontvangt het binnen zes weken.</p>'],
  ['voorschot-te-laat', '<p>Het voorschot volgt in de zesde week na uw aanvraag.</p>'],
  ['voorschot-te-laat', '<p>Pas als de termijn van acht weken om is, betalen wij een voorschot.</p>'],
  ['voorschot-eenmalig', '<p>U krijgt één keer een voorschot.</p>'],
  ['voorschot-eenmalig', '<h2>Voorschot</h2><p>Meer dan een keer doen wij dat niet.</p>'],
  ['voorschot-eenmalig', '<p>Na het eerste voorschot wacht u op het besluit; er volgt geen tweede.</p>'],
];

const doesNotFail: readonly Said[] = [
  ['voorschot-te-laat', '<p>U krijgt eenmalig een voorschot, vier weken na uw aanvraag.</p>'],
  ['voorschot-te-laat', '<p>U krijgt elke vier weken een voorschot, ook na acht weken.</p>'],
  ['voorschot-te-laat', '<p>Na acht weken krijgt u nog een keer een voorschot.</p>'],
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
    'voorschot-als-maximum',
    '<h2>Voorschot</h2><table><tr><th>Wat</th><th>Hoe</th></tr><tr><td>Bedrag</td><td>minstens 95% van de uitkering</td></tr></table><p>Minder dan dat percentage betalen wij niet.</p>',
  ],
  [
    'voorschot-te-laat',
    '<table><tr><th>Situatie</th><th>Wat geldt er?</th></tr><tr><td>Voorschot</td><td>Na vier weken, vanzelf</td></tr><tr><td>Niet eens met ons</td><td>Bezwaar binnen zes weken</td></tr></table>',
  ],
  [
    'voorschot-te-laat',
    '<p>Hebt u na acht weken nog niets gehoord? Stuur ons dan een ingebrekestelling. Dan betalen wij misschien een dwangsom.</p>',
  ],
  ['voorschot-te-laat', '<h2>Vakantiegeld vooruit</h2><p>Het vakantiegeld komt zes weken na uw aanvraag.</p>'],
  [
    'voorschot-te-laat',
    '<h2>Huur vooruit betalen?</h2><p>Na zes weken in uw nieuwe woning krijgt u de borg terug.</p>',
  ],
];

const told: readonly Said[] = [
  ['voorschot-termijn', '<h2>Week 4: uw voorschot</h2><p>Hebben we nog niet besloten? Dan krijgt u geld vooruit.</p>'],
  [
    'voorschot-termijn',
    '<h2>Voorschot</h2><p>Ook bij het uitblijven van een besluit ontvangt u vier weken na de aanvraag een voorschot.</p>',
  ],
  ['voorschot-termijn', '<h2>Alvast geld</h2><p>Vier weken na uw aanvraag krijgt u vast geld. Dat gaat vanzelf.</p>'],
];

const notTold: readonly Said[] = [
  [
    'voorschot-termijn',
    '<h2>Jonger dan 27</h2><p>U krijgt in de zoekperiode geen voorschot. Krijgt u later bijstand, dan betalen wij ook over die vier weken.</p>',
  ],
  [
    'voorschot-herhaling',
    '<table><tr><th>Wat</th><th>Hoe</th></tr><tr><td>Voorschot</td><td>Na vier weken</td></tr><tr><td>Uitbetaling</td><td>Iedere maand rond de 20e</td></tr></table>',
  ],
];

describe('what pages say about how much the voorschot is, when it comes and how often', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(told)('%s is told by %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('passed'));
  it.each(notTold)('%s is not told by %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('passed'));
});
