/** From the text of a page to the page as rules see it. */
import { type Statements, statementsOfPage } from '../language/build-statements.ts';
import { concept } from '../language/concept.ts';
import type { IsoDate } from '../language/date.ts';
import type { Scheme } from '../language/scheme.ts';
import type { Statement } from '../language/statement.ts';
import type { Block, PageText } from '../reading/page-text.ts';
import type { Link, Page } from '../rules/rule.ts';
import type { TextOfPage } from './evidence.ts';
import { isForeign } from './page-language.ts';
import { isOfThen } from './page-of-then.ts';
import { type PageKind, pageTypeOf } from './page-type.ts';

export interface OpenPage {
  readonly page: Page;
  readonly statements: Statements;
  readonly kind: PageKind;
  readonly textOfPage: TextOfPage;
  /** Where a link stands in the text, and the headings above it. */
  placeOf(link: Link): { readonly from: number; readonly headings: readonly string[] };
}

/** Text of all blocks, one a line: what the hash of a page is taken of. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** Makes the page for judging on `asOf`. Blocks in another language are left out. */
export function openPageText(pageText: PageText, asOf: IsoDate): OpenPage {
  const blocks = pageText.blocks.filter((block) => !isForeign(block));
  const place = placeNameIn(pageText.title);
  const kind = pageTypeOf(pageText);
  const title = kind.scheme === 'bijstand' ? blocks.find(({ level }) => level === 1)?.text : undefined;
  const statements = statementsOfPage(blocks, {
    asOf,
    ...(place === undefined ? {} : { place }),
    ...(title === undefined ? {} : { overruledTitle: title }),
  });
  const isMixed = kind.type === 'verwant' || kind.type === 'aanvullend';
  const inSection = isMixed ? schemesOfSections(statements.all) : undefined;
  const text = textOf(pageText.blocks);
  const offsets = offsetsOf(statements.all, text);
  return {
    page: {
      remembered: [],
      asOf,
      type: kind.type,
      title: pageText.title,
      statements: statements.all,
      links: blocks.flatMap((block) => block.links.filter(({ href }) => href.startsWith('https://'))),
      lastChanged: pageText.lastChanged,
      isOfThen: isOfThen(pageText.url, statements.all, asOf),
      schemeOf(statement) {
        const named = inSection?.get(statement) ?? statement.scheme;
        const scheme =
          kind.type === 'aanvullend' && kind.scheme && named === 'bijstand' && !standsApart(statement)
            ? kind.scheme
            : (named ?? kind.scheme);
        return scheme === 'bijstand' && kind.callsBijstand !== undefined ? kind.callsBijstand : scheme;
      },
    },
    statements,
    kind,
    textOfPage: { text, offsetOf: (statement) => offsets.get(statement) },
    placeOf(link) {
      const block = blocks.find((each) => each.links.some((own) => own === link));
      const start = block === undefined ? 0 : text.indexOf(block.text);
      return { from: Math.max(0, text.indexOf(link.text, start)), headings: block?.headings ?? [] };
    },
  };
}

/** On a page on one kind of other help the bijstand is no more than beside it, unless the sentence itself or a heading above it names it. */
function standsApart({ ownScheme, headings }: Statement): boolean {
  return ownScheme === 'bijstand' || headings.slice(1).some((heading) => heading.ownScheme === 'bijstand');
}

/**
 * On a page about several schemes: what the sentences before it in its section were about last, which is nearer than a heading
 * further up. One pass over the page.
 */
function schemesOfSections(statements: readonly Statement[]): ReadonlyMap<Statement, Scheme> {
  const schemes = new Map<Statement, Scheme>();
  let last: Scheme | undefined;
  for (const statement of statements) {
    if (statement.kind === 'heading') last = undefined;
    else if (statement.ownScheme !== undefined) last = namesReceivers(statement) ? last : statement.ownScheme;
    else if (last !== undefined && statement.intro?.ownScheme === undefined) schemes.set(statement, last);
  }
  return schemes;
}

/** "Bijstandsgerechtigden krijgen deze toeslag vanzelf": who gets it, not what is told next. */
function namesReceivers(statement: Statement): boolean {
  return statement.ownScheme === 'bijstand' && statement.has(RECEIVERS);
}

const RECEIVERS = concept(
  'bijstandsgerechtigden',
  'bijstandsgerechtigde*',
  'mensen met bijstand',
  'inwoners met bijstand',
);

/** Where each statement starts; they stand in the text in the same order. */
function offsetsOf(statements: readonly Statement[], text: string): ReadonlyMap<Statement, number> {
  const offsets = new Map<Statement, number>();
  let from = 0;
  for (const statement of statements) {
    const at = text.indexOf(statement.text, from);
    if (at < 0) continue;
    if (!offsets.has(statement)) offsets.set(statement, at);
    from = at + statement.text.length;
  }
  return offsets;
}

/** Name of the municipality, where the title ends in it: "Bijstand | Gemeente Duinwaard". */
function placeNameIn(title: string): string | undefined {
  return /(?:^|\s)gemeente\s+([^|–—]{2,40})$/i.exec(title)?.[1]?.trim();
}
