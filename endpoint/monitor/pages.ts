/** Every page of the monitor, in the order of the bar and the foot. A new page is one line here. */
import { homePage } from './home/home-page.ts';
import { searchPage } from './home/search-page.ts';
import type { Page } from './page.ts';

export const PAGES: readonly Page[] = [homePage, searchPage];
