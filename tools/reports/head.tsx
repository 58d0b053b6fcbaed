/** The head of the report: the three sums at a glance, what was run, and what the figures are worth. */
import { CLASSES, classCounts, modelOf, playerOf, type Report, shareOf } from './report.ts';
import { percent, runsInWords, samplingError, whole } from './words.ts';

function lastSeed({ seed, summary }: Report): number {
  return (seed + Math.max(summary.runs, 1) - 1) >>> 0;
}

function Sums({ report }: { report: Report }) {
  const { runs } = report.summary;
  const counts = classCounts(report.summary);
  return (
    <dl class="sums">
      {CLASSES.map(([id, name]) => (
        <div class={`sum sum-${id}`} key={id}>
          <dt>{name}</dt>
          <dd>
            {percent(shareOf(counts[id], runs))} <small>{runsInWords(counts[id])}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function WhatWasRun({ report }: { report: Report }) {
  const { world, seed, summary, player: playerId, model: modelId } = report;
  const player = playerOf(report);
  const model = modelOf(report);
  return (
    <dl class="run">
      <div>
        <dt>Player</dt>
        <dd>
          <b>{player.name}</b> (<code>{playerId}</code>). {player.says}
        </dd>
      </div>
      <div>
        <dt>Model of the last days</dt>
        <dd>
          <b>{model.name}</b> (<code>{modelId}</code>). {model.says.trim()}
        </dd>
      </div>
      <div>
        <dt>Runs</dt>
        <dd>
          {whole(summary.runs)}, seeds {seed} to {lastSeed(report)}; {summary.decisionsPerRun.toFixed(1)}{' '}
          decisions a run on average.
        </dd>
      </div>
      <div>
        <dt>Content</dt>
        <dd>
          Version <code>{world.data.contentVersion}</code>. The same version, player, model and seed give the
          same figures.
        </dd>
      </div>
    </dl>
  );
}

/** The head of the page. */
export function Head({ report }: { report: Report }) {
  return (
    <header>
      <p class="kicker">First Secretary · Report of a simulation</p>
      <h1>
        How {whole(report.summary.runs)} {report.summary.runs === 1 ? 'run ends' : 'runs end'}
      </h1>
      <Sums report={report} />
      <p class="lead">
        The odds in this report are the model’s, not history’s. They say what follows from the numbers that
        the game’s authors set, not how likely anything was in 1964.
      </p>
      <WhatWasRun report={report} />
      <p class="aside">
        Over {runsInWords(report.summary.runs)} chance alone may move a share by up to{' '}
        {samplingError(report.summary.runs)} percentage points either way (95 times in 100).
      </p>
    </header>
  );
}
