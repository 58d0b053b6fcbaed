/** A player in a real browser: opens the game, presses choices, reads the page. */
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { RunRecord } from '../../src/engine/record.ts';
import type { DecisionData } from '../../src/engine/world-data.ts';
import { encodeRun } from '../../src/session/run-code.ts';
import { historical } from '../../src/simulate/players.ts';
import { playRun } from '../../src/simulate/simulate.ts';
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

/** How long to wait for what must come: the machine may be slow and busy with other things. */
export const PATIENCE_MS = 40_000;

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

/** A decision of the story. */
export function decisionOf(id: string): DecisionData {
  const found = realWorld().decisions.find(({ data }) => data.id === id);
  if (!found) throw new Error(`The story has no decision '${id}'.`);
  return found.data;
}

/** The record of a run with the historical options. */
export function historicalRun(seed = 1953): RunRecord {
  return playRun(realWorld(), seed, historical).record;
}

/** The ids of the decisions that a record took, in order. */
export function decisionsOf(record: RunRecord): string[] {
  const world = realWorld();
  return record.choices.flatMap(choice => {
    const option = world.options[world.optionIndex.get(choice) ?? -1];
    return option ? [world.decisions[option.decision]!.data.id] : [];
  });
}

/** A record up to where a decision opens. */
export function recordBefore(record: RunRecord, decision: string): RunRecord {
  const kept = record.choices.findIndex(
    choice => choice.startsWith(`${decision}.`) || choice.startsWith(`${decision}/`),
  );
  if (kept < 0) throw new Error(`The run does not come to '${decision}'.`);
  return { ...record, choices: record.choices.slice(0, kept) };
}

/**
 * Begins where a decision opens: enters the code of a record up to there on the title page. A whole run takes minutes; only
 * the playthrough in play.test.ts is one.
 */
export async function beginAt(
  context: BrowserContext,
  decision: string,
  record: RunRecord = historicalRun(),
): Promise<{ page: Page; faults: Faults }> {
  const opened = await openGame(context);
  await enterCode(opened.page, encodeRun(realWorld(), recordBefore(record, decision)));
  return opened;
}

/** Enters a code on the title page and waits until its run is on the page. */
export async function enterCode(page: Page, code: string): Promise<void> {
  await page.click('[data-option="title.code"]');
  await page.fill('#code-input', code);
  await page.click('[data-option="title.code.play"]');
  const refused = await page.waitForFunction(() => {
    // The title page goes when the run has been stored, which is a little after its first page has come.
    if (document.querySelector('#title') === null && document.querySelector('#sheet') !== null) return 'no';
    return document.querySelector('#code-problem')?.textContent || false;
  });
  const say = await refused.jsonValue();
  if (say !== 'no') throw new Error(`The code is refused: ${say}`);
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
  page.setDefaultTimeout(PATIENCE_MS);
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
  await page.waitForFunction(mark => {
    const text = document.querySelector('#text')?.textContent ?? '';
    const choices = [...document.querySelectorAll('[data-choices] button')].map(
      b => (b as HTMLElement).dataset.option,
    );
    const now = `${document.querySelector('time')?.textContent} ${text} ${choices.join()} ${document.querySelector('[data-ending]') !== null}`;
    return now !== mark && (choices.length > 0 || document.querySelector('[data-ending]') !== null);
  }, before);
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

/** Reads on, with the historical options, to the page on which the options of a decision stand. */
export function playToOptions(page: Page, decision: string): Promise<void> {
  return playUntil(page, HISTORICAL, choices => choices.some(choice => choice.startsWith(`${decision}.`)));
}

/** Leafs on to the page on which the weeks are offered. */
export async function leafToTheWeeks(page: Page): Promise<void> {
  for (let i = 0; i < 6; i++) {
    // What offers them is fetched when it is first needed.
    const offered = await page.waitForSelector('.weeks', { timeout: 2000 }).catch(() => null);
    if (offered) return;
    await turn(page, 'go-on');
  }
  throw new Error('No weeks are offered.');
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
