/** The sheet of paper: heading, who speaks, the text of the page, and the choices. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { parseMove } from '../../engine/rules/moves.ts';
import type { Beat } from '../../narrative/beat.ts';
import type { Page, Session } from '../../session/session.ts';
import { monthOf } from '../captions/date.ts';
import { roleOf } from '../captions/role.ts';
import { Choices } from './choices.tsx';
import { HistoryButton } from './history.tsx';
import { lazy } from './lazy.tsx';
import { NamedText } from './named-text.tsx';
import { Stamp } from './stamp.tsx';
import { closeCard } from './store.ts';

const YearTable = lazy(() => import('./year.tsx').then(module => module.YearTable));
const Documents = lazy(() => import('./documents.tsx').then(module => module.Documents));
const AllFigures = lazy(() => import('./year.tsx').then(module => module.AllFigures));
const HumanCost = lazy(() => import('./human-cost.tsx').then(module => module.HumanCost));
const Interval = lazy(() => import('./interval.tsx').then(module => module.Interval));

interface Heading {
  readonly kicker: string;
  readonly title: string;
}

/** A move has its own page and its own heading, with the name of whom it went to. */
function moveHeading({ world, state }: Session, page: Page): Heading {
  const { to } = parseMove(state.moves.at(-1) ?? '');
  const name = to === null ? '' : ` \u00b7 ${world.holders[world.holderIndex.get(to)!]!.name}`;
  return { kicker: `Between decisions${name}`, title: world.moves.get(page.of)!.data.label };
}

function headingOf(session: Session, page: Page): Heading {
  const { world } = session;
  if (page.kind === 'year') return { kicker: 'The year ends', title: page.of };
  if (page.kind === 'epilogue') return { kicker: 'Afterwards', title: 'What became of it' };
  if (page.kind === 'ending') return { kicker: 'The end', title: world.endings.get(page.of)!.title };
  if (page.kind === 'move') return moveHeading(session, page);
  const decision = session.decision!;
  return { kicker: decision.data.kicker, title: decision.data.title };
}

/** The person whose words open the page, if somebody speaks on it. */
function speakerOf(
  { world, state }: Session,
  beats: readonly Beat[],
): { id: string; name: string; role: string } | null {
  const id = beats.find(beat => beat.speaker !== null)?.speaker;
  const holder = id ? world.holderIndex.get(id) : undefined;
  if (holder === undefined || holder === world.player) return null;
  const { name, address } = world.holders[holder]!;
  return { id: id!, name: address ? `${address} ${name}` : name, role: roleOf(world, state, holder) };
}

function Paragraph({ beat, seen }: { beat: Beat; seen: Set<string> }) {
  const documented = beat.record.length > 0;
  return (
    <p
      class={`${beat.speaker ? 'speech' : ''}${documented ? ' documented' : ''}`}
      title={documented ? 'Documented' : undefined}
    >
      <NamedText text={beat.text} seen={seen} />
      {documented && <span class="record-mark"> [documented]</span>}
    </p>
  );
}

/** What was done between two turning points. */
function Meanwhile({ session: { world }, passed }: { session: Session; passed: Page['passed'] }) {
  return (
    <details class="meanwhile">
      <summary>
        Meanwhile, as it was: {passed.length === 1 ? 'one decision' : `${passed.length} decisions`}
      </summary>
      <ul>
        {passed.map(({ day, option }) => (
          <li key={option}>
            <span class="when">{monthOf(day)}:</span> You{' '}
            {world.options[world.optionIndex.get(option)!]!.data.label}.
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The sheet. The text is the page's one live region. */
export function Sheet({
  session,
  page,
  turn,
  card,
  onPress,
  onMove,
}: {
  session: Session;
  page: Page;
  turn: number;
  /** whether the card on the human cost is still to be closed */
  card: boolean;
  onPress: (id: string) => void;
  onMove: (id: string, to: string | null) => void;
}) {
  const { kicker, title } = headingOf(session, page);
  const speaker = speakerOf(session, page.beats);
  // The weeks stay open from one move to the next, and are closed again after the next decision.
  const here = session.decision?.data.id ?? null;
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = page.interval !== null && openAt === here;
  const seen = new Set<string>();
  const inner = useRef<HTMLDivElement>(null);
  // A new page is read from its top: the sheet scrolls beside the picture, the whole page on a telephone.
  useLayoutEffect(() => {
    if (inner.current) inner.current.scrollTop = 0;
    scrollTo(0, 0);
  }, [page.key]);
  return (
    <div class="sheet" id="sheet">
      <div class="sheet-inner" ref={inner}>
        <header class="sheet-head">
          <p class="kicker">{kicker}</p>
          <h1 class="heading">{title}</h1>
        </header>
        <div class="text" id="text" aria-live="polite" aria-atomic="true">
          {speaker && (
            <div class="speaker">
              <Stamp person={speaker.id} />
              <p class="speaker-name">
                {speaker.name}
                <span class="speaker-role">{speaker.role}</span>
              </p>
            </div>
          )}
          {page.passed.length > 0 && <Meanwhile session={session} passed={page.passed} />}
          {page.beats.map((beat, i) => (
            <Paragraph key={`${page.key}.${i}`} beat={beat} seen={seen} />
          ))}
          {page.kind === 'year' && <YearTable session={session} year={Number(page.of)} />}
        </div>
        {page.kind === 'aftermath' && <HistoryButton decision={page.of} session={session} />}
        {page.kind === 'year' && (
          <>
            <AllFigures session={session} year={Number(page.of)} />
            <Documents year={Number(page.of)} />
          </>
        )}
        {page.cost && card ? (
          <HumanCost session={session} decision={page.of} turn={turn} onClose={closeCard} />
        ) : (
          <div class={`foot ${page.choices.length === 1 && !open ? 'stays' : ''}`}>
            <Choices choices={page.choices} onPress={onPress} turn={turn} />
            {page.interval && (
              <Interval
                key={page.key}
                session={session}
                interval={page.interval}
                open={open}
                onOpen={now => setOpenAt(now ? here : null)}
                onMove={onMove}
              />
            )}
          </div>
        )}
      </div>
    </div>
  );
}
