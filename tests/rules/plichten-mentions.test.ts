/** What is told, and what only looks so, on duties, papers and help, in other voices than the examples of the rules. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const tells: readonly Said[] = [
  ['inlichtingenplicht', '<h2>Wat moet ik melden?</h2><p>Alles wat in uw huis of gezin anders wordt.</p>'],
  ['inlichtingenplicht', '<p>Veranderingen worden onverwijld aan de dienst gemeld.</p>'],
  ['arbeidsplicht', '<p>U zoekt werk en neemt het aan. Bent u mantelzorger, dan kunt u ons om ontheffing vragen.</p>'],
  ['arbeidsplicht', '<p>U solliciteert elke week. Bent u ziek? Vraag dan tijdelijk vrijstelling.</p>'],
  ['arbeidsplicht', '<h2>Arbeidsverplichtingen</h2><p>Bij dringende redenen is ontheffing op verzoek mogelijk.</p>'],
  ['clientondersteuning', '<p>Neemt u liever iemand met u mee? Dat mag.</p>'],
  [
    'arbeidsplicht',
    '<p>U bent ingeschreven en solliciteert. Lukt dat niet omdat u ziek bent, vraag dan ontheffing.</p>',
  ],
  ['inlichtingenplicht', '<p>Alles wat met uw uitkering te maken heeft, moet u aan ons melden.</p>'],
  ['inlichtingenplicht', '<p>Komt er een groot bedrag op uw rekening, bijvoorbeeld een erfenis, dan meldt u dat.</p>'],
  ['inlichtingenplicht', '<p>Stopt uw werk? Geef dat zo snel mogelijk door.</p>'],
  ['arbeidsplicht', '<p>Biedt iemand u een baan aan? Die moet u aannemen. Soms is ontheffing mogelijk.</p>'],
  ['inlichtingenplicht', '<p>Vindt u een baan, dan meldt u dat meteen.</p>'],
  ['inlichtingenplicht', '<p>U vertelt ons alles wat voor de uitkering belangrijk is.</p>'],
  [
    'arbeidsplicht',
    '<h1>Verplichtingen bij de bijstand</h1><h2>Werk</h2><p>U schrijft zich in bij het uitzendbureau, solliciteert en volgt een training.</p>',
  ],
  ['contact', '<p>Elke vrijdag kunt u terecht bij de balie in het stadhuis.</p>'],
];

const doesNotTell: readonly Said[] = [
  ['arbeidsplicht', '<p>U houdt bijstand totdat u weer aan het werk bent.</p>'],
  ['arbeidsplicht', '<p>In het gesprek bekijken we hoe u weer aan het werk kunt.</p>'],
  [
    'arbeidsplicht',
    '<h2>Wachttijd voor jongeren</h2><p>U solliciteert elke week drie keer. Bent u ziek, vraag dan vrijstelling.</p>',
  ],
  ['clientondersteuning', '<p>Komt er iemand bij u wonen? Dat mag, maar meld het.</p>'],
  ['clientondersteuning', '<p>Een huwelijk, een erfenis, iemand erbij in huis: wij horen het graag.</p>'],
  ['inlichtingenplicht', '<p>Hebt u geen geld voor eten? Zeg het bij het loket.</p>'],
  ['spoedhulp', '<p>Hebt u de rechter nodig omdat u geen geld hebt? U kunt vragen om een voorlopige voorziening.</p>'],
  ['clientondersteuning', '<p>Ook uw oma of een broer kan erbij horen.</p>'],
  ['clientondersteuning', '<p>Als partners kunt u niet in uw eentje bijstand krijgen.</p>'],
  ['arbeidsplicht', '<h2>Dit kunt u van ons verwachten</h2><ul><li>u helpen bij het vinden van werk</li></ul>'],
  ['arbeidsplicht', '<p>Samen zoekt u met het jongerenteam een baan of een studie.</p>'],
  ['inlichtingenplicht', '<p>Weet u dat iemand zijn inkomsten verzwijgt? Meld het ons direct.</p>'],
  ['inlichtingenplicht', '<p>Meldt u zich nu en vraagt u volgende week aan?</p>'],
  ['bewijsstukken', '<h2>Inkomsten naast de bijstand</h2><p>Stuur uw loonstrook of uitkeringsspecificatie op.</p>'],
  ['bewijsstukken', '<h2>Bezwaar maken</h2><p>Stuur uw huurcontract en uw bankafschriften mee.</p>'],
  ['bewijsstukken', '<p>Ontvangt u al bijstand? Stuur dan alleen uw laatste bankafschrift mee.</p>'],
  ['contact', '<p>Veel mensen gaan niet graag naar het werkplein.</p>'],
  ['contact', '<p>Zolang u zoekt, komt u iedere dinsdag naar het werkplein.</p>'],
  ['contact', '<p>Meld het met het formulier in Mijn Loket.</p>'],
];

describe('what pages tell of duties, papers and help', () => {
  it.each(tells)('%s is told by %s', (rule, html) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, html)));
  it.each(doesNotTell)('%s is not told by %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('cantTell'));
});
