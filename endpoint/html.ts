/** The one way to HTML here: a template in which every value is escaped unless it is HTML itself. */
export { html, link, Markup as Html } from '../components/keuring-report/markup.ts';
