/** What made-up pages say, and what made-up people tell about it. */
import type { Rule } from '../../rules/rule.ts';

const MOST = 300;

/** A sentence that this rule calls wrong: its own example of it. */
export function faultyQuote({ kind, examples, text }: Rule): string {
  const example = examples.find(({ expect }) => expect === 'failed') ?? examples[0];
  return (example.quote ?? plain(example.html)) || (kind === 'question' ? text.nl.title : text.nl.goodExample);
}

/** A sentence as it should be. */
export function fineQuote({ text }: Rule): string {
  return text.nl.goodExample.slice(0, MOST);
}

function plain(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST);
}

export const EXAMPLE_REPLIES: readonly string[] = [
  'Dank u wel. Wij passen deze tekst aan.',
  'Wij hebben dit gezien. De nieuwe tekst staat volgende maand op onze site.',
  'Deze pagina gaat over een andere regeling. Wij zetten dat er duidelijker bij.',
];

interface ExampleStory {
  /** Id of the rule that it is about. */
  readonly rule: string;
  readonly text: string;
}

export const EXAMPLE_STORIES: readonly ExampleStory[] = [
  {
    rule: 'voorschot',
    text: 'Ik wachtte zes weken zonder geld. Niemand zei dat er een voorschot was, en op de site stond het niet. Ik heb geld geleend bij mijn zus.',
  },
  {
    rule: 'zoektermijn-vanaf-27',
    text: 'Op de site stond dat ik eerst vier weken moest zoeken. Ik ben 41. Ik heb mij daarom pas een maand later gemeld.',
  },
  {
    rule: 'ingangsdatum',
    text: 'Ik dacht dat de bijstand inging op de dag van het gesprek. Het was de dag waarop ik mij meldde. Dat scheelde drie weken.',
  },
  {
    rule: 'bezwaar',
    text: 'In de brief stond het wel, op de site niet. Mijn buurvrouw wist dat je zes weken hebt. Daardoor was ik op tijd.',
  },
  {
    rule: 'clientondersteuning',
    text: 'Na de eerste keuring stond er ineens een telefoonnummer bij. Ik heb gebeld. Iemand ging met mij mee naar het gesprek.',
  },
  {
    rule: 'giften',
    text: 'Ik durfde geen boodschappen van mijn moeder aan te nemen. Nu staat er een bedrag. Dat geeft rust.',
  },
];
