/** Ways that the run might have gone: one row each, with where it leads and a way back in. */
import { useState } from 'preact/hooks';
import type { World } from '../../engine/world.ts';
import { monthOf } from '../captions/date.ts';
import type { Waiting } from '../insight/client.ts';
import type { Counterfactuals, Pivots } from '../insight/messages.ts';
import { capital, countWord, distanceText, fateText } from './autopsy-words.ts';
import { notice } from './store.ts';

/** Rows before the rest is folded away. */
const SHOWN = 10;

/** Goes back into a run: gives a sentence if it cannot be done. */
export type Replay = (code: string, decision: string) => Promise<string | null>;

interface Way {
  readonly key: string;
  readonly when: string;
  readonly title: string;
  readonly was: string;
  /** what would be instead; '' for what is nobody's choice */
  readonly instead: string;
  readonly ending: string;
  readonly distance: number;
  readonly decision: string;
  readonly code: string;
}

function Row({ world, way, replay }: { world: World; way: Way; replay: Replay }) {
  const [busy, setBusy] = useState(false);
  const ending = world.endings.get(way.ending)!;
  const go = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      notice.value = await replay(way.code, way.decision);
    } catch (error) {
      console.error(error);
      notice.value = 'This part of the story could not be loaded. Check the connection and try again.';
    }
    setBusy(false);
  };
  return (
    <li class="way">
      <p class="way-when">
        <span class="way-date">{way.when}</span>
      </p>
      <div class="way-body">
        <h3>{way.title}</h3>
        <p class="way-change">
          {way.was} {way.instead && <strong>{way.instead}</strong>}
        </p>
        <p class="way-ending">
          <span class="way-arrow" aria-hidden="true">
            {'\u2192'}
          </span>
          <span class="visually-hidden">Leads to: </span>
          <strong>{ending.title}.</strong> <span class="way-fate">{fateText(ending)}.</span> {ending.summary}
        </p>
        <p class="way-distance">{distanceText(way.distance)}</p>
        <button
          type="button"
          class="wedge"
          data-option={`end.replay.${way.key}`}
          aria-disabled={busy ? 'true' : undefined}
          onClick={() => void go()}
        >
          Replay from there
          <span class="visually-hidden">
            : {way.when}, {way.instead || way.title}
          </span>
        </button>
      </div>
    </li>
  );
}

function Ways({ world, ways, replay }: { world: World; ways: readonly Way[]; replay: Replay }) {
  const row = (way: Way) => <Row key={way.key} world={world} way={way} replay={replay} />;
  const folded = ways.slice(SHOWN);
  return (
    <>
      <ol class="ways">{ways.slice(0, SHOWN).map(row)}</ol>
      {folded.length > 0 && (
        <details>
          <summary>
            {capital(countWord(folded.length))} more {folded.length === 1 ? 'way' : 'ways'}
          </summary>
          <ol class="ways">{folded.map(row)}</ol>
        </details>
      )}
    </>
  );
}

interface Props<T> {
  readonly world: World;
  readonly answer: Waiting<T>;
  readonly replay: Replay;
}

/** The single decisions that would have changed the outcome. */
export function ChangedIt({ world, answer, replay }: Props<Pivots>) {
  if (answer === null) return <p class="computing">Being worked out{'\u2026'}</p>;
  if (!answer.ok) return <p class="computing">{answer.say}</p>;
  const { pivotal } = answer.value;
  if (pivotal.length === 0)
    return (
      <p class="explained">
        No single decision. Every open option of every decision of this run was taken once instead of yours,
        with all else held, and the run ended as it did: it takes two changes or more.
      </p>
    );
  const ways = pivotal.map(({ decision: id, from, to, outcome, rewriteDistance, code }): Way => {
    const decision = world.decisions[world.decisionIndex.get(id)!]!;
    const labelOf = (option: string) => world.options[world.optionIndex.get(option)!]!.data.label;
    return {
      key: to,
      when: monthOf(decision.day),
      title: decision.data.title,
      was: `You ${labelOf(from)}.`,
      instead: `Instead you ${labelOf(to)}.`,
      ending: outcome,
      distance: rewriteDistance,
      decision: id,
      code,
    };
  });
  return (
    <>
      <p class="explained">
        Each of these alone, with the same weather, the same chances and all your other choices held, ends the
        run otherwise. The smallest rewrite stands first, and among equals the latest.
      </p>
      <Ways world={world} ways={ways} replay={replay} />
    </>
  );
}

/** What was nobody's choice and might have been otherwise. */
export function OtherCircumstances({ world, answer, replay }: Props<Counterfactuals>) {
  if (answer === null) return <p class="computing">Being worked out{'\u2026'}</p>;
  if (!answer.ok) return <p class="computing">{answer.say}</p>;
  const labelOf = (id: string) => world.data.circumstances.find(one => one.id === id)!.label;
  const same = answer.value.filter(({ changes }) => !changes);
  const ways = answer.value.flatMap(({ circumstance, outcome, rewriteDistance, replay: back }): Way[] => {
    if (!back) return [];
    const decision = world.decisions[world.decisionIndex.get(back.decision)!]!;
    return [
      {
        key: circumstance,
        when: monthOf(decision.day),
        title: `With ${labelOf(circumstance)}`,
        was: `It begins to tell with \u201c${decision.data.title}\u201d. All that you chose is held.`,
        instead: '',
        ending: outcome,
        distance: rewriteDistance,
        decision: back.decision,
        code: back.code,
      },
    ];
  });
  return (
    <>
      <p class="explained">
        What was nobody{'\u2019'}s choice and might have been otherwise, changed one at a time under all your
        choices.
      </p>
      {ways.length > 0 && <Ways world={world} ways={ways} replay={replay} />}
      {same.length > 0 && (
        <div class="unchanged">
          <p>
            {ways.length > 0
              ? 'The run would have ended as it did with:'
              : 'None of them alone changes how this run ends:'}
          </p>
          <ul>
            {same.map(({ circumstance }) => (
              <li key={circumstance}>{labelOf(circumstance)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
