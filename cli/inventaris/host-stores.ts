/** Where the visits of every organisation are kept: one file each, opened when first needed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { siteHost } from '../../checking/keuring/address.ts';
import { memoryVisitStore, type VisitStore } from '../../checking/site/visit-store.ts';
import type { Organisation } from '../../register/organisation.ts';
import { openVisitStore } from '../site/visit-file.ts';

export interface HostStores {
  /** By the organisation whose host it is; a joint organisation's pages are asked once for all its members. */
  storeOf(url: string): Promise<VisitStore>;
  /** Lets go of what is kept in memory for one organisation, unless others share its pages. */
  release({ code, kind }: Organisation): Promise<void>;
  close(): Promise<void>;
}

export function hostStores(folder: string, organisations: readonly Organisation[]): HostStores {
  const codes = new Map(
    organisations.flatMap(({ code, hosts }) => hosts.map((host) => [siteHost(host), code] as const)),
  );
  const open = new Map<string, Promise<VisitStore>>();
  const nowhere = memoryVisitStore();
  const close = async (code: string) => {
    const store = open.get(code);
    open.delete(code);
    await (await store)?.close();
  };
  return {
    storeOf(url) {
      const code = codes.get(siteHost(URL.parse(url)?.hostname ?? ''));
      if (code === undefined) return Promise.resolve(nowhere);
      const known = open.get(code);
      if (known !== undefined) return known;
      mkdirSync(join(folder, code), { recursive: true });
      const store = openVisitStore(join(folder, code, 'bezoeken.ndjson'));
      open.set(code, store);
      return store;
    },
    release: ({ code, kind }) => (kind === 'samenwerking' ? Promise.resolve() : close(code)),
    async close() {
      for (const code of [...open.keys()]) await close(code);
    },
  };
}
