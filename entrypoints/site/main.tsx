/** The page that reads the whole site of one organisation. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/card.css';
import '../../components/site/site.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { siteHost } from '../../checking/keuring/address.ts';
import { PAUSE_MS } from '../../checking/site/politeness.ts';
import { hostsOf } from '../../checking/site/scope.ts';
import { LanguageContext, tongueOf } from '../../components/language.ts';
import { MessageBox, Notice } from '../../components/notice.tsx';
import { SiteLanguageContext, siteStringsOf } from '../../components/site/site-language.ts';
import type { SiteStrings } from '../../components/strings/site-strings.ts';
import { type Database, openDatabase } from '../../findings/database.ts';
import { treeOfHtmlText } from '../../reading/browser-html.ts';
import { organisationsOfUrl } from '../../register/host.ts';
import { type Organisation, organisationByCode } from '../../register/organisation.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { today } from '../clock/today.ts';
import { applyLook, readLook } from '../look/look.ts';
import { namelessFetch } from '../nameless/nameless-fetch.ts';
import { loadWords } from '../panel/words.ts';
import { giveSiteBack, mayReadSite, requestSite } from './allowed.ts';
import { browserFetcher } from './page-fetch.ts';
import { openReading, type Reading } from './reading.ts';
import { SitePage } from './site-page.tsx';

const asked = new URLSearchParams(location.search);
/** The page that the person came from, or nothing. */
const from = asked.get('van') ?? '';
const organisation = organisationByCode(asked.get('organisatie') ?? '') ?? organisationsOfUrl(from)[0];

function readingOf(of: Organisation, database: Database, done: () => Promise<void>): Reading {
  const hosts = hostsOf(of);
  const begin = hosts.has(siteHost(URL.parse(from)?.hostname ?? '')) ? from : undefined;
  return openReading(of, begin, {
    database,
    ruleset,
    today,
    treeOf: treeOfHtmlText,
    fetchPage: browserFetcher({ mayRead: (host) => hosts.has(host), fetch: namelessFetch }),
    // Made-up sites stand on this machine and need no rest.
    pauseMs: of.kind === 'voorbeeld' ? 0 : PAUSE_MS,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    done,
  });
}

/** Resolves to false when another tab reads this site; otherwise this one does until it closes. */
function isOnlyTab(code: string): Promise<boolean> {
  return new Promise((resolve) => {
    navigator.locks.request(`site ${code}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });
}

async function view(t: SiteStrings): Promise<preact.ComponentChild> {
  if (browser.extension.inIncognitoContext) return <MessageBox message={t.privateWindow} />;
  if (organisation === undefined) return <MessageBox message={t.unknown} />;
  const database = await openDatabase().catch(() => undefined);
  if (database === undefined) return <Notice state="storageBlocked" announce />;
  if (!(await isOnlyTab(organisation.code))) return <MessageBox message={t.elsewhereOpen} announce />;
  const [words, allowed] = await Promise.all([loadWords(), mayReadSite(organisation)]);
  let isAllowed = allowed;
  const allow = async () => {
    isAllowed ||= await requestSite(organisation);
    return isAllowed;
  };
  const reading = readingOf(organisation, database, async () => {
    await giveSiteBack(organisation);
    isAllowed = await mayReadSite(organisation);
  });
  await reading.open();
  return <SitePage organisation={organisation} reading={reading} words={words} allow={allow} />;
}

const look = await readLook();
applyLook(look);
const [tongue, strings] = await Promise.all([tongueOf(look.language), siteStringsOf(look.language)]);
if (organisation !== undefined) document.title = `Geweten: ${strings.title(organisation.name)}`;
const root = document.querySelector('#app');
if (root) {
  const shown = await view(strings);
  render(
    <LanguageContext.Provider value={tongue}>
      <SiteLanguageContext.Provider value={strings}>
        <main class="page stack">{shown}</main>
      </SiteLanguageContext.Provider>
    </LanguageContext.Provider>,
    root,
  );
}
