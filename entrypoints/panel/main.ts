/**
 * The panel's first script, and small: it listens at once, because the page script's message comes right after the frame's `load`. What
 * it takes to read and show the page loads beside that. Nothing shows, and of storage only the person's look is asked, before whoever
 * put us here has shown a token of our own background.
 */
import base from '../../components/base.css?inline';
import card from '../../components/card.css?inline';
import panel from '../../components/panel.css?inline';
import tokens from '../../components/tokens.css?inline';
import { keptLook } from '../look/kept-look.ts';
import { wear } from './wear.ts';
import { wireFromFrame, wireToTab } from './wire.ts';

const tab = new URLSearchParams(location.search).get('tab');
const wiring = parent === window ? wireToTab(Number(tab)) : wireFromFrame();
const look = keptLook();
wear(tokens, base, card, panel);

import('./start.tsx').then(({ start }) => start(wiring, look));
