/** What was chosen: a strip for each decision, cut by the shares of its options, with a table that names them. */
import { civilDate } from '../../src/engine/calendar.ts';
import { longDate, monthOf } from '../../src/view/captions/date.ts';
import { type DecisionUse, decisionUses, type OptionUse, type Report } from './report.ts';
import { DataTable } from './table.tsx';
import { percent, runsInWords, whole } from './words.ts';

const WIDTH = 460;
const HEIGHT = 30;

/** The class that gives an option its ink: red for what was done, shades of ink for the others in their order. */
function inksOf(options: readonly OptionUse[]): string[] {
  let others = 0;
  return options.map(({ historical }) => (historical ? 'ink-done' : `ink-${others++ % 4}`));
}

function Strip({ use }: { use: DecisionUse }) {
  const inks = inksOf(use.options);
  let at = 0;
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img">
      <title>{use.decision.title}: shares of the options, in the order of the table</title>
      {use.options.map(({ option, share }, i) => {
        const from = at;
        at += share * WIDTH;
        return (
          share > 0 && (
            <g class={inks[i]} key={option.id}>
              <rect x={from} y={0} width={share * WIDTH} height={HEIGHT} />
              {share > 0.05 && (
                <text x={from + 9} y={20}>
                  {i + 1}
                </text>
              )}
            </g>
          )
        );
      })}
    </svg>
  );
}

function Decision({ use }: { use: DecisionUse }) {
  const { decision, day, met, options } = use;
  const inks = inksOf(options);
  return (
    <figure class="decision">
      <p class="kicker">{longDate(day)}</p>
      <h4>{decision.title}</h4>
      {met === 0 ? (
        <p class="aside">No run met this decision.</p>
      ) : (
        <>
          <p class="aside">{runsInWords(met)} met it.</p>
          <Strip use={use} />
          <DataTable
            caption={`${decision.title}: use of the options`}
            quiet
            columns={[
              { head: `In ${monthOf(day)} you …` },
              { head: 'Runs', number: true },
              { head: 'Share', number: true },
            ]}
            rows={options.map(({ option, historical, runs, share }, i) => [
              <span class="option" key="option">
                <span class={`chip ${inks[i]}`}>{i + 1}</span>
                <span>
                  {option.label} {historical && <strong class="done">as it happened</strong>}
                </span>
              </span>,
              whole(runs),
              percent(share),
            ])}
          />
        </>
      )}
    </figure>
  );
}

/** `1954`, `1954–55` */
function yearsOf(uses: readonly DecisionUse[]): string {
  const first = civilDate(uses[0]!.day).year;
  const last = civilDate(uses.at(-1)!.day).year;
  return first === last ? String(first) : `${first}–${String(last).slice(2)}`;
}

/** The section on decisions, by chapter. */
export function Options({ report }: { report: Report }) {
  const chapters = new Map<number, DecisionUse[]>();
  for (const use of decisionUses(report)) {
    const { chapter } = use.decision;
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), use]);
  }
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">What was chosen</h2>
      <p>
        Shares are of the runs that met the decision; the numbers in a strip are those of its table. What
        Khrushchev did is printed <strong class="done">in red</strong>.
      </p>
      {[...chapters].map(([chapter, uses]) => (
        <section key={chapter} aria-labelledby={`chapter-${chapter}`}>
          <h3 class="chapter" id={`chapter-${chapter}`}>
            Chapter {chapter} · {yearsOf(uses)}
          </h3>
          <div class="decisions">
            {uses.map(use => (
              <Decision key={use.decision.id} use={use} />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}
