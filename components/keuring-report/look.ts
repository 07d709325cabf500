/** How the report looks, on screen and on A4. No fonts or pictures from elsewhere; black and white prints well too. */
export const LOOK = `
:root { --ink: #2a1d28; --soft: #5f4f5c; --line: #ddd0c4; --wrong: #8c1d18; --check: #6d4600; --right: #17552e; --accent: #4b2647; }
@page { size: A4; margin: 18mm 17mm 20mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; color: var(--ink); background: #fff;
  font: 1rem/1.55 "Atkinson Hyperlegible", Verdana, "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; padding-bottom: .25rem; border-bottom: 2px solid var(--accent); break-after: avoid; }
h3 { font-size: 1.0625rem; line-height: 1.35; margin: 0 0 .5rem; break-after: avoid; }
p { margin: .4rem 0; }
h2 + p { break-after: avoid; }
.kind { color: var(--accent); font-weight: bold; letter-spacing: .02em; margin: 0; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 1rem 0; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding: .75rem 1rem; margin: 1rem 0; border: 1px solid var(--line); border-radius: .5rem; list-style: none; }
.counts b { font-size: 1.25rem; }
article { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-left-width: .375rem; border-radius: .375rem; }
article.wrong { border-left-color: var(--wrong); }
article.doubt { border-left-color: var(--check); }
article.lost { border-left-color: var(--soft); }
article.right { border-left-color: var(--right); }
blockquote { margin: .5rem 0; padding: .375rem .75rem; background: #fdf6e3; border-radius: .25rem; break-inside: avoid; }
.where, .small { color: var(--soft); font-size: .875rem; }
.better { margin: .75rem 0 .25rem; padding: .5rem .75rem; background: #e2f4e6; border-radius: .25rem; break-inside: avoid; }
.better b { color: var(--right); }
.change { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
ul.plain { padding-left: 1.25rem; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid var(--line); }
code { font-size: .8125rem; }
.scroll { overflow-x: auto; }
.scroll th, .scroll td { overflow-wrap: normal; white-space: nowrap; padding-right: 1rem; }
.person { display: block; }
.letter { max-width: 40rem; }
p.lines { white-space: pre-line; margin: 0 0 .9rem; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  article { break-inside: avoid; }
  blockquote, .better { border-left: 3px solid var(--line); }
  .better { border-left-color: var(--right); }
  a { text-decoration: none; }
  td + td, th { white-space: nowrap; }
  .letter { max-width: none; }
  p.lines { margin-bottom: .6rem; }
}
`;
