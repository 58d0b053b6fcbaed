/** Finds a Chromium to test with: one that is installed, then Playwright's own, then Debian's package. */
import { existsSync } from 'node:fs';
import { run } from './process.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {string | undefined} */
function installed() {
  return [process.env.CHROME_PATH, ...PLACES].find(place => place && existsSync(place));
}

/** @returns {Promise<string | undefined>} */
async function playwrights() {
  const { chromium } = await import('playwright-core');
  const place = chromium.executablePath();
  return existsSync(place) ? place : undefined;
}

/**
 * The path of a browser, installing one if there is none.
 * @returns {Promise<string | null>}
 */
export async function browser() {
  const found = installed() ?? (await playwrights());
  if (found) return found;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.error('Installing Chromium ...');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { anywhere: true, quiet: true, env });
    await run('apt-get', ['install', '-y', '-q', 'chromium'], { anywhere: true, quiet: true, env });
  } else {
    await run('playwright-core', ['install', 'chromium'], { quiet: true });
  }
  return installed() ?? (await playwrights()) ?? null;
}
