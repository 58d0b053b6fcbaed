import { describe, expect, it } from 'vitest';
import { round } from '../../src/engine/arithmetic.ts';
import { isTalk, replay } from '../../src/engine/record.ts';
import { lockedBecause } from '../../src/engine/reduce.ts';
import { supportValues } from '../../src/engine/rules/support.ts';
import { POINT } from '../../src/engine/vocabulary.ts';
import { decodeRun } from '../../src/session/run-code.ts';
import { historical } from '../../src/simulate/players.ts';
import { type PlayedRun, playRun } from '../../src/simulate/simulate.ts';
import { realWorld } from '../helpers/story.ts';
import {
  beginAt,
  beginGame,
  byKeyboard,
  byMouse,
  DESKTOP,
  decisionOf,
  decisionsOf,
  HISTORICAL,
  historicalRun,
  openChoices,
  openGame,
  PHONE,
  playToEnd,
  playToOptions,
  sharedBrowser,
  turn,
} from './player.ts';

const browser = sharedBrowser();
/** For the one test that plays every decision, on a slow machine. */
const WHOLE_RUN_MS = 8 * 60_000;

/** The latest decision before the last at which one other option alone leads elsewhere, and the run that it gives. */
function otherWay({ record, ending }: PlayedRun): PlayedRun & { readonly decision: string } {
  const world = realWorld();
  for (const decision of decisionsOf(record).slice(0, -1).reverse()) {
    for (const { id } of decisionOf(decision).options) {
      const run = playRun(world, record.seed, (w, state, at) => {
        const other = at.options.find(option => option.data.id === id);
        return other && lockedBecause(w, state, other) === null ? other : historical(w, state, at);
      });
      if (run.ending !== ending) return { ...run, decision };
    }
  }
  throw new Error('No other option leads elsewhere.');
}

describe('a whole run', () => {
  it(
    'in the short cut, by keyboard only, ends in October 1964 as in the record, and its code gives the same end in Node',
    async () => {
      const context = await browser().newContext({ viewport: DESKTOP });
      const { page, faults } = await openGame(context, '?seed=1953&length=short');
      await page.keyboard.press('1');
      await page.waitForSelector('#sheet');
      expect(await playToEnd(page, HISTORICAL, byKeyboard)).toBe('retired-on-request');
      const code = (await page.getAttribute('[data-run-code]', 'data-run-code')) ?? '';
      const shown = await page.$$eval('.chart tbody tr:last-child td', cells =>
        cells.map(cell => Number(cell.textContent)),
      );

      const world = realWorld();
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
    },
    WHOLE_RUN_MS,
  );

  it('by mouse, with other choices, ends elsewhere, and nothing leaves the origin', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page, faults } = await beginAt(context, 'june-1957', historicalRun(7));
    const ending = await playToEnd(page, ['june-1957.agriculture'], byMouse);
    expect(ending).toBe('june-agriculture');
    expect(faults).toEqual({ messages: [], foreign: [] });
    await context.close();
  });

  it('can go back to a decision far behind', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page } = await beginAt(context, 'june-1957', historicalRun(7));
    expect(await playToEnd(page, ['june-1957.agriculture'], byMouse)).toBe('june-agriculture');
    await turn(page, 'fork.secret-speech', byMouse);
    expect(await page.getAttribute('time', 'datetime')).toBe('1956-02-13');
    await playToOptions(page, 'secret-speech');
    await turn(page, 'secret-speech.silence', byMouse);
    await page.waitForSelector('.record-button');
    expect(await page.textContent('h1')).toBe(decisionOf('secret-speech').title);
    await context.close();
  });

  it('can go back to one decision and take another way, and its code has that way', async () => {
    const world = realWorld();
    const first = playRun(world, 7, historical);
    const other = otherWay(first);
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page } = await beginAt(context, decisionsOf(first.record).at(-1)!, first.record);
    expect(await playToEnd(page, HISTORICAL, byMouse)).toBe(first.ending);
    await turn(page, `fork.${other.decision}`, byMouse);
    expect(await page.getAttribute('time', 'datetime')).toBe(decisionOf(other.decision).date);
    const ending = await playToEnd(page, other.record.choices, byMouse);
    expect(ending).not.toBe(first.ending);
    const code = (await page.getAttribute('[data-run-code]', 'data-run-code')) ?? '';
    const decoded = decodeRun(world, code);
    if (!decoded.ok) throw new Error(decoded.say);
    // The player in the browser has talks on his way, which the one in Node has not.
    expect(decoded.record.choices.filter(choice => !isTalk(choice))).toEqual(other.record.choices);
    const replayed = replay(world, decoded.record);
    expect(replayed.ok && replayed.state.stop).toEqual({ kind: 'ending', ending });
    expect(await openChoices(page)).toContain(`fork.${other.decision}`);
    await context.close();
  });
});

describe('the contract', () => {
  it('has three meters, a date, and choices that say why they are closed', async () => {
    const context = await browser().newContext({ viewport: DESKTOP });
    const { page } = await openGame(context);
    expect(await openChoices(page)).toEqual(['title.begin', 'title.code', 'title.chapters']);
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
