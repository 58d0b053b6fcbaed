/** The indicators by year: a small chart for each, the runs' mean against the record. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { IndicatorData } from '../../src/engine/world-data.ts';
import type { Report } from './report.ts';
import { TableOfChart } from './table.tsx';
import { mean } from './words.ts';

const WIDTH = 300;
const HEIGHT = 150;
const LEFT = 46;
const RIGHT = WIDTH - 10;

interface Point {
  readonly year: number;
  readonly mean: number | undefined;
  readonly recorded: number | undefined;
}

function pointsOf({ id, series }: IndicatorData, { summary }: Report): Point[] {
  return Object.entries(summary.indicatorsByYear).map(([year, values]) => ({
    year: Number(year),
    mean: values[id],
    recorded: series[year],
  }));
}

function Lines({ indicator, points }: { indicator: IndicatorData; points: readonly Point[] }) {
  const years = points.map(point => point.year);
  const values = points.flatMap(point => [point.mean ?? 0, point.recorded ?? 0]);
  const first = years[0]!;
  const last = years.at(-1)!;
  const x = scaleLinear([first, Math.max(last, first + 1)], [LEFT + 8, RIGHT - 8]);
  // Every scale includes zero: next to each other, cut scales would make all differences look alike.
  const y = scaleLinear([Math.min(0, ...values), Math.max(1, ...values)], [HEIGHT - 24, 10]).nice(3);
  const path = (key: 'mean' | 'recorded') =>
    line<Point>(
      point => x(point.year),
      point => y(point[key] ?? 0),
    ).defined(point => point[key] !== undefined)([...points]) ?? '';
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img">
      <title>
        {indicator.name}, {indicator.unit}, by year: mean of the runs and the record
      </title>
      {y.ticks(3).map(tick => (
        <g key={tick}>
          <line class={tick === 0 ? 'zero' : 'grid'} x1={LEFT} x2={RIGHT} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
            {tick.toLocaleString('en-GB').replace('-', '\u2212')}
          </text>
        </g>
      ))}
      {[...new Set([first, last])].map(year => (
        <text
          class="tick"
          key={year}
          x={x(year)}
          y={HEIGHT - 6}
          text-anchor={year === first ? 'start' : 'end'}
        >
          {year}
        </text>
      ))}
      <path class="line line-0" d={path('mean')} />
      <path class="recorded" d={path('recorded')} />
    </svg>
  );
}

function Indicator({ indicator, points }: { indicator: IndicatorData; points: readonly Point[] }) {
  const last = points.at(-1)!;
  return (
    <figure class="small">
      <h3>{indicator.name}</h3>
      <p class="unit">{indicator.unit}</p>
      <Lines indicator={indicator} points={points} />
      <figcaption>
        <p class="aside">
          {last.year}: <b class="simulated">{mean(last.mean)}</b> · record {mean(last.recorded)}
        </p>
        <TableOfChart
          caption={`${indicator.name}, ${indicator.unit}`}
          columns={[{ head: 'Year' }, { head: 'Runs', number: true }, { head: 'Record', number: true }]}
          rows={points.map(({ year, mean: value, recorded }) => [year, mean(value), mean(recorded)])}
        />
      </figcaption>
    </figure>
  );
}

/** The section on the indicators. */
export function Indicators({ report }: { report: Report }) {
  const years = Object.keys(report.summary.indicatorsByYear);
  return (
    <section aria-labelledby="country">
      <h2 id="country">The country against the record</h2>
      <p>
        At the end of each year, over the runs that had not ended by then. Every scale includes zero. A mean
        over many seeds is smoother than any single run, because good and bad harvests cancel out.
      </p>
      <p class="legend">
        <span class="key key-runs" /> mean of the runs <span class="key key-record" /> the record
      </p>
      {years.length === 0 ? (
        <p>No run came to the end of a year.</p>
      ) : (
        <div class="multiples">
          {report.world.data.indicators.map(indicator => (
            <Indicator key={indicator.id} indicator={indicator} points={pointsOf(indicator, report)} />
          ))}
        </div>
      )}
    </section>
  );
}
