/** A player in a real browser: opens the game, presses choices, reads the page. */
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { realWorld } from '../helpers/story.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The options that Khrushchev took. */
export const HISTORICAL = realWorld().decisions.map(decision => decision.data.historical);

export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** More presses than any run needs. */
const MOST_PRESSES = 1200;

/** Starts the browser that `npm test` has found. */
export function launch(args: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH || '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...args] });
}

/** One browser for the tests of a file. */
export function sharedBrowser(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser has not been started.');
    return browser;
  };
}

/** Opens a context with the title page in it and begins a run. */
export async function beginGame(
  context: BrowserContext,
  query?: string,
): Promise<{ page: Page; faults: Faults }> {
  const opened = await openGame(context, query);
  await byMouse(opened.page, 'title.begin', 0);
  await opened.page.waitForSelector('#sheet');
  return opened;
}

export interface Faults {
  readonly messages: string[];
  /** addresses outside the page's own origin */
  readonly foreign: string[];
}

/** Opens the title page and collects whatever goes wrong in it. */
export async function openGame(
  context: BrowserContext,
  query = '?seed=1953',
): Promise<{ page: Page; faults: Faults }> {
  const page = await context.newPage();
  const url = inject('url');
  const faults: Faults = { messages: [], foreign: [] };
  page.on('pageerror', error => faults.messages.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') faults.messages.push(message.text());
  });
  page.on('request', request => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(url).origin && !['data:', 'blob:'].includes(protocol))
      faults.foreign.push(request.url());
  });
  await page.goto(url + query);
  await page.waitForSelector('html[data-ready]');
  return { page, faults };
}

/** The ids of the choices that can be pressed now, in order. */
export function openChoices(page: Page): Promise<string[]> {
  return page.$$eval('[data-choices] button[data-option]:not([aria-disabled="true"])', buttons =>
    buttons.map(button => (button as HTMLButtonElement).dataset.option ?? ''),
  );
}

/** A mark that differs for every page of the story. */
export function pageMark(page: Page): Promise<string> {
  return page.evaluate(() => {
    const text = document.querySelector('#text')?.textContent ?? '';
    const choices = [...document.querySelectorAll('[data-choices] button')].map(
      b => (b as HTMLElement).dataset.option,
    );
    return `${document.querySelector('time')?.textContent} ${text} ${choices.join()} ${document.querySelector('[data-ending]') !== null}`;
  });
}

export type Press = (page: Page, id: string, index: number) => Promise<void>;

export const byMouse: Press = (page, id) => page.click(`[data-choices] [data-option="${id}"]`);

/** Presses the digit of the choice's place among the open ones. */
export const byKeyboard: Press = (page, _id, index) => page.keyboard.press(String(index + 1));

/** Presses one choice and waits until the page has turned. */
export async function turn(page: Page, id: string, press: Press = byMouse): Promise<void> {
  const before = await pageMark(page);
  const index = (await openChoices(page)).indexOf(id);
  await press(page, id, index);
  await page.waitForFunction(
    mark => {
      const text = document.querySelector('#text')?.textContent ?? '';
      const choices = [...document.querySelectorAll('[data-choices] button')].map(
        b => (b as HTMLElement).dataset.option,
      );
      const now = `${document.querySelector('time')?.textContent} ${text} ${choices.join()} ${document.querySelector('[data-ending]') !== null}`;
      return now !== mark && (choices.length > 0 || document.querySelector('[data-ending]') !== null);
    },
    before,
    { timeout: 15_000 },
  );
}

/** Plays with the wanted options, and else the first choice, until `done` is true of the open choices. */
export async function playUntil(
  page: Page,
  wanted: readonly string[],
  done: (choices: readonly string[]) => boolean,
  press: Press = byMouse,
): Promise<void> {
  for (let i = 0; i < MOST_PRESSES; i++) {
    if ((await page.$('[data-ending]')) !== null) return;
    const choices = await openChoices(page);
    if (done(choices)) return;
    const id = choices.find(choice => wanted.includes(choice)) ?? choices[0];
    if (!id) throw new Error('There is nothing to press.');
    await turn(page, id, press);
  }
  throw new Error('The run does not come to an end.');
}

/** Plays to the screen after the end and gives the id of the ending. */
export async function playToEnd(
  page: Page,
  wanted: readonly string[],
  press: Press = byMouse,
): Promise<string> {
  await playUntil(page, wanted, () => false, press);
  return (await page.getAttribute('[data-ending]', 'data-ending')) ?? '';
}

/** What axe finds on the page as it stands: a line for each place. */
export async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(violation =>
    violation.nodes.map(node => `${violation.id}: ${node.html.slice(0, 160)}`),
  );
}
