/**
 * `npm start`: from a fresh clone to the extension in a browser beside a made-up municipal page.
 *
 * Builds what is older than its sources, starts the endpoint (127.0.0.1:8787, data in .geweten/) and the made-up sites, prints the
 * report of a sample page, and opens a browser found on this machine. Keeps running until Ctrl-C.
 */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkPage } from '../checking/check-page.ts';
import { reportOf } from '../cli/report.ts';
import { startEndpoint } from '../endpoint/start.ts';
import { dutchDayOf } from '../findings/whole-day.ts';
import { readHtml } from '../reading/html.ts';
import { organisationsOfUrl } from '../register/host.ts';
import { ruleset } from '../rules/ruleset.ts';
import { type SitesServer, startSites } from '../tests/sites/server.ts';
import { siteFile, sites } from '../tests/sites/site.ts';
import { hasDisplay, installedBrowsers } from './browsers.ts';
import { buildExtension, outputFolder } from './build.ts';
import { openBrowser } from './open-browser.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dataDir = join(root, '.geweten');
const ENDPOINT_PORT = 8787;
const SITES_PORT = 8788;
const SAMPLE = 'https://www.voorbeeldstad.example/bijstand-aanvragen';

/** Ends with one plain sentence. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Runs `start` on the first of ten ports from `first` on that is free; says so when it is not the first. */
async function onFreePort<T>(
  what: string,
  first: number,
  start: (port: number) => Promise<T>,
): Promise<{ port: number; started: T }> {
  for (let port = first; port < first + 10; port += 1) {
    try {
      const started = await start(port);
      if (port !== first) console.log(`Port ${first} is taken: ${what} on ${port} instead.`);
      return { port, started };
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
    }
  }
  return stop(`Ports ${first} to ${first + 9} are all taken, so ${what} cannot start. Free one of them and try again.`);
}

function makeDataFolder(): void {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    stop(`The folder ${dataDir} cannot be written to (${codeOf(error)}). Make it writable and try again.`);
  }
}

const SOURCES = [
  'language',
  'register',
  'rules',
  'reading',
  'checking',
  'findings',
  'components',
  'entrypoints',
  'wxt.config.ts',
];

const modifiedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** A build is current when nothing it is made from changed since, and it was made for this endpoint. */
function isCurrent(output: string, endpoint: string): boolean {
  const manifest = join(output, 'manifest.json');
  const built = modifiedAt(manifest);
  if (built === 0 || !readFileSync(manifest, 'utf8').includes(`connect-src 'self' ${endpoint} `)) return false;
  const newest = SOURCES.flatMap((source) => {
    const path = join(root, source);
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
  }).reduce((latest, path) => Math.max(latest, modifiedAt(path)), modifiedAt(join(root, 'package-lock.json')));
  return built > newest;
}

function build(browser: 'chrome' | 'firefox', endpoint: string): void {
  if (isCurrent(outputFolder(browser, 'e2e'), endpoint)) return;
  process.env.GEWETEN_ENDPOINT = endpoint;
  console.log(`Building the extension for ${browser} …`);
  const { failure } = buildExtension(browser, 'e2e');
  if (failure !== undefined) stop(`Building the extension failed:\n${failure}`);
}

/** The readable report of the sample page, as `geweten check` prints it. */
function printSampleReport(): void {
  const site = sites.find((each) => `https://${each.host}` === new URL(SAMPLE).origin);
  const page = site && siteFile(site, new URL(SAMPLE).pathname);
  if (!page) stop('The sample page is missing from tests/sites; check out the project again.');
  const organisation = organisationsOfUrl(SAMPLE)[0];
  const asOf = dutchDayOf(Date.now());
  const run = checkPage(readHtml(page.body.toString('utf8'), SAMPLE), ruleset, {
    asOf,
    ...(organisation ? { organisation: organisation.code } : {}),
  });
  console.log(reportOf(run, ruleset, organisation?.name));
}

function sayHowToLoad(): void {
  console.log(`
Load the extension yourself:
  Chrome, Edge  open chrome://extensions, switch on developer mode, "Load unpacked", choose ${outputFolder('chrome', 'e2e')}
  Firefox       open about:debugging#/runtime/this-firefox, "Load Temporary Add-on", choose ${join(outputFolder('firefox', 'e2e'), 'manifest.json')}
Then open a page about the bijstand of your own municipality and press the button of Geweten.`);
}

async function show(address: string, https: SitesServer, endpoint: string): Promise<void> {
  const browser = installedBrowsers()[0];
  if (!browser || !hasDisplay()) {
    build('chrome', endpoint);
    build('firefox', endpoint);
    console.log(
      browser
        ? `\n${browser.name} is here, but there is no display to show it on.`
        : '\nNo browser was found on this machine.',
    );
    sayHowToLoad();
    return;
  }
  build(browser.kind === 'firefox' ? 'firefox' : 'chrome', endpoint);
  try {
    const extension = outputFolder(browser.kind === 'firefox' ? 'firefox' : 'chrome', 'e2e');
    const { panel } = await openBrowser({ browser, address, sitesPort: https.port, extension });
    console.log(`\n${browser.name} shows ${address}${panel ? ' with the panel of Geweten beside it' : ''}.`);
    console.log('The button of Geweten is behind the puzzle piece in the toolbar.');
  } catch (error) {
    console.log(`\n${browser.name} could not be opened (${(error as Error).message.split('\n')[0]}).`);
    sayHowToLoad();
  }
}

function addressFrom(argv: readonly string[]): string {
  try {
    const { values } = parseArgs({ args: [...argv], options: { url: { type: 'string' } } });
    const url = URL.parse(values.url ?? SAMPLE);
    if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.href;
  } catch {
    // Falls through to the sentence below.
  }
  return stop('usage: npm start [-- --url https://…]');
}

const address = addressFrom(process.argv.slice(2));
makeDataFolder();
const mapped = await startSites({ port: 0, https: true });
const localSites = { host: '127.0.0.1', port: mapped.port };
const endpoint = await onFreePort('the endpoint', ENDPOINT_PORT, (port) =>
  startEndpoint({ port, dataDir, work: true, localSites, settings: { exampleCountry: true, firstLookWithin: 0 } }),
).catch((error) => stop(`The endpoint cannot start: ${(error as Error).message}`));
const browsable = await onFreePort('the made-up sites', SITES_PORT, (port) => startSites({ port }));

printSampleReport();
console.log(`
endpoint       ${endpoint.started.url}   (data in ${dataDir})
monitor        ${endpoint.started.url}/   (a made-up country; a real installation starts empty)
made-up sites  ${sites.map((site) => `http://${site.folder}.localhost:${browsable.port}/`).join('\n               ')}`);
await show(address, mapped, endpoint.started.url);
console.log('\nCtrl-C stops everything.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await Promise.all([endpoint.started.close(), browsable.started.close(), mapped.close()]);
    process.exit(0);
  });
}
