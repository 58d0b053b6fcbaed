/** Renders docs/model.md: the prose of model.template.md with every `{{slot}}` filled from the story's data. */
import { createWorld } from '../../src/engine/compile.ts';
import type { WorldData } from '../../src/engine/world-data.ts';
import { memoriesOf } from './conditions.ts';
import { fares, historicalRun, measure, workedExample } from './facts.ts';
import { BLOCKS, type Facts, VALUES } from './slots.ts';

export const TEMPLATE = 'tools/docs/model.template.md';
export const PAGE = 'docs/model.md';

const SLOT = /\{\{([a-z0-9-]+)\}\}/g;
const SLOTS = { ...VALUES, ...BLOCKS };
/** Notes to those who edit the template. */
const NOTE = /^<!--[\s\S]*?-->\n*/;

/** The template names a slot that does not exist, or leaves a table out; the message says which. */
export class TemplateFault extends Error {}

function factsOf(data: WorldData): Facts {
  const world = createWorld(data);
  const states = historicalRun(world);
  return {
    world,
    data,
    memories: memoriesOf(data),
    states,
    end: states.at(-1)!,
    example: workedExample(world, states),
    measured: measure(world),
    fares: fares(world),
  };
}

function checkSlots(template: string): void {
  const named = new Set([...template.matchAll(SLOT)].map(match => match[1]!));
  for (const name of named) {
    if (!Object.hasOwn(SLOTS, name))
      throw new TemplateFault(`${TEMPLATE} names {{${name}}}, which no slot is called.`);
  }
  for (const name of Object.keys(BLOCKS)) {
    if (!named.has(name)) {
      throw new TemplateFault(
        `${TEMPLATE} has no place for {{${name}}}: put it where the page should show it.`,
      );
    }
  }
}

/**
 * The model page as Markdown. The same data and template give the same page.
 * @throws TemplateFault if the template and the slots do not fit
 */
export function renderModel(data: WorldData, template: string): string {
  const prose = template.replaceAll('\r\n', '\n').replace(NOTE, '');
  checkSlots(prose);
  const facts = factsOf(data);
  const filled = new Map<string, string>();
  return prose.replace(SLOT, (_, name: string) => {
    const text = filled.get(name) ?? SLOTS[name]!(facts);
    filled.set(name, text);
    return text;
  });
}
