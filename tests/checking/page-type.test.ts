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
    ['Voorschotverlening', NAMES_IT],
    ['Kostendelersnorm', NAMES_IT],
    ['Uw rechten en plichten', NAMES_IT],
    ['Hebt u een partner?', NAMES_IT],
    ['Eerder uit de bijstand door werk', PLAIN],
    ['U woont met een ander in één huis', NAMES_IT],
    [
      'Uw vriend trekt bij u in',
      `${PLAIN} Uw uitkering wordt dan lager: u krijgt de gehuwdennorm, of de kostendelersnorm.`,
    ],
  ])('is the bijstand on "%s"', (title, text) => {
    expect(typeOf(title, text)).toBe('bijstand');
  });

  it.each([
    ['Bijzondere bijstand', 'aanvullend'],
    ['Individuele inkomenstoeslag', 'aanvullend'],
    ['Extra geld voor wie lang van weinig rondkomt', 'aanvullend'],
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

  it('is the bijstand where a municipality says no more than "uitkering"', () => {
    const duties = 'Ontvangt u een uitkering? Meld dan wat er verandert. Anders kan uw uitkering lager worden.';
    expect(typeOf('Geef veranderingen door', duties)).toBe('anders');
    expect(typeOf('Geef veranderingen door', duties, '/inkomen/uitkering/veranderingen')).toBe('bijstand');
    expect(typeOf('Geef veranderingen door', `${duties} Bel uw consulent.`)).toBe('bijstand');
    expect(typeOf('Giften naast uw uitkering', duties)).toBe('bijstand');
    expect(typeOf('Geef uw inkomsten door', `${duties} Vul elke maand het inkomstenformulier in.`)).toBe('bijstand');
    expect(typeOf('Bezwaar maken', 'Niet eens met Werk en Inkomen? Maak bezwaar.', '/werk/uitkering/bezwaar')).toBe(
      'bijstand',
    );
    expect(typeOf('Bezwaar maken', 'Niet eens met ons besluit? Maak bezwaar.', '/werk/uitkering/bezwaar')).toBe(
      'anders',
    );
    expect(typeOf('Met vakantie', `Hebt u een uitkering van de gemeente? ${duties}`)).toBe('bijstand');
    expect(typeOf('Welke papieren', 'Lever uw loonstroken in.', '/uitkering/uitkering-aanvragen/papieren')).toBe(
      'bijstand',
    );
  });

  it('is not so sure where "uitkering" may be that of others', () => {
    const duties = 'Ontvangt u een uitkering? Bel uw consulent. Uw uitkering kan lager worden.';
    expect(typeOf('Als u ziek wordt', `${duties} Dat geldt voor de WIA en de Ziektewet.`)).toBe('anders');
    expect(typeOf('Giften naast uw uitkering', `${duties} Ook bij een Wajong-uitkering.`)).toBe('unsure');
    expect(typeOf('Werken na de AOW-leeftijd', PLAIN)).toBe('anders');
  });

  it.each([
    ['Bijstand: inkomensvoorziening voor oudere en arbeidsongeschikte werkloze werknemers', 'verwant'],
    ['Bijstand, IOAW', 'verwant'],
    ['Bijstand individuele inkomenstoeslag', 'aanvullend'],
    ['Bijstand: energietoeslag', 'aanvullend'],
    ['Bijstand voor ouderen met AOW (AIO)', 'verwant'],
    ['Bijstand, pensioengerechtigden', 'verwant'],
    ['Bijstandsuitkering voor wie na zijn vijftigste werkloos werd (IOAW)', 'verwant'],
    ['Bijstand voor oudere zieke werklozen', 'verwant'],
    ['Bijstand na uw pensioen (AIO)', 'verwant'],
    ['Bijstand aanvragen (IOAW en bijstand)', 'bijstand'],
    ['Bijstand en inkomenstoeslag', 'bijstand'],
    ['Bijstand naast WW', 'bijstand'],
    ['Bijstandsuitkering / Bijzondere bijstand', 'bijstand'],
    ['Bijstand: inkomenstoeslag en bijstand samen aanvragen', 'bijstand'],
    ['Bijstand van 27 jaar tot de AOW-leeftijd', 'bijstand'],
    ['Bijzondere bijstand 65+', 'aanvullend'],
  ])('on "%s" is %s: the first word may be the section of the site', (title, type) => {
    expect(typeOf(title, NAMES_IT)).toBe(type);
  });

  it('is the bijstand under an age that ends where the AOW begins', () => {
    expect(typeOf('Van 27 jaar tot AOW-leeftijd', NAMES_IT, '/uitkering/27-tot-aow')).toBe('bijstand');
  });

  it('is beside it on a page of schemes for little income, that measures by the bijstand', () => {
    const measured = `Is uw inkomen lager dan 130% van de bijstandsnorm? ${PLAIN}`;
    expect(
      typeOf('Inkomensregelingen voor gezinnen', `${measured} Krijgt u bijstand? Dan hoeft u niets te doen.`),
    ).toBe('aanvullend');
    expect(typeOf('Samen met de buurt', `${measured} Of 120 procent van de voor u geldende bijstandsnorm.`)).toBe(
      'unsure',
    );
  });

  it('is the bijzondere bijstand where that is named first and most, whatever section it stands in', () => {
    const special = `Wij kijken naar uw vermogen als u bijzondere bijstand vraagt. Met te veel is er geen bijzondere bijstand. ${PLAIN}`;
    expect(typeOf('Vermogen', `${special} In de bijstand gaat dat anders.`, '/bijstand/begrippen/vermogen')).toBe(
      'aanvullend',
    );
    expect(typeOf('Vermogen', `In de bijstand telt vermogen mee. ${special}`, '/bijstand/begrippen/vermogen')).toBe(
      'bijstand',
    );
  });

  it('is the bijstand where a joint service gives it, however seldom it says so', () => {
    const text = `U vraagt een bijstandsuitkering aan bij de ISD. ${PLAIN.repeat(12)} Uw uitkering wordt een gezinsuitkering.`;
    expect(typeOf('Uitleg voor nieuwe inwoners', text)).toBe('bijstand');
  });

  it('is not sure on a page that names it in passing', () => {
    expect(typeOf('Nieuws van deze week', `${NAMES_IT} ${PLAIN.repeat(5)}`)).toBe('unsure');
  });

  it.each([
    'Vacature: medewerker bijstand',
    'Jaarverslag bijstand 2025',
    'Antwoord op vragen van de raad over bijstand',
    'Raadsvoorstel verordeningen Participatiewet',
    'Tweede Kamer stemt voor nieuwe bijstand',
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
