/** The sheet of paper: heading, who speaks, the text of the page, and the choices. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { World } from '../../engine/world.ts';
import type { Beat } from '../../narrative/beat.ts';
import type { Page, Session } from '../../session/session.ts';
import { Choices } from './choices.tsx';
import { HistoryButton } from './history.tsx';
import { lazy } from './lazy.tsx';
import { Stamp } from './stamp.tsx';

const YearTable = lazy(() => import('./year.tsx').then(module => module.YearTable));

interface Heading {
  readonly kicker: string;
  readonly title: string;
}

function headingOf(session: Session, page: Page): Heading {
  const { world } = session;
  if (page.kind === 'year') return { kicker: 'The year ends', title: page.of };
  if (page.kind === 'ending') return { kicker: 'The end', title: world.endings.get(page.of)!.title };
  const decision = session.decision!;
  return { kicker: decision.data.kicker, title: decision.data.title };
}

/** The person whose words open the page, if somebody speaks on it. */
function speakerOf(world: World, beats: readonly Beat[]): { id: string; name: string; role: string } | null {
  const id = beats.find(beat => beat.speaker !== null)?.speaker;
  const holder = id ? world.holderIndex.get(id) : undefined;
  if (holder === undefined || holder === world.player) return null;
  const { name, address, role } = world.holders[holder]!;
  return { id: id!, name: address ? `${address} ${name}` : name, role };
}

function Paragraph({ beat }: { beat: Beat }) {
  const documented = beat.record.length > 0;
  return (
    <p
      class={`${beat.speaker ? 'speech' : ''}${documented ? ' documented' : ''}`}
      title={documented ? 'Documented' : undefined}
    >
      {beat.text}
      {documented && <span class="record-mark"> [documented]</span>}
    </p>
  );
}

/** The sheet. The text is the page's one live region. */
export function Sheet({
  session,
  page,
  turn,
  onPress,
}: {
  session: Session;
  page: Page;
  turn: number;
  onPress: (id: string) => void;
}) {
  const { kicker, title } = headingOf(session, page);
  const speaker = speakerOf(session.world, page.beats);
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
                <span class="speaker-role">{roleNow(session, speaker.id, speaker.role)}</span>
              </p>
            </div>
          )}
          {page.beats.map((beat, i) => (
            <Paragraph key={`${page.key}.${i}`} beat={beat} />
          ))}
          {page.kind === 'year' && <YearTable session={session} year={Number(page.of)} />}
        </div>
        {page.kind === 'aftermath' && <HistoryButton decision={page.of} session={session} />}
        <Choices choices={page.choices} onPress={onPress} turn={turn} />
      </div>
    </div>
  );
}

const OFFICE_NAMES = {
  premier: 'Chairman of the Council of Ministers',
  'second-secretary': 'Second man of the Secretariat',
  'defence-minister': 'Minister of Defence',
  'security-chief': 'Head of state security',
} as const;

/** The office that a person holds now, or his role at the beginning if he holds none of those that the rules know. */
function roleNow(session: Session, person: string, role: string): string {
  const holder = session.world.holderIndex.get(person)!;
  const names = Object.values(OFFICE_NAMES);
  const held = names.filter((_, office) => session.state.offices[office] === holder);
  if (held.length > 0) return held[0]!;
  return names.includes(role as (typeof names)[number]) || session.state.day > 200
    ? session.state.seated[holder] === 1
      ? 'Member of the Presidium'
      : ''
    : role;
}
