/** What stands beside a page, in English. */
import type { Strings } from './strings.ts';

const things = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);

/** "2026-11-22" as "22 November 2026". */
const date = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

export const panelEn: Pick<Strings, 'panel' | 'card' | 'walk' | 'others' | 'forMe'> = {
  panel: {
    opening({ wrong, missing, missingInAll, right }) {
      if (wrong === 0 && missing === 0) {
        return right === 0 ? 'We could not check anything here.' : 'Everything we checked is right.';
      }
      const notRight =
        wrong === 0 ? 'We saw no mistakes.' : `${things(wrong)} ${wrong === 1 ? 'is' : 'are'} not right.`;
      if (missing === 0) return notRight;
      const notFound = missing < missingInAll ? `${missing} important things` : things(missing);
      return `${notRight} ${notFound} we did not find.`;
    },
    groups: {
      wrong: 'Not right',
      missing: 'Not found',
      check: 'Check it yourself',
      right: 'Right',
      questions: 'Questions for you',
    },
    groupHints: {
      wrong: 'These sentences say something else than the law.',
      missing: 'This matters most here. It may be on another page.',
      check: 'We are not sure here. Please read it yourself.',
      right: 'This is there, and it is right.',
      questions: 'Only a person can judge this.',
    },
    checkedOn: (on, ruleset) => `Checked with the law of ${date(on)}. Rules: ${ruleset}.`,
    lastChanged: (on) => `Changed on ${date(on)}, says the page itself.`,
    alsoNotFound: (count) => (count === 1 ? '1 more thing not found' : `${count} more things not found`),
    alsoNotFoundHint: 'Often this is on another page of your municipality.',
    close: 'Close',
    menu: 'More',
    settings: 'Settings',
    myFindings: 'My findings',
    inspect: 'Inspection',
    rounds: 'Rounds of the workgroup',
    moveLeft: 'Move the panel to the left',
    moveRight: 'Move the panel to the right',
    wider: 'Wider',
    narrower: 'Narrower',
    notReadTitle: 'We did not read this',
    aboutTitle: 'About this overview',
    about: 'Geweten is not part of the municipality. You cannot derive rights from it. Ask for help when in doubt.',
    keys: 'Press F6 to go to the page and back. Press Esc to close the panel.',
    add: 'Add something yourself',
    wholeSite: 'Check the whole site',
    updatedQuietly: 'The page has changed. We checked it again.',
    ownTitle: 'Your findings here',
  },
  card: {
    quote: 'The page says',
    quoteUnder: (heading) => `Under the heading “${heading}”`,
    meaning: 'What does this mean for you?',
    law: 'What does the law say?',
    lawLink: 'Read the law',
    example: 'It can also be said like this',
    exampleHint: 'The municipality may copy this text.',
    copy: 'Copy',
    copied: 'Copied',
    show: 'Show on the page',
    gone: 'This sentence has changed. So we do not point at it.',
    folded: 'This sentence is in a closed part. Open it on the page.',
    missingPart: (part) => `What is missing: ${part}.`,
    agree: 'Agree',
    disagree: 'Disagree',
    unclear: 'Not clear',
    praise: 'Good example',
    note: 'Add a note',
    readAloud: 'Read aloud',
    stopReading: 'Stop reading',
    yourFinding: 'Your finding',
    decide: 'How to decide?',
    restInDutch: 'The rest of this card is in Dutch, so that you can show it to the municipality.',
  },
  walk: {
    label: 'Sentences on the page',
    previous: 'Previous sentence',
    next: 'Next sentence',
    position: (at, of) => `Sentence ${at} of ${of}`,
    legend: 'How to recognise the sentences on the page',
    legendWrong: 'wavy line: not right',
    legendCheck: 'dashes: check it yourself',
    legendRight: 'straight line: right',
  },
  others: {
    title: 'What others found here',
    hint: 'Other people sent this in about this page.',
    nothingHere: 'Nothing is known about this page yet.',
    atOrganisation(points, resolved) {
      if (points === 0) return 'Nothing is known about this municipality yet.';
      const known = `About this municipality ${points === 1 ? '1 point is' : `${points} points are`} known.`;
      return resolved === 0 ? known : `${known} ${resolved} of them ${resolved === 1 ? 'is' : 'are'} solved.`;
    },
    released: (on) =>
      `Updated on ${date(on)}. Your browser fetches this by itself. Nobody sees which page you look at.`,
    states: {
      reported: 'reported, not confirmed yet',
      confirmed: 'seen by more people',
      resolved: 'solved by the municipality',
      disputed: 'the municipality does not agree',
      ambiguous: 'people think differently about this',
      rejected: 'the workgroup finds this right',
      'not-found': 'not found on the page any more',
    },
    people: (count) => (count === '<5' ? 'fewer than 5 people' : `${count} people`),
    reply: 'The municipality answers',
    unreadable: {
      title: 'We could not read the newest list',
      text: 'You see the list before it. Your own findings are still there.',
      todo: 'We will try again later. You need not do anything.',
    },
  },
  forMe: {
    title: 'For me: what fits you?',
    intro: 'Choose what fits you. You then see only what concerns you.',
    memory: 'Your answers stay in this window. When you close it, they are gone.',
    keep: 'Remember my answers in this browser',
    nothingChosen: 'You now see everything.',
    showing: (shown, of) => `You see ${shown} of ${of} parts.`,
    showAll: 'Show everything',
    traits: {
      onder27: 'I am younger than 27',
      partner: 'I have a partner',
      kinderen: 'I have children',
      huisgenoten: 'I share a home with others',
      geenAdres: 'I have no fixed address',
      eigenHuis: 'I own my home',
      werk: 'I work besides',
      gevlucht: 'I am a refugee',
      aow: 'I have reached pension age',
      zelfstandig: 'I have a business of my own',
    },
    withoutRules: {
      eigenHuis:
        'With a home of your own you can get bijstand too, sometimes as a loan. We look whether the page says otherwise. We do not check more about it yet.',
      zelfstandig:
        'We do not check anything about a business of your own yet. Ask your municipality about the Bbz. That is help for people with a business.',
    },
    lettersTitle: 'What can you do?',
    lettersHint: 'Copy a letter and fill it in yourself. We do not send it.',
  },
};
