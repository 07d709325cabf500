/** Sentences as different municipalities could word them, and what each tells about the voorschot. */
import { describe, expect, it } from 'vitest';
import { voorschot } from '../../rules/voorschot/index.ts';
import { checkExample } from './example-page.ts';

const TOLD: readonly (readonly [html: string, told: readonly string[]])[] = [
  [
    '<p>Duurt de behandeling langer dan vier weken? Dan maken wij vanzelf een voorschot over.</p>',
    ['', 'termijn', 'automatisch'],
  ],
  ['<p>Elke vier weken betalen wij u een voorschot, tot u bericht hebt.</p>', ['', 'herhaling']],
  [
    '<p>U wacht op ons besluit. Wij betalen u uit onszelf een voorschot, uiterlijk vier weken na de aanvraag.</p>',
    ['', 'termijn', 'automatisch'],
  ],
  ['<p>Als voorschot krijgt u ten minste 95% van wat u straks ontvangt.</p>', ['', 'hoogte']],
  ['<p>Het voorschot gaat later van uw uitkering af.</p>', ['', 'verrekening']],
  ['<p>Krijgt u geen bijstand? Dan vragen wij het voorschot terug.</p>', ['', 'verrekening']],
  [
    '<p>Binnen 28 dagen na uw aanvraag ontvangt u ongevraagd een voorschot van minimaal 95 procent.</p>',
    ['', 'termijn', 'automatisch', 'hoogte'],
  ],
  [
    '<h2>Voorschot</h2><p>Nog geen besluit na vier weken? Dan ontvangt u dit zonder dat u iets hoeft te doen.</p>',
    ['', 'termijn', 'automatisch'],
  ],
  [
    '<p>Hebben wij na 4 weken nog geen beslissing genomen, dan krijgt u alvast een deel van uw uitkering vooruitbetaald.</p>',
    ['', 'termijn'],
  ],
  [
    '<p>U ontvangt het voorschot uiterlijk vier weken na de dag van uw aanvraag. Daarna steeds na vier weken opnieuw.</p>',
    ['', 'termijn', 'herhaling'],
  ],
  [
    '<p>Het college verleent ambtshalve een voorschot in de vorm van een renteloze lening. Dit wordt met de bijstand verrekend.</p>',
    ['', 'automatisch', 'verrekening'],
  ],
  ['<p>Duurt het lang, dan krijgt u een voorschot. Daarvoor hoeft u niets te doen.</p>', ['', 'automatisch']],
  ['<p>U krijgt bijstand vanaf de dag dat u zich meldt.</p>', []],
  ['<p>De zorgtoeslag is een voorschot van de Belastingdienst.</p>', []],
  ['<p>Zolang er geen besluit is, krijgt u om de vier weken geld van ons: een voorschot.</p>', ['', 'herhaling']],
  ['<p>Krijgt u een uitkering? Dan halen wij het voorschot eraf.</p>', ['', 'verrekening']],
  ['<p>Het voorschot wordt in mindering gebracht op de uitkering.</p>', ['', 'verrekening']],
  ['<p>U hoeft zelf niets te doen om het voorschot te krijgen.</p>', ['', 'automatisch']],
  [
    '<p>Vier weken na je aanvraag staat er een voorschot op je rekening. Je hoeft hier niet om te vragen.</p>',
    ['', 'automatisch', 'termijn'],
  ],
  [
    '<p>Het college verstrekt binnen vier weken na de aanvraag en vervolgens telkens na vier weken een voorschot.</p>',
    ['', 'herhaling', 'termijn'],
  ],
  ['<p>Bij een afwijzing moet u het voorschot terugbetalen.</p>', ['', 'verrekening']],
  [
    '<h2>Voorschot</h2><table><tr><th>Vraag</th><th>Antwoord</th></tr><tr><td>Wanneer?</td><td>Uiterlijk vier weken na de aanvraag</td></tr><tr><td>Hoeveel?</td><td>Minstens 95% van de uitkering</td></tr></table>',
    ['', 'hoogte', 'termijn'],
  ],
  [
    '<p>Duurt het langer dan 4 weken voor u een besluit krijgt? U krijgt dan automatisch geld als voorschot.</p>',
    ['', 'automatisch', 'termijn'],
  ],
  ['<p>Lukt het ons niet om binnen vier weken te beslissen, dan ontvangt u een voorschot.</p>', ['', 'termijn']],
  [
    '<p>Het voorschot bedraagt minimaal 95% van de geldende norm en wordt later verrekend.</p>',
    ['', 'hoogte', 'verrekening'],
  ],
  ['<p>Dit voorschot krijgt u iedere vier weken totdat wij een beslissing nemen.</p>', ['', 'herhaling']],
  ['<p>Als u in de tussentijd geen geld heeft, kunnen wij een voorschot verstrekken.</p>', ['']],
  [
    '<p>Wij maken na vier weken vanzelf alvast een deel van uw uitkering over als er nog geen besluit is.</p>',
    ['', 'automatisch', 'termijn'],
  ],
  ['<p>Na 4 weken komt er elke maand een voorschot.</p>', ['', 'herhaling', 'termijn']],
  [
    '<p>Wordt uw aanvraag toegekend? Dan wordt het voorschot met de eerste betaling verrekend.</p>',
    ['', 'verrekening'],
  ],
  ['<p>De hoogte is 95 procent van de uitkering. Een voorschot is rentevrij.</p>', ['']],
];

describe('what a page tells about the voorschot', () => {
  it.each(TOLD)('%s', (html, told) => {
    const found = checkExample({ html }, voorschot)
      .results.filter(
        ({ kind, outcome, reason }) => kind === 'mention' && (outcome === 'passed' || reason === 'incomplete'),
      )
      .map(({ ruleId }) => ruleId.replace(/^voorschot-?/, ''));
    expect(found.sort()).toEqual([...told].sort());
  });
});
