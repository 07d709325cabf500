import { describe, expect, it } from 'vitest';
import { isOfReader, timesAtStake } from '../../checking/at-stake.ts';
import { pageTypeOf } from '../../checking/page-type.ts';
import { readHtml } from '../../reading/html.ts';

/** Type of a page of a municipality with these lines. */
function typeOf(title: string, path: string, ...lines: readonly string[]): string {
  const text = lines.map((line) => `<p>${line}</p>`).join('');
  const html = `<html lang="nl"><head><title>${title} | Gemeente Zomerdal</title></head><body><main><h1>${title}</h1>${text}</main></body></html>`;
  const { type, isSure } = pageTypeOf(readHtml(html, `https://www.gemeente-zomerdal.example${path}`));
  return isSure ? type : 'unsure';
}

describe('a benefit that is at stake', () => {
  it.each([
    'u hoort of u een uitkering krijgt',
    'wij verlagen uw uitkering',
    'soms stopt de bijstand',
    'dat gaat van uw uitkering af',
    'een besluit over uw uitkering',
    'op reis met behoud van uitkering',
    'wie van ons een uitkering heeft',
    'dan vullen wij uw loon aan',
  ])('is so in "%s"', (text) => {
    expect(timesAtStake(text)).toBeGreaterThan(0);
  });

  it.each([
    'hebt u een uitkering? dan betaalt u minder',
    'mensen met een uitkering zijn welkom',
    'een aanvraag voor een vergunning of uitkering',
    'u vraagt bijzondere bijstand aan',
    'een ww-uitkering aanvragen',
    'de aanvraag voor de specifieke uitkering',
  ])('is not in "%s"', (text) => {
    expect(timesAtStake(text)).toBe(0);
  });

  it('is of the reader where the text says that he has it, not where it asks', () => {
    expect(isOfReader('u ontvangt bijstand van ons')).toBe(true);
    expect(isOfReader('voor de bijstand maakt het uit wie bij u woont')).toBe(true);
    expect(isOfReader('ontvangt u bijstand? lees dan verder')).toBe(false);
  });
});

describe('a page that decides on a benefit', () => {
  it.each([
    [
      'Even geduld',
      '/service/even-geduld',
      'Wij bekijken of u de uitkering krijgt. Na vier weken komt er een voorschot van 95%.',
    ],
    [
      'Baan gevonden?',
      '/werk/baan',
      'Geef uw loon door aan uw consulent. Wij vullen uw loon aan. Verdient u genoeg, dan stopt de uitkering.',
    ],
    ['Oproep', '/inkomen/oproep', 'Wij kijken of uw uitkering klopt. Komt u niet, dan verlagen wij de uitkering.'],
    ['Er trekt iemand in', '/samen', 'Hebt u bijstand? Geef het door. Is hij 21 jaar of ouder, dan wordt het lager.'],
    ['Met elkaar in huis', '/samen', 'Voor de bijstand telt wie bij u woont. Vraag uw consulent. Kostendelers tellen.'],
    ['Wie vormt een huishouden?', '/samen', 'Voor de bijstand telt wie bij u woont. Let op kostendelers: bel ons.'],
    ['Niet akkoord?', '/inkomen/niet-akkoord', 'Kreeg u een besluit over uw uitkering? U hebt zes weken voor bezwaar.'],
    ['Nieuw hier', '/nieuw', 'U vraagt bij ons bijstand aan. Uw voorschot is er na 4 weken.'],
  ])('is about the bijstand on "%s"', (title, path, text) => {
    expect(typeOf(title, path, text)).toBe('bijstand');
  });

  it.each([
    ['Kandidaat op proef', '/werk/proef', 'U betaalt geen loon: hij werkt met behoud van uitkering. Bel de consulent.'],
    ['Papieren invullen', '/hulp', 'Moet u een uitkering aanvragen, of kwijtschelding? Onze consulent vult het in.'],
    ['Dak isoleren', '/wonen', 'De gemeente kreeg een specifieke uitkering. Per jaar is er € 1.200.'],
    ['Gast in huis', '/opvang', 'Een gast heeft geen gevolg: uw uitkering wordt niet lager. Meld het vooraf.'],
    ['Na de raad', '/raad', 'Een raadslid heeft na afloop recht op een uitkering. De uitkering stopt na een jaar.'],
    ['Hulp in het huishouden', '/zorg', 'Voor de bijstand telt wie bij u woont. Vraag uw consulent. Kostendelers.'],
    ['Niet akkoord?', '/bestuur/niet-akkoord', 'Kreeg u een besluit over uw uitkering? U hebt zes weken voor bezwaar.'],
    ['Taxi', '/zorg', 'Met een uitkering van de gemeente betaalt u minder. Wij beslissen binnen 8 weken.'],
  ])('is about something else on "%s"', (title, path, text) => {
    expect(typeOf(title, path, text)).toBe('anders');
  });
});

describe('a letter, and a page for the old', () => {
  const told = 'U krijgt van ons bijstand. Dit jaar verandert er iets.';

  it('is about the bijstand where it is written to who has it, whoever signs it', () => {
    expect(typeOf('Brief van onze wethouder', '/nieuws/brief', 'Beste inwoner,', told)).toBe('bijstand');
    expect(typeOf('Brief van onze wethouder', '/nieuws/brief', told)).toBe('unsure');
    expect(typeOf('Raadsbrief van de wethouder', '/nieuws/brief', 'Geachte raad,', told)).toBe('unsure');
    const asked = 'Krijgt u bijstand? Dan betaalt u niets voor afval.';
    expect(typeOf('Brief van de wethouder', '/nieuws/brief', 'Beste inwoner,', asked)).toBe('unsure');
  });

  it('is about what comes beside the AOW where it speaks of little else', () => {
    const lines = ['Wie AOW heeft, kan te weinig hebben.', 'Bij de AOW komt dan een AIO.'];
    expect(typeOf('Genoeg om van te leven', '/ouderen', ...lines)).toBe('verwant');
    expect(typeOf('Genoeg om van te leven', '/ouderen', 'Een adviseur weet alles van de AIO.')).toBe('unsure');
  });
});
