/**
 * The free weeks between two decisions: what can be done with them, each thing with its price. It stands below "Go on"
 * and is closed until the reader opens it, so that the story goes first.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { moveKey } from '../../engine/rules/moves.ts';
import { FULL_SEAT } from '../../engine/state.ts';
import type { Interval as Free, OfferedMove, Session } from '../../session/session.ts';
import { officeOf } from '../captions/role.ts';
import { walk } from './choices.tsx';
import '../style/interval.css';

export type OnMove = (id: string, to: string | null) => void;

/** `1 week`, `3 weeks`. */
export function weeksText(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}

interface ButtonProps {
  /** the move as it is recorded */
  readonly of: string;
  readonly name: string;
  readonly price?: string;
  readonly note: string;
  readonly locked: string | null;
  readonly expanded?: boolean;
  readonly onPress: () => void;
}

/** A button of the list. One that is closed stays focusable and says why. */
function MoveButton({ of, name, price, note, locked, expanded, onPress }: ButtonProps) {
  const noteId = `note-${of.slice(1).replace(':', '-')}`;
  const said = locked === null ? note : `Closed: ${locked}`;
  return (
    <button
      type="button"
      class="move"
      data-option={of}
      aria-disabled={locked === null ? undefined : 'true'}
      aria-expanded={locked === null ? expanded : undefined}
      aria-describedby={said ? noteId : undefined}
      onClick={() => {
        if (locked === null) onPress();
      }}
    >
      <span class="move-name">
        {name}
        {price && <span class="visually-hidden">, </span>}
      </span>
      {price && <span class="move-price">{price}</span>}
      {said && (
        <span class="move-note" id={noteId}>
          {said}
        </span>
      )}
    </button>
  );
}

type Members = NonNullable<OfferedMove['to']>;

interface MembersProps {
  readonly session: Session;
  readonly move: OfferedMove;
  readonly members: Members;
  readonly onMove: OnMove;
}

function MemberList({ session, move, members, onMove }: MembersProps) {
  const { world, state } = session;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('button')?.focus();
  }, []);
  const seat = (id: string): number => state.seated[world.holderIndex.get(id)!]!;
  const groups = [
    { title: 'Members of the Presidium', people: members.filter(one => seat(one.id) === FULL_SEAT) },
    { title: 'Candidates, who have no vote', people: members.filter(one => seat(one.id) !== FULL_SEAT) },
  ];
  return (
    <div class="members" ref={list}>
      {groups.map(
        ({ title, people }) =>
          people.length > 0 && (
            <div role="group" aria-label={`${move.label}: ${title}`} key={title}>
              <p class="members-title">{title}</p>
              {people.map(one => (
                <MoveButton
                  key={one.id}
                  of={moveKey(move.id, one.id)}
                  name={one.name}
                  note={officeOf(world, state, world.holderIndex.get(one.id)!)}
                  locked={one.locked}
                  onPress={() => onMove(move.id, one.id)}
                />
              ))}
            </div>
          ),
      )}
    </div>
  );
}

interface Props {
  readonly session: Session;
  readonly interval: Free;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onMove: OnMove;
}

/** The section. */
export function Interval({ session, interval, open, onOpen, onMove }: Props) {
  const [asking, setAsking] = useState<string | null>(null);
  const section = useRef<HTMLDetailsElement>(null);
  const { weeks, moves } = interval;
  const priceOf = (move: OfferedMove): string =>
    `${weeksText(move.weeks)}${session.world.moves.get(move.id)!.data.away ? ', away' : ''}`;
  return (
    <details
      class="weeks"
      open={open}
      ref={section}
      onToggle={event => {
        const now = event.currentTarget.open;
        if (now === open) return;
        onOpen(now);
        if (now) requestAnimationFrame(() => section.current?.scrollIntoView({ block: 'nearest' }));
      }}
    >
      <summary class="weeks-head">
        <span class="weeks-title">Your weeks: {weeks}</span>
        <span class="weeks-row" aria-hidden="true">
          {Array.from({ length: weeks }, (_, i) => (
            <i key={i} />
          ))}
        </span>
        <span class="weeks-hint">Telephone, travel, read the letters</span>
      </summary>
      <p class="weeks-lead">
        Time before the next decision. Each of these takes its weeks, and while you are away from Moscow the
        others sit there without you.
      </p>
      <ul class="moves" data-moves aria-label="What you can do in these weeks" onKeyDown={walk}>
        {moves.map(move => (
          <li key={move.id}>
            <MoveButton
              of={moveKey(move.id, null)}
              name={move.label}
              price={priceOf(move)}
              note={move.note}
              locked={move.locked}
              {...(move.to && { expanded: asking === move.id })}
              onPress={() => {
                if (move.to === null) onMove(move.id, null);
                else setAsking(asking === move.id ? null : move.id);
              }}
            />
            {move.to !== null && asking === move.id && (
              <MemberList session={session} move={move} members={move.to} onMove={onMove} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
