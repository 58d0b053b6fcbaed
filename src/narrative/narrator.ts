/**
 * The only module that runs ink. Stories are built from parsed objects, never from text: on engines without
 * `JSON.parse` source access inkjs corrupts numbers in text it parses itself (shared finding, inkjs 2.4.0).
 */
import { Story } from 'inkjs';
import { type Beat, beatOf, choiceOf, type Passage, type StoryChoice } from './beat.ts';

/** Compiled ink as plain data. */
export type CompiledInk = Record<string, unknown>;

/** What ink may ask. Every function is pure: ink evaluates ahead, so it may be called twice. */
export type Questions = Readonly<Record<string, (subject: string) => number | string | boolean>>;

/** Far longer than a line of ink takes; one that loops within itself is stopped here. */
const LONGEST_LINE_MS = 3000;
/** More lines than any scene has; ink that loops over lines is stopped here. */
const MOST_LINES = 500;

/** Plays one part of the story: enters knots, collects paragraphs, takes choices by id. */
export class Narrator {
  readonly #story: Story;
  #choices: { choice: StoryChoice; index: number }[] = [];

  constructor(ink: CompiledInk, questions: Questions) {
    this.#story = new Story(ink);
    this.#story.allowExternalFunctionFallbacks = true;
    for (const [name, answer] of Object.entries(questions)) {
      // A rest parameter, because inkjs refuses `year()` if the function declares an argument.
      this.#story.BindExternalFunction(name, (...of: unknown[]) => answer(String(of[0] ?? '')), true);
    }
  }

  /**
   * Enters a knot or `knot.stitch` and plays to the first choice.
   * @throws Error if the story has no such path or fails at run time
   */
  enter(path: string): Passage {
    this.#story.ResetState();
    this.#story.ChoosePathString(path);
    return this.#play();
  }

  /**
   * Takes a choice of the passage on hand.
   * @throws Error if it does not offer that id
   */
  choose(id: string): Passage {
    const taken = this.#choices.find(({ choice }) => choice.id === id);
    if (!taken) throw new Error(`The scene does not offer '${id}' now.`);
    this.#story.ChooseChoiceIndex(taken.index);
    return this.#play();
  }

  #play(): Passage {
    const beats: Beat[] = [];
    let lines = 0;
    while (this.#story.canContinue) {
      if (++lines > MOST_LINES) throw new Error('The scene does not come to an end.');
      this.#story.ContinueAsync(LONGEST_LINE_MS);
      if (!this.#story.asyncContinueComplete) throw new Error('The scene does not come to an end.');
      const text = this.#story.currentText ?? '';
      const beat = beatOf(text, this.#story.currentTags ?? []);
      if (beat.text !== '') beats.push(beat);
    }
    this.#choices = this.#story.currentChoices.flatMap(choice => {
      const offered = choiceOf(choice.text, choice.tags ?? []);
      return offered ? [{ choice: offered, index: choice.index }] : [];
    });
    return { beats, choices: this.#choices.map(({ choice }) => choice) };
  }
}
