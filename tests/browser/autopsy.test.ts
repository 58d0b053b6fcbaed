/** The autopsy on the build: worked out in a worker, while the page stays free, and a way back into the run. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  beginAt,
  DESKTOP,
  HISTORICAL,
  historicalRun,
  openChoices,
  PATIENCE_MS,
  PHONE,
  playToEnd,
  playUntil,
  sharedBrowser,
} from './player.ts';

const browser = sharedBrowser();
const MOST_MILLISECONDS = 3000;
const LONGEST_TASK_MS = 200;

interface Watched {
  longTasks: number[];
}

/** Notes every task of more than 50 ms from now on. */
function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.longTasks = [];
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) watched.longTasks.push(entry.duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

const answered = (page: Page, id: string) =>
  page.waitForSelector(`#end-${id}[data-state="answered"]`, { timeout: PATIENCE_MS });

async function milliseconds(page: Page, id: string): Promise<number> {
  return Number(await page.getAttribute(`#end-${id}`, 'data-milliseconds'));
}

describe.each([
  ['1366 x 768', DESKTOP],
  ['390 x 844', PHONE],
])('the autopsy at %s', (size, viewport) => {
  it('is worked out beside the page, has no findings, and leads back to a decision', async () => {
    const context = await browser().newContext({ viewport });
    const { page, faults } = await beginAt(context, 'october-1964');
    // Nothing of it is fetched before the end.
    const scripts: string[] = [];
    page.on('request', request => scripts.push(request.url()));
    expect(
      await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    ).not.toEqual(expect.arrayContaining([expect.stringMatching(/worker-[^/]*\.js/)]));
    await watchTasks(page);
    expect(await playToEnd(page, HISTORICAL)).toBe('retired-on-request');
    const tasksBefore = await page.evaluate(() => (window as unknown as Watched).longTasks.length);
    for (const id of ['changed', 'circumstances', 'readings']) await answered(page, id);
    const tasks = await page.evaluate(() => (window as unknown as Watched).longTasks);
    expect(Math.max(0, ...tasks.slice(tasksBefore))).toBeLessThan(LONGEST_TASK_MS);
    expect(scripts.some(url => /worker-[^/]*\.js/.test(url))).toBe(true);

    const took = await Promise.all(
      ['changed', 'circumstances', 'readings'].map(id => milliseconds(page, id)),
    );
    console.log(
      `${size}: the worker took ${took.join(', ')} ms; long tasks on the page: ${tasks.slice(tasksBefore)}`,
    );
    expect(took[0]).toBeLessThan(MOST_MILLISECONDS);

    expect(await page.$$eval('#end-changed .way', rows => rows.length)).toBeGreaterThan(0);
    expect(await page.$$eval('.reading', found => found.length)).toBe(4);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );

    // By keyboard, from the row whose decision is the earliest.
    const replay = page.locator('#end-changed [data-option^="end.replay.june-1957."]').first();
    const option = ((await replay.getAttribute('data-option')) ?? '').replace('end.replay.', '');
    await replay.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#sheet');
    expect(await page.getAttribute('time', 'datetime')).toMatch(/^1957-06/);
    await playUntil(page, [], choices => choices.includes(option));
    expect(await openChoices(page)).toContain(option);
    expect(faults).toEqual({ messages: [], foreign: [] });
    await context.close();
  });
});

it('the end stands, with sentences, when the worker cannot be fetched', async () => {
  const context = await browser().newContext({ viewport: DESKTOP });
  await context.route(/worker-[^/]*\.js/, route => route.abort());
  const { page } = await beginAt(context, 'june-1957', historicalRun(7));
  expect(await playToEnd(page, ['june-1957.agriculture'])).toBe('june-agriculture');
  await page.waitForSelector('#end-readings[data-state="failed"]', { timeout: PATIENCE_MS });
  const said = await page.$$eval('section .computing', found => found.map(p => p.textContent ?? ''));
  expect(said).toHaveLength(3);
  for (const sentence of said) expect(sentence).toMatch(/could not be computed/);
  expect(await openChoices(page)).toContain('fork.june-1957');
  await context.close();
});
