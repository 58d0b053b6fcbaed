/**
 * The one test that runs the engine: the lite build in a real browser, every factory touched, the whole repertory played.
 * It builds the harness of tools/phaser, which needs neither the page nor the story.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHarness, CHROMIUM, type Harness, serveHarness } from '../../../tools/phaser/harness/build.ts';

const BUDGET = 225 * 1024;
const WAIT = { timeout: 20_000 };

const folder = mkdtempSync(join(tmpdir(), 'stage-'));
let server: Awaited<ReturnType<typeof serveHarness>>;
let browser: Browser;

async function open(query: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 905, height: 768 } });
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${server.url}?${query}`);
  await page.waitForFunction(
    () => {
      const { harness } = window as unknown as Partial<Harness>;
      return harness !== undefined && (harness.state.ready || harness.state.failure !== '');
    },
    undefined,
    WAIT,
  );
  return { page, faults };
}

const failure = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as Harness).harness.state.failure);

async function play(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.evaluate(one => (window as unknown as Harness).harness.show(one), name);
    await page.waitForTimeout(120);
  }
}

/** A mark for what is on the canvas, taken once nothing has moved for a while. */
async function still(page: Page): Promise<string> {
  let last = '';
  for (let i = 0; i < 60; i++) {
    const now = (await page.screenshot({ type: 'png' })).toString('base64');
    if (now === last) return now;
    last = now;
    await page.waitForTimeout(250);
  }
  throw new Error('the picture does not come to rest');
}

describe.skipIf(!existsSync(CHROMIUM.executablePath))('the lite engine', () => {
  beforeAll(async () => {
    await buildHarness(folder);
    server = await serveHarness(folder);
    browser = await chromium.launch(CHROMIUM);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('fits its budget, the whole stage included', () => {
    const scripts = readdirSync(join(folder, 'assets')).filter(file => file.endsWith('.js'));
    const bytes = scripts.map(file => gzipSync(readFileSync(join(folder, 'assets', file))).length);
    expect(Math.max(...bytes)).toBeLessThan(BUDGET);
  });

  test('plays the repertory in Canvas without a fault', async () => {
    const { page, faults } = await open('view=march');
    const march = await still(page);
    await play(page, ['speaks', 'beria', 'gone', 'vote', 'sweep', 'shock', 'ten', 'tenVote', 'cuba', 'four']);
    await play(page, ['winter']);
    expect(await still(page)).not.toBe(march);
    await play(page, ['march']);
    expect(await still(page)).toBe(march);
    expect(await failure(page)).toBe('');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('hides its canvas from readers and goes without a trace', async () => {
    const { page, faults } = await open('view=march');
    expect(await page.getAttribute('canvas', 'aria-hidden')).toBe('true');
    await play(page, ['speaks', 'winter']);
    await page.evaluate(() => (window as unknown as Harness).harness.stage.destroy());
    await page.waitForTimeout(700);
    expect(await page.$$('canvas')).toHaveLength(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('stands still when asked in the middle of a movement', async () => {
    const { page, faults } = await open('view=march');
    await play(page, ['gone', 'tenVote']);
    await page.evaluate(() => (window as unknown as Harness).harness.stage.setReducedMotion(true));
    await play(page, ['shock', 'vote', 'cuba', 'gone']);
    await still(page);
    expect(await failure(page)).toBe('');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('reports missing pictures and keeps the page', async () => {
    const { page } = await open('art=/nothing/');
    expect(await failure(page)).toMatch(/missing/);
    expect(await page.$$('canvas')).toHaveLength(0);
    await page.close();
  });

  test('comes up in WebGL with the press, even in software', async () => {
    const { page, faults } = await open('view=march&webgl');
    await play(page, ['speaks', 'tenVote', 'sweep']);
    expect(await failure(page)).toBe('');
    expect(faults).toEqual([]);
    await page.close();
  });
});
