import { describe, expect, it } from 'vitest';
import { round } from '../../src/engine/arithmetic.ts';
import { createWorld } from '../../src/engine/compile.ts';
import { replay } from '../../src/engine/record.ts';
import { supportValues } from '../../src/engine/rules/support.ts';
import { POINT } from '../../src/engine/vocabulary.ts';
import { decodeRun } from '../../src/session/run-code.ts';
import { loadSound } from '../../tools/story/load.ts';
import {
  beginGame,
  byKeyboard,
  byMouse,
  DESKTOP,
  HISTORICAL,
  openChoices,
  openGame,
  PHONE,
  playToEnd,
  sharedBrowser,
  turn,
} from './player.ts';

const browser = sharedBrowser();

describe('a whole run', () => {
  it('by keyboard only ends in October 1964 as in the record, and its code gives the same end in Node', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page, faults } = await openGame(context);
    await page.keyboard.press('1');
    await page.waitForSelector('#sheet');
    expect(await playToEnd(page, HISTORICAL, byKeyboard)).toBe('retired-on-request');
    const code = (await page.getAttribute('[data-run-code]', 'data-run-code')) ?? '';
    const shown = await page.$$eval('.chart tbody tr:last-child td', cells =>
      cells.map(cell => Number(cell.textContent)),
    );

    const world = createWorld(loadSound(process.cwd()).world);
    const decoded = decodeRun(world, code);
    expect(decoded.ok && decoded.record.seed).toBe(1953);
    const replayed = decoded.ok ? replay(world, decoded.record) : null;
    expect(replayed?.ok && replayed.state.stop).toEqual({ kind: 'ending', ending: 'retired-on-request' });
    const supports = replayed?.ok
      ? supportValues(world, replayed.state).map(value => round(value, POINT))
      : [];
    expect(shown).toEqual(supports);
    expect(faults).toEqual({ messages: [], foreign: [] });
    await context.close();
  });

  it('by mouse, with other choices, ends elsewhere, and nothing leaves the origin', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page, faults } = await beginGame(context, '?seed=7');
    const ending = await playToEnd(page, ['june-1957.agriculture'], byMouse);
    expect(ending).toBe('june-agriculture');
    expect(faults).toEqual({ messages: [], foreign: [] });
    await context.close();
  });

  it('can go back to one decision and take another way', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page } = await beginGame(context, '?seed=7');
    await playToEnd(page, ['june-1957.agriculture'], byMouse);
    await turn(page, 'fork.secret-speech', byMouse);
    expect(await page.getAttribute('time', 'datetime')).toBe('1956-02-13');
    const ending = await playToEnd(
      page,
      ['secret-speech.silence', 'june-1957.appeal', ...HISTORICAL],
      byMouse,
    );
    expect(ending).not.toBe('june-agriculture');
    expect(await openChoices(page)).toContain('fork.secret-speech');
    await context.close();
  });
});

describe('the contract', () => {
  it('has three meters, a date, and choices that say why they are closed', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page } = await openGame(context);
    expect(await openChoices(page)).toEqual(['title.begin', 'title.code']);
    expect(await page.getAttribute('[data-option="title.continue"]', 'aria-disabled')).toBe('true');
    await byMouse(page, 'title.begin', 0);
    await page.waitForSelector('#sheet');
    const meters = await page.$$eval('[role=meter]', found =>
      found.map(
        meter => [meter.getAttribute('aria-label'), Number(meter.getAttribute('aria-valuenow'))] as const,
      ),
    );
    expect(meters.map(([name]) => name)).toEqual(['Party', 'Military', 'Public']);
    for (const [, value] of meters) expect(value).toBeGreaterThan(0);
    expect(await page.getAttribute('time', 'datetime')).toBe('1953-03-05');
    await context.close();
  });

  it('shows every page from its top on a telephone', async () => {
    const context = await browser().newContext({ viewport: PHONE });
    const { page } = await beginGame(context);
    for (let i = 0; i < 4; i++) {
      const [first] = await openChoices(page);
      await page.locator(`[data-option="${first}"]`).scrollIntoViewIfNeeded();
      await turn(page, first!, byMouse);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
    await context.close();
  });

  it('brings the first decision within 250 words', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page } = await beginGame(context);
    let words = 0;
    const count = async (): Promise<number> =>
      page.$$eval(
        '#text > p',
        found =>
          found
            .map(p => p.textContent ?? '')
            .join(' ')
            .split(/\s+/)
            .filter(Boolean).length,
      );
    for (;;) {
      words += await count();
      const choices = await openChoices(page);
      if (choices.some(choice => choice.startsWith('kuntsevo.'))) break;
      await turn(page, choices[0]!, byMouse);
    }
    expect(words).toBeLessThanOrEqual(250);
    await context.close();
  });
});
