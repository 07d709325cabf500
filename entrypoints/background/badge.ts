/** The count on the toolbar button, in words too: a screen reader reads the title. */
import browser from 'webextension-polyfill';

export interface Counts {
  readonly wrong: number;
  readonly missing: number;
}

const things = (count: number): string => (count === 1 ? '1 ding' : `${count} dingen`);

/** "Geweten: 3 dingen kloppen niet, 5 dingen vonden we niet". */
export function countsInWords({ wrong, missing }: Counts): string {
  const notRight = `${things(wrong)} ${wrong === 1 ? 'klopt' : 'kloppen'} niet`;
  return `Geweten: ${notRight}, ${things(missing)} vonden we niet`;
}

export async function showCounts(tabId: number, counts: Counts): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: counts.wrong > 0 ? String(counts.wrong) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#8c1d18' });
  await browser.action.setTitle({ tabId, title: countsInWords(counts) });
}
