import { describe, expect, it } from 'vitest';
import { letterText } from '../../../components/keuring-report/letter.ts';
import { memoText } from '../../../components/keuring-report/memo.ts';
import { reportPage } from '../../../components/keuring-report/report.ts';
import type { GuidedKeuring } from '../../../findings/keuring/guided-keuring.ts';
import { reviewedKeuring } from '../../../findings/keuring/reviewed-keuring.ts';
import { ruleset } from '../../../rules/ruleset.ts';
import { allAnswered, given, guidedOfHtml, ONCE, WITH_FAULTS, withAnswer } from './made-guided.ts';

const { rules } = ruleset;
const fresh = guidedOfHtml(WITH_FAULTS);
const itemOf = (guided: GuidedKeuring, rule: string) =>
  reviewedKeuring(guided, rules).items.find(({ ruleId }) => ruleId === rule);
const letterOf = (guided: GuidedKeuring) => letterText(reviewedKeuring(guided, rules), rules);

describe('a fault that the program saw', () => {
  it('stands when the person says so too', () => {
    const confirmed = withAnswer(fresh, 'artikel-52', given('wrong'));
    expect(itemOf(confirmed, 'voorschot-eenmalig')).toMatchObject({ outcome: 'failed', person: { mark: 'wrong' } });
    expect(letterOf(confirmed)).toContain(ONCE);
  });

  it.each([
    ['right', 'person-disagrees'],
    ['unknown', 'person-unsure'],
    ['cannot-judge', 'person-unsure'],
  ] as const)('is none when the person says %s', (mark, reason) => {
    const doubted = withAnswer(fresh, 'artikel-52', given(mark));
    expect(itemOf(doubted, 'voorschot-eenmalig')).toMatchObject({ outcome: 'cantTell', reason });
    expect(letterOf(doubted)).not.toContain('anders dan in de wet');
  });

  it('goes alone when the person leaves one out', () => {
    const one = withAnswer(fresh, 'artikel-52', given('wrong', { without: ['voorschot-eenmalig'] }));
    expect(itemOf(one, 'voorschot-eenmalig')).toMatchObject({ outcome: 'cantTell', reason: 'person-disagrees' });
    expect(itemOf(one, 'voorschot-als-maximum')).toMatchObject({ outcome: 'failed' });
    expect(letterOf(one)).not.toContain(ONCE);
  });

  it('is in no letter and no memo while nobody looked at it', () => {
    const other = withAnswer(fresh, 'uitleg', given('right'));
    expect(letterOf(other)).not.toContain(ONCE);
    expect(memoText(reviewedKeuring(other, rules), rules)).toContain('Klopt niet: 0');
    const page = reportPage({ keuring: reviewedKeuring(other, rules), rules });
    expect(page).toContain('Nog niet nagekeken door een mens.');
  });
});

describe('what was not found', () => {
  it('is not called absent because of a fault beside it', () => {
    const confirmed = withAnswer(fresh, 'artikel-52', given('wrong'));
    expect(itemOf(confirmed, 'voorschot-termijn')?.person).toBeUndefined();
    expect(letterOf(confirmed)).not.toContain('Wanneer het voorschot komt');
  });

  it('is named with how far we looked when the person did not find it either', () => {
    const letter = letterOf(withAnswer(fresh, 'uitleg', given('wrong')));
    expect(letter).toContain('Dit vonden wij niet op de pagina’s die wij lazen.');
    expect(letter).toContain('Wat bijstand is en voor wie');
  });

  it('is found when the person found it', () => {
    expect(itemOf(withAnswer(fresh, 'uitleg', given('right')), 'uitleg-bijstand')).toMatchObject({ outcome: 'passed' });
  });
});

describe('what the program found right', () => {
  it('is doubt, never a fault, when the person says that it is wrong', () => {
    const doubted = withAnswer(fresh, 'bezwaar-maken', given('wrong'));
    expect(itemOf(doubted, 'bezwaar')).toMatchObject({ outcome: 'cantTell', reason: 'person-says-wrong' });
    const letter = letterOf(doubted);
    expect(letter).toContain('Bij deze zinnen twijfelen wij. Wilt u ze nakijken?');
    expect(letter).not.toContain('anders dan in de wet');
  });
});

describe('the report of a guided keuring', () => {
  it('never has a fault that the program did not quote, whatever is answered', () => {
    const quoted = fresh.keuring.items.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId);
    for (const mark of ['right', 'wrong', 'unknown', 'cannot-judge'] as const) {
      const { items } = reviewedKeuring(allAnswered({ ...fresh, depth: 'full' }, mark), rules);
      for (const { ruleId, outcome } of items) if (outcome === 'failed') expect(quoted).toContain(ruleId);
    }
  });

  it('holds name and notes only when the person wants that', () => {
    const noted = withAnswer(fresh, 'artikel-52', given('wrong', { note: 'Ik belde <b>zelf</b>.' }));
    const page = (guided: GuidedKeuring) => reportPage({ keuring: reviewedKeuring(guided, rules), rules });
    expect(page(noted)).not.toContain('Ik belde');
    expect(page(noted)).not.toContain('Nagekeken door</dt>');
    const open = { ...noted, inspector: ' Jansen ', notesInReport: true };
    expect(page(open)).toContain('Ik belde &lt;b&gt;zelf&lt;/b&gt;.');
    expect(page(open)).toContain('<dd>Jansen</dd>');
  });

  it('shows a number as ticks', () => {
    const counted = withAnswer(
      withAnswer(fresh, 'startpagina', given('right', { measured: 2 })),
      'zoekfunctie',
      given('wrong', { measured: 1 }),
    );
    const page = reportPage({ keuring: reviewedKeuring(counted, rules), rules });
    expect(page).toContain('Geteld: 2 klikken ✓.');
    expect(page).toContain('Gevonden met 1 van de 3 woorden: ✓ – –.');
  });
});
