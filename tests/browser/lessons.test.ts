/** What lessons need: chapters that start by themselves, lengths, cards on human cost, names that can be looked up. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeRun } from '../../src/session/run-code.ts';
import { realWorld } from '../helpers/story.ts';
import {
  beginAt,
  DESKTOP,
  decisionOf,
  findings,
  historicalRun,
  openGame,
  PHONE,
  playToEnd,
  playToOptions,
  playUntil,
  recordBefore,
  sharedBrowser,
  turn,
} from './player.ts';

const browser = sharedBrowser();
const CLOSE = 'close-card';

const heading = (page: Page): Promise<string | null> => page.textContent('#sheet h1');

function firstOf(chapter: number, points = false): string {
  return realWorld().data.decisions.find(
    decision => decision.chapter === chapter && (!points || decision.turningPoint),
  )!.title;
}

async function openChapters(context: BrowserContext): Promise<Page> {
  const { page } = await openGame(context);
  await page.click('[data-option="title.chapters"]');
  await page.waitForSelector('dialog[open] [data-option="title.chapter.7"]');
  return page;
}

describe('a chapter', () => {
  it('starts from the historical position, after its note on content', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const page = await openChapters(context);
    expect(await page.textContent('.chapters li:nth-child(6)')).toContain('nuclear war');
    expect(await findings(page)).toEqual([]);
    await page.click('[data-option="title.chapter.5"]');
    await page.waitForSelector('#sheet');
    expect(await heading(page)).toBe(firstOf(5));
    expect(await page.$('dialog[open]')).toBeNull();
    expect(await page.$('#title')).toBeNull();
    await context.close();
  });

  it('starts in the run of a code that came so far, and refuses one that did not', async () => {
    const context = await browser().newContext({ viewport: PHONE });
    const page = await openChapters(context);
    const code = encodeRun(realWorld(), recordBefore(historicalRun(7), 'poland'));
    await page.fill('dialog[open] .chapter-code input', code);
    await page.click('[data-option="title.chapter.6"]');
    await page.waitForFunction(() => document.querySelector('dialog[open] .code-problem')?.textContent);
    expect(await page.textContent('dialog[open] .code-problem')).toContain('stands in chapter 3');
    expect(await findings(page)).toEqual([]);
    await page.click('[data-option="title.chapter.2"]');
    await page.waitForSelector('#sheet');
    expect(await heading(page)).toBe(firstOf(2));
    await context.close();
  });

  it('and a length can be asked for by a link', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page } = await openGame(context, '?seed=3&chapter=3&length=points');
    expect(await page.textContent('#title-begin-note')).toContain('chapter 3');
    await page.click('[data-option="title.begin"]');
    await page.waitForSelector('#sheet');
    expect(await heading(page)).toBe(firstOf(3, true));
    await context.close();
  });
});

it('of the turning points alone the others are taken as they were, and listed', async () => {
  const context = await browser().newContext({ viewport: DESKTOP });
  const { page } = await openGame(context, '?seed=1953&chapter=2&length=points');
  await page.click('[data-option="title.begin"]');
  await page.waitForSelector('#sheet');
  await playUntil(page, [], choices => choices.some(choice => choice.startsWith('virgin-lands.')));
  await turn(page, 'virgin-lands.plough-big');
  for (let i = 0; i < 6 && (await page.$('.meanwhile')) === null; i++) await turn(page, 'go-on');
  const listed: string[] = [];
  for (const item of await page.$$('.meanwhile li')) listed.push((await item.textContent()) ?? '');
  expect(listed.join(' ')).toContain(decisionOf('atheism').options[0]!.label);
  await context.close();
});

describe.each([
  ['1366 x 768', DESKTOP],
  ['390 x 844', PHONE],
])('the card on human cost at %s', (_name, viewport) => {
  it('is read before the meters move', async () => {
    const context = await browser().newContext({ viewport });
    const { page } = await beginAt(context, 'novocherkassk');
    await playToOptions(page, 'novocherkassk');
    const meters = (): Promise<string | null> => page.textContent('.meters');
    const before = await meters();
    await turn(page, 'novocherkassk.force');
    await playUntil(page, [], choices => choices.includes(CLOSE));
    expect(await page.textContent('.human-cost')).toContain('Mokrousov');
    expect(await meters()).toBe(before);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('1');
    await page.waitForSelector('[data-option="go-on"]');
    expect(await page.$('.human-cost')).toBeNull();
    expect(await meters()).not.toBe(before);
    await context.close();
  });
});

describe('a name in the text', () => {
  it('is looked up where it stands, and what came later is kept back', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page } = await beginAt(context, 'beria');
    await turn(page, 'go-on');
    await page.click('#text .named >> nth=0');
    await page.waitForSelector('dialog[open] .codex-entry');
    expect(await findings(page)).toEqual([]);
    const details = await page.$('dialog[open] .codex-entry details');
    expect(await details?.evaluate(element => (element as HTMLDetailsElement).open)).not.toBe(true);
    await page.click('dialog[open] button:has-text("All people")');
    await page.fill('dialog[open] input[type="search"]', 'mikoyan');
    await page.click('dialog[open] .codex-list .named >> nth=0');
    await page.waitForSelector('[data-entry="mikoyan"]');
    await page.keyboard.press('Escape');
    expect(await page.$('dialog[open]')).toBeNull();
    await context.close();
  });

  it('is plain text if the reader wants it so', async () => {
    const context = await browser().newContext({ viewport: PHONE });
    const { page } = await beginAt(context, 'beria');
    await turn(page, 'go-on');
    await page.waitForSelector('#text .named');
    await page.click('.corner button:has-text("Settings")');
    await page.click('dialog[open] label:has-text("Names in the text")');
    await page.keyboard.press('Escape');
    expect(await page.$('#text .named')).toBeNull();
    await context.close();
  });
});

it('after an ending it is told what became of what was done, and then the run is over', async () => {
  const context = await browser().newContext({ viewport: DESKTOP });
  const { page } = await beginAt(context, 'october-1964');
  await playToOptions(page, 'october-1964');
  await turn(page, 'october-1964.sign');
  for (let i = 0; i < 40 && (await heading(page)) !== 'What became of it'; i++) await turn(page, 'go-on');
  expect(await heading(page)).toBe('What became of it');
  expect(await findings(page)).toEqual([]);
  expect(await playToEnd(page, [])).toBe('retired-on-request');
  await context.close();
});

it('a document of the year is read with the page of the year', async () => {
  const context = await browser().newContext({ viewport: PHONE });
  const { page } = await beginAt(context, 'housing');
  await playToOptions(page, 'housing');
  await turn(page, decisionOf('housing').historical);
  for (let i = 0; i < 8 && (await heading(page)) !== '1954'; i++) await turn(page, 'go-on');
  await page.click('button:has-text("The decree on the Crimea")');
  await page.waitForSelector('dialog[open] blockquote');
  expect(await page.textContent('dialog[open]')).toContain('68/262');
  expect(await findings(page)).toEqual([]);
  await context.close();
});
