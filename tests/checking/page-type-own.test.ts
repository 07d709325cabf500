import { describe, expect, it } from 'vitest';
import { pageTypeOf } from '../../checking/page-type.ts';
import { readHtml } from '../../reading/html.ts';

/** Type of a page with this title and text. */
function typeOf(title: string, text: string, path = '/onderwerp'): string {
  const html = `<html lang="nl"><head><title>${title} | Gemeente Voorbeeldstad</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
  const { type, isSure } = pageTypeOf(readHtml(html, `https://www.voorbeeldstad.example${path}`));
  return isSure ? type : 'unsure';
}

const PLAIN = 'Hier leest u wat u moet doen en hoe lang het duurt. Binnen acht weken krijgt u een besluit.';
const NAMES_IT = `${PLAIN} Dat geldt ook als u bijstand krijgt.`;

describe('a page that hardly names the bijstand, or names it beside other things', () => {
  it.each([
    [
      'Aan de slag met het Werkplein',
      'Wie een uitkering wil, komt eerst praten. Neem reacties op vacatures mee.',
      'anders',
    ],
    [
      'Gesprek op het Werkplein',
      'Wie een uitkering wil, komt eerst praten. Neem reacties op vacatures mee.',
      'bijstand',
    ],
    [
      'Op vakantie',
      'Met een uitkering blijft u hoogstens 30 dagen weg. Dat is 4 weken in het buitenland. Meld het vooraf.',
      'bijstand',
    ],
    [
      'Op vakantie',
      'Met een uitkering blijft u 4 weken in het buitenland. Met AOW is dat 13 weken. Meld het vooraf.',
      'bijstand',
    ],
    ['Regels', 'Wie een uitkering heeft, heeft een inlichtingenplicht. Anders vordert de gemeente geld.', 'bijstand'],
    ['Regels', 'Wie een uitkering heeft, heeft een inlichtingenplicht. Anders moet u terugbetalen.', 'anders'],
    [
      'Wie deelt de kosten met u?',
      'Voor de kostendelersnorm telt uw broer mee. Die kostendelersnorm is lager.',
      'bijstand',
    ],
    [
      'Wie deelt de kosten met u?',
      'Bij kwijtschelding is er een kostendelersnorm. Die kostendelersnorm is lager.',
      'anders',
    ],
    [
      'Vragen van jongeren',
      'Moet ik vier weken wachten op een uitkering? Onder de 27 wel. Daarna komt de uitkering.',
      'bijstand',
    ],
    [
      'Met fraude krijgt u een boete',
      'Fraude met een uitkering kost u geld. Wij zetten uw uitkering stop.',
      'bijstand',
    ],
    [
      'Fraude met pgb',
      'Fraude kost u geld. Ook een uitkering kan stoppen, en een andere uitkering. Stop met het pgb.',
      'anders',
    ],
    ['Heronderzoek', 'Klopt uw uitkering nog? Stuur bankafschriften. Is er een kostendeler in huis?', 'bijstand'],
    [
      'In het kort',
      'Zoektermijn: alleen jongeren. Kostendeler: vanaf 27. Buitenland: 28 dagen. Taaleis: soms.',
      'bijstand',
    ],
  ])('on "%s", with "%s", is %s', (title, text, type) => {
    expect(typeOf(title, text)).toBe(type);
  });

  it.each([
    ['Fraude melden', 'Denk aan fraude met bijstand, huurtoeslag of een vergunning.', 'unsure'],
    ['Heronderzoek', 'Met loon of een uitkering stuurt u bankafschriften. Is er een kostendeler in huis?', 'anders'],
    [
      'Heronderzoek van uw indicatie',
      'Uw uitkering telt. Stuur bankafschriften. Is er een kostendeler in huis?',
      'anders',
    ],
    ['Taal leren', 'De taaleis kent u. Als u een uitkering hebt, betaalt uw klantmanager.', 'anders'],
    ['Huurtoeslag', 'Ook met bijstand krijgt u huurtoeslag.', 'anders'],
    ['Personeel met een uitkering', 'Iemand met een uitkering op proef? De consulent regelt de uitkering.', 'unsure'],
  ])('on "%s", with "%s", is %s: it names a benefit in passing', (title, text, type) => {
    expect(typeOf(title, text)).toBe(type);
  });

  it('is the bijstand under the old name of the law', () => {
    expect(typeOf('Wat is de WWB?', PLAIN)).toBe('bijstand');
    expect(typeOf('Met vakantie', `${PLAIN} Dat mag ook met de WWB.`)).toBe('bijstand');
  });

  it('is the bijstand on a change that also other desks want to know, when the page speaks of little else', () => {
    const text =
      'U verhuist. Uw bijstand stopt. In de nieuwe gemeente vraagt u bijstand aan. Die bijstand begint later.';
    expect(typeOf('U gaat verhuizen', text)).toBe('bijstand');
    expect(typeOf('U gaat verhuizen', `${text} ${PLAIN.repeat(20)}`)).toBe('anders');
    expect(typeOf('Uw bezittingen en schulden', text)).toBe('bijstand');
    expect(typeOf('Hulp bij schulden', text)).toBe('anders');
    expect(typeOf('Verhuizen met een uitkering', 'Verhuist u? Meld het met het wijzigingsformulier.')).toBe('bijstand');
    expect(typeOf('Verhuizen', `${PLAIN} Bel uw klantmanager.`, '/werk/verhuizen-met-uitkering')).toBe('bijstand');
  });

  it('is the bijstand on one of its parts in a section on income', () => {
    const text = 'Dat verandert uw uitkering. Schulden tellen niet mee.';
    expect(typeOf('Giften', text, '/werk-en-inkomen/giften')).toBe('bijstand');
    expect(typeOf('Vermogen', text, '/inkomen/vermogen')).toBe('bijstand');
    expect(typeOf('Vermogen', text, '/inkomen/toeslagen/vermogen')).toBe('anders');
    expect(typeOf('Vermogen', text, '/belasting/vermogen')).toBe('anders');
    expect(typeOf('Vermogen', `${text} Dat geldt ook voor de stadspas.`, '/inkomen/vermogen')).toBe('anders');
    expect(typeOf('Vermogen', 'Ook met een uitkering telt het mee.', '/inkomen/vermogen')).toBe('anders');
  });

  it('is about several on what one shows at any desk', () => {
    expect(typeOf('Legitimatie', NAMES_IT)).toBe('verwant');
    expect(typeOf('Legitimatie', PLAIN)).toBe('anders');
  });

  it('is no front page where the site numbers its pages', () => {
    expect(typeOf('Mag ik met vakantie?', NAMES_IT, '/?page_id=12')).toBe('bijstand');
    expect(typeOf('Mag ik met vakantie?', NAMES_IT, '/?taal=nl')).toBe('anders');
  });

  it('is not the bijstand on the site of who pays another benefit', () => {
    const text = 'Uw uitkering loopt door tijdens 4 weken in het buitenland. Daarna stopt uw uitkering.';
    const htmlOf = (site: string) =>
      `<html lang="nl"><head><title>Vakantie met een uitkering | ${site}</title></head><body><main><h1>Vakantie met een uitkering</h1><p>${text}</p></main></body></html>`;
    const on = (site: string, host: string) => pageTypeOf(readHtml(htmlOf(site), `https://${host}/vakantie`)).isSure;
    expect(on('Gemeente Voorbeeldstad', 'www.voorbeeldstad.example')).toBe(true);
    expect(on('UWV', 'www.voorbeeld.example')).toBe(false);
    expect(on('Voorbeeld', 'www.pensioen-voorbeeld.example')).toBe(false);
  });

  it('is the bijstand where the page tells what is decided on it, and not where it is named in passing', () => {
    const asked = 'Hebt u bijstand aangevraagd? Binnen acht weken weet u of u een uitkering krijgt.';
    expect(typeOf('Als u op ons wacht', asked)).toBe('bijstand');
    expect(typeOf('Onder een dak', 'De bijstand kan lager zijn met meer mensen. Uw bijstand verandert dan.')).toBe(
      'bijstand',
    );
    expect(typeOf('Als u op ons wacht', NAMES_IT)).toBe('unsure');
    expect(typeOf('Nieuws', asked, '/nieuws/als-u-wacht')).toBe('unsure');
    expect(typeOf('Naar school met de bus', `${asked} Dat geldt voor leerlingenvervoer, de WW en de WIA.`)).toBe(
      'unsure',
    );
    expect(typeOf('Dwangsom bij een te laat besluit', asked)).toBe('verwant');
  });

  it('is the bijstand where a joint service names it, or speaks of "your benefit" more than once', () => {
    const decides = 'Over uw aanvraag voor bijstand beslissen wij in zes weken.';
    expect(typeOf('Wat u kunt verwachten', decides, '/isd-de-vliet/service')).toBe('bijstand');
    expect(typeOf('Wat u kunt verwachten', decides)).toBe('unsure');
    expect(typeOf('Reizen met de taxi', NAMES_IT, '/isd-de-vliet/taxi')).toBe('unsure');
    expect(typeOf('Hulp bij schulden', NAMES_IT, '/isd-de-vliet/schulden')).toBe('anders');
    const benefit = 'Wij verlagen uw uitkering. Soms stopt uw uitkering een maand.';
    expect(typeOf('Eerlijk blijven', benefit, '/isd-de-vliet/folders')).toBe('bijstand');
    expect(typeOf('Eerlijk blijven', benefit)).toBe('anders');
    expect(typeOf('Vergadering', 'Het aantal uitkeringen daalt.', '/isd-de-vliet/bestuur')).toBe('anders');
  });

  it('is the bijstand on what is given to who has a benefit, whatever the title calls it', () => {
    const gifts = 'Een gift gaat niet meteen van uw uitkering af. Daarna kan uw uitkering lager worden.';
    expect(typeOf('Kreeg u iets?', gifts, '/inwoners/giften')).toBe('bijstand');
    expect(typeOf('Kreeg u iets?', 'Een gift aan de voedselbank mag altijd.', '/inwoners/giften')).toBe('anders');
  });

  it('is the bijstand after the WW, where it is the one thing that comes next', () => {
    const next = 'Vraag op tijd bijstand aan. De bijstand is een vast bedrag.';
    expect(typeOf('Uw WW loopt af', next)).toBe('verwant');
    const schemeAt = (title: string, text: string) => {
      const html = `<html lang="nl"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
      return pageTypeOf(readHtml(html, 'https://www.voorbeeldstad.example/ww')).scheme;
    };
    expect(schemeAt('Uw WW loopt af', next)).toBe('bijstand');
    expect(schemeAt('Einde van de WW', next)).toBe('bijstand');
    expect(schemeAt('Einde van de WW', `${next} Bent u ouder? Dan is er de IOAW.`)).toBe('ww');
    expect(schemeAt('WW aanvragen', next)).toBe('ww');
    expect(schemeAt('WW aanvragen na ontslag', next)).toBe('ww');
    expect(schemeAt('Vraag WW op tijd aan', next)).toBe('ww');
    expect(typeOf('Uw WW loopt af', PLAIN)).toBe('anders');
  });

  it.each([
    ['De bijstand van A tot Z', 'bijstand'],
    ['Bijstand van de gemeente', 'bijstand'],
    ['Bijstand van een advocaat', 'anders'],
    ['Toelichting op de afstemmingsverordening', 'anders'],
  ])('on "%s" is %s: the name is also that of help in law', (title, type) => {
    expect(typeOf(title, PLAIN)).toBe(type);
  });

  it.each(['Toelichting op de afstemmingsverordening', 'Een verandering doorgeven', 'Jongerenloket', 'Verlaging'])(
    'is the bijstand on "%s", where the text names it',
    (title) => {
      expect(typeOf(title, NAMES_IT)).toBe('bijstand');
      expect(typeOf(title, PLAIN)).toBe('anders');
    },
  );
});
