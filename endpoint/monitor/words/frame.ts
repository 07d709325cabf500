/** Words of the frame around every page. */
import type { Language } from '../../language.ts';
import type { InBoth } from '../page.ts';

export interface FrameWords {
  readonly skip: string;
  readonly bar: string;
  readonly foot: string;
  readonly home: string;
  /** Name of the other language, in that language. */
  readonly otherLanguage: string;
  readonly exampleTitle: string;
  readonly example: string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly motto: string;
  /** Before the name and address of the operator. */
  readonly runBy: string;
  readonly licence: string;
  readonly noCookies: string;
  readonly notFoundTitle: string;
  readonly notFound: string;
  readonly toHome: string;
}

export const FRAME_WORDS: InBoth<FrameWords> = {
  nl: {
    skip: 'Naar de inhoud',
    bar: 'Hoofdmenu',
    foot: 'Over deze site',
    home: 'Kaart',
    otherLanguage: 'English',
    exampleTitle: 'Voorbeeldgegevens',
    example: 'Deze gemeenten en zinnen zijn verzonnen. U ziet hoe de monitor werkt.',
    emptyTitle: 'Nog leeg',
    empty: 'Er is nog niets bekend. Er verschijnt iets als mensen hun bevindingen sturen en die zijn nagekeken.',
    runBy: 'Wie dit beheert:',
    motto: 'In het woord geweten zit “wet”.',
    licence: 'De gegevens zijn vrij te gebruiken (CC0).',
    noCookies: 'Deze site plaatst geen cookies en volgt niemand.',
    notFoundTitle: 'Deze pagina is er niet',
    notFound: 'Misschien is het adres veranderd. Of er zit een typefout in.',
    toHome: 'Naar de kaart',
  },
  en: {
    skip: 'Skip to content',
    bar: 'Main menu',
    foot: 'About this site',
    home: 'Map',
    otherLanguage: 'Nederlands',
    exampleTitle: 'Example data',
    example: 'These municipalities and sentences are made up. They show how the monitor works.',
    emptyTitle: 'Still empty',
    empty: 'Nothing is known yet. Something appears here once people send what they found and it was checked.',
    runBy: 'Run by:',
    motto: '“Geweten” is Dutch for conscience. The word holds “wet”: law.',
    licence: 'The data are free to use (CC0).',
    noCookies: 'This site sets no cookies and follows nobody.',
    notFoundTitle: 'There is no such page',
    notFound: 'The address may have changed, or it holds a typing error.',
    toHome: 'To the map',
  },
};

export const OTHER: Readonly<Record<Language, Language>> = { nl: 'en', en: 'nl' };
