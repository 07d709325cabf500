/** Builds the extension for Chrome, Edge and Firefox. `--mode e2e` gives it the municipal hosts at install, for browser tests. */
import { defineConfig } from 'wxt';
import { wordsOf } from './components/rule-words.ts';
import packageJson from './package.json' with { type: 'json' };
import { examples, type Organisation, organisations } from './register/organisation.ts';
import { ruleset } from './rules/ruleset.ts';
import { panelChunks } from './scripts/panel-chunks.ts';
import { preactWithoutMarkup } from './scripts/preact-without-markup.ts';
import { rulesWithoutExamples } from './scripts/rules-without-examples.ts';
import { wordsTogether } from './scripts/words-together.ts';

/** Where findings go. A build for a real endpoint sets it; the default is the one that `npm start` runs. */
const endpoint = new URL(process.env.GEWETEN_ENDPOINT ?? 'http://127.0.0.1:8787').origin;

/** Firefox names the install above every call to a host that is not allowed; so there the endpoint's is. */
const endpointPattern = `${new URL(endpoint).protocol}//${new URL(endpoint).hostname}/*`;

const patternsOf = (all: readonly Organisation[]): readonly string[] =>
  [...new Set(all.flatMap(({ hosts }) => hosts))].sort().map((host) => `*://*.${host}/*`);

/** The made-up municipalities are only there for trying out: never in what users install. */
const municipalHostsIn = (mode: string): string[] => [
  ...patternsOf(organisations),
  ...(mode === 'e2e' ? patternsOf(examples) : []),
];

/** Where a whole site is read, when a person asks for it and the browser allows it: the sites themselves, without their sub-domains. */
const siteAddressesIn = (mode: string): readonly string[] =>
  [...organisations, ...(mode === 'e2e' ? examples : [])]
    .flatMap(({ hosts }) => hosts)
    .flatMap((host) => [`https://${host}`, `https://www.${host}`])
    .filter((address, at, all) => all.indexOf(address) === at)
    .sort();

/** No inline code, no remote code, no connection but the endpoint and municipal sites. */
const contentSecurityPolicyIn = (mode: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${endpoint} ${siteAddressesIn(mode).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'components/public',
  vite: () => ({
    plugins: [
      rulesWithoutExamples(Object.fromEntries(ruleset.rules.map((rule) => [rule.id, wordsOf(rule)]))),
      preactWithoutMarkup(),
      panelChunks(),
      wordsTogether(),
    ],
    define: {
      __GEWETEN_ENDPOINT__: JSON.stringify(endpoint),
      __GEWETEN_RULESET_HASH__: JSON.stringify(ruleset.hash),
    },
    build: { modulePreload: false },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Geweten',
    description: 'Leest de pagina van uw gemeente over de bijstand, en legt er de wet naast.',
    version: packageJson.version,
    default_locale: undefined,
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: 'Geweten: lees deze pagina naast de wet' },
    permissions: ['activeTab', 'scripting', 'storage', 'alarms'],
    host_permissions: [
      ...(mode === 'e2e' ? municipalHostsIn(mode) : []),
      ...(browser === 'firefox' ? [endpointPattern] : []),
    ],
    ...(mode === 'e2e' ? {} : { optional_host_permissions: municipalHostsIn(mode) }),
    content_security_policy: { extension_pages: contentSecurityPolicyIn(mode) },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+G' } } },
    options_ui: { page: 'welcome.html', open_in_tab: true },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: municipalHostsIn(mode),
        // Chrome only: a new address each session, so that a page cannot test whether the extension is installed.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'geweten@geweten.example',
              strict_min_version: '140.0',
              // Nothing is sent unless a person presses "versturen" below the literal data.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '137',
          // In a private window the extension gets a process and a store of its own, both forgotten when it closes.
          incognito: 'split',
        }),
  }),
});
