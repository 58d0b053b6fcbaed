/** Walks through the prose at random with the engine behind it: what a player could see, without a player. */
import { keyedHash } from '../engine/chance.ts';
import { act, lockedBecause, openDecision, openDraft } from '../engine/reduce.ts';
import type { Draft } from '../engine/state.ts';
import type { World } from '../engine/world.ts';
import type { Passage } from '../narrative/beat.ts';
import { type CompiledInk, Narrator } from '../narrative/narrator.ts';
import { questionsAbout } from '../session/questions.ts';

/** What a walk meets, for those who count or collect. */
export interface Visitor {
  passage?(path: string, passage: Passage): void;
  option?(id: string): void;
  ending?(id: string): void;
}

/** A walker holds one compiled story per part and walks it again and again. */
export class Walker {
  readonly #world: World;
  readonly #narrators = new Map<string, Narrator>();
  #state: Draft;
  #dice = 0;

  constructor(world: World, parts: ReadonlyMap<string, CompiledInk>) {
    this.#world = world;
    this.#state = openDraft(world, 0, { ledger: false });
    const questions = questionsAbout(world, () => this.#state);
    for (const [part, ink] of parts) this.#narrators.set(part, new Narrator(ink, questions));
  }

  /** One whole run. The same seed walks the same way. Returns the ending. */
  walk(seed: number, visitor: Visitor = {}): string {
    this.#state = openDraft(this.#world, seed, { ledger: false });
    this.#dice = 0;
    for (;;) {
      const { stop } = this.#state;
      if (stop.kind === 'ending') {
        this.#tell('between', `ending_${stop.ending.replaceAll('-', '_')}`, visitor);
        this.#tell('between', 'epilogue', visitor);
        visitor.ending?.(stop.ending);
        return stop.ending;
      }
      if (stop.kind === 'year') this.#tell('between', `year_${stop.year}`, visitor);
      else this.#decide(seed, visitor);
      const refused = act(this.#world, this.#state, { kind: 'go-on' });
      if (refused) throw new Error(refused.say);
    }
  }

  #tell(part: string, path: string, visitor: Visitor): Passage {
    const passage = this.#narrators.get(part)!.enter(path);
    visitor.passage?.(path, passage);
    return passage;
  }

  #decide(seed: number, visitor: Visitor): void {
    const decision = openDecision(this.#world, this.#state)!;
    const narrator = this.#narrators.get(decision.data.id)!;
    const knot = decision.data.id.replaceAll('-', '_');
    let passage = this.#tell(decision.data.id, knot, visitor);
    for (;;) {
      const open = passage.choices.filter(choice => {
        const option = decision.options.find(o => o.data.id === choice.id);
        return option === undefined || lockedBecause(this.#world, this.#state, option) === null;
      });
      const choice = open[keyedHash(seed, 'walk', this.#dice++) % open.length];
      if (!choice) throw new Error(`The scene '${decision.data.id}' ends without a choice that is open.`);
      const declared = choice.kind === 'option' || decision.talks.some(talk => talk.id === choice.id);
      if (declared) {
        const refused = act(
          this.#world,
          this.#state,
          choice.kind === 'option'
            ? { kind: 'choose', option: choice.id }
            : { kind: 'talk', talk: choice.id },
        );
        if (refused) throw new Error(refused.say);
      }
      passage = narrator.choose(choice.id);
      visitor.passage?.(choice.kind === 'option' ? `${knot}.aftermath` : knot, passage);
      if (choice.kind === 'option') {
        visitor.option?.(choice.id);
        return;
      }
    }
  }
}
