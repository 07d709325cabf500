import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../components/keuring/letter-timeline.tsx';
import { markOf } from '../../../components/keuring/measure-field.tsx';
import { mailDraft } from '../../../components/keuring/text-to-send.tsx';
import { letterSheet } from '../../../components/keuring-report/letter-sheet.ts';
import { sheetPage } from '../../../components/keuring-report/sheet.ts';
import { noted } from '../../../findings/keuring/guided-keuring.ts';
import { guidedOfHtml, WITH_FAULTS } from '../../findings/keuring/made-guided.ts';

describe('a mail draft', () => {
  it('holds the whole text, with the line ends of mail', () => {
    const { href, isWhole } = mailDraft('Bijstand & meer', 'Geachte heer,\n\nDank.', '…');
    expect(isWhole).toBe(true);
    expect(href).toBe('mailto:?subject=Bijstand%20%26%20meer&body=Geachte%20heer%2C%0D%0A%0D%0ADank.');
  });

  it('holds a line to paste at where the text is too long for a mail program', () => {
    const { href, isWhole } = mailDraft('Bijstand', 'é'.repeat(400), 'Plak hier de brief.');
    expect(isWhole).toBe(false);
    expect(decodeURIComponent(href)).toBe('mailto:?subject=Bijstand&body=Plak hier de brief.');
  });
});

describe('a number that a person counts', () => {
  it('becomes a mark: three clicks will do, and all three words', () => {
    expect([0, 2, 3, 4].map((clicks) => markOf('clicks', clicks))).toEqual(['right', 'right', 'right', 'wrong']);
    expect([3, 2, 0].map((words) => markOf('search-words', words))).toEqual(['right', 'wrong', 'wrong']);
  });
});

describe('the timeline of an organisation', () => {
  it('shows every keuring and what happened after it, by day', () => {
    const first = noted(guidedOfHtml(WITH_FAULTS), { id: 'event-een', state: 'sent', on: '2026-11-22', note: '' });
    const { keuring } = first;
    const again = {
      ...first,
      id: 'keuring-twee',
      letters: [],
      keuring: { ...keuring, kind: 'herkeuring' as const, readOn: '2026-12-24' as const },
    };
    const words = stepsOf(again, [first, again]).map((step) => ('event' in step ? step.event.state : step.keuring));
    expect(words).toEqual(['nulmeting', 'sent', 'herkeuring']);
    expect(stepsOf(again, [first]).some((step) => 'event' in step && step.isOwn)).toBe(false);
  });
});

describe('a letter on paper', () => {
  it('is text only, whatever the person wrote in it', () => {
    const page = sheetPage(letterSheet('Dag <script>alert(1)</script>\n\nTot ziens', 'Brief aan <b>'));
    expect(page).toContain('<p class="lines">Dag &lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(page).toContain('<title>Brief aan &lt;b&gt;</title>');
    expect(page).not.toContain('<script');
  });
});
