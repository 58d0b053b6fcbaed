/** One support over the run: the line of what it was, the line of what was reported, and what lies between. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import type { Report } from '../../engine/ledger.ts';
import type { TimelinePoint } from '../../insight/timeline.ts';

export const NAMES = ['Party', 'Military', 'Public'] as const;

/** The measures of a chart. */
export interface Format {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly panel: number;
  readonly gap: number;
}

/** Points and reports on every day on which either changed. */
export function together(points: readonly TimelinePoint[], reports: readonly Report[], last: number) {
  const days = [...new Set([...points, ...reports].map(({ day }) => day).concat(last))].sort((a, b) => a - b);
  let [p, r] = [0, 0];
  return days.flatMap(day => {
    while (p + 1 < points.length && points[p + 1]!.day <= day) p++;
    while (r + 1 < reports.length && reports[r + 1]!.day <= day) r++;
    const [point, report] = [points[p], reports[r]];
    return point && report && report.day <= day ? [{ day, is: point.values, told: report.values }] : [];
  });
}

/** The panel, whose top is at `top`. */
export function Panel({
  support,
  top,
  format,
  x,
  points,
  both,
}: {
  support: number;
  top: number;
  format: Format;
  x: ScaleLinear<number, number>;
  points: readonly TimelinePoint[];
  both: ReturnType<typeof together>;
}) {
  const y = scaleLinear([0, 100], [top + format.panel, top]);
  const at = (values: readonly number[]) => y(values[support]! / 100);
  const is = line<TimelinePoint>(
    point => x(point.day),
    point => at(point.values),
  ).curve(curveStepAfter)([...points]);
  type Both = (typeof both)[number];
  const told = line<Both>(
    point => x(point.day),
    point => at(point.told),
  ).curve(curveStepAfter)(both);
  const gap = area<Both>(
    point => x(point.day),
    point => at(point.is),
    point => at(point.told),
  ).curve(curveStepAfter)(both);
  const right = format.width - format.right;
  const end = Math.round((points.at(-1)?.values[support] ?? 0) / 100);
  const toldEnd = both.length > 0 ? Math.round(both.at(-1)!.told[support]! / 100) : end;
  const isAbove = end > toldEnd;
  return (
    <g>
      {[0, 50, 100].map(tick => (
        <g key={tick}>
          <line class="grid" x1={format.left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={format.left - 5} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      <path class="gap" d={gap ?? ''} />
      <path class="told" d={told ?? ''} />
      <path class="is" d={is ?? ''} />
      <text class="line-name" x={format.left} y={top - 7}>
        {NAMES[support]}
      </text>
      <text class="end-is" x={right + 6} y={y(end) + (toldEnd === end ? 5 : isAbove ? 0 : 13)}>
        {end}
      </text>
      {toldEnd !== end && (
        <text class="end-told" x={right + 6} y={y(toldEnd) + (isAbove ? 13 : -1)}>
          told {toldEnd}
        </text>
      )}
    </g>
  );
}
