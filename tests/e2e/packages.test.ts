/** What users install: exactly what `docs/permissions.md` says, passed by Mozilla's check, and built again from the source package. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { organisationsOfUrl } from '../../register/host.ts';
import { organisations } from '../../register/organisation.ts';
import { outputFolder } from '../../scripts/build.ts';
import { filesBelow, sourceFiles } from '../../scripts/package/files.ts';
import { reproducibleZip } from '../../scripts/package/zip.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const bin = join(root, 'node_modules', '.bin');
/** What a reviewer's shell has; a test runner adds variables that change what is built. */
const reviewer = { PATH: process.env.PATH, HOME: process.env.HOME };
const MARKUP_OR_CODE = /\.(innerHTML|outerHTML)=(?!=)|insertAdjacentHTML|document\.write\(|new Function\(/g;
const temporary = mkdtempSync(join(tmpdir(), 'geweten-source-'));

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources: readonly {
    readonly resources: readonly string[];
    readonly matches: readonly string[];
  }[];
}

const manifestOf = (browser: 'chrome' | 'firefox'): Manifest =>
  JSON.parse(readFileSync(join(outputFolder(browser, 'production'), 'manifest.json'), 'utf8'));

/** The permissions between code marks in the first column of the table below that heading. */
function documented(heading: string): readonly string[] {
  const text = readFileSync(join(root, 'docs/permissions.md'), 'utf8');
  const [, part = ''] = text.split(`## ${heading}\n`);
  const [table = ''] = part.split('\n## ');
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name).sort();
}

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe.each(['chrome', 'firefox'] as const)('the package for %s', (browser) => {
  const manifest = manifestOf(browser);

  it('asks at install exactly what is documented, and no host but the endpoint in Firefox', () => {
    expect([...manifest.permissions].sort()).toEqual(documented('Asked at install'));
    expect(manifest.host_permissions ?? []).toEqual(browser === 'firefox' ? ['http://127.0.0.1/*'] : []);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('may ask later only for the hosts of the register, and shows only its panel to them', () => {
    const hosts = [...new Set(organisations.flatMap((each) => each.hosts))].map((host) => `*://*.${host}/*`).sort();
    expect([...manifest.optional_host_permissions].sort()).toEqual(hosts);
    expect(manifest.web_accessible_resources.map(({ resources }) => resources)).toEqual([['panel.html']]);
    expect([...(manifest.web_accessible_resources[0]?.matches ?? [])].sort()).toEqual(hosts);
  });

  it('runs no code but its own, and talks to one endpoint and the sites of municipalities', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:/);
    const [self, endpoint, ...sites] = policy.match(/connect-src ([^;]*)/)?.[1]?.split(' ') ?? [];
    expect([self, endpoint]).toEqual(["'self'", 'http://127.0.0.1:8787']);
    for (const site of sites)
      expect(organisationsOfUrl(site)[0]?.hosts, site).toContain(new URL(site).host.replace(/^www\./, ''));
  });

  // Mozilla's check below looks for eval; here it would find a method of that name in the curve's arithmetic.
  it('holds no way to turn text into markup or code', () => {
    const scripts = Object.entries(filesBelow(outputFolder(browser, 'production'))).filter(([path]) =>
      path.endsWith('.js'),
    );
    const found = scripts.flatMap(([path, content]) =>
      [...Buffer.from(content).toString('utf8').matchAll(MARKUP_OR_CODE)].map(([what]) => `${path}: ${what}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the packages', () => {
  it('pass the check of Mozilla without an error or a warning', () => {
    const args = ['lint', '--source-dir', outputFolder('firefox', 'production'), '--output', 'json'];
    const { stdout } = spawnSync(join(bin, 'web-ext'), args, { cwd: root, encoding: 'utf8' });
    const { summary } = JSON.parse(stdout.slice(stdout.indexOf('{')));
    expect(summary).toMatchObject({ errors: 0, warnings: 0 });
  });

  it('are built again from the source package, in another place, to the same bytes', () => {
    for (const [path, content] of Object.entries(sourceFiles(root, 'http://127.0.0.1:8787'))) {
      mkdirSync(dirname(join(temporary, path)), { recursive: true });
      writeFileSync(join(temporary, path), content);
    }
    symlinkSync(join(root, 'node_modules'), join(temporary, 'node_modules'));
    for (const browser of ['chrome', 'firefox'] as const) {
      const built = spawnSync(join(bin, 'wxt'), ['build', '--browser', browser, '--mv3'], {
        cwd: temporary,
        env: reviewer,
        encoding: 'utf8',
      });
      expect(built.status, built.stderr).toBe(0);
      const again = reproducibleZip(filesBelow(join(temporary, '.output', `${browser}-mv3`)));
      const first = reproducibleZip(filesBelow(outputFolder(browser, 'production')));
      expect(Buffer.compare(again, first), browser).toBe(0);
    }
  });
});
