/** Takes the pictures of docs/screenshots into test-results/screenshots, and holds that each shows what it should. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  beginAt,
  DESKTOP,
  decisionOf,
  HISTORICAL,
  leafToTheWeeks,
  PATIENCE_MS,
  PHONE,
  playToEnd,
  playToOptions,
  playUntil,
  sharedBrowser,
  turn,
} from './player.ts';

const FOLDER = resolve('test-results/screenshots');
/** The longest movement on the stage is the light sweep; everything else has come to rest by then. */
const REST_MS = 3000;

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
});
const browser = sharedBrowser();

/** The number of clearly different colours in the picture: a blank one has very few. */
async function colours(file: string): Promise<number> {
  const { data } = await sharp(file).resize(64, 64).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const seen = new Set<number>();
  for (let i = 0; i < data.length; i += 3) {
    seen.add(((data[i]! >> 5) << 6) | ((data[i + 1]! >> 5) << 3) | (data[i + 2]! >> 5));
  }
  return seen.size;
}

async function take(page: Page, name: string, fullPage = false): Promise<void> {
  if (!fullPage) {
    await page.waitForSelector('.stage.ready canvas', { timeout: PATIENCE_MS });
    await page.waitForTimeout(REST_MS);
  }
  await page.evaluate(() => scrollTo(0, 0));
  const path = resolve(FOLDER, `${name}.png`);
  await page.screenshot({ path, fullPage });
  expect(await colours(path)).toBeGreaterThan(fullPage ? 5 : 15);
}

describe.each([
  ['1366x768', DESKTOP],
  ['390x844', PHONE],
])('pictures at %s', (size, viewport) => {
  it('of the table, and of the weeks between decisions', async () => {
    const context = await browser().newContext({ viewport });
    const { page } = await beginAt(context, 'beria');
    await playToOptions(page, 'beria');
    await take(page, `table-${size}`);
    await turn(page, decisionOf('beria').historical);
    await leafToTheWeeks(page);
    await page.click('.weeks-head');
    await take(page, `weeks-${size}`);
    await context.close();
  });

  it('of the Virgin Lands', async () => {
    const context = await browser().newContext({ viewport });
    const { page } = await beginAt(context, 'virgin-lands');
    await playToOptions(page, 'virgin-lands');
    await turn(page, decisionOf('virgin-lands').historical);
    await take(page, `virgin-lands-${size}`);
    await context.close();
  });

  it.each([
    ['the vote', 'vote', 'june-1957'],
    ['Cuba', 'cuba', 'cuba-letters'],
  ])('of %s', async (_what, name, decision) => {
    const context = await browser().newContext({ viewport });
    const { page } = await beginAt(context, decision);
    await playToOptions(page, decision);
    await take(page, `${name}-${size}`);
    await context.close();
  });

  it.each([
    ['chapter-1', 'amnesty'],
    ['chapter-2', 'housing'],
    ['chapter-3', 'poland'],
    ['chapter-4', 'pasternak'],
    ['chapter-5', 'u-2'],
    ['chapter-6', 'stalins-body'],
    ['chapter-7', 'foreign-grain'],
  ])('of a decision of %s', async (name, decision) => {
    const context = await browser().newContext({ viewport });
    const { page } = await beginAt(context, decision);
    await playToOptions(page, decision);
    await take(page, `${name}-${size}`);
    await context.close();
  });

  it('of the card on human cost', async () => {
    const context = await browser().newContext({ viewport });
    const { page } = await beginAt(context, 'novocherkassk');
    await playToOptions(page, 'novocherkassk');
    await turn(page, 'novocherkassk.force');
    await playUntil(page, [], choices => choices.includes('close-card'));
    await take(page, `card-${size}`, size.startsWith('390'));
    await context.close();
  });

  it('of the last session, and of the end', async () => {
    const context = await browser().newContext({ viewport });
    const { page } = await beginAt(context, 'october-1964');
    await playToOptions(page, 'october-1964');
    await take(page, `october-${size}`);
    expect(await playToEnd(page, HISTORICAL)).not.toBe('');
    await take(page, `end-${size}`, true);
    await context.close();
  });
});
