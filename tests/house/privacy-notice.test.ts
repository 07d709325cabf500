import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEPT } from '../../endpoint/jobs/retention.ts';
import { BACK_OFF, NEEDS_ATTENTION_AFTER, WAIT } from '../../findings/outbox.ts';
import { AVERAGE_B1, LONGEST_B1, readability } from '../../language/readability.ts';
import { splitSentences } from '../../language/sentences.ts';

const read = (name: string): string => readFileSync(new URL(`../../docs/privacy/${name}`, import.meta.url), 'utf8');
const notice = read('privacyverklaring.md');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What people read: without the table of tests, lists as sentences of their own. */
const sentences = (notice.split('## Hoe u dit kunt nakijken')[0] ?? '')
  .split(/\n\n|\n(?=- )/)
  .flatMap((part) =>
    splitSentences(
      part
        .replace(/^- |^#+ /, '')
        .replaceAll('**', '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  )
  .filter((sentence) => sentence !== '');

describe('the privacy notice', () => {
  it('is as easy to read as we ask of municipalities', () => {
    const { averageWords, longestWords, jargon, passive } = readability(sentences);
    expect(averageWords).toBeLessThanOrEqual(AVERAGE_B1);
    expect(sentences.filter((each) => each.split(' ').length > LONGEST_B1)).toEqual([]);
    expect(longestWords).toBeLessThanOrEqual(LONGEST_B1);
    expect(jargon).toEqual([]);
    expect(passive).toBe(0);
  });

  it('says "u", and blames nobody', () => {
    expect(sentences.join(' ')).not.toMatch(/\b(je|jij|jouw|jullie|illegaal|schuldig)\b/i);
  });

  it('names the numbers that the code keeps to', () => {
    expect(notice).toContain(`Wij wachten ${WAIT.least / HOUR} tot ${WAIT.most / HOUR} uur`);
    expect(notice).toContain(`Dan gaat de bevinding na ${KEPT.unverified} dagen weg.`);
    expect(notice).toContain(`Een opmerking gaat na ${KEPT.stories} dagen weg.`);
  });
});

describe('the table of what is kept', () => {
  it('names the numbers that the code keeps to', () => {
    const table = read('bewaartermijnen.md');
    expect(table).toContain(`nooit op de pagina is gevonden | ${KEPT.unverified} dagen`);
    expect(table).toContain(`opmerking in eigen woorden | ${KEPT.stories} dagen`);
    expect(table).toContain(`(tegen dubbel versturen) | ${KEPT.answers} dagen`);
  });

  it('keeps answers to calls for longer than an outbox may try', () => {
    expect(KEPT.answers * DAY).toBeGreaterThan(NEEDS_ATTENTION_AFTER + BACK_OFF.most);
  });
});
