import type { RoundParticipant } from './round-participant.ts';

/** What this browser has in its database about tasks, and whether a script that counts is registered. */
export const counted = async ({
  person,
}: RoundParticipant): Promise<{ running: number; attempts: number; scripts: number }> => {
  const own = await person.context().newPage();
  await own.goto(`chrome-extension://${await person.extensionId()}/elsewhere.html`);
  const found = await own.evaluate(async () => {
    const open = indexedDB.open('geweten');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const count = (name: string) =>
      new Promise<number>((resolve) => {
        const asked = database.transaction(name).objectStore(name).count();
        asked.onsuccess = () => resolve(asked.result);
      });
    const [running = 0, attempts = 0] = await Promise.all(['running', 'attempts'].map(count));
    database.close();
    const api = (
      globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(filter: object): Promise<object[]> } };
      }
    ).chrome;
    const scripts = await api.scripting.getRegisteredContentScripts({ ids: ['counter'] });
    return { running, attempts, scripts: scripts.length };
  });
  await own.close();
  return found;
};
