import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { breaches, FLOORS, importsOf, sourcesOf } from '../../scripts/floors.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

describe('the floors', () => {
  it('hold in this project', () => {
    expect(breaches(sourcesOf(root))).toEqual([]);
  });

  it('refuse an import that goes up', () => {
    const found = breaches([{ path: 'rules/rule.ts', text: "import { x } from '../checking/check-run.ts';" }]);
    expect(found).toEqual(['rules/rule.ts imports checking/check-run.ts: rules may import language']);
  });

  it('refuse an import from the ground to its neighbour', () => {
    expect(breaches([{ path: 'language/a.ts', text: "export * from '../register/host.ts';" }])).toHaveLength(1);
  });

  it('refuse a circle of files, also inside one folder', () => {
    const found = breaches([
      { path: 'language/a.ts', text: "import './b.ts';" },
      { path: 'language/b.ts', text: "const a = await import('./a.ts');" },
    ]);
    expect(found).toEqual(['circle: language/a.ts -> language/b.ts -> language/a.ts']);
  });

  it('see every way to import', () => {
    const text = `import a from './a.ts'; import type { B } from "../b.ts"; export { c } from './c.ts';
      import './d.ts'; const e = import('./e.ts'); import {\n  f,\n} from './f.ts'; import g from 'preact';`;
    expect(importsOf(text)).toEqual(['./a.ts', '../b.ts', './c.ts', './d.ts', './e.ts', './f.ts']);
  });

  it('let nothing import from the top floor', () => {
    for (const [folder, allowed] of Object.entries(FLOORS)) {
      expect(allowed).not.toContain('entrypoints');
      if (folder !== 'cli') expect(allowed).not.toContain('endpoint');
    }
  });
});
