import { describe, expect, it } from 'vitest';
import { checkPage } from '../../checking/check-page.ts';
import type { RuleResult } from '../../checking/check-run.ts';
import { readHtml } from '../../reading/html.ts';
import { cantTell, type Rule, toldInPart } from '../../rules/rule.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { claim, mention, question } from './made-rules.ts';

const ADDRESS = 'https://www.voorbeeldstad.example/inkomen/bijstand';

/** Checks a page about the bijstand with this text. */
function check(text: string, rules: readonly Rule[], asOf: '2026-11-22' | '2019-01-01' = '2026-11-22') {
  const html = `<html lang="nl"><head><title>Bijstand | Gemeente Voorbeeldstad</title></head><body><main><h1>Bijstand</h1>
    <p>Op deze pagina staat hoe het gaat als u geld nodig hebt.</p>${text}</main></body></html>`;
  return checkPage(readHtml(html, ADDRESS), { version: 'test', hash: 'sha256:test', rules }, { asOf });
}

/** The one result, short. */
function only(text: string, rule: Rule, asOf?: '2019-01-01') {
  const [result] = check(text, [rule], asOf).results;
  if (result === undefined) throw new Error('no result');
  return { outcome: result.outcome, shown: result.shown, reason: result.reason, quotes: quotesOf(result) };
}

const quotesOf = ({ evidence }: RuleResult) => evidence.map(({ exact }) => exact);

describe('a claim', () => {
  it('fails on one wrong sentence, and quotes only that', () => {
    expect(only('<p>Wij beslissen binnen 8 weken. Soms duurt het 13 weken.</p>', claim())).toEqual({
      outcome: 'failed',
      shown: 'failed',
      reason: undefined,
      quotes: ['Soms duurt het 13 weken.'],
    });
  });

  it('passes when every sentence about it is right', () => {
    expect(only('<p>Wij beslissen binnen 8 weken.</p>', claim())).toMatchObject({
      outcome: 'passed',
      quotes: ['Wij beslissen binnen 8 weken.'],
    });
  });

  it('does not apply to a page that is silent', () => {
    expect(only('<p>Bel ons gerust.</p>', claim())).toMatchObject({
      outcome: 'inapplicable',
      reason: 'not-mentioned',
      quotes: [],
    });
  });

  it('cannot tell when one sentence leaves it open', () => {
    const rule = claim({ judge: () => cantTell('outdated') });
    expect(only('<p>Het duurt 13 weken.</p>', rule)).toMatchObject({ outcome: 'cantTell', reason: 'outdated' });
  });

  it.each([
    ['a question', '<p>Duurt het 13 weken?</p>'],
    ['a heading', '<h2>Na 13 weken</h2><p>Bel ons.</p>'],
    ['the past', '<p>Vroeger duurde dat 13 weken.</p>'],
    ['another municipality', '<p>In andere gemeenten duurt het 13 weken.</p>'],
    ['a refuted myth', '<p>Fabel: het duurt 13 weken.</p>'],
    ['another scheme', '<p>Een aanvraag voor de Bbz duurt 13 weken.</p>'],
  ])('does not take %s for a statement', (_name, text) => {
    expect(only(text, claim())).toMatchObject({ outcome: 'inapplicable' });
  });

  it('sees a look-alike that it asks for', () => {
    expect(only('<h2>Na 13 weken</h2><p>Bel ons.</p>', claim({ sees: ['heading'] }))).toMatchObject({
      outcome: 'failed',
    });
  });

  it('never fails on what is professional knowledge only', () => {
    const [basis] = claim().legalBasis;
    const rule = claim({ legalBasis: [{ ...basis, certainty: 'professional-knowledge' }] });
    expect(only('<p>Het duurt 13 weken.</p>', rule)).toMatchObject({ outcome: 'cantTell', reason: 'context-unclear' });
  });

  it('does not apply before its law', () => {
    expect(only('<p>Het duurt 13 weken.</p>', claim(), '2019-01-01')).toMatchObject({
      outcome: 'inapplicable',
      reason: 'law-not-in-force',
    });
  });

  it('on trial is judged, but shown as a question', () => {
    expect(only('<p>Het duurt 13 weken.</p>', claim({ status: 'trial' }))).toMatchObject({
      outcome: 'failed',
      shown: 'cantTell',
      reason: 'rule-on-trial',
    });
  });

  it('that breaks says so, and lets the others run', () => {
    const broken = claim({
      id: 'kapot',
      judge: () => {
        throw new Error('broken');
      },
    });
    const { results } = check('<p>Het duurt 13 weken.</p>', [broken, claim()]);
    expect(results.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['cantTell', 'rule-error'],
      ['failed', undefined],
    ]);
  });
});

describe('a mention', () => {
  it('is found with its quote', () => {
    expect(only('<p>Het duurt 8 weken.</p>', mention())).toMatchObject({
      outcome: 'passed',
      quotes: ['Het duurt 8 weken.'],
    });
  });

  it('is not found on a page that is silent', () => {
    expect(only('<p>Bel ons gerust.</p>', mention())).toMatchObject({
      outcome: 'cantTell',
      reason: 'not-found-here',
      quotes: [],
    });
  });

  it('is not found in a sentence that tells it wrongly', () => {
    const [found] = check('<p>Het duurt 13 weken.</p>', [mention(), claim()]).results;
    expect(found).toMatchObject({ outcome: 'cantTell', reason: 'not-found-here' });
  });

  it('told in part says what is missing', () => {
    const rule = mention({ tells: () => toldInPart('hoe lang het duurt') });
    expect(check('<p>Het duurt 8 weken.</p>', [rule]).results[0]).toMatchObject({
      outcome: 'cantTell',
      reason: 'incomplete',
      missing: 'hoe lang het duurt',
    });
  });

  it('is found in a link to an accepted page', () => {
    const rule = mention({ acceptsLink: ({ href }) => href === 'https://www.rijksoverheid.nl/bijstand' });
    expect(
      only('<p>Kijk bij <a href="https://www.rijksoverheid.nl/bijstand">de Rijksoverheid</a>.</p>', rule),
    ).toMatchObject({
      outcome: 'passed',
      quotes: ['de Rijksoverheid'],
    });
  });

  it('is not found in what is said of another scheme', () => {
    expect(only('<p>De IOAW duurt 8 weken.</p>', mention())).toMatchObject({ reason: 'not-found-here' });
  });
});

describe('a question', () => {
  it('waits for a person, with five sentences at most', () => {
    const result = only(`<p>${'Dit is een zin. '.repeat(9)}</p>`, question());
    expect(result).toMatchObject({ outcome: 'untested' });
    expect(result.quotes).toHaveLength(5);
  });
});

describe('a page that cannot be judged', () => {
  const reasons = (html: string) =>
    checkPage(
      readHtml(html, ADDRESS),
      { version: 'test', hash: 'sha256:test', rules: [claim(), mention(), question()] },
      { asOf: '2026-11-22' },
    ).results.map(({ outcome, reason }) => `${outcome} ${reason}`);

  it.each([
    [
      'in English',
      'If you do not have enough money to live on, you can apply for social assistance. We will decide on your application within 13 weeks.',
    ],
    [
      'in German',
      'Wenn Sie nicht genug Geld zum Leben haben, können Sie bei der Gemeinde Sozialhilfe beantragen. Wir entscheiden innerhalb von 13 Wochen.',
    ],
    [
      'in Turkish',
      'Geçinmek için yeterli paranız yoksa belediyeden yardım için başvurabilirsiniz. Bu karar için en fazla 13 hafta süre var ve size haber verilir.',
    ],
    [
      'in Arabic',
      'إذا لم يكن لديك ما يكفي من المال للعيش، يمكنك التقدم بطلب للحصول على المساعدة من البلدية. سنقرر خلال 13 أسبوعا.',
    ],
    [
      'in Frisian',
      'Hawwe jo net genôch jild om fan te libjen? Dan kinne jo by de gemeente bystân oanfreegje. Wy beslute binnen 13 wiken oer jo oanfraach en litte it jo witte.',
    ],
  ])('%s is left to a person', (_name, text) => {
    const reason = 'cantTell language';
    expect(
      reasons(
        `<html lang="nl"><title>Bijstand</title><body><main><h1>Bijstand</h1><p>${text}</p></main></body></html>`,
      ),
    ).toEqual([reason, reason, reason]);
  });

  it('without text is left to a person', () => {
    expect(new Set(reasons('<title>Bijstand</title><body><div id="app"></div></body>'))).toEqual(
      new Set(['cantTell no-main-text']),
    );
  });

  it('about something else is not judged', () => {
    const html =
      '<html lang="nl"><title>Parkeervergunning</title><main><h1>Parkeervergunning</h1><p>U krijgt binnen 13 weken een besluit over uw parkeervergunning.</p></main>';
    expect(new Set(reasons(html))).toEqual(new Set(['inapplicable other-page-type']));
  });

  it('for the self-employed is not held to the terms of the bijstand, though it calls that what it gives', () => {
    const html = `<html lang="nl"><title>Bijstand voor ondernemers</title><main><h1>Bijstand voor ondernemers</h1><p>Hebt u een bedrijf en te weinig inkomen? Dan kunt u bij ons om hulp vragen.</p><p>U krijgt binnen 13 weken een besluit over uw bijstand.</p></main>`;
    expect(checkPage(readHtml(html, ADDRESS), ruleset, { asOf: '2026-11-22' }).results).not.toContainEqual(
      expect.objectContaining({ outcome: 'failed' }),
    );
  });

  it('that may be about something else is left to a person', () => {
    const html =
      '<html lang="nl"><title>Nieuwsbrief mei</title><main><h1>Nieuwsbrief mei</h1><p>De bijstand gaat omhoog. Het feest begint om acht uur op het plein bij de kerk. Kom ook kijken naar de optocht, en neem een stoel mee voor als u moe wordt. Het duurt 13 weken.</p></main>';
    expect(
      checkPage(
        readHtml(html, 'https://www.voorbeeldstad.example/mei'),
        { version: 'test', hash: 'sha256:test', rules: [claim()] },
        { asOf: '2026-11-22' },
      ).results[0],
    ).toMatchObject({
      outcome: 'cantTell',
      reason: 'page-type-unclear',
    });
  });

  it('with one foreign paragraph is judged on its Dutch text', () => {
    const english =
      'Do you want to read this page in English? Please call us and we will help you to apply for social assistance within 13 weeks of your first visit to the town hall.';
    expect(
      only(
        `<p>${english}</p><p>U vraagt de bijstand aan bij de gemeente. Dan kijken wij naar uw inkomen en naar wat u hebt. Daarna krijgt u van ons een brief.</p><p>Het duurt 8 weken.</p>`,
        claim(),
      ),
    ).toMatchObject({ outcome: 'passed' });
  });
});

describe('a check', () => {
  it('gives quotes that can be found again', () => {
    const [result] = check('<h2>Besluit</h2><p>Wij kijken naar alles. Het duurt 13 weken. Daarna hoort u het.</p>', [
      claim(),
    ]).results;
    expect(result?.evidence).toEqual(
      [
        {
          type: 'TextQuoteSelector',
          exact: 'Het duurt 13 weken.',
          prefix: 'esluit Wij kijken naar alles. ',
          suffix: ' Daarna hoort u het.',
          headings: ['Bijstand', 'Besluit'],
        },
      ].map((each) => ({ ...each, prefix: expect.stringMatching(/Wij kijken naar alles\. $/) })),
    );
    expect(result?.evidence[0]?.prefix.length).toBeLessThanOrEqual(32);
  });

  it('is the same every time, whatever its source is called', () => {
    const text = '<p>Het duurt 13 weken.</p>';
    expect(check(text, [claim(), mention(), question()])).toEqual(check(text, [claim(), mention(), question()]));
  });

  it('names the text it judged by a hash that changes with the text', () => {
    const hash = (text: string) => check(text, []).page.textHash;
    expect(hash('<p>Een.</p>')).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(hash('<p>Een.</p>')).toBe(hash('<div><p><b>E</b>en.</p></div>'));
    expect(hash('<p>Een.</p>')).not.toBe(hash('<p>Twee.</p>'));
  });

  it('says what was not read', () => {
    expect(check('<a href="/regels.pdf">Regels</a>', []).coverage.notRead).toEqual([
      { what: 'pdf', where: 'https://www.voorbeeldstad.example/regels.pdf' },
    ]);
  });

  it('keeps the order of the rules', () => {
    expect(check('', [mention(), claim(), question()]).results.map(({ kind }) => kind)).toEqual([
      'mention',
      'claim',
      'question',
    ]);
  });
});
