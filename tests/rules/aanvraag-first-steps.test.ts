/** What must be done, or who must agree, before one may apply; and what nearly says so. */
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './said.ts';

const fails: readonly string[] = [
  '<p>U volgt de training.</p><p>Deelname is verplicht om een aanvraag te kunnen doen.</p>',
  '<ol><li>U volgt de cursus Werk vinden. Meedoen is een voorwaarde om bijstand te mogen aanvragen.</li></ol>',
  '<h2>Eerst naar de voorlichting, daarna aanvragen</h2><p>De voorlichting is elke maandag.</p>',
  '<h2>Geen bijstand aanvragen zonder workshop</h2><p>Zo gaat het bij ons.</p>',
  '<ol><li>U volgt de workshop Op zoek.</li><li>Aan het eind krijgt u een code.</li><li>Met die code kunt u de aanvraag doen.</li></ol>',
  '<p>Vindt de consulent dat u bijstand nodig hebt, dan mag u een aanvraag doen. Zonder dit gesprek nemen wij geen aanvragen aan.</p>',
  '<p>U hebt eerst een gesprek met de werkcoach. Zonder gesprek kunt u geen aanvraag doen.</p>',
  '<p>De werkcoach bepaalt of u bijstand mag aanvragen.</p>',
  '<p>U krijgt een eerste gesprek. Denken wij dat u geen recht hebt, dan kunt u geen aanvraag doen.</p>',
  '<p>Wij kijken of u recht hebt. Is dat niet zo, dan kunt u geen aanvraag indienen.</p>',
  '<p>Een aanvraag van mensen van 27 jaar en ouder nemen wij niet eerder in behandeling dan na tien sollicitaties.</p>',
  '<p>Voor wij beginnen met uw aanvraag, controleren wij of u genoeg hebt gedaan om werk te vinden.</p>',
  '<p>Wilt u bijstand aanvragen? Daarna is er een groepsbijeenkomst. Komt u niet, dan stopt uw aanmelding.</p>',
  '<ol><li>Bezoek de infoavond. Die is op maandag. Bent u geweest? Dan sturen wij u de link naar het formulier.</li></ol>',
  '<p>Voordat u het formulier krijgt, laat u wel eerst vijf sollicitaties zien.</p>',
  '<p>Lever vier afwijzingsbrieven in. Hebt u die niet, dan nemen wij de aanvraag niet aan.</p>',
  '<p>Eerst draait u een week mee in het leerbedrijf. Pas daarna mag u bijstand aanvragen.</p>',
  '<p>Uw aanvraag nemen wij in behandeling als u aantoont dat u naar werk hebt gezocht.</p>',
  '<p>Hebt u de training gevolgd? Dan mag u de bijstandsuitkering aanvragen.</p>',
  '<p>De aanvraagmap krijgt u aan het eind van de voorlichting.</p>',
  '<p>Toon aan dat u op zoek bent naar werk. Pas dan nemen wij uw aanvraag aan.</p>',
  '<p>Voor u het formulier kunt downloaden, rondt u de e-learning af.</p>',
  '<p>Aanmelden voor bijstand kan alleen na deelname aan de startbijeenkomst.</p>',
  '<h2>Aanvragen</h2><ol><li>Schrijf u in voor de groepsvoorlichting. U krijgt daar de aanvraagmap.</li><li>Vul alles in.</li></ol>',
  '<p>Volg de groepstraining. De begeleider geeft u een deelnamebewijs. Met dat bewijs kunt u bijstand aanvragen.</p>',
  '<p>Kom langs op de infodag, want zonder infodag registreren wij uw aanvraag niet.</p>',
  '<p>Kom ook eerst naar de infoavond, anders krijgt u geen inlogcode.</p>',
  '<p>De aanvraagcode is alleen verkrijgbaar op de groepsbijeenkomst.</p>',
  '<h2>Kan ik meteen bijstand aanvragen?</h2><p>Nee. U volgt eerst een training van een dag.</p>',
  '<p>Wilt u bijstand aanvragen? Dan moet u eerst naar de infodag.</p>',
  '<h2>Dit moet u doen voordat u bijstand aanvraagt</h2><ul><li>U volgt de workshop Werk.</li></ul>',
];

const doesNotFail: readonly string[] = [
  '<p>Deelname is geen voorwaarde om een aanvraag te mogen doen.</p>',
  '<p>De training is verplicht voor wie een aanvraag voor een opleiding doet.</p>',
  '<h2>Eerst de aanvraag, dan de workshop</h2><p>Zo gaat het bij ons.</p>',
  '<h2>Eerst de workshop, dan de aanvraag</h2><p>Jongeren onder de 27 jaar gaan eerst naar de workshop.</p>',
  '<p>U krijgt van ons een code met de post. Met die code kunt u de aanvraag openen.</p>',
  '<p>U kunt een bijeenkomst volgen. Na afloop kunt u een code krijgen. Met die code kunt u bijstand aanvragen.</p>',
  '<p>U hebt na uw aanvraag een gesprek. Zonder dit gesprek nemen wij geen besluit.</p>',
  '<p>Denken wij dat u geen recht hebt, dan wijzen wij uw aanvraag af.</p>',
  '<p>Vindt u dat u recht hebt, dan mag u altijd een aanvraag indienen.</p>',
  '<p>U meldt zich aan voor de cursus. Komt u niet, dan stopt uw aanmelding voor de cursus.</p>',
  '<p>Voordat wij een besluit nemen op uw aanvraag, kijken wij of u genoeg hebt gedaan om werk te vinden.</p>',
  '<p>Een aanvraag voor een cursus kunt u pas doen als u met de coach een werkplan hebt gemaakt.</p>',
  '<p>Voor u het formulier invult, kunt u de e-learning bekijken.</p>',
  '<p>De link naar het aanvraagformulier krijgt u meteen, ook als u de infoavond overslaat.</p>',
  '<p>De link naar het aanvraagformulier krijgt u als u niet naar de infoavond kunt komen.</p>',
  '<p>Bent u naar de infoavond geweest en wilt u een reiskostenvergoeding? Dan krijgt u de link naar het formulier.</p>',
  '<p>Wij nemen uw aanvraag ook in behandeling als u niet kunt aantonen dat u naar werk hebt gezocht.</p>',
  '<p>Hebt u de training gevolgd en is er geen baan? Dan mag u ook weer bijstand aanvragen.</p>',
  '<p>Voordat wij uw aanvraag behandelen, kijken wij of alle papieren erbij zitten.</p>',
  '<p>Een opleiding beginnen wij pas nadat wij uw aanvraag hebben ontvangen.</p>',
  '<p>Voor de workshop nodigen wij u uit zodra uw aanvraag is ontvangen.</p>',
  '<p>Kom naar het inloopuur in de bibliotheek. U krijgt daar het aanvraagformulier. Vul het in.</p>',
  '<p>U kunt naar de infoavond komen. U krijgt daar het aanvraagformulier. Vul het thuis in.</p>',
  '<p>Volg de training van de sportclub. U krijgt een deelnamebewijs. Met dat bewijs kunt u een fiets aanvragen.</p>',
  '<p>Wilt u een lening voor uw bedrijf aanvragen? Dan moet u eerst naar de infodag.</p>',
  '<h2>Hulp bij aanvragen</h2><p>Kom naar onze dinsdagmiddag. U krijgt daar het aanvraagformulier. Vul het samen met ons in.</p>',
  '<p>De school geeft u een bewijs dat uw cursus is gestopt. Met dat bewijs kunt u bijstand aanvragen.</p>',
];

describe('what must come before an application', () => {
  it.each(fails)('is heard in %s', (html) => expect(outcomeOf('drempel-voor-aanvraag', html)).toBe('failed'));
  it.each(doesNotFail)('is not heard in %s', (html) =>
    expect(outcomeOf('drempel-voor-aanvraag', html)).not.toBe('failed'),
  );
});
