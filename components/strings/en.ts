/** English. The explanations of the rules are Dutch for the larger part; what they quote is Dutch by nature. */
import { findingsEn } from './findings-en.ts';
import { panelEn } from './panel-en.ts';
import type { Strings } from './strings.ts';
import { welcomeEn } from './welcome-en.ts';

export const en: Strings = {
  appName: 'Geweten',
  states: {
    loading: { title: 'We are reading the page', text: 'One moment.' },
    notAboutBijstand: {
      title: 'This page is not about the bijstand',
      text: 'We searched the text, but found nothing about the bijstand.',
      todo: 'Go to the page about bijstand or uitkering. Press the button again there.',
    },
    otherLanguage: {
      title: 'This page is not in Dutch',
      text: 'We read Dutch text only. So we say nothing about this page.',
      todo: 'Look for the Dutch page.',
    },
    noMainText: {
      title: 'We found no text here',
      text: 'Sometimes the text is in a picture, a PDF or another window.',
      todo: 'Open that text yourself. You can still add a finding.',
    },
    elsewhere: {
      title: 'This is not the site of a municipality',
      text: 'Geweten works on sites of municipalities. On other sites Geweten does nothing.',
      todo: 'Go to the site of your municipality. Press the Geweten button there.',
    },
    notAPage: {
      title: 'This is not an ordinary page',
      text: 'Perhaps it is a PDF, a drawing or a file with data. We cannot read that.',
      todo: 'Go to the page about the bijstand. Press the Geweten button there.',
    },
    behindLogin: {
      title: 'This page is yours alone',
      text: 'You log in here, or you are logged in. Geweten does not read such pages.',
      todo: 'Go to the public page about the bijstand. Press the Geweten button there.',
    },
    privateWindow: {
      title: 'You are in a private window',
      text: 'You see what we find. We keep nothing here and we send nothing.',
      todo: 'Do you want to keep something? Open the page in a normal window.',
    },
    offline: {
      title: 'You are offline',
      text: 'Reading and keeping still work. What you send will wait.',
      todo: 'We send it when you are online again.',
    },
    storageBlocked: {
      title: 'Your browser does not let us keep anything',
      text: 'You cannot keep anything now. We do not touch what you kept before.',
      todo: 'Allow storage for Geweten. Or restart your browser.',
    },
    pageGone: {
      title: 'The page is gone',
      text: 'The page beside this panel was closed or has changed. What you kept is still there.',
      todo: 'Open the page again and press the Geweten button.',
    },
    updated: {
      title: 'Geweten was updated',
      text: 'This panel belongs to the earlier version. What you kept is still there.',
      todo: 'Were you writing something? Copy it first. Then reload the page.',
    },
    refused: {
      title: 'You did not open this panel',
      text: 'Another page tries to show this panel. So we show nothing.',
      todo: 'Close this page. Open Geweten with the button of your browser.',
    },
    failed: {
      title: 'Something went wrong on our side',
      text: 'We could not read this page. It is not your fault. What you kept is still there.',
      todo: 'Reload the page and try once more.',
    },
    inTab: {
      title: 'The panel is in a tab of its own',
      text: 'The panel could not stand beside the text here.',
    },
  },
  outcome: {
    passed: 'right',
    failed: 'not right',
    cantTell: 'check it yourself',
    inapplicable: 'not about this',
    untested: 'not looked at yet',
  },
  reason: {
    'not-found-here': 'We did not find this on this page. It may be on another page.',
    'context-unclear': 'Something nearby may make the difference. Please read it yourself.',
    'page-type-unclear': 'We are not sure whether this page is about the bijstand.',
    language: 'The page is not in Dutch.',
    'no-main-text': 'We found no text on this page.',
    'local-rule-unknown': 'This depends on a rule of your municipality. We do not know it.',
    'rule-on-trial': 'This check is new. We are not sure enough yet.',
    'rule-error': 'Our check broke. That is our fault, not that of the page.',
    incomplete: 'The page tells this, but not all of it.',
    'perhaps-told': 'Perhaps this sentence tells it. We are not sure. Please read it yourself.',
    outdated: 'The page names an earlier period. See whether there is a newer page.',
  },
  harm: {
    'verliest-recht': 'You may miss out on a right',
    'te-weinig-geld': 'You may get too little money',
    'te-laat': 'You may get money or an answer too late',
    'onnodige-drempel': 'This makes applying harder than needed',
    onduidelijk: 'This is not clear',
  },
  subject: {
    aanvraag: 'Applying',
    zoektermijn: 'Looking for work first',
    beslissing: 'The decision',
    voorschot: 'Advance payment',
    bezwaar: 'Objection and complaint',
    geld: 'Money',
    plichten: 'Duties',
    hulp: 'Help',
    taal: 'Language and finding the page',
  },
  verdict: {
    right: 'This is right',
    wrong: 'This is not right',
    missing: 'This is not there',
    unclear: 'This is not clear',
    'good-example': 'This is a good example',
  },
  findingState: {
    concept: 'kept, not sent',
    wacht: 'waiting to be sent',
    verzonden: 'sent and received',
    bevestigd: 'seen by others too',
    opgelost: 'solved by the municipality',
    ingetrokken: 'withdrawn',
    'aandacht-nodig': 'please look at this',
  },
  problem: {
    'not-a-page': 'We cannot send the address of this page. The finding is kept.',
    'other-host': 'This page is not on a site of this municipality. The finding is kept.',
    'personal-page': 'This is a personal page. We never send anything from it.',
    'organisation-unknown': 'This municipality is not on our list. The finding is kept.',
    'personal-data-in-quote': 'The sentence holds personal data. So we do not send it.',
    'quote-too-long': 'The chosen text is too long. Choose a shorter sentence.',
    form: 'This finding is not complete. Change it and try again.',
    'unknown-finding': 'This finding is no longer there.',
    'changed-since-preview': 'The finding has changed meanwhile. Look at it again first.',
    'already-under-way': 'This finding is already on its way.',
    storage:
      'Your browser does not let us keep anything now. We do not touch what you kept before. Restart your browser.',
    'storage-full':
      'The storage of your browser is full. This was not kept. What you kept before is still there. Make room and try again.',
    'no-consent': 'Your browser did not give permission. Nothing was sent. The finding is kept.',
    'not-allowed': 'That is not possible here.',
    unexpected: 'Something went wrong on our side. Nothing is lost. Try again.',
  },
  notRead: {
    frame: 'Another window in the page',
    pdf: 'A PDF file',
    'closed-shadow': 'A part that hides its text',
    login: 'A part for which you must log in',
    'too-large': 'The last part of a very long page',
  },
  ...panelEn,
  ...findingsEn,
  ...welcomeEn,
};
