import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  beginAt,
  beginGame,
  byMouse,
  DESKTOP,
  decisionOf,
  decisionsOf,
  HISTORICAL,
  historicalRun,
  launch,
  openChoices,
  openGame,
  PATIENCE_MS,
  playToEnd,
  playToOptions,
  sharedBrowser,
  turn,
} from './player.ts';

const browser = sharedBrowser();

describe('a run is kept', () => {
  it('and goes on in the middle of a scene after the browser was killed', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'first-secretary-'));
    const start = () =>
      chromium.launchPersistentContext(profile, {
        executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
        viewport: DESKTOP,
      });
    // The last decision but one: what is left of the run is short.
    const decision = decisionsOf(historicalRun()).at(-2)!;
    let context = await start();
    let { page } = await beginAt(context, decision);
    await playToOptions(page, decision);
    await turn(page, decisionOf(decision).historical);
    const before = await page.textContent('#text');
    // No farewell: the process is gone before the page can say anything.
    const cdp = await context.newCDPSession(page);
    await cdp.send('Browser.close').catch(() => undefined);
    await context.close().catch(() => undefined);

    context = await start();
    ({ page } = await openGame(context));
    expect(await openChoices(page)).toContain('title.continue');
    await byMouse(page, 'title.continue', 1);
    await page.waitForSelector('#sheet');
    expect(await page.textContent('#text')).toBe(before);
    expect(await playToEnd(page, HISTORICAL)).toBe('retired-on-request');
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('a damaged or foreign code is refused with a sentence, and the present run stays', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page } = await beginAt(context, 'beria');
    await playToOptions(page, 'beria');
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    const offered = await page.textContent('#title-continue-note');
    await page.click('[data-option="title.code"]');
    for (const code of ['hello', '1RGQG-ZHR4R-K973A-0RC60-3M000-1X152-0ZRPS-8', '!!!!', '']) {
      await page.fill('#code-input', code);
      await page.click('[data-option="title.code.play"]');
      await page.waitForFunction(() => (document.querySelector('#code-problem')?.textContent ?? '') !== '');
      const sentence = (await page.textContent('#code-problem')) ?? '';
      expect(sentence.length).toBeGreaterThan(20);
      expect(await page.$('#sheet')).toBeNull();
    }
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    expect(await page.textContent('#title-continue-note')).toBe(offered);
    await page.click('[data-option="title.continue"]');
    await page.waitForSelector('#sheet');
    expect(await page.getAttribute('time', 'datetime')).toBe(decisionOf('beria').date);
    await context.close();
  });

  it('a damaged save is refused with a sentence, and a new run can begin', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page } = await openGame(context);
    await page.evaluate(() => {
      localStorage.setItem(
        'first-secretary.run',
        JSON.stringify({ savedAt: Date.now(), save: { version: 1, record: 'x' } }),
      );
    });
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    expect(await page.textContent('#title-continue-note')).toMatch(/damaged/);
    await byMouse(page, 'title.begin', 0);
    await page.waitForSelector('#sheet');
    await context.close();
  });
});

describe('without the picture', () => {
  it('the run can be finished when the stage never arrives', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    await context.route(/stage-[^/]*\.js/, route => route.abort());
    const { page } = await beginAt(context, 'june-1957', historicalRun(7));
    expect(await playToEnd(page, ['june-1957.agriculture'])).toBe('june-agriculture');
    await context.close();
  });

  it('and without WebGL the stage draws on a canvas', async () => {
    const plain = await launch(['--disable-3d-apis']);
    const context = await plain.newContext({ viewport: DESKTOP });
    const { page, faults } = await beginGame(context);
    await turn(page, (await openChoices(page))[0]!);
    await page.waitForSelector('.stage.ready canvas', { timeout: PATIENCE_MS });
    expect(faults.messages).toEqual([]);
    await plain.close();
  });
});
