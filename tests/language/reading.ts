/** Short ways to ask one sentence or paragraph what the language makes of it. */
import fc from 'fast-check';
import { type Circumstances, statementsOf, type TextBlock } from '../../language/build-statements.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Span, Statement } from '../../language/statement.ts';

/** Any code points at all, lone surrogates too. */
export const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 150 })
  .map((codes) => String.fromCodePoint(...codes));

/** The whole text as one statement. */
export function statement(text: string, circumstances?: Circumstances): Statement {
  const [made] = statementsOf([{ kind: 'paragraph', text, sentences: [text], headings: [] }], circumstances);
  if (!made) throw new Error('a block gives at least one statement');
  return made;
}

/** A paragraph cut into sentences, under headings. */
export function paragraph(
  text: string,
  headings: readonly string[] = [],
  circumstances?: Circumstances,
): readonly Statement[] {
  return statementsOf([{ kind: 'paragraph', text, sentences: splitSentences(text), headings }], circumstances);
}

/** Blocks of a small page: "# Kop", "- item" after "intro:", else a paragraph. */
export function pageOf(lines: readonly string[], circumstances?: Circumstances): readonly Statement[] {
  const blocks: TextBlock[] = [];
  let headings: string[] = [];
  let group = 0;
  for (const [i, line] of lines.entries()) {
    const heading = /^(#+) (.*)/.exec(line);
    const above = lines[i - 1] ?? '';
    if (heading) {
      headings = headings.slice(0, (heading[1] ?? '').length - 1);
      blocks.push({ kind: 'heading', text: heading[2] ?? '', sentences: [heading[2] ?? ''], headings });
      headings = [...headings, heading[2] ?? ''];
    } else if (line.startsWith('- ')) {
      if (!above.startsWith('- ')) group += 1;
      const previous = blocks.at(-1);
      const intro = above.startsWith('- ') ? previous?.intro : above.endsWith(':') ? above : undefined;
      const text = line.slice(2);
      blocks.push({
        kind: 'item',
        text,
        sentences: splitSentences(text),
        headings,
        group,
        ...(intro ? { intro } : {}),
      });
    } else blocks.push({ kind: 'paragraph', text: line, sentences: splitSentences(line), headings });
  }
  return statementsOf(blocks, circumstances);
}

/** Words of a span, as they stand in the statement. */
export function wordsAt(statement: Statement, { start, end }: Span): string {
  return statement.words
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}
