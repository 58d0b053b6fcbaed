/** The models side by side: how this run ends under each, and how often over other weathers and chances. */
import type { World } from '../../engine/world.ts';
import type { Waiting } from '../insight/client.ts';
import type { Verdicts } from '../insight/messages.ts';
import { fateText, oddsText } from './autopsy-words.ts';

function Reading({ world, verdict, first }: { world: World; verdict: Verdicts[number]; first: boolean }) {
  const { data } = world.models[world.modelIndex.get(verdict.model)!]!;
  const ending = world.endings.get(verdict.ending)!;
  return (
    <li class={first ? 'reading judged' : 'reading'}>
      <h3>{data.name}</h3>
      <p class="reading-says">{data.says}</p>
      <dl>
        <dt>{first ? 'This run ended' : 'This run would end'}</dt>
        <dd>
          <strong>{ending.title}.</strong> {fateText(ending)}.
        </dd>
        <dt>In power after October 1964</dt>
        <dd>
          <strong class="odds">{oddsText(verdict.survives, verdict.of)}</strong> runs with the same choices,
          and other weather and chances.
        </dd>
      </dl>
    </li>
  );
}

/** The section's content. The default model, under which the run was played, comes first. */
export function Readings({ world, answer }: { world: World; answer: Waiting<Verdicts> }) {
  if (answer === null) return <p class="computing">Being worked out{'\u2026'}</p>;
  if (!answer.ok) return <p class="computing">{answer.say}</p>;
  return (
    <>
      <p class="explained">
        Historians differ on why he fell. The same run is judged here by each reading, and by the blend of
        them under which you played.
      </p>
      <ul class="readings">
        {answer.value.map((verdict, i) => (
          <Reading key={verdict.model} world={world} verdict={verdict} first={i === 0} />
        ))}
      </ul>
      <p class="caution">
        These are the model{'\u2019'}s odds, not history{'\u2019'}s.
      </p>
    </>
  );
}
