import { describe, expect, it } from 'vitest';
import { pageOf, statement } from './reading.ts';

const TODAY = { asOf: '2026-11-22' } as const;

describe('past and future', () => {
  it.each([
    'Vroeger moest iedereen eerst zoeken.',
    'Voorheen gold een andere grens.',
    'In 2024 was de norm € 1.283,83.',
    'Tot en met 2014 viel de bijstand onder de Wet werk en bijstand.',
    'Het voorschot was toen ten minste 90 procent.',
    'Tot vorig jaar was dat 21 jaar.',
    'De langdurigheidstoeslag bestaat niet meer.',
    'Die regel is komen te vervallen.',
    '2015: de langdurigheidstoeslag heet voortaan individuele inkomenstoeslag.',
    'Een vrouw kreeg een voorschot van 80%.',
    'Tot en met december accepteerden wij het niet.',
    'Tot nu toe kon u met dit pasje niets.',
    'Eerst gold dat niet.',
  ])('history: %s', (text) => expect(statement(text, TODAY).isHistory).toBe(true));

  it.each([
    'In 2026 is de grens € 8.000.',
    'U mag niet langer dan acht weken weg.',
    'Uw inkomen was de laatste 36 maanden laag.',
    'Sinds 1 juli 2026 is de norm € 1.419,46.',
    'U kunt dit aanvragen tot en met 31 december 2026.',
    'Soms kunnen wij de wachttijd laten vervallen.',
    'Stuur een brief, anders is uw recht op bezwaar vervallen.',
    '2026: de grens is € 8.000.',
    'De uitkering kan drie maanden vroeger ingaan.',
    'U kunt dit aanvragen tot en met december.',
    'U betaalt terug wat u tot nu toe te veel kreeg.',
    'U gaat eerst langs de balie, daarna krijgt u het.',
    'Eerst was het 90 procent, nu 95 procent.',
  ])('no history: %s', (text) => expect(statement(text, TODAY).isHistory).toBe(false));

  it('is history under a heading of the past', () => {
    const [, item, now] = pageOf(
      ['# Tot en met 2025', '- Wij lieten giften vrij tot € 600 per jaar.', '- Nu is dat € 1.200.'],
      TODAY,
    );
    expect(item?.isHistory).toBe(true);
    expect(now?.isHistory).toBe(false);
  });

  it('is history under a year that is over, whatever its tense', () => {
    const [, told] = pageOf(['# 2004', 'Aanvragen gaat via het CWI.'], TODAY);
    const [, held] = pageOf(['# 2026', 'Aanvragen gaat via werk.nl.'], TODAY);
    const [, news] = pageOf(['# Bedragen 2025', 'De norm is € 1.401,50.'], TODAY);
    expect([told?.isHistory, held?.isHistory, news?.isHistory]).toEqual([true, false, false]);
  });

  it.each([
    ['1965. Bijstand wordt een recht. Wie niets heeft, vraagt die aan.', true],
    ['2026. Het voorschot gaat omhoog. Het is ten minste 95%.', false],
  ])('is history behind a year that opens the paragraph: %s', (text, isPast) => {
    const [, , last] = pageOf([text], TODAY);
    expect(last?.isHistory).toBe(isPast);
  });

  it.each([
    'Vanaf 2027 mag u 15% houden.',
    'Het kabinet wil een nieuwe regel invoeren.',
    'De nieuwe regeling laat nog tot 2027 op zich wachten.',
    'Het plan is dat u een deel mag houden.',
  ])('future: %s', (text) => expect(statement(text, TODAY).isFuture).toBe(true));

  it.each(['Vanaf 2026 is dat 95%.', 'Binnen acht weken hoort u van ons.', 'U krijgt dit vanaf uw melding.'])(
    'no future: %s',
    (text) => expect(statement(text, TODAY).isFuture).toBe(false),
  );

  it('judges a date by the day of the check', () => {
    const then = { asOf: '2025-06-01' } as const;
    expect(statement('Vanaf 2026 is dat 95%.', then).isFuture).toBe(true);
  });
});
