import { html } from '../../html.ts';
import { page } from '../page.ts';

export const homePage = page<{ readonly subject: string }, { readonly subject: string }>({
  path: '/',
  place: { in: 'bar', name: { nl: 'Kaart', en: 'Map' } },
  ask: () => ({ subject: '' }),
  view: (question) => question,
  show: () => ({ title: 'Geweten', description: 'Geweten', body: html``, ofFindings: true }),
});
