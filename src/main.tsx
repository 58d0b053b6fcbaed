/** The only place where the parts meet. */

import parts from 'virtual:story';
import worldData from 'virtual:world';
import { render } from 'preact';
import type { RunRecord } from './engine/record.ts';
import { createWorld, type World } from './engine/world.ts';
import { decodeRun } from './session/run-code.ts';
import { restore } from './session/save.ts';
import { Session, type StoryLoader } from './session/session.ts';
import { longDate } from './view/captions/date.ts';
import { App } from './view/panel/app.tsx';
import { notice, show, shown } from './view/panel/store.ts';
import { applySettings } from './view/settings.ts';
import { loadRun, storeRun } from './view/storage.ts';
import { connectTitle } from './view/title.ts';
import './view/style/index.css';

const world: World = createWorld(worldData);

const load: StoryLoader = part => {
  const loader = parts[part];
  if (!loader) return Promise.reject(new Error(`The story has no part '${part}'.`));
  return loader();
};

/** `?seed=N` fixes the seed; otherwise each run has its own. */
function seedOfPage(): number {
  const wanted = new URLSearchParams(location.search).get('seed');
  if (wanted !== null && /^\d{1,10}$/.test(wanted)) return Number(wanted) >>> 0;
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}

function offerDownload(error: unknown): void {
  const record: RunRecord | undefined = shown.value?.session.record;
  notice.value = `Something is wrong in the game itself (${error instanceof Error ? error.message : String(error)}). Your run is saved: reload the page to go on.`;
  console.error(error, record);
}

const game = document.getElementById('game')!;

/** Puts a run on the page in place of the title. */
function play(session: Session): void {
  notice.value = null;
  show(session);
  title.show(false);
  game.hidden = false;
  document.title = 'First Secretary';
}

function guarded(work: () => Promise<void>): void {
  work().catch(offerDownload);
}

async function offerResume(): Promise<void> {
  const raw = await loadRun();
  if (raw === null) return title.offerResume(false, 'No run is saved in this browser yet.');
  const restored = restore(world, raw);
  if (restored.ok) title.offerResume(true, `Your run stands on ${longDate(restored.state.day)}.`);
  else title.offerResume(false, restored.say);
}

async function toTitle(): Promise<void> {
  await offerResume();
  game.hidden = true;
  title.show(true);
}

async function enterCode(code: string): Promise<string | null> {
  const decoded = decodeRun(world, code);
  if (!decoded.ok) return decoded.say;
  const resumed = await Session.fork(world, load, decoded.record, decoded.record.choices.length);
  if (!resumed.ok) return resumed.say;
  play(resumed.session);
  await storeRun(resumed.session.save);
  return null;
}

const title = connectTitle({
  begin: () =>
    guarded(async () => {
      const session = await Session.begin(world, load, seedOfPage());
      play(session);
    }),
  resume: () =>
    guarded(async () => {
      const resumed = await Session.resume(world, load, await loadRun());
      if (resumed.ok) play(resumed.session);
      else title.offerResume(false, resumed.say);
    }),
  enterCode,
});

applySettings();
addEventListener('error', event => offerDownload(event.error));
addEventListener('unhandledrejection', event => offerDownload(event.reason));
render(
  <App
    onTitle={() => guarded(toTitle)}
    onFork={kept =>
      guarded(async () => {
        const { record } = shown.value!.session;
        const forked = await Session.fork(world, load, record, kept);
        if (!forked.ok) {
          notice.value = forked.say;
          return;
        }
        play(forked.session);
        await storeRun(forked.session.save);
        scrollTo(0, 0);
      })
    }
  />,
  game,
);
guarded(offerResume);
// The first chapter is fetched while the title is read.
void load('1953-succession');
document.documentElement.dataset['ready'] = 'true';
