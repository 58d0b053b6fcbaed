/**
 * Looks at the stage without the game: `?w=905&h=768&view=march&reduced&webgl&bottom=130&right=0`.
 * The page offers `window.harness` to scripts: show(name), show(view), frames().
 */
import '@fontsource/oswald/latin-600.css';
import { mountStage } from '../../../src/view/stage/index.ts';
import type { StageView } from '../../../src/view/stage/view-model.ts';
import { VIEWS } from './views.ts';

const query = new URLSearchParams(location.search);
const number = (name: string, otherwise: number): number => Number(query.get(name) ?? otherwise);

const parent = document.querySelector<HTMLElement>('#stage')!;
parent.style.width = `${number('w', 905)}px`;
parent.style.height = `${number('h', 768)}px`;

const state = { ready: false, failure: '', readyMs: 0 };
const started = performance.now();

const stage = await mountStage(parent, {
  assetBase: query.get('art') ?? '/art/',
  reducedMotion: query.has('reduced'),
  onReady: () => {
    state.ready = true;
    state.readyMs = Math.round(performance.now() - started);
  },
  onFailure: reason => {
    state.failure = reason;
  },
  insets: () => ({ right: number('right', 0), bottom: number('bottom', 0) }),
  ...(query.has('webgl') ? { renderer: 'webgl' as const } : {}),
});

/** Frames the browser manages in some time; the canvas must be moving by itself. */
function frames(ms: number): Promise<number> {
  return new Promise(resolve => {
    const from = performance.now();
    let count = 0;
    const tick = (now: number): void => {
      count += 1;
      if (now - from < ms) requestAnimationFrame(tick);
      else resolve(Math.round((count * 1000) / (now - from)));
    };
    requestAnimationFrame(tick);
  });
}

const show = (view: string | StageView): void => stage.show(typeof view === 'string' ? VIEWS[view]! : view);

Object.assign(window, { harness: { stage, state, show, frames, views: VIEWS } });
show(query.get('view') ?? 'march');
