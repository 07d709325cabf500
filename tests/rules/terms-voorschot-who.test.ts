/** What pages say in words of their own about who gets the voorschot, and whether one must ask. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
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
    'voorschot-alleen-bij-nood',
    '<h2>Voorschot</h2><p>Hebt u niets meer om van te leven? Dan kunt u een voorschot krijgen. Alle anderen moeten het besluit afwachten.</p>',
  ],
  ['voorschot-op-verzoek', '<h2>Voorschot</h2><p>U krijgt geen voorschot als u het niet aanvraagt.</p>'],
  [
    'voorschot-bij-zekerheid',
    '<h2>Voorschot</h2><p>Voor de uitbetaling van een voorschot beoordelen wij of het recht op bijstand zeker is.</p>',
  ],
  [
    'voorschot-bij-zekerheid',
    '<h2>Voorschot</h2><p>Voorafgaand aan de verlening moet vaststaan dat u recht op bijstand hebt.</p>',
  ],
  [
    'voorschot-uitgesloten',
    '<h2>Voorschot</h2><ul><li>automatisch na vier weken</li><li>niet voor wie bij zijn ouders woont</li></ul>',
  ],
  ['voorschot-uitgesloten', '<h2>Voorschot</h2><p>Mensen met een eigen bedrijf slaan wij bij het voorschot over.</p>'],
  [
    'voorschot-bij-zekerheid',
    '<h2>Voorschot</h2><p>Wij betalen pas vooruit als wij er vrijwel zeker van zijn dat u bijstand toekomt.</p>',
  ],
  ['voorschot-alleen-bij-nood', '<h2>Voorschot</h2><p>Wie geld kan lenen van familie, wacht de brief af.</p>'],
  [
    'voorschot-bij-zekerheid',
    '<h2>Voorschot</h2><p>Wij kijken of u een voorschot kunt krijgen. Dat is zo als vrijwel vaststaat dat u bijstand krijgt.</p>',
  ],
  ['voorschot-op-verzoek', '<p>Een voorschot krijgt u alleen als u erom vraagt.</p>'],
  ['voorschot-op-verzoek', '<h2>Voorschot</h2><p>Belt u uw klantmanager als u een voorschot wilt.</p>'],
  ['voorschot-op-verzoek', '<p>Hebt u geld nodig tot het besluit? Vul dan het formulier voorschot in.</p>'],
  ['voorschot-op-verzoek', '<h2>Hoe krijg ik een voorschot?</h2><p>Stuur ons een e-mail waarin u uitlegt waarom.</p>'],
  ['voorschot-alleen-bij-nood', '<p>Alleen als u geen eten meer kunt kopen, geven wij een voorschot.</p>'],
  ['voorschot-alleen-bij-nood', '<h2>Voorschot</h2><p>Dit is bedoeld voor mensen die acuut zonder geld zitten.</p>'],
  [
    'voorschot-alleen-bij-nood',
    '<p>Wij beoordelen of u in een noodsituatie zit. Is dat zo, dan krijgt u een voorschot.</p>',
  ],
  ['voorschot-bij-zekerheid', '<p>Is zo goed als zeker dat u bijstand krijgt? Dan geven wij een voorschot.</p>'],
  ['voorschot-bij-zekerheid', '<p>Twijfelen wij of u recht hebt, dan krijgt u geen voorschot.</p>'],
  ['voorschot-uitgesloten', '<p>Wij werken niet met voorschotten.</p>'],
  ['voorschot-uitgesloten', '<p>Daklozen en zelfstandigen krijgen geen voorschot.</p>'],
  ['voorschot-uitgesloten', '<h2>Krijg ik al geld voordat u beslist?</h2><p>Nee, een voorschot kennen wij niet.</p>'],
];

const doesNotFail: readonly Said[] = [
  [
    'voorschot-uitgesloten',
    '<p>U krijgt geen voorschot als:</p><ul><li>u minder dan vier weken geleden bijstand aanvroeg.</li></ul>',
  ],
  [
    'voorschot-uitgesloten',
    '<p>U krijgt geen voorschot als:</p><ul><li>u de afgelopen weken niet hebt gereageerd op onze vragen over uw uitkering.</li></ul>',
  ],
  ['voorschot-uitgesloten', '<p>U krijgt geen voorschot als:</p><ul><li>u geen recht hebt op bijstand.</li></ul>'],
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
    'voorschot-bij-zekerheid',
    '<h2>Voorschot</h2><p>Voor de uitbetaling van het voorschot hoeft niet vast te staan dat u recht hebt op bijstand.</p>',
  ],
  [
    'voorschot-bij-zekerheid',
    '<h2>Voorschot</h2><p>Voorafgaand aan de verstrekking kijken wij of zeker is dat u geen recht hebt op bijstand.</p>',
  ],
  [
    'voorschot-uitgesloten',
    '<h2>Voorschot</h2><ul><li>automatisch na vier weken</li><li>niet voor wie weigert mee te werken</li></ul>',
  ],
  ['voorschot-uitgesloten', '<h2>Voorschot</h2><p>Wij slaan niemand over bij het voorschot.</p>'],
  [
    'voorschot-alleen-bij-nood',
    '<h2>Voorschot</h2><p>U wacht de brief af. Duurt dat langer dan vier weken, dan krijgt u een voorschot.</p>',
  ],
  [
    'voorschot-bij-zekerheid',
    '<h2>Voorschot</h2><p>Soms betalen wij geen voorschot. Dat is zo als vaststaat dat u geen recht hebt op bijstand.</p>',
  ],
  ['voorschot-op-verzoek', '<h2>Toeslag vooruit betalen</h2><p>Vraag dat aan bij de Belastingdienst.</p>'],
  [
    'voorschot-op-verzoek',
    '<h2>Geld lenen of vooruit betalen</h2><p>U kunt een lening aanvragen bij de kredietbank.</p>',
  ],
  [
    'voorschot-alleen-bij-nood',
    '<p>Wij beoordelen of u in een noodsituatie zit. Is dat zo, dan betalen wij het voorschot eerder.</p>',
  ],
  [
    'voorschot-alleen-bij-nood',
    '<p>Na vier weken krijgt u vanzelf een voorschot. Bij spoed beoordelen wij of u in nood bent. Is dat zo, dan krijgt u het voorschot meteen.</p>',
  ],
  [
    'voorschot-bij-zekerheid',
    '<p>Is nog niet zeker of u bijstand krijgt? Dan krijgt u na vier weken een voorschot.</p>',
  ],
  ['voorschot-bij-zekerheid', '<p>Is al zeker dat u geen recht hebt op bijstand? Dan krijgt u geen voorschot.</p>'],
  [
    'voorschot-bij-zekerheid',
    '<p>Staat vast dat u recht hebt op bijstand? Dan trekken wij het voorschot van uw uitkering af.</p>',
  ],
];

const told: readonly Said[] = [
  ['voorschot', '<h2>Alvast geld</h2><p>Vier weken na uw aanvraag krijgt u vast geld. Dat gaat vanzelf.</p>'],
  [
    'voorschot-automatisch',
    '<h2>Alvast geld</h2><p>Vier weken na uw aanvraag krijgt u vast geld. Dat gaat vanzelf.</p>',
  ],
];

describe('what pages say about who gets the voorschot, and whether one must ask', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(told)('%s is told by %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('passed'));
});
