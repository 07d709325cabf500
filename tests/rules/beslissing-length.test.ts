/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
  [
    'beslistermijn-te-lang',
    '<h1>Bijstandsuitkering</h1><h2>Na het gesprek</h2><p>Je ontvangt binnen tien weken de beslissing.</p>',
  ],
  ['beslistermijn-te-lang', '<p>De gemeente heeft maximaal 13 weken de tijd om op uw aanvraag te beslissen.</p>'],
  [
    'beslistermijn-te-lang',
    '<h2>Hoe lang moet ik wachten?</h2><p>Binnen drie maanden na uw aanvraag weet u of u een uitkering krijgt.</p>',
  ],
  ['beslistermijn-te-lang', '<p>De behandeling van uw aanvraag duurt ongeveer tien weken.</p>'],
  [
    'beslistermijn-te-lang',
    '<table><tr><th>Onderwerp</th><th>Termijn</th></tr><tr><td>Besluit op uw aanvraag</td><td>uiterlijk 16 weken</td></tr></table>',
  ],
  ['beslistermijn-te-lang', '<dl><dt>Doorlooptijd aanvraag</dt><dd>Maximaal 12 weken</dd></dl>'],
  ['beslistermijn-te-lang', '<p>U ontvangt uiterlijk twaalf weken na de aanvraag een beschikking.</p>'],
  [
    'beslistermijn-te-lang',
    '<h2>Besluit op uw aanvraag</h2><p>U krijgt binnen 60 werkdagen een brief met ons besluit.</p>',
  ],
  [
    'beslistermijn-te-lang',
    '<ol><li>U vraagt de uitkering aan.</li><li>Wij bellen u.</li><li>Binnen een half jaar nemen wij een besluit op uw aanvraag.</li></ol>',
  ],
  ['dwangsom-onjuist', '<p>Het totale bedrag van de dwangsom is nooit meer dan € 1.260.</p>'],
  [
    'dwangsom-onjuist',
    '<p>Komt ons besluit te laat? Dan heeft u recht op een dwangsom. Deze dwangsom loopt op tot maximaal 1.440 euro.</p>',
  ],
  ['dwangsom-onjuist', '<ul><li>De dwangsom bedraagt ten hoogste € 2.000.</li></ul>'],
  ['beslistermijn-te-lang', '<p>De wettelijke beslistermijn voor uw aanvraag is dertien weken.</p>'],
  [
    'beslistermijn-te-lang',
    '<p>Reken op een doorlooptijd van negen tot twaalf weken voor een besluit op uw aanvraag.</p>',
  ],
  ['beslistermijn-te-lang', '<p>Wij doen maximaal 90 dagen over uw aanvraag voor bijstand.</p>'],
  ['beslistermijn-te-lang', '<h2>Wanneer krijg ik uitslag op mijn aanvraag?</h2><p>Uiterlijk binnen drie maanden.</p>'],
  ['beslistermijn-te-lang', '<p>Het duurt gemiddeld 10 weken voordat u weet of u bijstand krijgt.</p>'],
  ['dwangsom-onjuist', '<p>U ontvangt een dwangsom voor elke dag dat wij te laat zijn (maximaal € 1.260).</p>'],
  ['dwangsom-onjuist', '<p>De maximale dwangsom bedraagt 1.400 euro.</p>'],
  ['beslistermijn-te-lang', '<p>Houd rekening met een behandeltijd van 12 weken.</p>'],
  ['beslistermijn-te-lang', '<p>Binnen zestien weken krijgt u een beschikking op uw aanvraag.</p>'],
  ['beslistermijn-te-lang', '<p>Wij hebben vier maanden de tijd om op uw aanvraag te beslissen.</p>'],
  ['beslistermijn-te-lang', '<h2>Hoe lang duurt de aanvraag?</h2><p>De aanvraag duurt maximaal 3 maanden.</p>'],
  ['dwangsom-onjuist', '<p>De dwangsom kan oplopen tot een bedrag van ten hoogste € 1.260,00.</p>'],
  ['beslistermijn-te-lang', '<p>Door drukte duurt de behandeling van uw aanvraag nu ongeveer 12 weken.</p>'],
  ['beslistermijn-te-lang', '<p>Reken op een wachttijd van drie maanden voordat u weet of u bijstand krijgt.</p>'],
  ['beslistermijn-te-lang', '<p>De gemeente beslist binnen een termijn van 13 weken op de aanvraag.</p>'],
];

const doesNotFail: readonly Said[] = [
  ...[
    '<h1>Bijstandsuitkering</h1><h2>Na bezwaar</h2><p>U ontvangt binnen twaalf weken de beslissing.</p>',
    '<h1>Bijstandsuitkering</h1><h2>Bbz</h2><p>U ontvangt binnen dertien weken de beslissing.</p>',
  ].map((html): Said => ['beslistermijn-te-lang', html]),
  [
    'dwangsom-onjuist',
    '<h2>Dwangsom</h2><p>De dwangsom is hoogstens € 1.442. Een bureau dat hem voor u int, vraagt een deel. Dat kost u dus hoogstens € 288,40.</p>',
  ],
  [
    'beslistermijn-te-lang',
    '<p>Wij beslissen binnen 8 weken. Hebben wij meer tijd nodig, dan krijgt u bericht. Het kan dan tot 14 weken duren.</p>',
  ],
  [
    'beslistermijn-te-lang',
    '<p>De gemeente mag de beslissing met acht weken uitstellen, tot zestien weken in totaal.</p>',
  ],
  [
    'beslistermijn-te-lang',
    '<p>Lever bankafschriften van de laatste drie maanden in. Daarna nemen wij een besluit.</p>',
  ],
  [
    'beslistermijn-te-lang',
    '<h2>Bezwaar maken</h2><p>De gemeente beslist binnen twaalf weken. Die termijn kan zes weken langer worden.</p>',
  ],
  ['beslistermijn-te-lang', '<h2>Bbz</h2><p>Op een aanvraag Bbz beslissen wij binnen 13 weken.</p>'],
  [
    'beslistermijn-te-lang',
    '<p>Bent u het niet eens met ons besluit? Wij beslissen op uw bezwaar binnen 12 weken.</p>',
  ],
  ['beslistermijn-te-lang', '<p>Elke zes maanden krijgt u een brief over uw uitkering.</p>'],
  ['beslistermijn-te-lang', '<p>Wordt uw aanvraag afgewezen? U kunt na drie maanden opnieuw een aanvraag doen.</p>'],
  ['beslistermijn-te-lang', '<p>De behandeling van uw aanvraag duurt gemiddeld zes weken.</p>'],
  ['beslistermijn-te-lang', '<p>Vroeger duurde de behandeling soms drie maanden.</p>'],
  ['beslistermijn-te-lang', '<p>Als de uitkering wordt toegekend, mag u drie maanden lang extra bijverdienen.</p>'],
  [
    'beslistermijn-te-lang',
    '<p>Binnen acht weken na de dag waarop u de aanvraag heeft ingediend, krijgt u een beslissing.</p>',
  ],
  ['beslistermijn-te-lang', '<p>Heeft u na twaalf weken nog geen besluit? Stuur ons dan een brief.</p>'],
  [
    'dwangsom-onjuist',
    '<p>De dwangsom is de eerste 14 dagen € 23 per dag. Daarna is het € 35 per dag en later € 45 per dag.</p>',
  ],
  ['dwangsom-onjuist', '<p>De dwangsom kan oplopen tot € 1.442,-.</p>'],
  [
    'dwangsom-onjuist',
    '<p>Sloopt u zonder vergunning? Dan kunnen wij een last onder dwangsom opleggen van maximaal € 5.000.</p>',
  ],
  ['dwangsom-onjuist', '<p>Na 20 dagen is de dwangsom € 532.</p>'],
  [
    'beslistermijn-te-lang',
    '<p>Wij hebben acht weken om te beslissen. Is er onderzoek nodig, dan kan het tot twaalf weken duren.</p>',
  ],
  ['beslistermijn-te-lang', '<p>Uw klantmanager bespreekt na drie maanden of het besluit over uw plan nog klopt.</p>'],
  ['beslistermijn-te-lang', '<p>De gemeente mag in een besluit uw uitkering drie maanden verlagen.</p>'],
  ['beslistermijn-te-lang', '<p>Hoort u na drie maanden nog niets? Bel ons.</p>'],
  [
    'beslistermijn-te-lang',
    '<p>U hoeft bij een nieuwe aanvraag binnen twaalf maanden niet alles opnieuw in te leveren voor ons besluit.</p>',
  ],
  ['beslistermijn-te-lang', '<p>Op uw klacht krijgt u binnen tien weken antwoord.</p>'],
  ['beslistermijn-te-lang', '<p>Bewaar het besluit vijf jaar.</p>'],
  ['dwangsom-onjuist', '<p>De rechter kan de gemeente een dwangsom van € 100 per dag opleggen.</p>'],
  ['beslistermijn-te-lang', '<p>De inburgering moet u binnen drie jaar afronden. U krijgt een besluit van DUO.</p>'],
  ['beslistermijn-te-lang', '<p>U krijgt bijstand voor drie maanden. Daarna nemen wij een nieuw besluit.</p>'],
  [
    'beslistermijn-te-lang',
    '<p>Stuur uw loonstroken van de afgelopen 12 maanden mee met uw aanvraag; dan hoort u sneller van ons.</p>',
  ],
  [
    'beslistermijn-te-lang',
    '<p>Wij beslissen binnen acht weken. Soms hebben wij meer tijd nodig. Dan duurt het hoogstens zestien weken.</p>',
  ],
  ['dwangsom-onjuist', '<p>U krijgt een dwangsom van € 23 tot € 45 per dag, samen maximaal € 1.442.</p>'],
  ['beslistermijn-te-lang', '<p>Is uw aanvraag ingewikkeld? Dan duurt het besluit maximaal twaalf weken.</p>'],
];

const told: readonly Said[] = [
  ['beslistermijn', '<p>Voor een aanvraag om bijstand is de wettelijke termijn acht weken.</p>'],
  ['beslistermijn', '<p>Binnen 8 weken nadat uw aanvraag is ontvangen, beslist de gemeente.</p>'],
  ['beslistermijn', '<p>Als wij uw aanvraag hebben, besluiten wij snel. In ieder geval is dat binnen acht weken.</p>'],
  ['beslistermijn', '<p>Wij krijgen van de wet acht weken om uw aanvraag af te handelen.</p>'],
  ['beslistermijn', '<h2>Wanneer krijg ik antwoord?</h2><p>Binnen 8 weken na uw aanvraag ontvangt u een brief.</p>'],
  ['beslistermijn', '<dl><dt>Beslistermijn</dt><dd>8 weken</dd></dl>'],
  ['beslistermijn', '<p>Wij proberen binnen vier weken op uw aanvraag te beslissen.</p>'],
  ['beslistermijn', '<h2>Hoe lang duurt het?</h2><p>Maximaal acht weken.</p>'],
  [
    'beslistermijn',
    '<ol><li>U doet de aanvraag.</li><li>Uiterlijk 8 weken later hoort u of u bijstand krijgt.</li></ol>',
  ],
  ['beslistermijn', '<p>De wettelijke termijn voor het behandelen van uw aanvraag is 56 dagen.</p>'],
  ['beslistermijn', '<p>Binnen 30 werkdagen laten wij u weten of u een uitkering krijgt.</p>'],
  ['beslistermijn', '<p>De beslissing volgt uiterlijk acht weken na ontvangst van uw aanvraag.</p>'],
  ['beslistermijn', '<p>Wij sturen u binnen acht weken een beschikking.</p>'],
  [
    'beslistermijn',
    '<h2>Wat gebeurt er na de aanvraag?</h2><ul><li>Binnen 8 weken ontvangt u bericht of u een uitkering krijgt.</li></ul>',
  ],
  [
    'beslistermijn',
    '<table><tr><th>Stap</th><th>Hoe lang</th></tr><tr><td>Beslissing</td><td>binnen 8 weken</td></tr></table>',
  ],
  ['beslistermijn', '<p>Het duurt maximaal 8 weken voordat u hoort of u bijstand krijgt.</p>'],
  ['beslistermijn', '<p>Je krijgt binnen 8 weken antwoord op je aanvraag.</p>'],
  ['beslistermijn', '<p>De gemeente heeft acht weken de tijd om een besluit te nemen.</p>'],
  ['beslistermijn', '<p>Uw aanvraag wordt binnen 8 weken afgehandeld.</p>'],
];

const notTold: readonly Said[] = [
  ['beslistermijn', '<p>Uiterlijk na zes weken beslist u zelf of u met een uitkering gaat samenwonen.</p>'],
  ['beslistermijn', '<p>Binnen vier werkdagen na uw aanvraag belt een medewerker u op.</p>'],
  ['beslistermijn', '<p>Binnen een week krijgt u een brief met de vraag welke stukken u moet inleveren.</p>'],
  ['beslistermijn', '<p>Het gesprek is er meestal binnen twee weken. Het duurt een uur.</p>'],
  [
    'beslistermijn',
    '<p>Voordat u bijstand kunt aanvragen, hebt u eerst vier weken een plicht om een baan te zoeken.</p>',
  ],
  ['beslistermijn', '<p>Vond u in die vier weken geen baan, dan bepaalt de gemeente of u bijstand krijgt.</p>'],
  [
    'beslistermijn',
    '<p>Was u een maand weg zonder dat te melden, dan is niet te bepalen of u recht op bijstand had.</p>',
  ],
  ['beslistermijn', '<h2>Vakantie</h2><p>Over de tijd boven de vier weken is er geen uitkering.</p>'],
  ['beslistermijn', '<p>Binnen twee weken hoort de gemeente van u wat er is veranderd in uw uitkering.</p>'],
  [
    'beslistermijn',
    '<p>Uiterlijk vier weken na uw aanvraag krijgt u een voorschot. U krijgt een brief met het besluit.</p>',
  ],
  ['beslistermijn', '<p>Tegen het besluit kunt u binnen zes weken bezwaar maken.</p>'],
  [
    'beslistermijn',
    '<p>U krijgt twee weken om de ontbrekende papieren te sturen. Anders beslissen wij zonder die papieren.</p>',
  ],
  ['beslistermijn', '<p>Geef wijzigingen binnen een week door. Wij nemen dan een nieuw besluit.</p>'],
  ['beslistermijn', '<p>U krijgt bericht van ons. De uitkering staat binnen 5 dagen op uw rekening.</p>'],
  ['beslistermijn', '<p>Na uw aanvraag belt een consulent u binnen vijf werkdagen voor een afspraak.</p>'],
  ['beslistermijn', '<p>Wij beslissen zo snel mogelijk op uw aanvraag.</p>'],
  ['beslistermijn', '<p>U moet binnen acht weken werk zoeken.</p>'],
  ['beslistermijn', '<p>Uw voorschot ontvangt u binnen vier weken na uw aanvraag.</p>'],
  ['beslistermijn', '<p>Bel ons als u na uw aanvraag twee weken niets hoort.</p>'],
];

describe('what pages say about how long a decision may take, and what follows when it takes longer', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(told)('%s is told by %s', (rule, html) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, html)));
  it.each(notTold)('%s is not told by %s', (rule, html) =>
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(rule, html)),
  );
});
