/** The folder in which Chromium keeps what a person allowed and chose. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A profile as people have it: Playwright's flags and Debian's default together would switch all storage in frames off. */
export function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'geweten-chromium-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
  return profile;
}

/** As Chromium itself keeps what a person allowed an extension. */
export function giveInProfile(profile: string, id: string, origins: readonly string[]): void {
  changeInProfile(profile, id, (known) => {
    for (const name of ['granted_permissions', 'runtime_granted_permissions'] as const) {
      known[name] = { ...known[name], explicit_host: [...(known[name]?.explicit_host ?? []), ...origins] };
    }
  });
}

interface KnownExtension {
  incognito?: boolean;
  [permissions: `${string}_permissions`]: { readonly explicit_host?: readonly string[] };
}

/** Changes what a browser that is closed keeps of the extension. */
export function changeInProfile(profile: string, id: string, change: (known: KnownExtension) => void): void {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8'));
  const known = preferences.extensions?.settings?.[id];
  if (!known) throw new Error('the profile does not know the extension');
  change(known);
  writeFileSync(path, JSON.stringify(preferences));
}
