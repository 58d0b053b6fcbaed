/**
 * Builds the harness with the lite engine into a folder and serves it with the art: for screenshots and the smoke test.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { phaserLite } from '../plugin.ts';

/** The browser of the machine, without the network it does not need. */
export const CHROMIUM = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** What the harness page offers to scripts (`window as unknown as Harness`). */
export interface Harness {
  readonly harness: {
    readonly state: { readonly ready: boolean; readonly failure: string; readonly readyMs: number };
    readonly stage: { setReducedMotion(on: boolean): void; resize(): void; destroy(): void };
    show(name: string): void;
    frames(ms: number): Promise<number>;
  };
}

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..', '..');
const ART = join(ROOT, 'assets', 'art');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export async function buildHarness(outDir: string): Promise<void> {
  await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [phaserLite()],
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1000 },
  });
}

function fileFor(folder: string, url: string): string | null {
  const path = normalize(decodeURIComponent(new URL(url, 'http://local').pathname));
  if (path.includes('..')) return null;
  const file = path.startsWith('/art/')
    ? join(ART, path.slice('/art/'.length))
    : join(folder, path === '/' ? 'index.html' : path);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Serves the built harness on 127.0.0.1. */
export async function serveHarness(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const file = fileFor(folder, request.url ?? '/');
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise(resolve => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}/`, close };
}
