import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  beginAt,
  beginGame,
  byMouse,
  DESKTOP,
  decisionOf,
  decisionsOf,
  findings,
  HISTORICAL,
  historicalRun,
  leafToTheWeeks,
  openChoices,
  openGame,
  PHONE,
  playToEnd,
  playToOptions,
  playUntil,
  sharedBrowser,
  turn,
} from './player.ts';

const browser = sharedBrowser();
const FIRST_YEAR = '1953';

/** Opens a dialog by its button, holds that axe finds nothing in it, and closes it. */
async function lookInto(page: Page, button: string, content: string): Promise<void> {
  await page.click(button);
  await page.waitForSelector(`dialog[open] ${content}`);
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
}

/** The last decision of the first year, after which its year page comes. */
function lastOfTheYear(): string {
  const last = decisionsOf(historicalRun()).findLast(id => decisionOf(id).date.startsWith(FIRST_YEAR));
  if (last === undefined) throw new Error('The first year has no decision.');
  return last;
}

describe.each([
  ['1366 x 768', DESKTOP],
  ['390 x 844', PHONE],
])('axe finds nothing at %s', (_name, viewport) => {
  it('on the title page, with a refused code, and on the first page', async () => {
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
    await context.close();
  });

  it('on a decision, its aftermath, the record, the ledger, the settings and the weeks', async () => {
    const context = await browser().newContext({ viewport });
    const { page } = await beginAt(context, 'beria');
    await playToOptions(page, 'beria');
    expect((await openChoices(page)).length).toBeGreaterThan(1);
    expect(await findings(page)).toEqual([]);
    await turn(page, decisionOf('beria').historical);
    await page.waitForSelector('.record-button');
    expect(await findings(page)).toEqual([]);
    await lookInto(page, '.record-button', 'h3');
    await lookInto(page, '.why', 'table');
    await lookInto(page, 'text=Settings', 'fieldset');
    await leafToTheWeeks(page);
    await page.click('.weeks-head');
    await page.waitForSelector('.weeks[open]');
    expect(await findings(page)).toEqual([]);
    await context.close();
  });

  it('on the page of a year', async () => {
    const context = await browser().newContext({ viewport });
    const { page } = await beginAt(context, lastOfTheYear());
    for (let i = 0; i < 30 && (await page.textContent('h1')) !== FIRST_YEAR; i++) {
      const choices = await openChoices(page);
      await turn(page, choices.find(choice => HISTORICAL.includes(choice)) ?? choices[0]!);
    }
    await page.waitForSelector('.figures');
    expect(await findings(page)).toEqual([]);
    await context.close();
  });

  it('on the last decision, at the end, and in the autopsy when it has been worked out', async () => {
    const context = await browser().newContext({ viewport });
    const { page } = await beginAt(context, 'october-1964');
    await playToOptions(page, 'october-1964');
    expect(await findings(page)).toEqual([]);
    // Every page from the decision to the end.
    await playUntil(
      page,
      HISTORICAL,
      () => false,
      async (p, id, i) => {
        if (id === 'go-on') expect(await findings(p)).toEqual([]);
        await byMouse(p, id, i);
      },
    );
    expect(await playToEnd(page, HISTORICAL)).toBe('retired-on-request');
    expect(await findings(page)).toEqual([]);
    for (const id of ['changed', 'circumstances', 'readings'])
      await page.waitForSelector(`#end-${id}[data-state="answered"]`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await findings(page)).toEqual([]);
    await context.close();
  });
});

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
