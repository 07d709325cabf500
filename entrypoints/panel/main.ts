/**
 * The panel's first script, and small: it listens at once, because the page script's message comes right after the frame's `load`. What
 * it takes to read and show the page loads beside that. Nothing shows and nothing is asked of storage before whoever put us here has
 * shown a token of our own background.
 */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/card.css';
import '../../components/panel.css';
import { wireFromFrame, wireToTab } from './wire.ts';

const tab = new URLSearchParams(location.search).get('tab');
const wiring = parent === window ? wireToTab(Number(tab)) : wireFromFrame();

import('./start.tsx').then(({ start }) => start(wiring));
