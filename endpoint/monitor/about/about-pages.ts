/** The pages of text, in the order of the foot. */
import type { Page } from '../page.ts';
import { ACCESSIBILITY_WORDS } from '../words/accessibility.ts';
import { COLOPHON_WORDS } from '../words/colophon.ts';
import { HOW_WORDS } from '../words/how-it-works.ts';
import { OBJECTIONS_WORDS } from '../words/objections.ts';
import { PRIVACY_WORDS } from '../words/privacy.ts';
import { WORKGROUP_WORDS } from '../words/workgroup.ts';
import { textPage } from './text-page.ts';

export const aboutPages: readonly Page[] = [
  textPage('/hoe-werkt-het', HOW_WORDS),
  textPage('/werkgroep', WORKGROUP_WORDS),
  textPage('/bezwaar', OBJECTIONS_WORDS),
  textPage('/privacy', PRIVACY_WORDS),
  textPage('/toegankelijkheid', ACCESSIBILITY_WORDS),
  textPage('/colofon', COLOPHON_WORDS),
];
