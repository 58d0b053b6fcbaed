import { describe, expect, test } from 'vitest';
import { Narrator, type Questions } from '../../src/narrative/narrator.ts';
import { questionsAbout } from '../../src/session/questions.ts';
import { compiled } from '../helpers/ink.ts';
import { realParts, realWorld } from '../helpers/story.ts';
import { opened } from '../helpers/world.ts';

const INK = `EXTERNAL loyalty(who)
EXTERNAL year()
-> DONE
=== function loyalty(who) ===
~ return 0
=== function year() ===
~ return 1953

=== scene
"Come in," says Zhukov. # speaker: zhukov # stage: look zhukov
{loyalty("zhukov") >= 10: He smiles. # record: memoir}
{loyalty("zhukov") < 10: He does not smile.}
* [Ask about the door # talk: ask-door]
    "Which one?" # speaker: zhukov
* [Ask about the guard # talk: ask-guard]
    "Eleven men."
* [Cough # talk: cough # flavour]
    You cough.
-
He waits.
+ [Arrest him # option: beria.arrest]
    -> after
+ [Wait # option: beria.wait]
    You wait.
    -> DONE

= after
It is done.
-> DONE

=== loop
Again.
-> loop

=== when
{year() > 1960: Late. | Early.}
-> DONE
`;

const ink = compiled(INK);

function narrator(answers: Partial<Record<'loyalty' | 'year', number>> = {}, asked: string[] = []): Narrator {
  const questions: Questions = {
    loyalty: who => {
      asked.push(who);
      return answers.loyalty ?? 0;
    },
    year: () => answers.year ?? 1953,
  };
  return new Narrator(ink, questions);
}

const texts = (passage: { beats: readonly { text: string }[] }): string[] =>
  passage.beats.map(beat => beat.text);

describe('a scene', () => {
  test('is told to its first choices, with its tags', () => {
    const passage = narrator().enter('scene');
    expect(texts(passage)).toEqual(['\u201cCome in,\u201d says Zhukov.', 'He does not smile.']);
    expect(passage.beats[0]).toMatchObject({ speaker: 'zhukov', cues: [{ kind: 'look', at: 'zhukov' }] });
    expect(passage.choices.map(choice => [choice.kind, choice.id, choice.flavour])).toEqual([
      ['talk', 'ask-door', false],
      ['talk', 'ask-guard', false],
      ['talk', 'cough', true],
    ]);
  });

  test('goes on after a talk to the decision, and after the option to its end', () => {
    const story = narrator();
    story.enter('scene');
    const decision = story.choose('ask-door');
    expect(texts(decision)).toEqual(['\u201cWhich one?\u201d', 'He waits.']);
    expect(decision.choices.map(choice => choice.id)).toEqual(['beria.arrest', 'beria.wait']);
    const aftermath = story.choose('beria.arrest');
    expect([texts(aftermath), aftermath.choices]).toEqual([['It is done.'], []]);
  });

  test('can be entered at a stitch', () => {
    expect(texts(narrator().enter('scene.after'))).toEqual(['It is done.']);
  });

  test('entered again begins anew', () => {
    const story = narrator();
    const first = story.enter('scene');
    story.choose('ask-door');
    expect(story.enter('scene')).toEqual(first);
  });
});

describe('questions', () => {
  test('the answers choose the lines', () => {
    const passage = narrator({ loyalty: 10 }).enter('scene');
    expect(texts(passage)[1]).toBe('He smiles.');
    expect(passage.beats[1]!.record).toEqual(['memoir']);
    expect(texts(narrator({ year: 1964 }).enter('when'))).toEqual(['Late.']);
    expect(texts(narrator({ year: 1953 }).enter('when'))).toEqual(['Early.']);
  });

  test('may be asked more than once for a line: pure answers tell the same scene each time', () => {
    const asked: string[] = [];
    const story = narrator({ loyalty: 10 }, asked);
    const passages = [story.enter('scene'), story.enter('scene')];
    expect(passages[0]).toEqual(passages[1]);
    expect(asked.length).toBeGreaterThanOrEqual(4);
    expect(new Set(asked)).toEqual(new Set(['zhukov']));
  });

  test('about the engine change nothing in the state', () => {
    const state = opened(realWorld(), 1953);
    const snapshot = structuredClone(state);
    const story = new Narrator(
      realParts().get('beria')!,
      questionsAbout(realWorld(), () => state),
    );
    expect(story.enter('beria')).toEqual(story.enter('beria'));
    expect(state).toEqual(snapshot);
  });

  test('without an answer the fallback of the story is heard', () => {
    const passage = new Narrator(ink, {}).enter('scene');
    expect(texts(passage)[1]).toBe('He does not smile.');
  });
});

describe('what cannot be', () => {
  test('a choice that is not offered', () => {
    const story = narrator();
    story.enter('scene');
    expect(() => story.choose('beria.arrest')).toThrow("The scene does not offer 'beria.arrest' now.");
  });

  test('a place that does not exist', () => {
    expect(() => narrator().enter('nowhere')).toThrow();
  });

  test('a scene without an end is stopped', () => {
    expect(() => narrator().enter('loop')).toThrow('The scene does not come to an end.');
  });
});
