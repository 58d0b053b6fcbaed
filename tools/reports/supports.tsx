/** The three supports by year, as lines with a table. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { SUPPORTS, type SupportId } from '../../src/engine/vocabulary.ts';
import type { Report } from './report.ts';
import { spread } from './spread.ts';
import { TableOfChart } from './table.tsx';
import { mean } from './words.ts';

const WIDTH = 960;
const HEIGHT = 320;
const LEFT = 40;
const RIGHT = WIDTH - 130;
const NAMES: Readonly<Record<SupportId, string>> = { party: 'Party', military: 'Military', public: 'Public' };

type Row = readonly [year: number, values: Readonly<Record<string, number>>];

function Lines({ rows }: { rows: readonly Row[] }) {
  const x = scaleLinear([rows[0]![0], Math.max(rows.at(-1)![0], rows[0]![0] + 1)], [LEFT + 16, RIGHT - 12]);
  const y = scaleLinear([0, 100], [HEIGHT - 28, 12]);
  const last = rows.at(-1)![1];
  const labels = spread(
    SUPPORTS.map(id => y(last[id] ?? 0)),
    17,
  );
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img">
      <title>Mean party, military and public support at the end of each year, from 0 to 100</title>
      {[0, 25, 50, 75, 100].map(tick => (
        <g key={tick}>
          <line class="grid" x1={LEFT} x2={RIGHT} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {rows.map(([year]) => (
        <text class="tick" key={year} x={x(year)} y={HEIGHT - 6} text-anchor="middle">
          {year}
        </text>
      ))}
      {SUPPORTS.map((id, i) => (
        <g key={id}>
          <path
            class={`line line-${i}`}
            d={
              line<Row>(
                ([year]) => x(year),
                ([, values]) => y(values[id] ?? 0),
              )([...rows]) ?? ''
            }
          />
          {rows.map(([year, values]) => (
            <circle class={`dot dot-${i}`} key={year} cx={x(year)} cy={y(values[id] ?? 0)} r={3.5} />
          ))}
          <text class={`line-name name-${i}`} x={RIGHT + 6} y={labels[i]! + 5}>
            {NAMES[id]} {mean(last[id])}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The section on the supports. */
export function Supports({ report }: { report: Report }) {
  const rows = Object.entries(report.summary.supportsByYear).map(
    ([year, values]): Row => [Number(year), values],
  );
  return (
    <section aria-labelledby="supports">
      <h2 id="supports">Support, year by year</h2>
      <p>
        Mean at the end of each year, from 0 to 100, over the runs that had not ended by then. So a line may
        rise because the weakest runs are over.
      </p>
      {rows.length === 0 ? (
        <p>No run came to the end of a year.</p>
      ) : (
        <figure class="wide">
          <Lines rows={rows} />
          <figcaption>
            <TableOfChart
              caption="Mean support at the end of each year"
              columns={[{ head: 'Year' }, ...SUPPORTS.map(id => ({ head: NAMES[id], number: true }))]}
              rows={rows.map(([year, values]) => [year, ...SUPPORTS.map(id => mean(values[id]))])}
            />
          </figcaption>
        </figure>
      )}
    </section>
  );
}
