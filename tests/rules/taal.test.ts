import { describe, expect, it } from 'vitest';
import { checkExample, resultFor } from './example-page.ts';

/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
const fails: readonly string[] = [
  '<p>Deze regels staan in de Wet werk en bijstand. Wat vroeger langdurigheidstoeslag heette, heet nu inkomenstoeslag.</p>',
  '<h2>Wie heeft recht op een WWB-uitkering?</h2><p>U krijgt geld als u te weinig hebt.</p>',
  '<h2>Hoe vraag ik langdurigheidstoeslag aan?</h2><p>Vul het formulier in.</p>',
  '<p>Schrijf u in bij UWV WERKbedrijf.</p>',
  '<p>De Wet werk en bijstand regelt uw uitkering.</p>',
  '<p>Volgens de WWB moet u werk zoeken.</p>',
  '<p>U kunt een WWB-uitkering aanvragen bij de gemeente.</p>',
  '<p>De bijstand (WWB) is bedoeld voor mensen zonder inkomen.</p>',
  '<p>Vraag de langdurigheidstoeslag ieder jaar opnieuw aan.</p>',
  '<p>Wie vijf jaar van een minimum leeft, komt in aanmerking voor een langdurigheidstoeslag.</p>',
  '<ul><li>een bewijs dat u bij het CWI staat ingeschreven</li></ul>',
  '<p>Meld u eerst bij het Centrum voor Werk en Inkomen.</p>',
  '<p>De Wet investeren in jongeren geldt voor iedereen onder de 27.</p>',
  '<p>Op grond van artikel 17 van de WWB moet u wijzigingen doorgeven.</p>',
  '<p>Ga naar het arbeidsbureau om u in te schrijven als werkzoekende.</p>',
  '<p>U ontvangt een uitkering ingevolge de Algemene bijstandswet.</p>',
  '<h2>Rechten</h2><p>De Wwb geeft u recht op een uitkering.</p>',
  '<p>Ben je jonger dan 27? Dan vraag je een WIJ-uitkering aan.</p>',
  '<ul><li>U hebt een WWB-uitkering? Dan krijgt u de bon vanzelf.</li></ul>',
  '<p>Wat gebeurt er met uw WWB-uitkering als u gaat samenwonen? Dat rekenen wij uit.</p>',
];

const doesNotFail: readonly string[] = [
  '<h2>Krijg ik nog langdurigheidstoeslag?</h2><p>Nee, die bestaat niet meer.</p>',
  '<h2>Heb ik recht op langdurigheidstoeslag?</h2><p>Die heet nu individuele inkomenstoeslag.</p>',
  '<h2>Kan ik een WWB-uitkering krijgen?</h2><p>U krijgt geld volgens de Participatiewet.</p>',
  '<p>De Wwb en de Wsw zijn samengevoegd in de Participatiewet.</p>',
  '<p>De Participatiewet heeft in 2015 de Wet werk en bijstand vervangen.</p>',
  '<p>De individuele inkomenstoeslag heette vroeger langdurigheidstoeslag.</p>',
  '<p>De Participatiewet (voorheen WWB) regelt de bijstand.</p>',
  '<p>Tot 2015 gold de Wet werk en bijstand.</p>',
  '<p>De WWB bestaat niet meer.</p>',
  '<p>Het vroegere CWI heet nu UWV.</p>',
  '<h3>Krijg ik nog langdurigheidstoeslag?</h3><p>Nee, die toeslag is vervallen.</p>',
  '<p>Vroeger heette dat kantoor UWV WERKbedrijf.</p>',
  '<p>Dit staat in de Verordening toeslagen en verlagingen WWB 2012.</p>',
  '<p>WIJ HELPEN U GRAAG. Zo krijgt u bijstand.</p>',
  '<p>Wij krijgen van u een formulier. Daarna geven wij uitkering.</p>',
  '<p>U hebt recht op WW, Ziektewet of een WIA-uitkering.</p>',
  '<h2>Geschiedenis</h2><p>De Wet werk en bijstand kwam in 2004.</p>',
  '<p>In 2012 viel bijstand nog onder de WWB.</p>',
  '<p>Wat nu de individuele inkomenstoeslag is, was toen de langdurigheidstoeslag.</p>',
  '<p>U schrijft zich in bij UWV.</p>',
  '<p>Mensen met een Wsw-dienstverband houden hun rechten.</p>',
  '<p>Wij-uitkering of niet: kom langs. Daarna doen wij uitkeringen op de 25e.</p>',
  '<p>Waar is uw WWB-uitkering gebleven? U krijgt nu een uitkering volgens de Participatiewet.</p>',
  '<p>Bestaat uw WWB-uitkering nog? Nee, die naam is oud.</p>',
  '<p>Vraagt iemand naar uw WWB-uitkering? Bedoeld is de bijstand.</p>',
  '<p>Vroeger kregen jongeren een WIJ-uitkering.</p>',
];

const shown: readonly (readonly [rule: string, html: string, quote: string])[] = [
  [
    'ontmoediging',
    '<p>Bijstand is het allerlaatste redmiddel. U krijgt binnen acht weken een brief.</p>',
    'Bijstand is het allerlaatste redmiddel.',
  ],
  [
    'ontmoediging',
    '<p>Probeer eerst zelf een oplossing te vinden in uw eigen kring.</p>',
    'Probeer eerst zelf een oplossing te vinden in uw eigen kring.',
  ],
  [
    'ontmoediging',
    '<p>U leeft van belastinggeld. Daar staat een tegenprestatie tegenover.</p>',
    'U leeft van belastinggeld.',
  ],
  [
    'ontmoediging',
    '<p>Wij doen er alles aan om te voorkomen dat u in de bijstand komt.</p>',
    'Wij doen er alles aan om te voorkomen dat u in de bijstand komt.',
  ],
  ['ontmoediging', '<p>Bij fraude doen wij aangifte.</p>', 'Bij fraude doen wij aangifte.'],
  ['toon', '<p>U MOET alles DIRECT doorgeven!</p>', 'U MOET alles DIRECT doorgeven!'],
  ['toon', '<p>Dat is uw eigen schuld.</p>', 'Dat is uw eigen schuld.'],
  [
    'toon',
    '<p>Wij accepteren geen excuses en eisen dat u komt: zonder pardon.</p>',
    'Wij accepteren geen excuses en eisen dat u komt: zonder pardon.',
  ],
  ['actueel', '<p>De normen per 1 januari 2024 staan hieronder.</p>', 'De normen per 1 januari 2024 staan hieronder.'],
  ['actueel', '<p>In 2019 hebben wij deze folder gemaakt.</p>', 'In 2019 hebben wij deze folder gemaakt.'],
  [
    'begrijpelijk',
    '<p>Het college is op grond van de beleidsregels bevoegd om, indien en voor zover de belanghebbende daartoe een verzoek heeft ingediend, ambtshalve een beschikking af te geven.</p>',
    'Het college is op grond van de beleidsregels bevoegd om, indien en voor zover de belanghebbende daartoe een verzoek heeft ingediend, ambtshalve een beschikking af te geven.',
  ],
];

const notShown: readonly (readonly [rule: string, html: string])[] = [
  ['ontmoediging', '<p>Wij helpen u graag met uw aanvraag. Bel ons of kom langs.</p>'],
  ['ontmoediging', '<p>Met een IOAW-uitkering is er geen recht op bijstand. Wat is een tegenprestatie?</p>'],
  ['ontmoediging', '<p>Geeft u het op tijd door, dan heeft dat geen gevolgen.</p>'],
  ['toon', '<p>Lukt het niet? Bel ons, dan zoeken wij samen een oplossing.</p>'],
  ['toon', '<p>Let op! Met de IOAZ vraagt u dat direct aan. Een foto mag een JPEG zijn.</p>'],
  ['toon', '<p>Weg zijn mag dan zonder gevolgen voor uw bijstand.</p>'],
  ['actueel', '<p>U volgt geen opleiding met de WSF 2000.</p>'],
  ['actueel', '<p>De normen gelden vanaf 1 juli 2026.</p>'],
  ['vindbaar', '<p>U vindt deze pagina via Werk en inkomen.</p>'],
];

const resultOf = (rule: string, html: string) => resultFor(checkExample({ html }), rule);

describe('what pages say in their language', () => {
  it.each(fails)('verouderde-wet sees the fault in %s', (html) =>
    expect(resultOf('verouderde-wet', html).outcome).toBe('failed'),
  );
  it.each(doesNotFail)('verouderde-wet does not accuse %s', (html) =>
    expect(resultOf('verouderde-wet', html).outcome).not.toBe('failed'),
  );
  it.each(shown)('%s shows a sentence of %s', (rule, html, quote) =>
    expect(resultOf(rule, html).evidence.map(({ exact }) => exact)).toContain(quote),
  );
  it.each(notShown)('%s shows nothing of %s', (rule, html) => expect(resultOf(rule, html).evidence).toEqual([]));
  it('never judges a question itself', () => {
    const run = checkExample({ html: '<p>Dat is uw eigen schuld.</p>' });
    const questions = run.results.filter(({ kind }) => kind === 'question');
    expect(new Set(questions.map(({ outcome }) => outcome))).toEqual(new Set(['untested']));
  });
  it('shows at most five sentences', () => {
    const html = '<p>Bij fraude volgt straf.</p>'.repeat(9);
    expect(resultOf('ontmoediging', html).evidence.length).toBeLessThanOrEqual(5);
  });
});
