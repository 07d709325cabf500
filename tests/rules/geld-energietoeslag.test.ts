/** Old pages on the energietoeslag that tell days of then: they asked of people of then what they ask. */
import { describe, expect, it } from 'vitest';
import { checkPage } from '../../checking/check-page.ts';
import { readHtml } from '../../reading/html.ts';
import { EXAMPLE_DAY } from '../../rules/example-days.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { resultFor } from './example-page.ts';
import { fine, noFault, open, wrong } from './voices.ts';

const RULE = 'energietoeslag-vervallen';

describe('energietoeslag-vervallen on a page that dates itself', () => {
  open(
    RULE,
    '<h1>Extra energietoeslag</h1><p>Met een laag inkomen kunt u de energietoeslag aanvragen.</p><h2>Wanneer krijgt u het geld?</h2><p>Dan krijgt u € 500 in oktober 2022.</p>',
    '<h1>Energietoeslag</h1><p>Inwoners kunnen ook in 2023 een energietoeslag krijgen.</p><p>Wie nog geen energietoeslag kreeg, kan die aanvragen.</p>',
    '<h2>Energie</h2><p>In 2022 is er een eenmalige energietoeslag. Ook studenten mogen de energietoeslag aanvragen.</p>',
  );
  fine(
    RULE,
    '<h1>Energietoeslag</h1><p>U vraagt de energietoeslag aan vóór 1 mei 2023.</p>',
    '<h1>Energietoeslag</h1><p>U vraagt hem aan vóór 1 mei 2023.</p><h2>Hoe vaak?</h2><p>Per adres betalen wij de energietoeslag één keer.</p>',
    '<h1>Energietoeslag</h1><p>Begin september 2022 leest u hier meer. Wilt u bericht krijgen? Meld u dan aan voor de nieuwsbrief.</p>',
    '<h2>Energie</h2><p>In 2022 is er een eenmalige energietoeslag van € 1.300. Ook wie schulden aflost, krijgt die.</p>',
  );
  wrong(
    RULE,
    '<h1>Energietoeslag</h1><p>Kreeg u in 2023 niets? Dan kunt u de energietoeslag alsnog aanvragen.</p>',
    '<h1>Energietoeslag</h1><h2>Aanvragen</h2><p>Hebt u een laag inkomen? U kunt de toeslag aanvragen met DigiD.</p>',
    '<h2>Energietoeslag</h2><p>U kunt de energietoeslag aanvragen.</p><h2>Huurtoeslag</h2><p>Vanaf 1 juli 2023 vraagt u die aan bij de Belastingdienst.</p>',
  );
});

describe('energietoeslag-vervallen on a page that is called after it', () => {
  wrong(
    RULE,
    '<h1>Energietoeslag</h1><p>Krijgt u de toeslag niet automatisch van ons? Vraag hem dan aan bij het loket.</p>',
    '<h2>Energietoeslag</h2><p>De gemeente geeft mensen met een laag inkomen een bedrag voor hun energierekening.</p>',
    '<h2>Kan ik nog energietoeslag krijgen?</h2><p>Ja, als u die nog niet hebt gekregen.</p>',
  );
  it('hears how one applies below a heading that says so', () => {
    const html =
      '<html lang="nl"><title>Energietoeslag</title><main><h1>Energietoeslag</h1><p>Voor mensen met een laag inkomen.</p><h2>Aanvraag indienen</h2><p>Hebt u weinig geld? Dien dan hieronder uw aanvraag in.</p></main></html>';
    const run = checkPage(readHtml(html, 'https://www.voorbeeldstad.example/energie'), ruleset, { asOf: EXAMPLE_DAY });
    expect(resultFor(run, RULE).outcome).toBe('failed');
  });
  noFault(
    RULE,
    '<h1>Energietoeslag</h1><p>De regeling is gesloten.</p><h2>Aanvragen</h2><p>Voor hulp bij schulden dient u een aanvraag in.</p>',
    '<h1>Energietoeslag</h1><h2>Aanvraag indienen</h2><p>U diende de aanvraag in met het formulier.</p>',
    '<h2>Energietoeslag</h2><p>De gemeente geeft hier geen bedrag meer voor.</p>',
    '<h2>Energietoeslag</h2><p>De gemeente geeft u graag advies over uw energierekening.</p>',
    '<h2>Kon ik energietoeslag krijgen?</h2><p>Ja, als u nog niet eerder geld kreeg.</p>',
    '<h2>Kan ik nog energietoeslag krijgen?</h2><p>Nee. Die kreeg u tot en met augustus 2024.</p>',
  );
});

describe('energietoeslag-vervallen as long as the money lasts', () => {
  wrong(
    RULE,
    '<h2>Energietoeslag</h2><p>Nog geen energietoeslag 2023 gehad? Zolang het budget niet op is, kunt u het formulier nog insturen.</p>',
  );
  noFault(
    RULE,
    '<h2>Energietoeslag</h2><p>Zolang het budget niet op was, kon u het formulier insturen.</p>',
    '<h2>Noodfonds</h2><p>Zolang het budget niet op is, kunt u het formulier nog insturen.</p>',
  );
});
