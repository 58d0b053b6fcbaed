/**
 * The three supports over the run, one panel each: as they were, in ink, and as you were told they were, in broken red; what lies
 * between is the flattery. The decisions are pinned on the time axis. Tables say the same.
 */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { useState } from 'preact/hooks';
import { civilDate, dayOf } from '../../engine/calendar.ts';
import type { Report } from '../../engine/ledger.ts';
import type { TimelinePoint } from '../../insight/timeline.ts';
import { settings } from '../settings.ts';
import { NAMES, Panel, together } from './support-panel.tsx';
import { SupportTable, ToldTable } from './support-tables.tsx';

/** A telephone gets its own proportions: a wide chart made small cannot be read. */
const WIDE = { width: 720, left: 30, right: 88, panel: 88, gap: 34 };
const NARROW = { width: 350, left: 24, right: 58, panel: 84, gap: 34 };

const PIN_ROWS = [11, 24] as const;
const TOP = 30;
const AXIS = 20;
/** What the number of a year takes. */
const YEAR_ROOM = 36;
/** Pins up to which each has its line through the panels. */
const MOST_LINES = 30;
/** Pins up to which their list is open. */
const MOST_LISTED = 14;

export interface Pin {
  readonly day: number;
  readonly label: string;
}

interface Props {
  readonly points: readonly TimelinePoint[];
  readonly reports: readonly Report[];
  readonly pins: readonly Pin[];
}

/** The row of each pin's number, or null where it would touch another. */
function rowsOf(pins: readonly Pin[], x: ScaleLinear<number, number>): (number | null)[] {
  const ends = PIN_ROWS.map(() => -Infinity);
  return pins.map(({ day }) => {
    const row = ends.findIndex(end => x(day) - end >= 15);
    if (row < 0) return null;
    ends[row] = x(day);
    return row;
  });
}

function Years({
  first,
  last,
  x,
  bottom,
}: {
  first: number;
  last: number;
  x: ScaleLinear<number, number>;
  bottom: number;
}) {
  const years: number[] = [];
  for (let year = civilDate(first).year + 1; year <= civilDate(last).year; year++) years.push(year);
  // As many years have their number as there is room for.
  const apart = (365 * (x(last) - x(first))) / Math.max(1, last - first);
  const every = Math.ceil(YEAR_ROOM / apart);
  return (
    <>
      {years.map(year => {
        const at = x(dayOf({ year, month: 1, day: 1 }));
        return (
          <g key={year}>
            <line class="grid" x1={at} x2={at} y1={bottom} y2={bottom + 5} />
            {(year - 1955) % every === 0 && (
              <text class="tick" x={at} y={bottom + 17} text-anchor="middle">
                {year}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function Legend({ told }: { told: boolean }) {
  const sample = (name: string) => (
    <svg viewBox="0 0 44 12" width="44" height="12" aria-hidden="true">
      {name === 'told' && <path class="gap" d="M0 3H44V12H0Z" />}
      <path class={name} d={name === 'told' ? 'M0 3H44' : 'M0 6H44'} />
    </svg>
  );
  return (
    <ul class="legend">
      <li>{sample('is')} as it was</li>
      {told && (
        <li>
          {sample('told')} as it was reported
          {settings.value.flattery ? ' to you' : ', while your meters showed the truth'}; between them,
          flattery and old news
        </li>
      )}
    </ul>
  );
}

/** The chart with its tables. */
export function SupportChart({ points, reports, pins }: Props) {
  const [format] = useState(() => (matchMedia('(max-width: 820px)').matches ? NARROW : WIDE));
  const first = points[0]?.day ?? 0;
  const last = Math.max(points.at(-1)?.day ?? 1, reports.at(-1)?.day ?? 0);
  const right = format.width - format.right;
  const x = scaleLinear([first, last], [format.left, right]);
  const tops = NAMES.map((_, i) => TOP + format.gap * (i + 1) - 12 + format.panel * i);
  const bottom = tops.at(-1)! + format.panel;
  const rows = rowsOf(pins, x);
  const both = together(points, reports, last);
  const ends = points.length > 0 ? [...points, { ...points.at(-1)!, day: last }] : [];
  return (
    <figure class="chart">
      <Legend told={both.length > 0} />
      <svg
        viewBox={`0 0 ${format.width} ${bottom + AXIS}`}
        role="img"
        aria-label="Party, military and public support over the run, as they were and as you were told; the tables below give the same figures."
      >
        {pins.map((pin, i) => (
          <g key={pin.label}>
            <line
              class="pin"
              x1={x(pin.day)}
              x2={x(pin.day)}
              y1={PIN_ROWS[rows[i] ?? 1]! + 3}
              y2={pins.length > MOST_LINES ? TOP : bottom}
            />
            {rows[i] !== null && (
              <text class="pin-number" x={x(pin.day)} y={PIN_ROWS[rows[i]!]!} text-anchor="middle">
                {i + 1}
              </text>
            )}
          </g>
        ))}
        {NAMES.map((name, support) => (
          <Panel
            key={name}
            support={support}
            top={tops[support]!}
            format={format}
            x={x}
            points={ends}
            both={both}
          />
        ))}
        <Years first={first} last={last} x={x} bottom={bottom} />
      </svg>
      <figcaption>
        <details open={pins.length <= MOST_LISTED}>
          <summary>The decisions by number</summary>
          <ol class="pins">
            {pins.map(pin => (
              <li key={pin.label}>{pin.label}</li>
            ))}
          </ol>
        </details>
        <SupportTable points={points} />
      </figcaption>
    </figure>
  );
}

/** The chart, and beside it what you were told. */
export function SupportOverTime(props: Props) {
  return (
    <>
      <SupportChart {...props} />
      {props.reports.length > 0 && <ToldTable points={props.points} reports={props.reports} />}
    </>
  );
}
