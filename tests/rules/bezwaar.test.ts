/** Sentences as different municipalities could word them, and what the rules on objection and complaint must make of each. */
import { describe, expect, it } from 'vitest';
import { bezwaar } from '../../rules/bezwaar/index.ts';
import { checkExample, resultFor } from './example-page.ts';

const WRONG: readonly string[] = [
  '<h2>Bezwaar</h2><p>In sommige gevallen is de termijn voor bezwaar korter dan zes weken.</p>',
  '<h2>Bezwaar maken</h2><table><tr><th>Waartegen</th><th>Termijn</th></tr><tr><td>Afwijzing</td><td>zes weken</td></tr><tr><td>Boete</td><td>drie weken</td></tr></table>',
  '<p>Bent u het niet eens met ons besluit? Maak dan binnen vier weken bezwaar.</p>',
  '<p>U heeft acht weken de tijd om bezwaar te maken.</p>',
  '<p>De bezwaartermijn is 30 dagen.</p>',
  '<p>Een bezwaarschrift moet binnen twee maanden na de datum van het besluit bij ons binnen zijn.</p>',
  '<p>Het indienen van een bezwaarschrift kan tot 4 weken na de beslissing.</p>',
  '<h2>Bezwaar maken</h2><p>U stuurt een brief aan het college. Dit moet u doen binnen vijf weken nadat u het besluit hebt gekregen.</p>',
  '<h2>Niet eens met de beslissing?</h2><p>Dan kunt u bezwaar maken. Hiervoor hebt u vier weken de tijd.</p>',
  '<h3>Binnen welke termijn moet ik bezwaar maken?</h3><p>Binnen 4 weken na de verzenddatum.</p>',
  '<h2>Bezwaar</h2><ul><li>Schrijf een brief.</li><li>Stuur hem binnen 2 weken naar ons op.</li></ul>',
  '<p>Je kunt tot drie maanden na het besluit een bezwaarschrift indienen bij de gemeente.</p>',
  '<p>Dien uw bezwaar op tijd in: uiterlijk vier weken na de dagtekening van de brief.</p>',
  '<table><tr><th>Stap</th><th>Termijn</th></tr><tr><td>Bezwaar indienen</td><td>binnen 8 weken</td></tr></table>',
  '<p>U kunt tegen de afwijzing van uw bijstandsaanvraag bezwaar maken. Doe dat binnen een maand.</p>',
  '<dl><dt>Bezwaartermijn</dt><dd>Vier weken</dd></dl>',
  '<p>Wie het niet eens is met een verlaging van de uitkering, kan daar binnen 10 weken bezwaar tegen aantekenen.</p>',
  '<p>Niet mee eens? Binnen 7 weken bezwaar maken is mogelijk.</p>',
  '<p>Vindt u dat wij een verkeerd besluit hebben genomen? Schrijf ons binnen 4 weken een bezwaarschrift.</p>',
  '<p>In de brief staat dat u binnen vier weken in bezwaar kunt gaan.</p>',
  '<p>Bezwaar kan alleen schriftelijk en binnen een maand.</p>',
  '<h2>Oneens met het besluit</h2><p>U kunt bezwaar aantekenen. De termijn hiervoor is acht weken.</p>',
  '<p>Uw bezwaarschrift moet u indienen binnen 6 dagen na de datum van de beschikking.</p>',
  '<p>Stuur uw bezwaarschrift met een kopie van het besluit binnen tien weken naar de gemeente.</p>',
];

const RIGHT: readonly string[] = [
  '<h2>Bezwaar</h2><p>U hebt nooit minder dan zes weken om bezwaar te maken.</p>',
  '<h2>Bezwaar maken</h2><table><tr><th>Waartegen</th><th>Wij beslissen binnen</th></tr><tr><td>Afwijzing</td><td>twaalf weken</td></tr></table>',
  '<h2>Bezwaar</h2><table><tr><th>Stap</th><th>Termijn</th></tr><tr><td>Bezwaar maken</td><td>zes weken</td></tr><tr><td>Hoorzitting</td><td>vier weken</td></tr></table>',
  '<p>Bent u het niet eens met ons besluit? Maak dan binnen zes weken bezwaar.</p>',
  '<p>U hebt 42 dagen om een bezwaarschrift in te dienen.</p>',
  '<h2>Bezwaar</h2><p>Binnen 6 weken nadat u bezwaar hebt gemaakt, nemen wij een beslissing.</p>',
  '<h2>Bezwaar</h2><p>U krijgt binnen twaalf weken een beslissing op uw bezwaarschrift.</p>',
  '<p>De behandeling van een bezwaar duurt maximaal 18 weken.</p>',
  '<h2>Bezwaar</h2><p>U hebt daar zes weken voor. De afdeling juridische zaken reageert meestal binnen elf weken.</p>',
  '<h2>Bezwaar</h2><p>Meestal reageert de gemeente binnen negen weken.</p>',
  '<h2>Bezwaar</h2><p>Na hooguit tien weken verneemt u de uitkomst.</p>',
  '<h2>Bezwaar</h2><p>Binnen twaalf weken laat de commissie haar oordeel weten.</p>',
  '<p>Binnen twee weken na uw bezwaarschrift krijgt u een ontvangstbevestiging.</p>',
  '<p>U maakt bezwaar. De gemeente heeft 12 weken om daarover te beslissen.</p>',
  '<p>Na het bezwaar kunt u binnen vier weken alsnog uw redenen opsturen.</p>',
  '<p>Is uw bezwaar niet compleet, dan krijgt u twee weken om het aan te vullen.</p>',
  '<p>Wij beslissen binnen acht weken op uw aanvraag. Tegen dat besluit kunt u bezwaar maken.</p>',
  '<p>Tegen de beslissing op bezwaar kunt u binnen zes weken in beroep gaan bij de rechtbank.</p>',
  '<p>Bezwaar tegen een beslissing van UWV maakt u binnen dertien weken bij UWV.</p>',
  '<p>De hoorzitting is meestal binnen vier weken nadat u bezwaar maakte.</p>',
  '<p>Beslissen wij te laat? Dan kunt u na twee weken in beroep. U hoeft geen bezwaar te maken.</p>',
  '<p>U maakt bezwaar binnen zes weken. De termijn begint één dag na de datum van de brief.</p>',
  '<h2>Bezwaar</h2><p>Bel eerst met ons. Wij bellen u binnen een week terug.</p>',
  '<p>Hebt u bezwaar tegen het delen van uw gegevens? Laat het binnen vier weken weten.</p>',
  '<p>De commissie kan de termijn om op het bezwaar te beslissen met zes weken verlengen.</p>',
  '<p>Wij sturen het verslag van de hoorzitting binnen drie weken aan wie bezwaar maakte.</p>',
  '<p>Vroeger kon u binnen vier weken bezwaar maken.</p>',
  '<p>Betaal de boete binnen vier weken, ook als u bezwaar maakt.</p>',
  '<p>U kunt uw bezwaar tot een week voor de hoorzitting aanvullen.</p>',
  '<p>Maakt u bezwaar, dan belt een medewerker u binnen een week om te kijken of we het samen kunnen oplossen.</p>',
  '<p>Wij beslissen meestal binnen twaalf weken op een bezwaar. Die termijn kan met zes weken worden verlengd.</p>',
  '<h2>Bezwaar</h2><p>De rechter kan binnen twee weken een voorlopige maatregel nemen.</p>',
  '<h2>Bezwaar en beroep</h2><p>Bezwaar: zes weken. Beroep: zes weken. Hoger beroep: zes weken.</p>',
  '<h2>Bezwaar</h2><p>Wij vragen u soms om binnen twee weken extra stukken te sturen.</p>',
  '<p>Als u bezwaar maakt, loopt de betaling van uw uitkering maximaal acht weken door.</p>',
  '<p>Geef een verandering binnen een week door. Bent u het niet eens met ons besluit daarover, maak dan bezwaar.</p>',
  '<h2>Besluit en bezwaar</h2><p>U krijgt binnen acht weken een besluit.</p>',
  '<h2>Besluit en bezwaar</h2><p>Lever uw stukken binnen twee weken in.</p>',
  '<h2>Bezwaar</h2><p>Wij sturen u binnen vijf werkdagen een brief dat wij uw bezwaar hebben ontvangen.</p>',
  '<h2>Bezwaar</h2><p>Na de hoorzitting wacht u nog ongeveer vier weken.</p>',
  '<p>Tegen een terugvordering kunt u bezwaar maken. U betaalt het bedrag in maximaal 36 maanden terug.</p>',
  '<p>U kunt bezwaar maken. Daarna moet u binnen vier weken griffierecht betalen bij de rechtbank.</p>',
  '<p>Bent u te laat met bezwaar? Leg dan binnen twee weken uit waarom.</p>',
  '<p>Wij nemen uw bezwaar binnen vier weken in behandeling.</p>',
  '<p>Trekt u uw bezwaar in, doe dat dan minstens een week voor de zitting.</p>',
  '<p>Het bezwaar moet binnen zes weken bij ons zijn. Bent u met vakantie van vier weken, vraag dan iemand om hulp.</p>',
  '<h2>Bezwaar maken</h2><table><tr><th>Stap</th><th>Termijn</th></tr><tr><td>Bezwaar maken</td><td>6 weken</td></tr><tr><td>Ontvangstbevestiging</td><td>1 week</td></tr><tr><td>Beslissing</td><td>12 weken</td></tr></table>',
];

const TOLD: readonly (readonly [html: string, told: readonly string[]])[] = [
  ['<p>Niet eens met de beslissing? U kunt een bezwaarschrift sturen.</p>', ['bezwaar']],
  ['<p>Onderaan het besluit staat hoe u bezwaar maakt.</p>', ['bezwaar']],
  ['<p>Tegen ons besluit staat bezwaar open.</p>', ['bezwaar']],
  ['<p>Bezwaar maken kan binnen zes weken.</p>', ['bezwaar', 'bezwaartermijn']],
  ['<p>U hebt zes weken de tijd om in bezwaar te gaan.</p>', ['bezwaar', 'bezwaartermijn']],
  [
    '<h2>Bezwaar</h2><p>Stuur uw brief binnen 6 weken naar de commissie bezwaarschriften.</p>',
    ['bezwaar', 'bezwaartermijn'],
  ],
  ['<p>Dien je bezwaarschrift in bij het college. Je hebt hiervoor 6 weken.</p>', ['bezwaar', 'bezwaartermijn']],
  ['<p>Bent u onvriendelijk behandeld? Vul het klachtenformulier in.</p>', ['klacht']],
  ['<p>Over het gedrag van een medewerker kunt u een klacht indienen.</p>', ['klacht']],
  ['<p>De Nationale ombudsman helpt als u er met ons niet uitkomt.</p>', ['klacht']],
  ['<p>Heb je een klacht? Laat het ons weten.</p>', ['klacht']],
  ['<p>Hebt u door uw lichamelijke klachten minder kans op werk? Vertel dat.</p>', []],
  ['<p>Bij klachten over overlast belt u de politie.</p>', []],
  ['<p>Heeft u er geen bezwaar tegen dat wij uw werkgever bellen?</p>', []],
  ['<p>Tegen uw WOZ-beschikking kunt u bezwaar maken.</p>', []],
  [
    '<h2>Bent u het niet eens met ons?</h2><p>U kunt binnen zes weken een bezwaarschrift naar het college sturen.</p>',
    ['bezwaar', 'bezwaartermijn'],
  ],
  ['<p>Bezwaar maakt u door binnen 6 weken een brief te schrijven.</p>', ['bezwaar', 'bezwaartermijn']],
  [
    '<p>Tegen de beschikking kan binnen zes weken na verzending bezwaar worden aangetekend.</p>',
    ['bezwaar', 'bezwaartermijn'],
  ],
  ['<p>Ook tegen een verlaging kunt u in bezwaar.</p>', ['bezwaar']],
  ['<p>Hoe u bezwaar maakt, staat in de brief.</p>', ['bezwaar']],
  ['<h2>Klacht</h2><p>Bent u niet goed geholpen? Meld uw klacht via het formulier.</p>', ['klacht']],
  ['<p>Klachten over onze medewerkers kunt u mailen.</p>', ['klacht']],
  ['<p>Komt u er met ons niet uit? Ga dan naar de ombudsman van de gemeente.</p>', ['klacht']],
  [
    '<p>U kunt bezwaar maken of een klacht indienen. Voor bezwaar hebt u zes weken.</p>',
    ['bezwaar', 'bezwaartermijn', 'klacht'],
  ],
  ['<p>Door mijn klachten kan ik niet werken, wat nu?</p>', []],
];

describe('wrong terms for objection', () => {
  it.each(WRONG)('%s', (html) => {
    expect(resultFor(checkExample({ html }, bezwaar), 'bezwaartermijn-onjuist').outcome).toBe('failed');
  });
});

describe('right terms for objection, and other terms', () => {
  it.each(RIGHT)('%s', (html) => {
    expect(resultFor(checkExample({ html }, bezwaar), 'bezwaartermijn-onjuist').outcome).not.toBe('failed');
  });
});

describe('what a page tells about objection and complaint', () => {
  it.each(TOLD)('%s', (html, told) => {
    const found = checkExample({ html }, bezwaar)
      .results.filter(
        ({ kind, outcome, reason }) => kind === 'mention' && (outcome === 'passed' || reason === 'incomplete'),
      )
      .map(({ ruleId }) => ruleId);
    expect(found.sort()).toEqual([...told].sort());
  });
});
