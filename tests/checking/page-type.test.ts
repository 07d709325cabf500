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

describe('the subject of a page', () => {
  it('is beside the bijstand on remission of taxes only when the page names the bijstand', () => {
    expect(typeOf('Kwijtschelding van belasting', PLAIN)).toBe('anders');
    expect(typeOf('Kwijtschelding van belasting', NAMES_IT)).toBe('aanvullend');
  });

  it.each([
    ['Bijstand', PLAIN],
    ['Bijstandsuitkering aanvragen', PLAIN],
    ['Participatiewet', PLAIN],
    ['Van WW naar bijstand', PLAIN],
    ['Bijstand en zelfstandig wonen', PLAIN],
    ['Bijstand, IOAW en Bbz', PLAIN],
    ['Voorschot', NAMES_IT],
    ['Kostendelersnorm', NAMES_IT],
    ['Uw rechten en plichten', NAMES_IT],
  ])('is the bijstand on "%s"', (title, text) => {
    expect(typeOf(title, text)).toBe('bijstand');
  });

  it.each([
    ['Bijzondere bijstand', 'aanvullend'],
    ['Individuele inkomenstoeslag', 'aanvullend'],
    ['Kwijtschelding van belasting', 'aanvullend'],
    ['IOAW-uitkering', 'verwant'],
    ['Hulp voor ondernemers (Bbz)', 'verwant'],
    ['Bijstand voor zelfstandigen (Bbz)', 'verwant'],
    ['Bijstandsuitkering voor ondernemers', 'verwant'],
    ['Bijstand aanvragen als zelfstandige', 'verwant'],
    ['Bbz: bijstand voor wie een bedrijf heeft', 'verwant'],
    ['AOW en te weinig inkomen', 'verwant'],
  ])('on "%s" is %s', (title, type) => {
    expect(typeOf(title, NAMES_IT)).toBe(type);
  });

  it.each([
    'Parkeervergunning voor bewoners',
    'Afval en containers',
    'Paspoort aanvragen',
    'Rijbewijs verlengen',
    'Hulp in het huishouden (Wmo)',
    'Hulp bij schulden',
    'Trouwen',
    'Leerlingenvervoer',
    'Inburgeren',
    'Urgentieverklaring aanvragen',
    'Briefadres aanvragen',
  ])('is something else on "%s", even when it names the bijstand', (title) => {
    expect(typeOf(title, PLAIN)).toBe('anders');
    expect(typeOf(title, NAMES_IT)).toBe('anders');
  });

  it('is something else on a home page that links to the bijstand', () => {
    const html =
      '<html lang="nl"><head><title>Welkom bij de gemeente</title></head><body><main><h1>Welkom bij de gemeente</h1><ul><li><a href="/b">Bijstand</a></li></ul><p>Waar kunnen wij u mee helpen?</p></main></body></html>';
    expect(pageTypeOf(readHtml(html, 'https://www.voorbeeldstad.example/')).type).toBe('anders');
  });

  it('is something else on a page that leads to all that can be arranged', () => {
    expect(typeOf('Gemeente: direct regelen', NAMES_IT)).toBe('anders');
  });

  it('is related on a page about the AOW that offers a supplement', () => {
    expect(typeOf('Aanvulling op uw AOW', `${PLAIN} De AIO vraagt u aan bij de SVB.`)).toBe('verwant');
    expect(typeOf('AOW en verhuizen', PLAIN)).toBe('anders');
  });

  it('is the bijstand where "uw uitkering" has what only the bijstand has', () => {
    expect(typeOf('Een uitkering aanvragen', `${PLAIN} Dat doet u bij de afdeling Sociale Zaken.`)).toBe('bijstand');
    expect(typeOf('Een uitkering aanvragen', PLAIN)).toBe('unsure');
  });

  it('is not sure on a page that names it in passing', () => {
    expect(typeOf('Nieuws van deze week', `${NAMES_IT} ${PLAIN.repeat(5)}`)).toBe('unsure');
  });

  it.each([
    'Vacature: medewerker bijstand',
    'Jaarverslag bijstand 2025',
    'Antwoord op vragen van de raad over bijstand',
  ])('is not sure on "%s": it tells of cases, not what holds for the reader', (title) => {
    expect(typeOf(title, NAMES_IT, '/bijstand/stukken')).toBe('unsure');
  });

  it('is known from the address when the title is short', () => {
    expect(typeOf('Na uw aanvraag', PLAIN, '/werk/bijstand/na-de-aanvraag')).toBe('bijstand');
  });

  it('is the bijstand under a title of everyday words, when its headings are on the benefit', () => {
    const text = `${PLAIN.repeat(6)}</p><h2>U heeft nog geen uitkering</h2><p>Bijstand vraagt u aan op werk.nl. ${PLAIN.repeat(6)} Een voorschot op de bijstand komt vanzelf.`;
    expect(typeOf('Ik weet niet meer hoe het verder moet', text)).toBe('bijstand');
    expect(typeOf('Hulp bij schulden', text)).toBe('anders');
    expect(typeOf('Welkom bij de gemeente', text)).toBe('anders');
    const besides = `${PLAIN.repeat(12)}</p><h2>Vacatures</h2><p>Op werk.nl staan banen, ook als u bijstand krijgt. Met bijstand helpt een coach.`;
    expect(typeOf('Banenmarkt in de sporthal', besides)).toBe('unsure');
  });

  it('is related where one section is about the bijstand: of the others it cannot be sure', () => {
    const text = `${PLAIN.repeat(4)}</p><h2>Wacht u op bijstand?</h2><p>${PLAIN}`;
    expect(typeOf('Geld voor de komende dagen', text)).toBe('verwant');
    expect(typeOf('Geld voor de komende dagen', `${PLAIN.repeat(5)} Wacht u op bijstand?`)).toBe('unsure');
  });
});
