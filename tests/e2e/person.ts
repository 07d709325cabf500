/** What a person can do with the extension, the same in every browser, so that one story is told once. */

export interface PersonSettings {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Hosts that lead to the made-up sites. */
  readonly hosts: readonly string[];
  /** Port on 127.0.0.1 where these answer over https. */
  readonly port: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colours?: 'light' | 'dark';
  /** Port on 127.0.0.1 of a proxy through which everything goes, also what stays on this machine. */
  readonly proxy?: number;
}

export type Key = 'F6' | 'Tab' | 'Escape' | 'Enter' | 'Space';

/** The panel, or another page of the extension. Names and texts are as a person reads them. */
export interface Panel {
  /** All visible text. */
  text(): Promise<string>;
  /** Presses the first button, link, or choice with this name; waits until it is there. */
  press(name: string | RegExp): Promise<void>;
  /** Fills the field with this label. */
  write(label: string | RegExp, text: string): Promise<void>;
  /** Ticks the box or radio with this value. */
  choose(value: string): Promise<void>;
  /** Resolves when this text is visible. */
  sees(text: string | RegExp): Promise<void>;
  count(selector: string): Promise<number>;
  evaluate<T>(script: string): Promise<T>;
}

export interface Person {
  extensionId(): Promise<string>;
  goTo(address: string): Promise<void>;
  pressToolbarButton(): Promise<void>;
  /** Name of our page in the small window under the button, or the tab in its place ("elsewhere.html?notAPage"); waits for it, and closes it. */
  underButton(): Promise<string>;
  /** Presses these keys one after another ("F6", "Tab", "Escape"), wherever the keyboard is. */
  keys(...names: readonly Key[]): Promise<void>;
  /** Types a text, wherever the keyboard is. */
  type(text: string): Promise<void>;
  /** The panel docked in the page; waits for it. */
  panel(): Promise<Panel>;
  /** Whether the driver still knows a panel in the page; it may hear later than the page that one went. */
  hasPanel(): Promise<boolean>;
  /** A page of the extension in a tab of its own: "findings.html"; with a path, a PNG of it is saved there. */
  openOwnPage(name: string, picture?: string): Promise<Panel>;
  /** A page of the extension that opened by itself in a tab; waits for it. */
  ownPage(name: string): Promise<Panel>;
  /** Text of every frame of the page that holds the panel, ours and those that the page made. */
  panelTexts(): Promise<readonly string[]>;
  /** Runs an expression in the page's own world. */
  onPage<T>(script: string): Promise<T>;
  /** What the page weighs after garbage was collected: nodes and listeners, also those that nothing shows any more where the driver can tell. */
  weight(): Promise<{ readonly nodes: number; readonly listeners: number }>;
  /** Ends the background as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** The extension is loaded anew under open pages, as an update does. */
  update(): Promise<void>;
  /** Closes the browser and opens it again with the same profile. */
  restart(): Promise<void>;
  /** Saves a PNG of the window. */
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}
