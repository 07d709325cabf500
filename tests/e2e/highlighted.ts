/** The marked passages of a page, as any page can read them: expressions to run there. */

const text = (ranges: string): string =>
  `[...${ranges}].map((range) => range.toString().replace(/\\u00ad/g, '').trim()).join(' ').replace(/\\s+/g, ' ')`;

/** Everything that is marked in one line, soft hyphens and line ends folded; a passage is marked node by node. */
export const HIGHLIGHTED = text('[...CSS.highlights.values()].flatMap((each) => [...each])');

/** The passages that are marked as wrong, and also as right: there must be none. */
export const WRONG_AND_RIGHT = `(() => {
  const passages = (name) => [...(CSS.highlights.get(name) ?? [])].map(String);
  const right = new Set(passages('gw-3'));
  return passages('gw-1').filter((each) => right.has(each));
})()`;

/** The passage that was pointed at last, or "". */
export const POINTED_AT = text("(CSS.highlights.get('gw-0') ?? [])");
