/** How the pages of rounds look, on the screen and on A4. */
import { pageStyle } from '../../page.ts';

export const ROUND_STYLE = pageStyle(`
main { max-width: 60rem; }
select { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--line-strong); border-radius: .375rem; padding: .5rem; max-width: 100%; }
input[type="number"], input[type="date"] { width: 11rem; }
input[type="radio"], input[type="checkbox"] { width: auto; min-width: 1.5rem; min-height: 1.5rem; vertical-align: middle; }
fieldset { border: 1px solid var(--line); border-radius: .4rem; margin: 1rem 0; padding: .5rem 1rem 1rem; min-width: 0; }
legend { font-weight: bold; padding: 0 .4rem; }
label, .label { display: block; margin-top: .6rem; font-weight: 600; }
.choice { display: flex; gap: .5rem; align-items: center; font-weight: normal; min-height: 1.75rem; }
.hint { margin: .2rem 0; font-size: .95em; }
.wrong { border-left: .3rem solid; padding-left: .6rem; font-weight: 600; }
.code { font: 700 2rem/1.3 ui-monospace, monospace; letter-spacing: .08em; overflow-wrap: anywhere; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0 2rem; }
.sides > * { min-width: 0; }
.task { border-top: .15rem solid; padding-top: .4rem; margin-top: 1.6rem; overflow-wrap: anywhere; }
.task h3 { margin: .2rem 0 .5rem; }
.task h4 { margin: .6rem 0 .1rem; }
dl { margin: .4rem 0; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 .5rem; }
dt { font-weight: 600; }
dd { margin: 0; }
.quotes { margin: 0; padding-left: 1.1rem; }
q { overflow-wrap: anywhere; white-space: pre-line; }
.left-out { display: none; }
.task-text { display: block; margin-bottom: .3rem; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0; }
th, td { border: 1px solid var(--line); padding: .15rem .4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.task thead th:not(:first-child), .task td { text-align: center; font-weight: normal; }
.task td.some { font-weight: 700; }
.task table { max-width: 26rem; }
.task th:last-child { white-space: normal; }
.paths { margin: .6rem 0; }
.paths svg { display: block; width: 100%; min-width: 34rem; height: auto; }
.paths .wide { overflow-x: auto; }
.paths figcaption p { margin: .2rem 0; }
.paths path { fill: none; stroke: currentColor; opacity: .22; }
.paths rect { fill: currentColor; opacity: .75; }
.paths text { fill: currentColor; font: 11px var(--font); }
.paths .count { font-weight: 700; }
.paths .ends { font-weight: 700; font-size: 10px; }
.talk-parts > div { display: block; margin: .6rem 0; }
.room { display: block; height: 2.5rem; border-bottom: 1px solid var(--line); }
.paper-only { display: none; }
summary { min-height: 1.75rem; cursor: pointer; }
@media (max-width: 30rem) {
  .task table { font-size: .85em; }
  .task th, .task td { padding: .15rem .25rem; }
}
@media print {
  @page { size: A4; margin: 10mm 12mm; }
  :root { color-scheme: light; --line: #777; font: 11pt/1.3 var(--font); }
  h1, h2, h3, h4 { text-wrap: wrap; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 16pt; margin: 0 0 2mm; }
  h2 { font-size: 13pt; margin: 3mm 0 1mm; break-after: avoid; }
  h3 { font-size: 11.5pt; margin: 2mm 0 1mm; }
  .screen, details { display: none; }
  a { text-decoration: none; color: inherit; }
  .tasks-title { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
  /* Fonts differ in how large they are at one size: three tasks fit on an A4 in each of them. */
  .paper { break-before: page; font-size: 9pt; line-height: 1.28; font-size-adjust: .5; }
  .invitation { font-size: 14pt; line-height: 1.45; }
  .invitation h2 { font-size: 17pt; margin: 6mm 0 2mm; }
  .task { break-inside: avoid; margin-top: 0; padding-top: .6mm; padding-bottom: 1mm; border-top-width: .4mm; }
  .task h3 { font-size: 10.5pt; line-height: 1.2; margin: 0 0 .6mm; }
  .task h3, .quotes li, .task-text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .quotes { padding-left: 0; }
  .task-text { -webkit-line-clamp: 1; margin: 0; }
  .quotes li.more { display: none; }
  .task h4 { margin: .6mm 0 0; font-size: 9pt; }
  .task p { margin: 0 0 .8mm; }
  .task .hint, .task figcaption { display: none; }
  .task dl { margin: 0; }
  .task table { margin: .6mm 0; }
  .task h4 + .quotes.brief li { -webkit-line-clamp: 1; }
  .left-out { display: inline; font-weight: normal; }
  .sides { grid-template-columns: 1fr 1fr; gap: 0 6mm; }
  th, td { padding: 0 1.5mm; }
  .paths { margin: 1mm 0 0; }
  .paths .wide { overflow: visible; }
  .paths svg { min-width: 0; max-height: 32mm; }
  .talk { break-before: page; }
  .room { height: 20mm; }
  .decisions th:first-child { width: 55%; }
  .paper-only { display: revert; }
  .decisions td { height: 9mm; }
  .code { font-size: 40pt; margin: 2mm 0; }
  ol, ul { margin: 1mm 0; }
}
`);
