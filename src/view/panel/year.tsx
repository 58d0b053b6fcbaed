/** The year in figures: the state of the country against the year before, and what arrived from old decisions. */
import { useMemo } from 'preact/hooks';
import { round } from '../../engine/arithmetic.ts';
import { UNIT } from '../../engine/vocabulary.ts';
import type { World } from '../../engine/world.ts';
import type { Session } from '../../session/session.ts';
import { causeText } from '../captions/cause.ts';
import { monthOf } from '../captions/date.ts';
import { yearEnd } from '../captions/year-end.ts';

interface Group {
  readonly title: string;
  readonly of: readonly string[];
}

/** What a year's page shows of the country: what people eat, how they live, and what power has. */
export const GROUPS: readonly Group[] = [
  { title: 'Bread, meat and the plan', of: ['grain', 'procurement', 'meat', 'growth'] },
  { title: 'How people live', of: ['housing', 'goods', 'camps'] },
  { title: 'Power', of: ['army', 'missiles', 'tension', 'personal-rule'] },
];

const MINUS = '\u2212';

/** A level in tenths: whole where the unit is small, else with a tenth where there is one. */
export function figure(tenths: number): string {
  const size = Math.abs(tenths);
  const text =
    size >= 1000 * UNIT
      ? round(size, UNIT).toLocaleString('en-GB')
      : (size / UNIT).toFixed(size % UNIT === 0 ? 0 : 1);
  return tenths < 0 ? `${MINUS}${text}` : text;
}

/** The change of a level, as exact as the level is shown. */
export function difference(now: number, before: number): string {
  const coarse = Math.max(Math.abs(now), Math.abs(before)) >= 1000 * UNIT;
  const change = coarse ? (round(now, UNIT) - round(before, UNIT)) * UNIT : now - before;
  if (change === 0) return 'same';
  return change > 0 ? `+${figure(change)}` : figure(change);
}

interface RowsProps {
  readonly world: World;
  readonly now: Int32Array;
  readonly before: Int32Array | null;
  readonly of: readonly string[];
}

function Rows({ world, now, before, of }: RowsProps) {
  return (
    <>
      {of.map(id => {
        const i = world.indicatorIndex.get(id);
        if (i === undefined) return null;
        const { name, unit } = world.indicators[i]!.data;
        return (
          <tr key={id} data-indicator={id}>
            <th scope="row">
              {name} {!name.toLowerCase().includes(unit) && <span class="unit">{unit}</span>}
            </th>
            <td class="number">{figure(now[i]!)}</td>
            {before && <td class="number change">{difference(now[i]!, before[i]!)}</td>}
          </tr>
        );
      })}
    </>
  );
}

function Head({ year, compared }: { year: number; compared: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="visually-hidden">Figure</span>
        </th>
        <th scope="col" class="number">
          {year}
        </th>
        {compared && (
          <th scope="col" class="number change">
            since {year - 1}
          </th>
        )}
      </tr>
    </thead>
  );
}

/** The figures of the year-end before this one; null for the first, which has none before it. */
function useYearBefore({ world, record }: Session, year: number): Int32Array | null {
  return useMemo(() => yearEnd(world, record, year - 1), [world, record, year]);
}

interface Brought {
  readonly day: number;
  readonly text: string;
  /** whether an old decision has arrived */
  readonly old: boolean;
}

/** What the year brought: old decisions that arrived, recorded events, crises. */
function broughtOf({ world, state }: Session): Brought[] {
  return state.happened.flatMap((happening): Brought[] => {
    if (happening.kind === 'later') {
      const id = world.options[happening.option]!.data.id;
      const text = causeText(world, { kind: 'later', id, index: happening.later });
      return [{ day: happening.day, text, old: true }];
    }
    if (happening.kind === 'chronicle' || happening.kind === 'crisis') {
      const { kind, id } = happening;
      return [{ day: happening.day, text: causeText(world, { kind, id }), old: false }];
    }
    return [];
  });
}

interface Props {
  readonly session: Session;
  readonly year: number;
}

/** A table of the year and a list of what it brought. */
export function YearTable({ session, year }: Props) {
  const { world, state } = session;
  const before = useYearBefore(session, year);
  const brought = broughtOf(session);
  return (
    <>
      <table class="figures">
        <caption class="visually-hidden">
          The country at the end of {year}
          {before && `, and the change on ${year - 1}`}
        </caption>
        <Head year={year} compared={before !== null} />
        {GROUPS.map(({ title, of }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" class="group" colSpan={before ? 3 : 2}>
                {title}
              </th>
            </tr>
            <Rows world={world} now={state.indicators} before={before} of={of} />
          </tbody>
        ))}
      </table>
      {brought.length > 0 && (
        <ul class="brought">
          {brought.map((item, i) => (
            <li key={i} class={item.old ? 'old' : ''}>
              {item.old && <span class="brought-when">{monthOf(item.day)}. </span>}
              {item.text}.
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The figures that the year's table leaves out. They stand outside the text, so that opening them does not read it again. */
export function AllFigures({ session, year }: Props) {
  const { world, state } = session;
  const before = useYearBefore(session, year);
  const shownAbove = new Set(GROUPS.flatMap(group => group.of));
  const rest = world.indicators.map(one => one.data.id).filter(id => !shownAbove.has(id));
  if (rest.length === 0) return null;
  return (
    <details class="all-figures">
      <summary>All figures</summary>
      <table class="figures">
        <caption class="visually-hidden">The other figures at the end of {year}</caption>
        <Head year={year} compared={before !== null} />
        <tbody>
          <Rows world={world} now={state.indicators} before={before} of={rest} />
        </tbody>
      </table>
    </details>
  );
}
