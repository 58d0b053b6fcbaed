/**
 * The only place where the parts meet. The title page stands in index.html and is alive before the game has been fetched;
 * what a visitor presses meanwhile is done when it has come.
 */
import './view/style/index.css';
import type { Game } from './game.tsx';
import { linkOf } from './view/link.ts';
import { applySettings, change } from './view/settings.ts';
import { loadPart } from './view/story-data.ts';
import { connectTitle } from './view/title.ts';

const LOST = 'The game could not be loaded. Check the connection and reload the page.';

/** A link for a lesson: `?chapter=3` begins there, `?length=points` asks for the turning points alone. */
const { chapter, length } = linkOf(location.search);
if (length !== null) change({ length });

const place = document.getElementById('game')!;
const game: Promise<Game> = import('./game.tsx').then(module => module.Game.load(place, toTitle));

const title = connectTitle({
  begin: () => play(loaded => (chapter === null ? loaded.begin() : loaded.startChapter(chapter, ''))),
  chapters: () =>
    void game.then(
      loaded => loaded.offerChapters((number, code) => attempt(() => loaded.startChapter(number, code))),
      () => title.say(LOST),
    ),
  resume: () => play(loaded => loaded.resume()),
  enterCode: code => attempt(loaded => loaded.enterCode(code)),
});

/** Tries something that ends in a run on the page. A sentence comes back if it does not. */
async function attempt(start: (game: Game) => Promise<string | null>): Promise<string | null> {
  try {
    const say = await start(await game);
    if (say === null) title.show(false);
    return say;
  } catch (error) {
    console.error(error);
    return LOST;
  }
}

function play(start: (game: Game) => Promise<string | null>): void {
  void attempt(start).then(say => title.say(say ?? ''));
}

async function offerResume(): Promise<void> {
  const { available, note } = await (await game).resumable();
  title.offerResume(available, note);
}

function toTitle(): void {
  title.show(true);
  void offerResume();
}

/** A fault of the game itself: say so, and offer the run for a report. */
function report(error: unknown): void {
  console.error(error);
  void game.then(
    loaded => title.fault(error, loaded.record()),
    () => title.say(LOST),
  );
}

addEventListener('error', event => report(event.error));
addEventListener('unhandledrejection', event => report(event.reason));
applySettings();
if (chapter !== null) title.beginsWith(`This link begins with chapter ${chapter}.`);
// The first scene is fetched while the title is read.
loadPart('kuntsevo').catch(() => undefined);
offerResume()
  .catch(() => title.say(LOST))
  .finally(() => {
    document.documentElement.dataset.ready = 'true';
  });
