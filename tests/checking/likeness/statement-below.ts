import { openPageText } from '../../../checking/page.ts';
import type { Statement } from '../../../language/statement.ts';
import { readHtml } from '../../../reading/html.ts';

/** This sentence as it is read on a page on the bijstand, below this heading. */
export function statementBelow(heading: string, text: string): Statement {
  const html = `<html lang="nl"><title>Bijstand</title><main><h1>Bijstand</h1><h2>${heading}</h2><p>${text}</p></main></html>`;
  const { page } = openPageText(readHtml(html, 'https://www.voorbeeldstad.example/bijstand'), '2026-11-22');
  const found = page.statements.find((each) => each.text === text);
  if (found === undefined) throw new Error(`not read as one sentence: ${text}`);
  return found;
}
