/**
 * Frames a second while the picture moves: `npx tsx tools/phaser/harness/measure.ts "w=905&h=768"`.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildHarness, CHROMIUM, type Harness, serveHarness } from './build.ts';

const [query = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'stage-'));
await buildHarness(folder);
const server = await serveHarness(folder);
const browser = await chromium.launch(CHROMIUM);
try {
  const deviceScaleFactor = Number(new URLSearchParams(query).get('dpr') ?? 1);
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, deviceScaleFactor });
  await page.goto(`${server.url}?${query}`);
  await page.waitForFunction(() => (window as unknown as Harness).harness?.state.ready === true);
  const fps: Record<string, number> = {};
  for (const [name, ms] of [
    ['sweep', 2400],
    ['speaks', 1500],
    ['beria', 1500],
    ['ten', 1800],
  ] as const) {
    fps[name] = await page.evaluate(
      ([view, time]) => {
        const { harness } = window as unknown as Harness;
        harness.show(view);
        return harness.frames(time);
      },
      [name, ms] as const,
    );
    await page.waitForTimeout(600);
  }
  console.log(query, fps, await page.evaluate(() => (window as unknown as Harness).harness.state));
} finally {
  await browser.close();
  await server.close();
}
