/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const doesNotFail: readonly Said[] = [
  ['bankafschriften-te-veel', '<p>Wij vragen bankafschriften van de laatste zes maanden.</p>'],
];

const asks: readonly Said[] = [
  [
    'bankafschriften-te-veel',
    '<h3>Welke papieren neem ik mee?</h3><ul><li>afschriften van alle bankrekeningen (laatste 6 maanden)</li></ul>',
  ],
  ['bankafschriften-te-veel', '<p>U moet bankafschriften van de afgelopen twaalf maanden inleveren.</p>'],
  ['bankafschriften-te-veel', '<p>Neem mee, over de laatste vier maanden:</p><ul><li>uw bankafschriften</li></ul>'],
  ['bankafschriften-te-veel', '<p>Wij willen uw rekeningafschriften van een heel jaar zien.</p>'],
];

const told: readonly Said[] = [
  ['bewijsstukken', '<h2>Dit heeft u nodig</h2><ul><li>DigiD</li><li>een kopie van uw bankpas</li></ul>'],
  ['bewijsstukken', '<p>Bij de aanvraag levert u in: loonstroken, huurcontract en een overzicht van uw schulden.</p>'],
  ['bewijsstukken', '<p>Houd uw identiteitsbewijs, huurcontract en bankafschriften bij de hand.</p>'],
  [
    'bewijsstukken',
    '<h3>Wat moet ik meenemen naar het gesprek?</h3><ul><li>uw legitimatie</li><li>uw jaaropgave</li></ul>',
  ],
  ['bewijsstukken', '<p>U uploadt uw laatste loonstrook en uw zorgpolis.</p>'],
  ['bewijsstukken', '<p>De gemeente vraagt om gegevens over uw inkomen en vermogen.</p>'],
  ['bewijsstukken', '<p>Een lijst met documenten die u nodig hebt, krijgt u per post.</p>'],
  ['bewijsstukken', '<p>Meesturen: afschriften van al uw rekeningen en het echtscheidingsconvenant.</p>'],
  ['inlichtingenplicht', '<p>Er verandert iets in uw situatie? Laat het ons direct weten.</p>'],
  ['inlichtingenplicht', '<p>Gaat u samenwonen? Dat moet u meteen melden.</p>'],
  ['inlichtingenplicht', '<p>Geef wijzigingen binnen een week door via het wijzigingsformulier.</p>'],
  [
    'inlichtingenplicht',
    '<ul><li>U bent verplicht om ons alles te vertellen wat invloed heeft op uw uitkering.</li></ul>',
  ],
  ['inlichtingenplicht', '<p>Krijgt u ander inkomen, meld dit dan zo snel mogelijk.</p>'],
  [
    'inlichtingenplicht',
    '<h2>Wijzigingen doorgeven</h2><p>Dit moet u direct doen, bijvoorbeeld als u gaat verhuizen.</p>',
  ],
  ['inlichtingenplicht', '<p>U moet veranderingen in uw leefsituatie aan ons doorgeven.</p>'],
  ['inlichtingenplicht', '<p>Ga je verhuizen, samenwonen of werken? Geef het door.</p>'],
  [
    'inlichtingenplicht',
    '<p>De volgende veranderingen geeft u aan ons door:</p><ul><li>een verhuizing</li><li>nieuw werk</li></ul>',
  ],
  ['inlichtingenplicht', '<p>Lever iedere maand uw loonstrook bij ons in.</p>'],
  ['inlichtingenplicht', '<p>Verdient u iets bij? Meld uw inkomsten elke maand.</p>'],
  [
    'bewijsstukken',
    '<p>Leg deze gegevens klaar over:</p><ul><li>uw inkomen en spaargeld</li><li>met wie u woont</li></ul>',
  ],
  ['bewijsstukken', '<p>Wij hebben gegevens van u nodig over:</p><ul><li>uw inkomen</li><li>uw vermogen</li></ul>'],
  [
    'bewijsstukken',
    '<p>Zet van tevoren klaar:</p><ul><li>gegevens over uw inkomen</li><li>gegevens over uw huur</li></ul>',
  ],
  [
    'bewijsstukken',
    '<p>Bij de aanvraag hebt u een aantal gegevens nodig. Hieronder staan voorbeelden van gegevens:</p><ul><li>inkomensgegevens</li><li>afschriften van uw bankrekening</li></ul>',
  ],
  ['bewijsstukken', '<p>Wij hebben informatie nodig over uw inkomen, vermogen en huishouden.</p>'],
  ['bewijsstukken', '<p>U levert bewijzen van uw inkomen en schulden in.</p>'],
  [
    'bewijsstukken',
    '<h2>Wat moet ik meenemen?</h2><ul><li>legitimatie</li><li>bewijs van inkomen</li><li>gegevens over uw woning</li></ul>',
  ],
  ['bewijsstukken', '<p>Met uw aanvraag stuurt u kopieën van uw huurcontract en uw bankpas mee.</p>'],
  ['inlichtingenplicht', '<p>Weet u dat u elke verandering meteen aan ons moet melden?</p>'],
  ['inlichtingenplicht', '<p>Wist u dat veranderingen in uw inkomen altijd gemeld moeten worden?</p>'],
  ['inlichtingenplicht', '<h2>Iemand komt bij u wonen</h2><p>Meld dit bij de sociale dienst.</p>'],
  ['inlichtingenplicht', '<h2>U gaat verhuizen</h2><p>Geef dit aan ons door.</p>'],
  ['inlichtingenplicht', '<h2>Geef op tijd de juiste informatie door</h2><p>Wat u ons vertelt, moet kloppen.</p>'],
  ['inlichtingenplicht', '<p>U geeft uw inkomsten elke maand op.</p>'],
  ['inlichtingenplicht', '<p>Geef al uw loon op.</p>'],
  ['inlichtingenplicht', '<p>U werkt naast uw uitkering? Meld dat binnen een week.</p>'],
  ['inlichtingenplicht', '<p>Gaat er iets veranderen? Dan willen wij dat weten.</p>'],
  ['inlichtingenplicht', '<p>Krijgt u een baan of gaat u samenwonen, dan moet u dat melden.</p>'],
  ['inlichtingenplicht', '<p>Wijzigingen geeft u binnen twee weken door.</p>'],
  ['inlichtingenplicht', '<p>Informatie die uw uitkering hoger of lager maakt, meldt u meteen.</p>'],
  ['inlichtingenplicht', '<p>Tijdens de proef blijft u verplicht ons op de hoogte te houden.</p>'],
  ['inlichtingenplicht', '<h2>Inkomsten doorgeven</h2><p>Dat doet u elke maand.</p>'],
];

const notTold: readonly Said[] = [
  ['bewijsstukken', '<p>Missen er stukken, zoals een loonstrook, dan krijgt u een brief.</p>'],
  ['bewijsstukken', '<p>Voor de bijzondere bijstand levert u een rekening en een huurcontract in.</p>'],
  ['bewijsstukken', '<p>Neem een legitimatiebewijs mee.</p>'],
  ['bewijsstukken', '<p>Uw schulden trekken wij af van uw vermogen.</p>'],
  ['bewijsstukken', '<p>De huur betaalt u zelf van uw uitkering.</p>'],
  ['bewijsstukken', '<p>Wij hebben uw gegevens gekregen. U krijgt een beschikking.</p>'],
  ['inlichtingenplicht', '<p>Meld u aan via werk.nl. Dan gaat uw uitkering in op de dag van uw melding.</p>'],
  ['inlichtingenplicht', '<p>De bedragen veranderen elk half jaar. Wij laten u dat weten.</p>'],
  ['inlichtingenplicht', '<p>U hoeft kleine veranderingen niet door te geven.</p>'],
  ['inlichtingenplicht', '<p>Geef uw vakantie vooraf door.</p>'],
  ['inlichtingenplicht', '<p>Een klacht kunt u melden bij de gemeente.</p>'],
  ['inlichtingenplicht', '<p>Uw loon trekken wij af van uw uitkering.</p>'],
  ['bewijsstukken', '<p>De sociale dienst heeft gegevens van u nodig.</p>'],
  ['bewijsstukken', '<p>De gemeente verzamelt gegevens over u om uw recht te bepalen.</p>'],
  ['bewijsstukken', '<p>Wij verwerken informatie over uw situatie volgens de privacywet.</p>'],
  [
    'bewijsstukken',
    '<h2>Meld veranderingen</h2><h3>Inlichtingenplicht</h3><p>Stuur een kopie van uw arbeidscontract mee.</p>',
  ],
  ['bewijsstukken', '<h2>Inkomstenformulier</h2><p>Aan het eind voegt u uw loonstrook toe.</p>'],
  [
    'bewijsstukken',
    '<p>Wij vragen u een identiteitsbewijs te tonen:</p><ul><li>een paspoort</li><li>een identiteitskaart</li></ul>',
  ],
  ['bewijsstukken', '<p>Bewaar bewijzen van uw sollicitaties.</p>'],
  ['bewijsstukken', '<p>Na ontvangst van uw bewijs van inkomen betalen wij binnen een week.</p>'],
  ['bewijsstukken', '<p>De gemeente beslist en stuurt u een schriftelijke beschikking.</p>'],
  ['bewijsstukken', '<p>Vermeld in uw mail uw naam en burgerservicenummer.</p>'],
  ['bewijsstukken', '<p>Schulden tellen als u kunt bewijzen dat u ze moet betalen. Bijvoorbeeld met een contract.</p>'],
  [
    'inlichtingenplicht',
    '<p>Bent u net verhuisd en staat u nog niet ingeschreven? Geef de verhuizing dan eerst aan ons door.</p>',
  ],
  ['inlichtingenplicht', '<p>Bij de aanvraag willen wij ook weten wie er op uw adres wonen.</p>'],
  ['inlichtingenplicht', '<p>Wij willen soms iets weten over uw huisgenoten.</p>'],
  ['inlichtingenplicht', '<h2>Hoe werkt het?</h2><p>Meld u binnen vier weken bij het loket.</p>'],
  ['inlichtingenplicht', '<h2>Hoe werkt een voorschot?</h2><p>Wilt u een voorschot? Zeg dat tegen uw consulent.</p>'],
  ['inlichtingenplicht', '<p>U moet een baan zoeken. De vier weken beginnen als u zich hebt gemeld voor bijstand.</p>'],
  [
    'inlichtingenplicht',
    '<p>De gemeente geeft op haar website uitleg over de hoogte van de uitkering en wat daarop van invloed is.</p>',
  ],
  [
    'inlichtingenplicht',
    '<p>De wet geeft u dan de mogelijkheid om bijstand aan te vragen als uw inkomen te laag is.</p>',
  ],
  [
    'inlichtingenplicht',
    '<h2>Hoe werkt het?</h2><p>Zijn alle medewerkers in gesprek? Dan belt men u binnen een dag terug.</p>',
  ],
  [
    'inlichtingenplicht',
    '<p>Bent u jonger dan 27? Dan moet u zich eerst bij de gemeente melden om werk te zoeken.</p>',
  ],
  [
    'inlichtingenplicht',
    '<h2>Zo werkt een voorschot</h2><p>Hebt u nu geld nodig? Laat dat weten aan uw consulent.</p>',
  ],
  ['bewijsstukken', '<h2>Inkomsten doorgeven</h2><p>Zorg dat u een bewijs van uw inkomsten klaar hebt liggen.</p>'],
  ['bewijsstukken', '<p>U moet meewerken aan een huisbezoek, of als de gemeente uw bankafschriften wil zien.</p>'],
  ['bewijsstukken', '<p>Huurders tellen niet mee. U laat dat zien met een huurcontract.</p>'],
  ['bewijsstukken', '<p>Lever een bewijs van inschrijving bij vijf uitzendbureaus in.</p>'],
];

describe('what pages say about papers and what to report', () => {
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(asks)('%s asks a person about %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('cantTell'));
  it.each(told)('%s is told by %s', (rule, html) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, html)));
  it.each(notTold)('%s is not told by %s', (rule, html) =>
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(rule, html)),
  );
});
