/** The three supports over the run, drawn as lines with the decisions pinned on the time axis. A table says the same. */
import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { civilDate, dayOf } from '../../engine/calendar.ts';
import type { TimelinePoint } from '../../insight/timeline.ts';
import { longDate } from '../captions/date.ts';

const WIDTH = 720;
const HEIGHT = 300;
const LEFT = 34;
const BOTTOM = 26;
const NAMES = ['Party', 'Military', 'Public'] as const;

export interface Pin {
  readonly day: number;
  readonly label: string;
}

function yearsBetween(first: number, last: number): number[] {
  const years: number[] = [];
  for (let year = civilDate(first).year + 1; year <= civilDate(last).year; year++) years.push(year);
  return years;
}

/** The chart with its table. */
export function SupportChart({ points, pins }: { points: readonly TimelinePoint[]; pins: readonly Pin[] }) {
  const first = points[0]?.day ?? 0;
  const last = points.at(-1)?.day ?? 1;
  const x = scaleLinear([first, last], [LEFT, WIDTH - 70]);
  const y = scaleLinear([0, 100], [HEIGHT - BOTTOM, 24]);
  /** Numbers that would touch stand at two heights. */
  const crowded = (i: number): boolean => i % 2 === 1 && x(pins[i]!.day) - x(pins[i - 1]!.day) < 14;
  const path = (support: number): string =>
    line<TimelinePoint>(
      point => x(point.day),
      point => y(point.values[support]! / 100),
    ).curve(curveStepAfter)([...points]) ?? '';
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label="Party, military and public support over the run; the table below gives the same figures."
      >
        {[0, 25, 50, 75, 100].map(tick => (
          <g key={tick}>
            <line class="grid" x1={LEFT} x2={WIDTH - 70} y1={y(tick)} y2={y(tick)} />
            <text class="tick" x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {yearsBetween(first, last).map(year => {
          const at = x(dayOf({ year, month: 1, day: 1 }));
          return (
            <g key={year}>
              <line class="grid" x1={at} x2={at} y1={y(0)} y2={y(0) + 5} />
              <text class="tick" x={at} y={HEIGHT - 6} text-anchor="middle">
                {year}
              </text>
            </g>
          );
        })}
        {pins.map((pin, i) => (
          <g key={pin.label}>
            <line class="pin" x1={x(pin.day)} x2={x(pin.day)} y1={y(100)} y2={y(0)} />
            <text class="pin-number" x={x(pin.day)} y={y(100) - (crowded(i) ? 12 : 1)} text-anchor="middle">
              {i + 1}
            </text>
          </g>
        ))}
        {NAMES.map((name, support) => (
          <g key={name}>
            <path class={`line line-${support}`} d={path(support)} />
            <text class="line-name" x={WIDTH - 64} y={y((points.at(-1)?.values[support] ?? 0) / 100) + 4}>
              {name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <ol class="pins">
          {pins.map(pin => (
            <li key={pin.label}>{pin.label}</li>
          ))}
        </ol>
        <details>
          <summary>The same as a table</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Date</th>
                {NAMES.map(name => (
                  <th scope="col" class="number" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map(point => (
                <tr key={point.day}>
                  <th scope="row">{longDate(point.day)}</th>
                  {point.values.map((value, support) => (
                    <td class="number" key={NAMES[support]}>
                      {Math.round(value / 100)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  );
}
