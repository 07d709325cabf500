/** A browser with the built extension, and the made-up sites beside it: there before the tests of a group, closed after the last. */
import { afterAll, beforeAll } from 'vitest';
import { outputFolder } from '../../scripts/build.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import type { Person, PersonSettings } from './person.ts';

interface Browser<P extends Person> {
  readonly build: 'chrome' | 'firefox';
  readonly open: (settings: PersonSettings) => Promise<P>;
}

/**
 * Called in the group itself. `tell` hears who sits at the browser, before the first test.
 * @param more what this group wants otherwise: a narrow window, another host, a changed extension
 */
export function openedBefore<P extends Person>(
  { build, open }: Browser<P>,
  tell: (person: P) => void,
  more: Partial<Pick<PersonSettings, 'extension' | 'hosts' | 'viewport' | 'colours'>> = {},
): void {
  let sites: SitesServer | undefined;
  let person: P | undefined;
  beforeAll(async () => {
    sites = await startSites({ port: 0, https: true });
    person = await open({
      extension: outputFolder(build, 'e2e'),
      hosts: ['www.voorbeeldstad.example'],
      port: sites.port,
      ...more,
    });
    tell(person);
  });
  afterAll(async () => {
    await person?.close();
    await sites?.close();
  });
}
