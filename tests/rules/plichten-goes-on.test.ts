/** What pages say of duties beside the sentence that names them: in a row, in numbers of journeys, after what is asked, with what to do about it. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const SANCTION = 'sanctie-onjuist';
const ABROAD = 'vakantieduur-onjuist';
const DUTCH = 'taaleis-als-voorwaarde';
const VISIT = 'huisbezoek-verplicht';

const fails: readonly Said[] = [
  [
    SANCTION,
    '<table><tr><th>Wat deed u?</th><th>Gevolg</th></tr><tr><td>Baan geweigerd</td><td>altijd 100%, twee maanden</td></tr></table>',
  ],
  [SANCTION, '<p>Wie een baan weigert, verliest altijd de volle uitkering.</p>'],
  [SANCTION, '<p>Sinds dit jaar mogen gemeenten de uitkering niet meer helemaal stopzetten als straf.</p>'],
  [ABROAD, '<p>Drie keer twee weken per jaar naar het buitenland is toegestaan.</p>'],
  [ABROAD, '<h2>Op reis</h2><p>Gaat u later in het jaar weer, dan begint een nieuwe periode van vier weken.</p>'],
  [ABROAD, '<h2>Naar het buitenland</h2><p>Weken die u overhoudt, neemt u mee naar het nieuwe jaar.</p>'],
  [ABROAD, '<p>Ook zonder AOW mag u dertien weken naar het buitenland.</p>'],
  [ABROAD, '<h2>Buitenland</h2><p>Langer dan twaalf dagen per jaar mag u niet weg.</p>'],
  [ABROAD, '<p>U mag per jaar acht weken weg uit Nederland.</p>'],
  [DUTCH, '<p>Zonder Nederlands krijgt u geen bijstand; volg daarom eerst een cursus.</p>'],
  [DUTCH, '<p>Alleen wie Nederlands spreekt of leert, heeft recht op bijstand.</p>'],
  [DUTCH, '<p>Wij bieden u een taalcursus. Pas als u die hebt afgerond, ontstaat recht op bijstand.</p>'],
  [
    VISIT,
    '<p>Wij komen soms kijken bij u thuis. U laat ons dan binnen, dat moet. Doet u dat niet? Dan stopt de bijstand.</p>',
  ],
  [VISIT, '<p>Wie bij een huisbezoek de deur dichthoudt, kan de bijstand wel vergeten.</p>'],
  [VISIT, '<p>Onze medewerkers mogen zonder uw toestemming uw huis bekijken.</p>'],
  [SANCTION, '<p>Zegt u nee tegen werk, dan verlagen wij uw uitkering altijd met 100%.</p>'],
  [VISIT, '<p>Staat er een controleur voor uw deur? Laat u hem buiten staan, dan eindigt de bijstand.</p>'],
  [
    VISIT,
    '<p>Wij kunnen altijd op huisbezoek komen. Doet u niet open, dan verlagen wij in alle gevallen uw bijstand.</p>',
  ],
  [VISIT, '<h2>Krijg ik bezoek van de gemeente?</h2><p>Ja. Niemand met bijstand mag dit bezoek weigeren.</p>'],
];

const doesNotFail: readonly Said[] = [
  [
    SANCTION,
    '<table><tr><th>Wat deed u?</th><th>Gevolg</th></tr><tr><td>Baan geweigerd</td><td>100%, een maand, tenzij u er niets aan kon doen</td></tr></table>',
  ],
  [SANCTION, '<p>De boete bij te late betaling van de hondenbelasting is twee keer het bedrag.</p>'],
  [ABROAD, '<h2>Naar het buitenland</h2><p>Twee keer twee weken per jaar is toegestaan.</p>'],
  [ABROAD, '<h2>Naar het buitenland</h2><p>In een nieuw jaar begint een nieuwe periode van vier weken.</p>'],
  [ABROAD, '<h2>Naar het buitenland</h2><p>Weken die u overhoudt, kunt u niet meenemen naar het nieuwe jaar.</p>'],
  [ABROAD, '<p>Nog geen AOW? Dan mag u vier weken naar het buitenland, daarna dertien weken.</p>'],
  [DUTCH, '<p>Volgt u geen cursus Nederlands, dan kunnen wij uw bijstand verlagen.</p>'],
  [DUTCH, '<p>U krijgt een oproep voor de taaltoets. Alleen wie slaagt, hoeft geen cursus te volgen.</p>'],
  [
    VISIT,
    '<h2>Huisbezoek en gesprek</h2><p>U moet naar het gesprek op het gemeentehuis komen. Weigert u, dan stopt de bijstand.</p>',
  ],
  [VISIT, '<p>Wij mogen niet zonder uw toestemming uw huis bekijken.</p>'],
  [
    DUTCH,
    '<h2>Ik spreek weinig Nederlands. Verlies ik mijn recht op bijstand?</h2><p>Nee, maar wie niets doet om te leren, kan een lagere uitkering krijgen.</p>',
  ],
  [
    VISIT,
    '<p>Hebben wij een gegronde reden voor een huisbezoek en weigert u, dan verlagen wij in alle gevallen uw bijstand.</p>',
  ],
];

describe('what pages say beside a duty', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
});
