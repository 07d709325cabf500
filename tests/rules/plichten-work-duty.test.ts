/** The duty to look for work, as pages tell of it; and what is only about work. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const told: readonly Said[] = [
  [
    'arbeidsplicht',
    '<p>U moet solliciteren en werk aannemen dat bij u past. Bent u ziek, dan kunt u vrijstelling krijgen.</p>',
  ],
  ['arbeidsplicht', '<h2>Uw plichten</h2><ul><li>U doet uw best om werk te vinden.</li></ul>'],
  ['arbeidsplicht', '<p>Met een bijstandsuitkering heeft u een arbeidsplicht.</p>'],
  ['arbeidsplicht', '<p>Je bent verplicht mee te werken aan re-integratie en een baan te accepteren.</p>'],
  ['arbeidsplicht', '<p>Wij verwachten dat u actief naar werk zoekt en werk accepteert.</p>'],
  ['arbeidsplicht', '<p>De baan die wij u aanbieden, moet u meestal accepteren.</p>'],
  ['arbeidsplicht', '<p>Werk dat u wordt aangeboden, moet u in de meeste gevallen aannemen.</p>'],
  ['arbeidsplicht', '<p>Krijgt u een baan aangeboden? Die moet u aannemen.</p>'],
  ['arbeidsplicht', '<p>U bent verplicht om werk te zoeken en u in te schrijven als werkzoekende.</p>'],
  [
    'arbeidsplicht',
    '<h2>Uw plichten</h2><ul><li>u staat ingeschreven als werkzoekende</li><li>u zoekt actief naar werk</li></ul>',
  ],
  ['arbeidsplicht', '<p>Zolang u bijstand krijgt, moet u alles doen om weer aan het werk te komen.</p>'],
  ['arbeidsplicht', '<p>Met een uitkering moet u solliciteren. U werkt mee aan uw re-integratie.</p>'],
  ['arbeidsplicht', '<p>Wij verwachten dat u actief solliciteert en meewerkt aan uw plan van aanpak.</p>'],
  ['arbeidsplicht', '<p>Samen maken we een plan van aanpak. U werkt mee aan dat plan.</p>'],
  ['arbeidsplicht', '<h2>Plichten bij een uitkering</h2><p>U moet werk zoeken en accepteren.</p>'],
  ['arbeidsplicht', '<p>U solliciteert elke week minstens twee keer.</p>'],
];

const notTold: readonly Said[] = [
  ['arbeidsplicht', '<p>Na uw melding zoekt u eerst vier weken naar werk.</p>'],
  ['arbeidsplicht', '<p>Zoekt u werk? Kijk dan bij de vacatures op werk.nl.</p>'],
  ['arbeidsplicht', '<p>U hoeft niet te solliciteren voordat u aanvraagt.</p>'],
  ['arbeidsplicht', '<p>Uw werkcoach helpt u bij het zoeken naar werk.</p>'],
  ['arbeidsplicht', '<p>Wie werkt, mag een deel van het loon houden.</p>'],
  ['arbeidsplicht', '<p>Schrijf u in als werkzoekende bij het UWV. Daarna kunt u bijstand aanvragen.</p>'],
  ['arbeidsplicht', '<p>U moet ingeschreven staan als werkzoekende.</p>'],
  ['arbeidsplicht', '<p>U moet kunnen aantonen dat u genoeg hebt gedaan om werk te krijgen.</p>'],
  ['arbeidsplicht', '<p>Neem bewijzen mee van uw sollicitaties en inschrijvingen als werkzoekende.</p>'],
  ['arbeidsplicht', '<p>Het gesprek gaat over uw rechten en plichten en over het zoeken naar werk.</p>'],
  ['arbeidsplicht', '<p>In het gesprek bespreken we hoe u werk kunt vinden.</p>'],
  ['arbeidsplicht', '<p>Na het eerste gesprek zoekt u 28 dagen naar werk.</p>'],
  ['arbeidsplicht', '<p>De gemeente moet u helpen bij het vinden van werk.</p>'],
  ['arbeidsplicht', '<p>Een werkcoach helpt u met zoeken naar een baan.</p>'],
  ['arbeidsplicht', '<p>De gemeente maakt een plan van aanpak.</p>'],
  ['arbeidsplicht', '<p>De klantmanager beoordeelt of u genoeg uw best hebt gedaan om een baan te vinden.</p>'],
  ['arbeidsplicht', '<p>De raad stelt de re-integratieverordening en de verordening tegenprestatie vast.</p>'],
  ['arbeidsplicht', '<h2>Zoekperiode</h2><p>U solliciteert minstens drie keer per week.</p>'],
  ['arbeidsplicht', '<p>Als u onder de 27 bent, geldt een zoekperiode van vier weken. U zoekt dan naar werk.</p>'],
  ['arbeidsplicht', '<p>Hebt u geen werk meer en kunt u geen werk vinden? Dan kunt u bijstand aanvragen.</p>'],
  ['arbeidsplicht', '<p>Wij bekijken samen met u wat u nodig hebt om werk te vinden.</p>'],
  ['arbeidsplicht', '<p>Bent u op zoek naar werk? Kijk dan op werk.nl.</p>'],
  ['arbeidsplicht', '<p>U moet een woning die u wordt aangeboden, aannemen.</p>'],
  ['arbeidsplicht', '<p>U heeft recht op hulp bij het zoeken van werk.</p>'],
  ['arbeidsplicht', '<p>In de workshop hoort u welke stappen u moet zetten om werk te krijgen.</p>'],
  ['arbeidsplicht', '<p>Bij ons werken mensen die met u zoeken naar werk dat bij u past.</p>'],
  ['arbeidsplicht', '<p>Of u moet solliciteren, maakt voor uw vakantie niet uit.</p>'],
  ['arbeidsplicht', '<p>De vrijlating moet mensen helpen om te gaan werken.</p>'],
];

describe('what pages say of the duty to look for work', () => {
  it.each(told)('%s is told by %s', (rule, html) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, html)));
  it.each(notTold)('%s is not told by %s', (rule, html) =>
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(rule, html)),
  );
});
