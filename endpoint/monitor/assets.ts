/** Style, script and icon: read once, under a name that changes with what is in them, so that browsers keep them for good. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Encoded, encoded } from '../encoded.ts';

export interface Asset {
  /** "/monitor/style.0123456789ab.css". */
  readonly path: string;
  readonly type: string;
  readonly body: Encoded;
}

const read = (...paths: readonly string[]): string =>
  paths.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8')).join('\n');

function asset(name: string, ending: string, type: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { path: `/monitor/${name}.${hash}.${ending}`, type, body: encoded(text) };
}

export const STYLE = asset(
  'style',
  'css',
  'text/css; charset=utf-8',
  read(
    '../../components/tokens.css',
    './assets/frame.css',
    './assets/parts.css',
    './assets/map.css',
    './assets/dossier.css',
    './assets/lists.css',
  ),
);
export const SCRIPT = asset('script', 'js', 'text/javascript; charset=utf-8', read('./assets/monitor.js'));
export const ICON = asset('icon', 'svg', 'image/svg+xml', read('../../components/public/icon/geweten.svg'));

export const ASSETS: readonly Asset[] = [STYLE, SCRIPT, ICON];
