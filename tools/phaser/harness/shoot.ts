/**
 * Takes pictures of the stage: `npx tsx tools/phaser/harness/shoot.ts out.png [query] [step:ms ...]`.
 * A step is a view's name and how long to wait after showing it; the picture is taken at the end.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildHarness, CHROMIUM, type Harness, serveHarness } from './build.ts';

const [out = '/tmp/stage.png', query = '', ...steps] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'stage-'));
await buildHarness(folder);
const server = await serveHarness(folder);
const browser = await chromium.launch(CHROMIUM);
try {
  const size = new URLSearchParams(query);
  const viewport = { width: Number(size.get('w') ?? 905), height: Number(size.get('h') ?? 768) };
  const page = await browser.newPage({ viewport, deviceScaleFactor: Number(size.get('dpr') ?? 1) });
  page.on('console', message => console.log(message.type(), message.text()));
  page.on('pageerror', error => console.log('ERROR', error.message));
  await page.goto(`${server.url}?${query}`);
  await page.waitForFunction(
    () => {
      const { harness } = window as unknown as Partial<Harness>;
      return harness !== undefined && (harness.state.ready || harness.state.failure !== '');
    },
    undefined,
    { timeout: 20_000 },
  );
  await page.waitForTimeout(300);
  for (const step of steps) {
    const [name = '', ms = '1000'] = step.split(':');
    await page.evaluate(one => (window as unknown as Harness).harness.show(one), name);
    await page.waitForTimeout(Number(ms));
  }
  console.log(await page.evaluate(() => (window as unknown as Harness).harness.state));
  await page.screenshot({ path: out });
} finally {
  await browser.close();
  await server.close();
}
