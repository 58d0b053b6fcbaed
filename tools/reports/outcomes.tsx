/** How the runs ended: a bar for each ending, in groups by class, and a table. */
import { CLASSES, classCounts, type Outcome, outcomesOf, type Report, shareOf } from './report.ts';
import { DataTable, TableOfChart } from './table.tsx';
import { percent, whole } from './words.ts';

const WIDTH = 960;
const BARS = 330;
const LONGEST = WIDTH - BARS - 130;
const GROUP = 40;
const ROW = 30;

interface Bar extends Outcome {
  readonly y: number;
}

/** Where each group and bar stands, from the top. */
function layOut(groups: readonly (readonly [string, string, readonly Outcome[]])[]) {
  let y = 0;
  const placed = groups.map(([id, name, outcomes]) => {
    const top = y;
    y += GROUP;
    const bars = outcomes.map((outcome): Bar => {
      const bar = { ...outcome, y };
      y += ROW;
      return bar;
    });
    y += 8;
    return { id, name, top, bars };
  });
  return { placed, height: y };
}

function Bars({ report, reached }: { report: Report; reached: readonly Outcome[] }) {
  const { runs } = report.summary;
  const counts = classCounts(report.summary);
  const most = Math.max(...reached.map(outcome => outcome.runs));
  const groups = CLASSES.map(
    ([id, name]) => [id, name, reached.filter(({ ending }) => ending.class === id)] as const,
  ).filter(([, , outcomes]) => outcomes.length > 0);
  const { placed, height } = layOut(groups);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img">
      <title>Runs by ending, in groups: removed in 1964, in power after it, ended earlier</title>
      {placed.map(({ id, name, top, bars }) => (
        <g key={id}>
          <text class="bar-group" x={0} y={top + 24}>
            {name}
          </text>
          <text class="bar-group" x={BARS} y={top + 24}>
            {percent(shareOf(counts[id as keyof typeof counts], runs))}
          </text>
          <line class="rule" x1={0} x2={WIDTH} y1={top + 32} y2={top + 32} />
          {bars.map(({ ending, runs: count, y }) => {
            const length = (LONGEST * count) / most;
            return (
              <g key={ending.id}>
                <text class="bar-name" x={0} y={y + 20}>
                  {ending.title}
                </text>
                <rect class={`bar bar-${id}`} x={BARS} y={y + 6} width={Math.max(length, 1)} height={18} />
                <text class="bar-value" x={BARS + length + 8} y={y + 20}>
                  {percent(shareOf(count, runs))}
                  <tspan class="bar-count"> · {whole(count)}</tspan>
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** The section on endings. */
export function Outcomes({ report }: { report: Report }) {
  const outcomes = outcomesOf(report);
  const reached = outcomes.filter(({ runs }) => runs > 0);
  const never = outcomes.filter(({ runs }) => runs === 0);
  const names = new Map<string, string>(CLASSES);
  return (
    <section aria-labelledby="endings">
      <h2 id="endings">How the runs ended</h2>
      <figure class="wide">
        {reached.length > 0 && <Bars report={report} reached={reached} />}
        <figcaption>
          {never.length > 0 && (
            <p class="aside">No run came to: {never.map(({ ending }) => ending.title).join(' · ')}.</p>
          )}
          <TableOfChart
            caption="Endings that occurred, with what happens in them"
            columns={[
              { head: 'Ending' },
              { head: 'What happens' },
              { head: 'Class' },
              { head: 'Family' },
              { head: 'Runs', number: true },
              { head: 'Share', number: true },
            ]}
            rows={reached.map(({ ending, runs }) => [
              ending.title,
              ending.summary,
              names.get(ending.class) ?? ending.class,
              ending.family,
              whole(runs),
              percent(shareOf(runs, report.summary.runs)),
            ])}
          />
        </figcaption>
      </figure>
    </section>
  );
}

/** The vote of June 1957. */
export function June1957({ report }: { report: Report }) {
  const { against, for: ayes } = report.summary.june1957;
  return (
    <section aria-labelledby="june">
      <h2 id="june">The vote of June 1957</h2>
      {against + ayes === 0 ? (
        <p>No run came to the session.</p>
      ) : (
        <>
          <p>The full members of the Presidium, on average over the runs in which the session was held.</p>
          <DataTable
            caption="Mean votes in the Presidium, June 1957"
            quiet
            columns={[
              { head: 'Vote' },
              { head: 'Simulated', number: true },
              { head: 'In fact', number: true },
            ]}
            rows={[
              ['Against Khrushchev', against.toFixed(1), '7'],
              ['For him', ayes.toFixed(1), '4'],
            ]}
          />
        </>
      )}
    </section>
  );
}
