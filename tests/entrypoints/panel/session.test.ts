import { describe, expect, it } from 'vitest';
import type { PageToPanel } from '../../../entrypoints/messages/page-to-panel.ts';
import type { Ask, Request } from '../../../entrypoints/messages/requests.ts';
import type { Unfinished } from '../../../entrypoints/messages/unfinished.ts';
import { openSession, type Session } from '../../../entrypoints/panel/session.ts';
import type { Finding, Opinion } from '../../../findings/finding.ts';
import type { Snapshot } from '../../../reading/snapshot.ts';
import { ruleset } from '../../../rules/ruleset.ts';

const FIRST = 'https://www.voorbeeldstad.example/bijstand';
const SECOND = 'https://www.voorbeeldstad.example/schulden';
const OPINION: Opinion = { verdict: 'missing', note: 'Dit staat er niet.', shareNote: false };

const pageSaying = (sentence: string): Snapshot => [
  [0, 'html', { lang: 'nl' }, false],
  [1, 'head', {}, false],
  [2, 'title', {}, false],
  [3, sentence],
  [1, 'body', {}, false],
  [2, 'main', {}, false],
  [3, 'h1', {}, false],
  [4, 'Bijstand aanvragen'],
  [3, 'p', {}, false],
  [4, sentence],
];

/** A panel beside a page, with a background that keeps what it is given and answers when it is told to. */
function panelBeside(url: string) {
  const kept = new Map<string, Finding>();
  const unfinished = new Map<string, readonly [string, Unfinished]>();
  const asked: Request['kind'][] = [];
  const waiting: (() => void)[] = [];
  let isSlow: (request: Request) => boolean = () => false;
  const answer = (request: Request): unknown => {
    if (request.kind === 'keep') kept.set(request.finding.id, request.finding);
    if (request.kind === 'unfinished') unfinished.set(request.written.id, [request.url, request.written]);
    if (request.kind === 'finished') unfinished.delete(request.id);
    if (request.kind === 'findings') {
      const findings = [...kept.values()].filter((finding) => finding.url === request.url);
      const begun = [...unfinished.values()].flatMap(([on, written]) => (on === request.url ? [written] : []));
      return { ok: true, findings, unfinished: begun };
    }
    if (request.kind === 'prepare') return { ok: false, problem: 'unexpected' };
    return { ok: true };
  };
  const ask = (async (request: Request) => {
    asked.push(request.kind);
    const answered = answer(request);
    if (isSlow(request)) await new Promise<void>((resolve) => waiting.push(resolve));
    return answered;
  }) as Ask;
  let heard: (message: PageToPanel) => void = () => undefined;
  let ids = 0;
  const page = {
    ok: true,
    url,
    owners: [{ code: 'VB0001', name: 'Voorbeeldstad' }],
    isPrivate: false,
    tab: 1,
  } as const;
  const session: Session = openSession(
    { page, inTab: false, pageToFront: () => undefined, post: () => undefined, listen: (each) => (heard = each) },
    {
      ask,
      isGone: () => false,
      ruleset,
      today: () => '2026-11-22',
      newId: () => `finding-${++ids}`,
      focus: () => undefined,
    },
  );
  let number = 0;
  const shows = (shown: string, sentence: string) =>
    heard({ kind: 'page', url: shown, number: ++number, snapshot: pageSaying(sentence) });
  shows(url, 'U vraagt bijstand aan bij de gemeente.');
  return {
    session,
    shows,
    selects: (text: string) => heard({ kind: 'selected', text }),
    asked,
    kept: () => [...kept.values()],
    unfinished: () => [...unfinished.values()].map(([on, { note }]) => [on, note]),
    slow: (when: typeof isSlow) => {
      isSlow = when;
    },
    goOn: () => {
      for (const go of waiting.splice(0)) go();
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a panel beside a page that shows another page without loading', () => {
  it('keeps what the person was writing with the page that it is about', async () => {
    const { session, shows, kept } = panelBeside(FIRST);
    session.judge('voorschot', 'missing', undefined);
    shows(SECOND, 'Wij helpen u met uw schulden.');
    await session.save(OPINION, undefined);
    expect(kept().map(({ url, pageTitle }) => [url, pageTitle])).toEqual([
      [FIRST, 'U vraagt bijstand aan bij de gemeente.'],
    ]);
  });

  it('changes the finding that the person opened, and makes no second one', async () => {
    const { session, shows, kept } = panelBeside(FIRST);
    session.judge('voorschot', 'missing', undefined);
    await session.save(OPINION, undefined);
    session.judge('voorschot', 'right', undefined);
    shows(SECOND, 'Wij helpen u met uw schulden.');
    await settled();
    await session.save({ ...OPINION, verdict: 'right' }, undefined);
    expect(kept().map(({ url, verdict }) => [url, verdict])).toEqual([[FIRST, 'right']]);
  });

  it('takes no sentence of the other page into it', async () => {
    const { session, shows, selects } = panelBeside(FIRST);
    session.add();
    shows(SECOND, 'Wij helpen u met uw schulden.');
    const taken = session.takeSelection();
    selects('Wij helpen u met uw schulden.');
    expect(await taken).toBeUndefined();
  });

  it('shows the findings of the page in view, whichever answer comes last', async () => {
    const { session, shows, slow, goOn } = panelBeside(FIRST);
    session.judge('voorschot', 'missing', undefined);
    slow((request) => request.kind === 'findings' && request.url === FIRST);
    const saving = session.save(OPINION, undefined);
    await settled();
    shows(SECOND, 'Wij helpen u met uw schulden.');
    await settled();
    goOn();
    await saving;
    expect(session.state().findings).toEqual([]);
  });
});

describe('saving a finding', () => {
  it('makes one of it, however often the button is pressed', async () => {
    const { session, kept, asked } = panelBeside(FIRST);
    session.add();
    await Promise.all([session.save(OPINION, undefined), session.save(OPINION, undefined)]);
    expect(kept()).toHaveLength(1);
    expect(asked.filter((kind) => kind === 'keep')).toHaveLength(1);
  });

  it('leaves a person alone who left the form meanwhile', async () => {
    const { session, kept, slow, goOn } = panelBeside(FIRST);
    session.add();
    slow(({ kind }) => kind === 'prepare');
    const saving = session.save(OPINION, undefined);
    await settled();
    session.leaveTask();
    session.add();
    goOn();
    await saving;
    expect(kept()).toHaveLength(1);
    expect(session.state().task?.kind).toBe('form');
  });
});

describe('a text that was not kept', () => {
  const TYPED: Opinion = { verdict: 'missing', note: 'Ik zoek al', shareNote: false };

  it('waits when the form is left with Esc, and stands there again when the person goes on', async () => {
    const { session, unfinished } = panelBeside(FIRST);
    await settled();
    session.add();
    session.typed(TYPED, undefined);
    session.putAside();
    await settled();
    expect(session.state().task).toBeUndefined();
    expect(session.state().said).toEqual({ kind: 'putAside' });
    expect(unfinished()).toEqual([[FIRST, 'Ik zoek al']]);
    const [begun] = session.state().unfinished;
    session.goOn(begun?.id ?? '');
    expect(session.state().task).toMatchObject({ kind: 'form', id: begun?.id, first: TYPED });
    session.putAside();
    expect(session.state().unfinished).toEqual([begun]);
  });

  it('is what the same card begins with again, with the verdict that was pressed', async () => {
    const { session } = panelBeside(FIRST);
    session.judge('voorschot', 'wrong', undefined);
    session.typed(TYPED, undefined);
    session.putAside();
    session.judge('voorschot', 'right', undefined);
    expect(session.state().task).toMatchObject({ first: { ...TYPED, verdict: 'right' } });
  });

  it('is gone once it is kept, thrown away or wiped out', async () => {
    const { session, unfinished, kept } = panelBeside(FIRST);
    session.add();
    session.typed(TYPED, undefined);
    await session.save(TYPED, undefined);
    await settled();
    expect([unfinished(), kept().length, session.state().unfinished]).toEqual([[], 1, []]);
    session.add();
    session.typed(TYPED, undefined);
    session.leaveTask();
    await settled();
    expect([unfinished(), session.state().unfinished]).toEqual([[], []]);
    session.add();
    session.typed(TYPED, undefined);
    session.typed({ ...TYPED, note: ' ' }, undefined);
    session.putAside();
    await settled();
    expect([unfinished(), session.state().unfinished]).toEqual([[], []]);
  });

  it('stays with the page that it is about', async () => {
    const { session, shows, unfinished } = panelBeside(FIRST);
    session.add();
    session.typed(TYPED, undefined);
    shows(SECOND, 'Wij helpen u met uw schulden.');
    session.typed({ ...TYPED, note: 'Ik zoek al lang' }, undefined);
    session.putAside();
    await settled();
    expect(unfinished()).toEqual([[FIRST, 'Ik zoek al lang']]);
    expect(session.state().unfinished).toEqual([]);
    shows(FIRST, 'U vraagt bijstand aan bij de gemeente.');
    await settled();
    expect(session.state().unfinished.map(({ note }) => note)).toEqual(['Ik zoek al lang']);
  });

  it('is none where nothing was typed', async () => {
    const { session, unfinished } = panelBeside(FIRST);
    session.add();
    session.typed({ verdict: 'right', note: '', shareNote: false }, undefined);
    session.putAside();
    await settled();
    expect([unfinished(), session.state().said]).toEqual([[], undefined]);
  });
});

describe('a problem', () => {
  it('stays in view when the page changes', async () => {
    const { session, shows } = panelBeside(FIRST);
    session.add();
    await session.save(OPINION, undefined);
    expect(session.state().said?.kind).toBe('problem');
    shows(FIRST, 'U vraagt bijstand aan bij ons.');
    expect(session.state().said?.kind).toBe('problem');
  });
});
