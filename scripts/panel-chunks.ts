/**
 * Fewer and larger files for the panel. Other pages share parts of what it loads, so the builder would cut that into fifteen files, and a
 * browser takes some milliseconds for each. The panel's page names its files, so that they come beside its first script.
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The first script, the one that shows the panel, and the one that opens it on a page. */
const LISTENS = /\/entrypoints\/panel\/main\.ts$/;
const SHOWS = /\/entrypoints\/panel\/start\.tsx$/;
const OPENS = /\/entrypoints\/panel\/open-panel\.tsx$/;
const PAGE = '/panel/index.html';
/** The rules and what they need: heavier than all the rest, and of no use to a page that only shows. */
const JUDGES = /\/(?:rules|checking|reading|language)\/|\/@noble\//;

/** Where the builder starts plugins of its own, on every page. We have none, and it would be an empty file for each page to wait for. */
const BUILDERS_OWN = '\0virtual:wxt-html-plugins';

/** Modules, and what each imports; not what it loads later by `import()`. */
export interface Graph {
  readonly ids: readonly string[];
  importsOf(id: string): readonly string[];
}

/** The name of the file that each module of the panel goes into; of a module that is not here the builder decides. */
export function fileNames(graph: Graph): ReadonlyMap<string, string> {
  const within = (pattern: RegExp) =>
    reachedFrom(
      graph.ids.filter((id) => pattern.test(id)),
      graph,
    );
  const listens = within(LISTENS);
  const shows = within(SHOWS);
  const opens = within(OPENS);
  const nameOf = (id: string): string => {
    if (listens.has(id)) return 'panel-wire';
    const needsRules = [...reachedFrom([id], graph)].some((other) => JUDGES.test(other) && !listens.has(other));
    return needsRules ? 'panel-judges' : 'panel-shows';
  };
  return new Map(
    [...listens, ...shows, ...opens]
      .filter((id) => !LISTENS.test(id) && !id.endsWith('.css'))
      .map((id) => [id, nameOf(id)]),
  );
}

function reachedFrom(from: readonly string[], { importsOf }: Graph): ReadonlySet<string> {
  const reached = new Set(from);
  for (const id of reached) for (const next of importsOf(id)) reached.add(next);
  return reached;
}

export function panelChunks(): Plugin {
  let names: ReadonlyMap<string, string> = new Map();
  return {
    name: 'geweten:panel-chunks',
    transform: (_, id) => (id === BUILDERS_OWN ? { code: '', moduleSideEffects: false } : undefined),
    buildEnd() {
      names = fileNames({
        ids: [...this.getModuleIds()],
        importsOf: (id) => this.getModuleInfo(id)?.importedIds ?? [],
      });
    },
    // Scripts for pages of others are each one file.
    outputOptions: (options) =>
      options.format === 'es'
        ? {
            ...options,
            codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: (id) => names.get(id) ?? null }] },
          }
        : options,
    transformIndexHtml: {
      order: 'post',
      handler(_, { path, bundle = {}, chunk }) {
        if (!path.endsWith(PAGE) || !chunk) return [];
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const importsOf = (name: string) => chunks.find(({ fileName }) => fileName === name)?.imports ?? [];
        const opens = chunks.filter(({ facadeModuleId }) => OPENS.test(facadeModuleId ?? ''));
        const first = [...chunk.imports, ...chunk.dynamicImports, ...opens.map(({ fileName }) => fileName)];
        const files = reachedFrom(first, { ids: [], importsOf });
        return [...files].map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head',
          }),
        );
      },
    },
  };
}
