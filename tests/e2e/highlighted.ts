/** The marked passages of a page, as any page can read them: expressions to run there. */

const text = (ranges: string): string =>
  `[...${ranges}].map((range) => range.toString().replace(/\\u00ad/g, '').trim()).join(' ').replace(/\\s+/g, ' ')`;

/** Everything that is marked in one line, soft hyphens and line ends folded; a passage is marked node by node. */
export const HIGHLIGHTED = text('[...CSS.highlights.values()].flatMap((each) => [...each])');

/** The passage that was pointed at last, or "". */
export const POINTED_AT = text("(CSS.highlights.get('gw-0') ?? [])");
