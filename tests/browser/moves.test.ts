import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type RunRecord, replay, take, toNextDecision } from '../../src/engine/record.ts';
import { freeWeeks } from '../../src/engine/rules/moves.ts';
import { decodeRun } from '../../src/session/run-code.ts';
import { realWorld } from '../helpers/story.ts';
import {
  beginAt,
  beginGame,
  byMouse,
  DESKTOP,
  decisionOf,
  decisionsOf,
  enterCode,
  findings,
  historicalRun,
  leafToTheWeeks,
  openChoices,
  PHONE,
  playToEnd,
  playToOptions,
  recordBefore,
  sharedBrowser,
  turn,
} from './player.ts';

const browser = sharedBrowser();

const weeksLeft = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await page.textContent('.weeks-title')) ?? '')?.[0]);

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.option ?? '');

/** Enough for two moves of a week, and one week more. */
const WEEKS = 3;

/** The first of these decisions after which a run has some weeks, if it takes the historical option there. */
function decisionWithWeeks(record: RunRecord, decisions: readonly string[]): string {
  const world = realWorld();
  const found = decisions.find(decision => {
    const before = replay(world, recordBefore(record, decision));
    if (!before.ok) throw new Error(before.refusal.say);
    const after = take(world, toNextDecision(world, before.state), decisionOf(decision).historical);
    return after.ok && freeWeeks(world, after.state) >= WEEKS;
  });
  if (found === undefined) throw new Error('None of these decisions leaves so many weeks.');
  return found;
}

/** Begins before the first decision that leaves some weeks, takes it, and reads on to where they are offered. */
async function beginWithWeeks(context: BrowserContext) {
  const run = historicalRun();
  const decision = decisionWithWeeks(run, decisionsOf(run));
  const opened = await beginAt(context, decision);
  await toTheWeeks(opened.page, decision);
  return opened;
}

/** Takes a decision and reads on to where its weeks are offered. */
async function toTheWeeks(page: Page, decision: string): Promise<void> {
  await playToOptions(page, decision);
  await turn(page, decisionOf(decision).historical);
  await leafToTheWeeks(page);
}

/** Presses Tab until the button has the focus. */
async function tabTo(page: Page, reached: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await reached()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not get there.');
}

/** Opens the weeks from "Go on" with the keyboard alone. */
async function openByKeyboard(page: Page): Promise<void> {
  await tabTo(page, () => page.evaluate(() => document.activeElement?.matches('.weeks-head') ?? false));
  await page.keyboard.press('Enter');
  await page.waitForSelector('.weeks[open]');
}

describe('the weeks between two decisions', () => {
  it('do not stand in front of the story: they are closed, below "Go on", and can be left alone', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page } = await beginWithWeeks(context);
    expect(await page.$('.weeks[open]')).toBeNull();
    expect(await openChoices(page)).toEqual(['go-on']);
    const goOn = (await page.locator('[data-option="go-on"]').boundingBox())!;
    const weeks = (await page.locator('.weeks-head').boundingBox())!;
    expect(weeks.y).toBeGreaterThanOrEqual(goOn.y + goOn.height);
    expect(weeks.y + weeks.height).toBeLessThanOrEqual(DESKTOP.height);
    expect(weeks.height).toBeLessThan(goOn.height + 16);
    const before = await page.getAttribute('time', 'datetime');
    await turn(page, 'go-on');
    expect(await page.getAttribute('time', 'datetime')).not.toBe(before);
    await context.close();
  });

  it('are used by keyboard alone: a member is telephoned, the page says what came of it, and the focus is on "Go on"', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page, faults } = await beginWithWeeks(context);
    const weeks = await weeksLeft(page);
    await openByKeyboard(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('~telephone');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('~tour');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.members');
    expect(await focused(page)).toMatch(/^~telephone:/);
    await tabTo(page, async () => (await focused(page)) === '~telephone:mikoyan');
    const text = await page.textContent('#text');
    await page.keyboard.press('Enter');
    await page.waitForFunction(old => document.querySelector('#text')?.textContent !== old, text);
    expect(await page.textContent('h1')).toBe('Telephone a member');
    expect(await page.textContent('.kicker')).toContain('Mikoyan');
    expect(await page.getAttribute('#text', 'aria-live')).toBe('polite');
    expect(await page.$$eval('[aria-live]', found => found.length)).toBe(1);
    await page.waitForFunction(() => document.activeElement?.closest('[data-choices]') !== null);
    expect(await focused(page)).toBe('go-on');
    await page.waitForSelector('.weeks');
    expect(await weeksLeft(page)).toBe(weeks - 1);
    expect(await page.evaluate(() => document.querySelector('.sheet-inner')?.scrollTop)).toBe(0);
    expect(faults).toEqual({ messages: [], foreign: [] });
    await context.close();
  });

  it('say why a move is closed, and pressing it changes nothing', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page } = await beginWithWeeks(context);
    await page.click('.weeks-head');
    const closed = page.locator('[data-option="~journey"]');
    expect(await closed.getAttribute('aria-disabled')).toBe('true');
    expect(await closed.textContent()).toMatch(/Closed: \S.*\.$/);
    const text = await page.textContent('#text');
    await closed.focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    expect(await page.textContent('#text')).toBe(text);
    await context.close();
  });

  it('survive a reload, and the moves are in the run code', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    // Shortly before the vote at which the run can end: what is left of it is short.
    const run = historicalRun(7);
    const beforeVote = decisionsOf(recordBefore(run, 'june-1957')).reverse();
    const decision = decisionWithWeeks(run, beforeVote);
    const { page } = await beginAt(context, decision, run);
    await toTheWeeks(page, decision);
    const weeks = await weeksLeft(page);
    await page.click('.weeks-head');
    await page.click('[data-option="~letters"]');
    await page.waitForFunction(() => document.querySelector('.meters-note.honest') !== null);
    const figures = await page.$$eval('[role=meter]', all => all.map(one => one.ariaValueNow));

    await page.reload();
    await page.waitForSelector('html[data-ready]');
    await byMouse(page, 'title.continue', 0);
    await page.waitForSelector('#sheet');
    expect(await page.$$eval('[role=meter]', all => all.map(one => one.ariaValueNow))).toEqual(figures);
    expect(await page.textContent('.meters-note')).toContain('true');
    await leafToTheWeeks(page);
    expect(await weeksLeft(page)).toBe(weeks - 1);
    await page.click('.weeks-head');
    expect(await page.getAttribute('[data-option="~letters"]', 'aria-disabled')).toBe('true');
    await page.click('[data-option="~telephone"]');
    await page.click('[data-option="~telephone:molotov"]');
    await page.waitForFunction(() => document.querySelector('.kicker')?.textContent?.includes('Molotov'));

    const ending = await playToEnd(page, ['june-1957.agriculture']);
    const code = (await page.getAttribute('[data-run-code]', 'data-run-code')) ?? '';
    const world = realWorld();
    const decoded = decodeRun(world, code);
    if (!decoded.ok) throw new Error(decoded.say);
    expect(decoded.record.choices.filter(choice => choice.startsWith('~'))).toEqual([
      '~letters',
      '~telephone:molotov',
    ]);
    const replayed = replay(world, decoded.record);
    expect(replayed.ok && replayed.state.stop).toEqual({ kind: 'ending', ending });

    await page.click('[data-option="end.title"]');
    await enterCode(page, code);
    await playToEnd(page, []);
    expect(await page.getAttribute('[data-ending]', 'data-ending')).toBe(ending);
    expect(await page.getAttribute('[data-run-code]', 'data-run-code')).toBe(code);
    await context.close();
  });
});

describe('reported support', () => {
  it('is shown as reported, and true when reports are turned off', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page } = await beginGame(context);
    expect(await page.textContent('.meters-note')).toMatch(/^As reported\./);
    expect(await page.getAttribute('[role=meter]', 'aria-valuetext')).toContain('reported');
    await page.click('text=Settings');
    await page.click('text=Reports flatter the First Secretary');
    await page.keyboard.press('Escape');
    expect(await page.$('.meters-note')).toBeNull();
    expect(await page.getAttribute('[role=meter]', 'aria-valuetext')).not.toContain('reported');
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    await byMouse(page, 'title.begin', 0);
    await page.waitForSelector('#sheet');
    expect(await page.$('.meters-note')).toBeNull();
    await context.close();
  });
});

describe.each([
  ['1366 x 768', DESKTOP],
  ['390 x 844', PHONE],
])('axe finds nothing at %s', (_name, viewport) => {
  it('with the weeks closed, open, with the members listed, and after a move', async () => {
    const context = await browser().newContext({ viewport });
    const { page } = await beginWithWeeks(context);
    expect(await findings(page)).toEqual([]);
    await page.click('.weeks-head');
    await page.waitForSelector('.weeks[open]');
    expect(await findings(page)).toEqual([]);
    await page.click('[data-option="~telephone"]');
    await page.waitForSelector('.members');
    expect(await findings(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.click('[data-option="~telephone:mikoyan"]');
    await page.waitForFunction(() => document.querySelector('.kicker')?.textContent?.includes('Mikoyan'));
    expect(await findings(page)).toEqual([]);
    await context.close();
  });
});
