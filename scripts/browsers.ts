/** The browsers that this machine has, and whether it can show a window. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface InstalledBrowser {
  readonly kind: 'chromium' | 'firefox';
  /** Name a person knows: "Chromium", "Google Chrome", "Microsoft Edge", "Firefox". */
  readonly name: string;
  readonly path: string;
}

interface Candidate {
  readonly kind: InstalledBrowser['kind'];
  readonly name: string;
  /** Program names looked for on PATH. */
  readonly programs: readonly string[];
  /** Full paths where installers put it. */
  readonly paths: readonly string[];
}

/** In the order in which they are tried. */
const CANDIDATES: readonly Candidate[] = [
  {
    kind: 'chromium',
    name: 'Chromium',
    programs: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  {
    kind: 'chromium',
    name: 'Google Chrome',
    programs: ['google-chrome', 'google-chrome-stable', 'chrome.exe'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  {
    kind: 'chromium',
    name: 'Microsoft Edge',
    programs: ['microsoft-edge', 'microsoft-edge-stable', 'msedge.exe'],
    paths: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    programs: ['firefox-esr', 'firefox', 'firefox.exe'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
];

/** Browsers found on PATH or in the usual places, at most one of each name, in order of preference. */
export function installedBrowsers(env: NodeJS.ProcessEnv = process.env): readonly InstalledBrowser[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return CANDIDATES.flatMap(({ kind, name, programs, paths }) => {
    const path = [...programs.flatMap((program) => folders.map((folder) => join(folder, program))), ...paths].find(
      isProgram,
    );
    return path ? [{ kind, name, path }] : [];
  });
}

/** The first installed browser of a kind, or undefined. */
export function installedBrowser(kind: InstalledBrowser['kind']): InstalledBrowser | undefined {
  return installedBrowsers().find((browser) => browser.kind === kind);
}

/** Windows and macOS always have a display; elsewhere X11 or Wayland says so. */
export function hasDisplay(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
