import { describe, expect, it } from 'vitest';
import {
  beginGame,
  byMouse,
  DESKTOP,
  findings,
  HISTORICAL,
  openGame,
  PHONE,
  playToEnd,
  playUntil,
  sharedBrowser,
  turn,
} from './player.ts';

const browser = sharedBrowser();

describe.each([
  ['1366 x 768', DESKTOP],
  ['390 x 844', PHONE],
])('axe finds nothing at %s', (_name, viewport) => {
  it('on any screen', async () => {
    const context = await browser().newContext({ viewport });
    const { page } = await openGame(context);
    expect(await findings(page)).toEqual([]);
    await page.click('[data-option="title.code"]');
    await page.fill('#code-input', 'nonsense');
    await page.click('[data-option="title.code.play"]');
    await page.waitForFunction(() => document.querySelector('#code-problem')?.textContent !== '');
    expect(await findings(page)).toEqual([]);
    await byMouse(page, 'title.begin', 0);
    await page.waitForSelector('#sheet');
    expect(await findings(page)).toEqual([]);
    await playUntil(page, HISTORICAL, choices => choices.includes('beria.wait'));
    expect(await findings(page)).toEqual([]);
    await turn(page, 'beria.arrest-with-malenkov');
    await page.click('.record-button');
    await page.waitForSelector('dialog[open] h3');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('.why');
    await page.waitForSelector('dialog[open] table');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('text=Settings');
    await page.waitForSelector('dialog[open] fieldset');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await playUntil(
      page,
      HISTORICAL,
      () => false,
      async (p, id, i) => {
        if ((await p.$('.figures')) !== null && !seenYear) {
          seenYear = true;
          expect(await findings(p)).toEqual([]);
        }
        if (id.startsWith('october-1964.')) expect(await findings(p)).toEqual([]);
        await byMouse(p, id, i);
      },
    );
    expect(await playToEnd(page, HISTORICAL)).toBe('retired-on-request');
    expect(await findings(page)).toEqual([]);
    await context.close();
  });
});

let seenYear = false;

describe('for the keyboard and the screen reader', () => {
  it('there is one live region, and the focus is never lost', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page } = await openGame(context);
    await page.keyboard.press('1');
    await page.waitForSelector('#sheet');
    for (let i = 0; i < 12; i++) {
      expect(await page.$$eval('[aria-live]', found => found.length)).toBe(1);
      const first = await page.$eval(
        '[data-choices] button',
        button => (button as HTMLElement).dataset.option ?? '',
      );
      await turn(page, first, async p => {
        await p.keyboard.press('1');
      });
      await page.waitForFunction(() => document.activeElement?.closest('[data-choices]') !== null);
    }
    await context.close();
  });

  it('nothing moves when the system asks for less motion', async () => {
    const context = await browser().newContext({ viewport: DESKTOP, reducedMotion: 'reduce' });
    const { page } = await beginGame(context);
    const name = await page.$eval('.sheet', sheet => getComputedStyle(sheet).animationName);
    expect(name).toBe('none');
    await context.close();
  });
});
