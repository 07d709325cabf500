import { describe, expect, it } from 'vitest';
import { checkPage } from '../../checking/check-page.ts';
import { readHtml } from '../../reading/html.ts';
import { ruleset } from '../../rules/ruleset.ts';

/** How a page of this title is judged. */
function judged(title: string, body: string) {
  const html = `<!doctype html><html lang="nl"><head><title>${title} | Gemeente Voorbeeldstad</title></head><body><main>
<h1>${title}</h1><p>Neem rustig de tijd voor deze pagina. Daarna weet u meer over de hulp die wij voor u hebben.</p>${body}</main></body></html>`;
  const page = readHtml(html, 'https://www.voorbeeldstad.example/werk/uitleg');
  return checkPage(page, ruleset, { asOf: '2026-11-22' }).results;
}

/** What a page of this title says of each mention that it is found to tell. */
function quotesOn(title: string, body: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    judged(title, body)
      .filter(({ kind, outcome }) => kind === 'mention' && outcome === 'passed')
      .map(({ ruleId, evidence }) => [ruleId, evidence.map(({ exact }) => exact)]),
  );
}

const toldOn = (title: string, body: string): readonly string[] => [...quotesOn(title, body).keys()];

const LINK = '<a href="https://www.werk.nl/nl/uitkering">werk.nl</a>';

describe('finding mentions', () => {
  it('takes a link for what the sentence around it is about', () => {
    expect(toldOn('Bijstand', `<p>Voor bijstand gaat u naar ${LINK}.</p>`)).toContain('aanvraagroute');
    expect(toldOn('IOAW', `<p>De IOAW lijkt op de bijstand.</p><p>De IOAW vraagt u aan via ${LINK}.</p>`)).toEqual([]);
  });

  it('looks at the first fitting links only, so that a page of nothing but links is soon read', () => {
    const others = (links: number) =>
      Array.from(
        { length: links },
        (_, at) => `<p>De IOAW vraagt u aan via ${LINK.replace('>', `>nummer${at} `)}.</p>`,
      ).join('');
    const own = `<h2>Bijstand</h2><p>Meer over de bijstand leest u op ${LINK.replace('>', '>loket ')}.</p>`;
    expect(toldOn('IOAW', others(19) + own)).toContain('aanvraagroute');
    expect(toldOn('IOAW', others(20) + own)).not.toContain('aanvraagroute');
  });

  it('quotes a heading only where nothing below it tells it better', () => {
    const heading = '<h2>Krijg ik een voorschot op de bijstand?</h2>';
    const told = 'Uiterlijk na vier weken krijgt u een voorschot op de bijstand.';
    expect(quotesOn('Bijstand', `${heading}<p>${told}</p>`).get('voorschot')).toEqual([told]);
    expect(quotesOn('Bijstand', `${heading}<p>Ja.</p>`).get('voorschot')).toEqual([
      'Krijg ik een voorschot op de bijstand?',
    ]);
  });

  it('leaves to a person what is unlike all that was labelled telling it, with the quote', () => {
    const strange = 'Wie wegens ziekte een keer niet komt, belt de docent of de wijkbalie.';
    const told = 'Bel ons op werkdagen tussen 9 en 12 uur: (0000) 12 34 56.';
    const heading = '<h2>Taalles met een vrijwilliger</h2>';
    const found = (body: string) => judged('Bijstand', heading + body).find(({ ruleId }) => ruleId === 'contact');
    expect(found(`<p>${strange}</p>`)).toMatchObject({
      outcome: 'cantTell',
      reason: 'perhaps-told',
      evidence: [{ exact: strange }],
    });
    expect(found(`<p>${strange}</p><h2>Vragen over uw bijstand?</h2><p>${told}</p>`)).toMatchObject({
      outcome: 'passed',
      evidence: [{ exact: told }],
    });
  });

  it('leaves out what another authority decides', () => {
    const body = '<p>Over uw verzoek beslist UWV binnen vier weken.</p>';
    expect(toldOn('Bijstand', body)).not.toContain('beslistermijn');
  });

  it('does not let those who get the bijstand decide what is told of other help', () => {
    const body =
      '<p>Bijstandsgerechtigden krijgen deze toeslag vanzelf.</p><p>Uw vermogen mag niet meer zijn dan € 8.000.</p>';
    expect(toldOn('Individuele inkomenstoeslag', body)).toEqual([]);
  });

  it.each([
    ['Bijstand: individuele inkomenstoeslag', '<p>Uw vermogen blijft onder de grens.</p>'],
    ['Bijstand: inkomensvoorziening voor oudere werklozen (IOAW)', '<p>Binnen acht weken nemen wij een besluit.</p>'],
    ['Individuele inkomenstoeslag', '<ul><li>Uw vermogen is niet hoger dan in de bijstand mag.</li></ul>'],
    ['IOAW', '<p>Anders dan bij de bijstand letten wij hier niet op vermogen. Spaargeld mag u gewoon hebben.</p>'],
  ])('does not take "%s" for a page on the bijstand', (title, body) => expect(toldOn(title, body)).toEqual([]));
});
