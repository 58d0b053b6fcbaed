/** Takes the pictures of docs/screenshots into test-results/screenshots, and holds that each shows what it should. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { beginGame, DESKTOP, HISTORICAL, PHONE, playUntil, sharedBrowser, turn } from './player.ts';

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
    await page.waitForSelector('.stage.ready canvas', { timeout: 20_000 });
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
  it('of the table, the weeks between decisions, the Virgin Lands, the vote, Cuba, the last session and the end', async () => {
    const context = await browser().newContext({ viewport });
    const { page } = await beginGame(context);
    await playUntil(page, HISTORICAL, choices => choices.includes('beria.wait'));
    await take(page, `table-${size}`);
    await turn(page, 'beria.arrest-with-malenkov');
    while ((await page.waitForSelector('.weeks', { timeout: 500 }).catch(() => null)) === null)
      await turn(page, 'go-on');
    await page.click('.weeks-head');
    await take(page, `weeks-${size}`);
    await playUntil(page, HISTORICAL, choices => choices.includes('virgin-lands.plough-big'));
    await turn(page, 'virgin-lands.plough-big');
    await take(page, `virgin-lands-${size}`);
    await playUntil(page, HISTORICAL, choices => choices.includes('june-1957.appeal'));
    await take(page, `vote-${size}`);
    await playUntil(page, HISTORICAL, choices => choices.includes('cuba-letters.hold'));
    await take(page, `cuba-${size}`);
    await playUntil(page, HISTORICAL, choices => choices.includes('october-1964.sign'));
    await take(page, `october-${size}`);
    await playUntil(page, HISTORICAL, () => false);
    await take(page, `end-${size}`, true);
    await context.close();
  });
});
