/** Applying, reporting or asking for the talk at which one applies by telephone or letter: a way without DigiD. Other calls are none. */
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './said.ts';

const told: readonly string[] = [
  '<h2>Bijstand aanvragen</h2><p>Bel 14 0123. U krijgt een afspraak voor het aanmeldgesprek.</p>',
  '<h2>Stap 1</h2><p>De dag waarop u ons belt, is de dag van uw melding voor bijstand.</p>',
  '<p>Bijstand: de datum van uw telefoontje is uw meldingsdatum.</p>',
  '<p>Wilt u bijstand aanvragen? Bel dan team Inkomen.</p>',
  '<p>Voor het aanvragen van bijstand maakt u telefonisch een afspraak.</p>',
  '<p>U kunt bijstand op twee manieren aanvragen:</p><ul><li>met een brief aan het college;</li><li>op werk.nl.</li></ul>',
  '<p>Een uitkering vraagt u op een van deze manieren aan:</p><ul><li>Op werk.nl</li><li>Telefonisch: 14 0123</li></ul>',
  '<p>De aanvraag van bijstand loopt via de gemeente. Ons nummer is 14 0123.</p>',
  '<h2>Bijstandsuitkering</h2><p>De aanvraag gaat via de gemeente. Bel daarvoor 14 0123.</p>',
  '<p>Meld u voor een bijstandsuitkering per telefoon bij team Inkomen.</p>',
  '<p>Schrijf ons een brief waarin u om bijstand vraagt.</p>',
];

const notTold: readonly string[] = [
  '<h2>Bijstand aanvragen</h2><p>Vragen over uw aanvraag? Bel 14 0123.</p>',
  '<h2>Bijstand aanvragen</h2><ol><li>Vul het formulier op werk.nl in.</li><li>Bel binnen twee dagen voor een afspraak.</li></ol>',
  '<h2>Bijstand aanvragen</h2><p>U vraagt bijstand aan op werk.nl. Daarna belt een medewerker u voor een gesprek.</p>',
  '<h2>Bijstand aanvragen</h2><p>U vraagt bijstand aan op werk.nl. Bel daarna de gemeente voor een afspraak.</p>',
  '<p>Wilt u bijzondere bijstand aanvragen? Bel 14 0123.</p>',
  '<p>Wilt u weten of u bijstand kunt aanvragen? Bel 14 0123.</p>',
  '<h2>Na uw aanvraag</h2><p>Bel 14 0123 om uw afspraak te verzetten.</p>',
  '<p>Binnen acht weken na uw aanvraag van bijstand krijgt u een brief.</p>',
  '<h2>Bijstand aanvragen</h2><p>U krijgt een brief waarin staat welke papieren u nodig hebt.</p>',
  '<p>Bijstand aanvragen? Dat kan niet per telefoon.</p>',
];

describe('applying by telephone or letter', () => {
  it.each(told)('is heard in %s', (html) => expect(outcomeOf('aanvraag-zonder-digid', html)).toBe('passed'));
  it.each(notTold)('is not heard in %s', (html) => expect(outcomeOf('aanvraag-zonder-digid', html)).not.toBe('passed'));
});
