/** The game on the page: stage, date, supports, sheet; or the screen after the end. */
import { useMemo, useState } from 'preact/hooks';
import { isoDate } from '../../engine/calendar.ts';
import { longDate, weekdayOf } from '../captions/date.ts';
import { settings } from '../settings.ts';
import { stageView } from '../stage/view-model.ts';
import { lazy } from './lazy.tsx';
import { Meters } from './meters.tsx';
import { lookedUp, useCodex } from './named-text.tsx';
import { Sheet } from './sheet.tsx';
import { StageHost } from './stage-host.tsx';
import { engaged, makeMove, notice, press, type Shown, shown } from './store.ts';

const CodexDialog = lazy(() => import('./codex-dialog.tsx').then(module => module.CodexDialog));
const EndScreen = lazy(() => import('./end-screen.tsx').then(module => module.EndScreen));
const LedgerDialog = lazy(() => import('./ledger.tsx').then(module => module.LedgerDialog));
const SettingsDialog = lazy(() => import('./settings-dialog.tsx').then(module => module.SettingsDialog));

/** The picture beside an ending, by its family. A war has none: it is a plain page. */
const ENDING_PLATES: Readonly<Record<string, string>> = {
  removed: 'pitsunda',
  retired: 'pitsunda',
  war: 'none',
  calendar: 'congress',
  portrait: 'congress',
};

function placeOf({ session, page }: Shown): string {
  if (page.kind === 'year') return 'Moscow';
  if (page.kind === 'move' && session.world.moves.get(page.of)!.data.away) return 'Away from Moscow';
  return session.decision?.data.place ?? 'Moscow';
}

function plateOf({ session, page }: Shown): string {
  if (page.kind === 'ending' || page.kind === 'epilogue')
    return ENDING_PLATES[session.world.endings.get(page.of)!.family] ?? 'table';
  return session.decision?.data.plate ?? 'table';
}

function Notice() {
  if (!notice.value) return null;
  return (
    <div class="notice" role="alert">
      <p>{notice.value}</p>
      <button type="button" class="plain" onClick={() => (notice.value = null)}>
        Dismiss
      </button>
    </div>
  );
}

function Play({ now, onTitle }: { now: Shown; onTitle: () => void }) {
  const [dialog, setDialog] = useState<'ledger' | 'settings' | null>(null);
  const { session, page, scene, order, turn } = now;
  const { flattery, names } = settings.value;
  useCodex(engaged.value && names);
  const view = useMemo(
    () => stageView(session.world, session.state, plateOf(now), order, scene, page.beats, page.key),
    [now],
  );
  return (
    <main class="game">
      <StageHost view={view} engaged={engaged.value} />
      <div class="date-line">
        <time class="date" dateTime={isoDate(page.day)}>
          {longDate(page.day)}
        </time>
        <span class="place">
          {weekdayOf(page.day)} {'\u00b7'} {placeOf(now)}
        </span>
      </div>
      <Meters
        supports={flattery ? now.told : now.supports}
        voice={flattery ? now.voice : null}
        corrected={flattery && now.corrected}
        onWhy={() => setDialog('ledger')}
      />
      <Sheet
        session={session}
        page={page}
        turn={turn}
        card={now.held !== null}
        onPress={press}
        onMove={makeMove}
      />
      <nav class="corner" aria-label="Game">
        <button type="button" class="plain" onClick={() => (lookedUp.value = '')}>
          Who and what
        </button>
        <button type="button" class="plain" onClick={() => setDialog('settings')}>
          Settings
        </button>
        <button type="button" class="plain" onClick={onTitle}>
          Title page
        </button>
      </nav>
      {dialog === 'ledger' && <LedgerDialog session={session} onClose={() => setDialog(null)} />}
      {dialog === 'settings' && <SettingsDialog onClose={() => setDialog(null)} />}
      {lookedUp.value !== null && (
        <CodexDialog
          open={lookedUp.value}
          onOpen={id => (lookedUp.value = id)}
          onClose={() => (lookedUp.value = null)}
        />
      )}
    </main>
  );
}

interface Actions {
  readonly onTitle: () => void;
  readonly onFork: (kept: number) => void;
}

/** Everything but the title page. */
export function App({ onTitle, onFork }: Actions) {
  const now = shown.value;
  if (!now) return null;
  const over = now.page.kind === 'ending' && now.page.choices.length === 0;
  return (
    <>
      <Notice />
      {over ? (
        <EndScreen session={now.session} page={now.page} onFork={onFork} onTitle={onTitle} />
      ) : (
        <Play now={now} onTitle={onTitle} />
      )}
    </>
  );
}
