/** A moderator makes a passkey after signing in with a code, and comes back with it. In real Chromium with a device that exists only in the browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../endpoint/app.ts';
import { addModerator, issueCode } from '../../endpoint/moderation/moderators.ts';
import { mailFolder } from '../../endpoint/outgoing-mail.ts';
import { openRegister } from '../../endpoint/register.ts';
import { DEFAULT_SETTINGS } from '../../endpoint/settings.ts';
import { openSqlite } from '../../endpoint/storage/sqlite.ts';
import type { Storage } from '../../endpoint/storage/storage.ts';
import { installedBrowser } from '../../scripts/browsers.ts';

const chrome = installedBrowser('chromium');

describe.skipIf(!chrome)('passkeys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'geweten-passkeys-'));
  let storage: Storage;
  let stop: () => Promise<void>;
  let home: string;
  let browser: Browser;
  let page: Page;
  let device: CDPSession;

  beforeAll(async () => {
    storage = await openSqlite({ folder });
    const app = await buildApp({
      storage,
      clock: { now: Date.now },
      register: openRegister({ withExamples: true }),
      settings: DEFAULT_SETTINGS,
      mail: mailFolder(join(folder, 'mail'), () => 'een'),
    });
    const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    // A passkey belongs to a name; an address of numbers has none.
    home = `http://localhost:${port}`;
    stop = () => app.close();
    browser = await chromium.launch({
      ...(chrome ? { executablePath: chrome.path } : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    page = await browser.newPage();
    device = await page.context().newCDPSession(page);
    await device.send('WebAuthn.enable');
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await stop?.();
    await storage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const signOut = async () => {
    await page.goto(`${home}/beheer`);
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.getByRole('heading', { name: 'Aanmelden' }).waitFor();
  };

  it('lets a moderator in with a code, make a passkey, and come back with it alone', async () => {
    const code = await storage.transaction(async (tx) => {
      const { id } = await addModerator(tx, 'Noor', 'moderator', '2026-11-22');
      return issueCode(tx, id, Date.now());
    });
    await page.goto(`${home}/beheer/aanmelden`);
    await page.getByLabel('Code').fill(code);
    await page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
    await page.getByRole('link', { name: 'Aanmelden zonder code, met een passkey' }).click();
    await page.getByText('U hebt hier nog geen passkey.').waitFor();
    await page.getByRole('button', { name: 'Maak een passkey' }).click();
    await page.getByRole('button', { name: /^Verwijder de passkey van/ }).waitFor();

    await signOut();
    await page.getByRole('button', { name: 'Aanmelden met een passkey' }).click();
    await page.getByText('U bent aangemeld als Noor.').waitFor();
  });

  it('says what to do when the device has no passkey for this site any more', async () => {
    await page.goto(`${home}/beheer/passkeys`);
    await page.getByRole('button', { name: /^Verwijder de passkey van/ }).click();
    await page.getByText('U hebt hier nog geen passkey.').waitFor();
    await signOut();
    await page.getByRole('button', { name: 'Aanmelden met een passkey' }).click();
    await page.getByText('Het aanmelden lukte niet. Probeer het opnieuw, of gebruik een code.').waitFor();
    expect(await storage.db.selectFrom('session').selectAll().execute()).toEqual([]);
  });
});
