/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
  ['ingangsdatum-te-laat', '<p>U hebt recht op bijstand zodra wij uw aanvraag hebben goedgekeurd.</p>'],
  ['ingangsdatum-te-laat', '<p>Komen uw papieren later, dan start de uitkering op de dag dat wij die hebben.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Een uitkering over de tijd voor uw melding? Die krijgt u niet.</p>'],
  [
    'ingangsdatum-te-laat',
    '<ol><li>Kennen wij de bijstand toe en krijgt u een uitkering? Dan start die op de dag van de intake.</li></ol>',
  ],
  ['ingangsdatum-te-laat', '<p>Krijg je een uitkering? Dan telt die vanaf het gesprek, niet vanaf je melding.</p>'],
  ['ingangsdatum-te-laat', '<p>Wanneer gaat de bijstand in? Zodra wij alle stukken hebben ontvangen.</p>'],
  ['ingangsdatum-te-laat', '<p>U krijgt geen bijstand over de weken waarin wij uw aanvraag behandelen.</p>'],
  ['ingangsdatum-te-laat', '<p>Wij betalen bijstand over de periode vanaf het besluit, niet over de tijd ervoor.</p>'],
  ['ingangsdatum-te-laat', '<p>De ingangsdatum is de dag waarop u de laatste papieren inlevert.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Wees op tijd: achteraf uitkering vragen kan niet.</p>'],
  ['ingangsdatum-te-laat', '<p>De uitkering gaat in na het intakegesprek.</p>'],
  [
    'ingangsdatum-te-laat',
    '<h2>Wanneer gaat mijn uitkering in?</h2><p>Op de dag dat wij alle papieren van u hebben.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>U krijgt een uitkering vanaf de datum waarop uw dossier compleet is.</p>'],
  ['ingangsdatum-te-laat', '<p>Uw bijstandsuitkering begint op de eerste dag van de maand na uw aanvraag.</p>'],
  ['ingangsdatum-te-laat', '<p>Als wij uw aanvraag goedkeuren, start de bijstand vanaf de datum van het besluit.</p>'],
  ['ingangsdatum-te-laat', '<dl><dt>Ingangsdatum uitkering</dt><dd>De dag van uw afspraak met de consulent</dd></dl>'],
  ['ingangsdatum-te-laat', '<p>Het recht op bijstand begint pas na toekenning van de aanvraag.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Een uitkering met terugwerkende kracht aanvragen kan niet.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>De bijstand wordt nooit met terugwerkende kracht toegekend.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Over de tijd voor uw aanvraag krijgt u geen uitkering.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Wij kennen geen bijstand toe over de maanden voor uw melding.</p>'],
  ['ingangsdatum-te-laat', '<p>Na het eerste gesprek met uw inkomensconsulent begint de uitkering te lopen.</p>'],
  ['ingangsdatum-te-laat', '<h3>Per wanneer krijg ik een uitkering?</h3><p>Zodra uw aanvraag compleet is.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Let op: de bijstand start pas wanneer u alle gevraagde bewijsstukken hebt ingeleverd.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>U heeft recht op bijstand vanaf de eerste dag van de maand volgend op uw aanvraag.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Wordt uw aanvraag toegekend, dan ontvangt u bijstand vanaf de datum van de beschikking.</p>',
  ],
  [
    'ingangsdatum-te-laat',
    '<table><tr><th>Vraag</th><th>Antwoord</th></tr><tr><td>Wanneer gaat de uitkering in?</td><td>Op de dag van de intake</td></tr></table>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>U kunt de bijstand niet met terugwerkende kracht aanvragen, meld u dus op tijd.</p>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<h2>Kan ik bijstand krijgen over een eerdere periode?</h2><p>Nee, over een eerdere periode krijgt u nooit een uitkering.</p>',
  ],
  ['terugwerkende-kracht-uitgesloten', '<p>De gemeente betaalt geen bijstand over de weken voor uw melding.</p>'],
  ['ingangsdatum-te-laat', '<p>Je uitkering gaat pas lopen als je bij ons op gesprek bent geweest.</p>'],
  ['ingangsdatum-te-laat', '<p>Wij kennen de bijstand toe met ingang van de datum waarop uw dossier volledig is.</p>'],
  ['ingangsdatum-te-laat', '<p>De ingangsdatum van de bijstand is de datum van het intakegesprek.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Bent u het met de afspraken eens? Dan gaat de uitkering de eerste van de volgende maand in.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>De bijstandsuitkering start na een positief besluit.</p>'],
  ['ingangsdatum-te-laat', '<ul><li>U krijgt een uitkering vanaf de dag dat u alles heeft ingeleverd.</li></ul>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Over de maanden vóór uw aanvraag kunt u nooit bijstand ontvangen.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Te laat met uw aanvraag? Een eerdere ingangsdatum is niet mogelijk.</p>'],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>We geven nooit bijstand met terugwerkende kracht, ook niet als u ziek was.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>Uw uitkering gaat pas in op de dag waarop wij u hebben gesproken.</p>'],
  [
    'terugwerkende-kracht-uitgesloten',
    '<h2>Mijn uitkering</h2><p>De uitkering telt vanaf uw aanvraag; over de weken ervoor krijgt u geen uitkering.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>De uitkering gaat in op de dag dat wij uw aanvraag in behandeling nemen.</p>'],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>Hebt u recht op bijstand, dan krijgt u die vanaf de dag van de aanvraag en niet eerder.</p>',
  ],
  ['terugwerkende-kracht-uitgesloten', '<p>Een bijstandsuitkering werkt niet terug.</p>'],
];

const doesNotFail: readonly Said[] = [
  [
    'ingangsdatum-te-laat',
    '<p>Na het intakegesprek beslissen wij. De uitkering gaat in op de dag waarop u zich heeft gemeld.</p>',
  ],
  [
    'ingangsdatum-te-laat',
    '<p>Is uw aanvraag goedgekeurd? Dan ontvangt u het geld vanaf de volgende maand op uw rekening.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>Vanaf de dag van het besluit heeft u zes weken om bezwaar te maken.</p>'],
  ['ingangsdatum-te-laat', '<p>Vanaf het eerste gesprek helpt uw klantmanager u met het vinden van werk.</p>'],
  ['ingangsdatum-te-laat', '<p>De uitkering gaat niet pas in na het gesprek, maar op de dag van uw melding.</p>'],
  ['ingangsdatum-te-laat', '<p>Uw uitkering stopt op de eerste van de volgende maand.</p>'],
  ['ingangsdatum-te-laat', '<p>De eerste uitkering wordt uitbetaald nadat wij alle papieren hebben.</p>'],
  ['ingangsdatum-te-laat', '<p>De vier weken zoektermijn gaan in op de dag na uw melding.</p>'],
  ['terugwerkende-kracht-uitgesloten', '<p>Meestal krijgt u geen bijstand met terugwerkende kracht.</p>'],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>U krijgt geen bijstand over de tijd voor uw melding, tenzij er bijzondere omstandigheden zijn.</p>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<h2>Individuele inkomenstoeslag</h2><p>U kunt de toeslag niet met terugwerkende kracht aanvragen.</p>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>Een uitkering kan niet langer dan drie maanden met terugwerkende kracht worden toegekend.</p>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>Geeft u iets niet door? Dan kan de uitkering met terugwerkende kracht worden stopgezet.</p>',
  ],
  [
    'ingangsdatum-te-laat',
    '<p>Uw traject naar werk gaat in na het intakegesprek. De uitkering zelf gaat in op uw meldingsdatum.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>Wij betalen de uitkering rond de eerste van de volgende maand.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Vanaf de dag van uw melding tot aan het besluit telt elke dag mee voor uw uitkering.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>Als alles compleet is, krijgt u uw uitkering sneller.</p>'],
  ['ingangsdatum-te-laat', '<p>U krijgt bij het gesprek uitleg over de uitkering.</p>'],
  ['ingangsdatum-te-laat', '<p>De nieuwe bedragen gaan in op de eerste van de maand. Uw uitkering stijgt dan.</p>'],
  [
    'ingangsdatum-te-laat',
    '<h2>Bezwaar</h2><p>De termijn voor bezwaar begint op de dag na de datum van het besluit over uw uitkering.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>Na goedkeuring krijgt u bijstand vanaf het moment dat u zich bij ons meldde.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Ook de periode tussen melding en gesprek telt mee: de uitkering start niet pas bij het gesprek.</p>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>Bijstand met terugwerkende kracht is alleen mogelijk als u zich door ziekte niet kon melden.</p>',
  ],
  ['terugwerkende-kracht-uitgesloten', '<p>Normaal geven wij geen bijstand over de periode voor uw melding.</p>'],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>Zorgtoeslag kunt u niet met terugwerkende kracht krijgen als u te laat bent.</p>',
  ],
  ['terugwerkende-kracht-uitgesloten', '<p>Wij vorderen de bijstand over de maanden daarvoor niet terug.</p>'],
  ['ingangsdatum-te-laat', '<p>Ook als het gesprek later is, krijgt u bijstand vanaf de melding.</p>'],
  ['ingangsdatum-te-laat', '<p>Binnen een week na het besluit staat de uitkering op uw rekening.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Is uw dossier compleet? Dan start de consulent met de behandeling van uw uitkering.</p>',
  ],
  [
    'ingangsdatum-te-laat',
    '<p>De vrijlating begint op de eerste dag van de maand waarin u naast uw uitkering gaat werken.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>Bij het intakegesprek hoort u wanneer uw uitkering ingaat.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Uw uitkering gaat in op de dag dat u zich meldde, mits alle gegevens kloppen en uw aanvraag compleet is.</p>',
  ],
  [
    'ingangsdatum-te-laat',
    '<p>Krijgt u een uitkering? Vanaf dat moment maakt u afspraken met uw consulent over werk.</p>',
  ],
  ['ingangsdatum-te-laat', '<p>U kunt in de eerste maand na toekenning van uw uitkering een bril vergoed krijgen.</p>'],
  ['ingangsdatum-te-laat', '<p>Wanneer u op de eerste van de maand geen werk heeft, meldt u dat.</p>'],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>De bijstand gaat niet eerder in dan de dag waarop u zich meldt, behalve in bijzondere situaties.</p>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>Wij kunnen de uitkering niet zomaar met terugwerkende kracht toekennen.</p>',
  ],
  ['terugwerkende-kracht-uitgesloten', '<p>Loonheffing over de voorgaande maanden betaalt u niet.</p>'],
  [
    'ingangsdatum-te-laat',
    '<h2>Stad begint met cursussen voor wie een uitkering wil</h2><p>Vroeger was dat een gesprek. Nu is het een bijeenkomst, voordat u de aanvraag doet.</p>',
  ],
  ['ingangsdatum-te-laat', '<h2>Wanneer beginnen die twee maanden?</h2><p>Als wij alle papieren van u hebben.</p>'],
  [
    'ingangsdatum-te-laat',
    '<p>Normaal gesproken gaat uw uitkering niet eerder in dan op de dag dat u zich meldde.</p>',
  ],
  [
    'ingangsdatum-te-laat',
    '<p>Wat u meer hebt, moet u eerst te gelde maken, alles bij elkaar. Pas dan begint uw recht op een uitkering.</p>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<h2>Krijg ik iets over de zoekperiode?</h2><p>Nee. Je uitkering loopt pas vanaf je aanvraag; de vier weken daarvoor niet.</p>',
  ],
  [
    'ingangsdatum-te-laat',
    '<p>Nadat uw aanvraag in behandeling is genomen, hoort u op welke dag de uitkering ingaat.</p>',
  ],
  [
    'ingangsdatum-te-laat',
    '<p>De dag waarop u zich meldt en wij uw aanvraag in behandeling nemen, is de dag waarop uw bijstand ingaat.</p>',
  ],
  ['terugwerkende-kracht-uitgesloten', '<p>U krijgt een brief na de dag van uw aanvraag en niet eerder.</p>'],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>U krijgt de uitkering vanaf uw aanvraag en niet eerder. Kon u niet komen? Dan kan het toch met terugwerkende kracht.</p>',
  ],
  [
    'terugwerkende-kracht-uitgesloten',
    '<p>De verhoging van de norm werkt niet terug; uw bijstand verandert pas op 1 juli.</p>',
  ],
];

const told: readonly Said[] = [
  ['ingangsdatum', '<h2>Vanaf wanneer krijg ik bijstand?</h2><p>Vanaf de dag waarop u zich bij ons heeft gemeld.</p>'],
  ['ingangsdatum', '<p>Uw uitkering start op de datum van uw melding.</p>'],
  ['ingangsdatum', '<p>Heeft u recht op bijstand, dan krijgt u die vanaf het moment dat u zich bij UWV meldde.</p>'],
  ['ingangsdatum', '<dl><dt>Ingangsdatum van de uitkering</dt><dd>De dag van uw aanvraag</dd></dl>'],
  [
    'terugwerkende-kracht',
    '<p>Kon u zich niet eerder melden? Bij bijzondere omstandigheden kan de bijstand tot drie maanden voor uw melding ingaan.</p>',
  ],
  [
    'terugwerkende-kracht',
    '<p>Alleen als uw situatie daarom vraagt, geven wij bijstand over maximaal 3 maanden voor de aanvraag.</p>',
  ],
  ['terugwerkende-kracht', '<p>Soms kunt u een uitkering met terugwerkende kracht krijgen.</p>'],
  ['ingangsdatum', '<p>De datum waarop u zich bij het UWV meldt, is de ingangsdatum van uw bijstandsuitkering.</p>'],
  [
    'ingangsdatum',
    '<h2>Ingangsdatum</h2><p>De bijstand begint op de dag dat u zich bij ons of bij werk.nl heeft aangemeld.</p>',
  ],
  ['ingangsdatum', '<p>Bij een goedgekeurde aanvraag krijgt u bijstand met ingang van de datum van uw melding.</p>'],
  ['ingangsdatum', '<p>U heeft recht op een uitkering vanaf de dag dat u deze heeft aangevraagd.</p>'],
  [
    'terugwerkende-kracht',
    '<p>Bijstand kan in uitzonderlijke situaties worden toegekend vanaf drie maanden voor de melding.</p>',
  ],
  [
    'terugwerkende-kracht',
    '<p>Kunt u uitleggen waarom u zich niet eerder kon melden? Dan kan de uitkering eerder ingaan, hoogstens drie maanden.</p>',
  ],
  ['ingangsdatum', '<p>Vanaf de dag dat u zich meldt, heeft u recht op bijstand als u aan de voorwaarden voldoet.</p>'],
  ['ingangsdatum', '<p>Hebt u recht? Dan start de uitkering op uw meldingsdatum.</p>'],
  ['ingangsdatum', '<p>Wij rekenen uw bijstand uit vanaf het moment van aanmelden bij werk.nl.</p>'],
  [
    'terugwerkende-kracht',
    '<p>Wij mogen tot drie maanden terugkijken als u zich door omstandigheden niet kon melden; u krijgt dan bijstand over de tijd voor uw melding.</p>',
  ],
  [
    'terugwerkende-kracht',
    '<p>In bijzondere gevallen geven we een uitkering met terugwerkende kracht, hooguit 3 maanden.</p>',
  ],
  ['ingangsdatum', '<p>Uw bijstand loopt vanaf de dag van uw melding.</p>'],
  ['ingangsdatum', '<p>De melddatum bepaalt vanaf wanneer u een uitkering krijgt.</p>'],
  ['ingangsdatum', '<p>De bijstand gaat niet eerder in dan de dag van uw melding, behalve in bijzondere gevallen.</p>'],
];

const notTold: readonly Said[] = [
  ['ingangsdatum', '<p>Uiterlijk vier weken na de dag van uw aanvraag krijgt u een voorschot op uw uitkering.</p>'],
  ['ingangsdatum', '<p>De uitkering gaat in op de dag van het intakegesprek.</p>'],
  ['ingangsdatum', '<p>Binnen acht weken vanaf de datum van uw aanvraag krijgt u een besluit over uw uitkering.</p>'],
  ['terugwerkende-kracht', '<p>U krijgt nooit bijstand met terugwerkende kracht.</p>'],
  ['terugwerkende-kracht', '<p>Wij kunnen uw uitkering met terugwerkende kracht intrekken.</p>'],
  ['ingangsdatum', '<p>Vanaf de dag van uw melding moet u naar werk zoeken.</p>'],
  ['ingangsdatum', '<p>De zoektermijn begint op de dag van uw melding. U krijgt dan nog geen uitkering.</p>'],
  ['ingangsdatum', '<p>U ontvangt een ontvangstbevestiging op de dag van uw aanvraag voor een uitkering.</p>'],
  ['terugwerkende-kracht', '<p>De nieuwe norm geldt met terugwerkende kracht tot 1 juli.</p>'],
  ['ingangsdatum', '<p>Meld wijzigingen meteen, uiterlijk op de dag dat uw uitkering wordt betaald.</p>'],
  ['terugwerkende-kracht', '<p>Bewaar uw papieren van de afgelopen drie maanden.</p>'],
];

describe('what pages say about the start of the benefit', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(told)('%s is told by %s', (rule, html) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, html)));
  it.each(notTold)('%s is not told by %s', (rule, html) =>
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(rule, html)),
  );
});
