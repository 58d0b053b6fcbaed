/** Compiles ink at build time, and says what the compiler found in the words of the story check. */
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Problem } from '../../src/content/problem.ts';
import type { StoryTexts } from '../../src/content/story-files.ts';
import type { CompiledInk } from '../../src/narrative/narrator.ts';

export interface InkResult {
  readonly json: CompiledInk | null;
  readonly problems: readonly Problem[];
}

const VOCABULARY = 'story/vocabulary.ink';
const MESSAGE = /^(ERROR|WARNING|TODO|AUTHOR|RUNTIME ERROR): (?:'([^']*)' )?line (\d+): (.*)$/s;
const KINDS: Record<string, string> = {
  ERROR: 'Ink cannot read this: ',
  WARNING: 'Ink warns: ',
  TODO: 'Still to do: ',
  AUTHOR: 'Still to do: ',
};

function problemOf(message: string, root: string): Problem {
  const match = MESSAGE.exec(message);
  if (!match) return { file: root, line: 1, message: `Ink says: ${message}` };
  return {
    file: match[2] ?? root,
    line: Number(match[3]),
    message: `${KINDS[match[1]!] ?? ''}${match[4]!.trim()}`,
  };
}

/** Compiles a root text whose INCLUDEs are paths relative to the project. */
export function compileInk(texts: StoryTexts, root: string, source: string): InkResult {
  const messages = new Set<string>();
  const options = new CompilerOptions(root, [], true, message => messages.add(message), {
    ResolveInkFilename: name => (name.startsWith('story/') ? name : `story/${name}`),
    LoadInkFileContents: name => {
      const text = texts.get(name);
      if (text === undefined) throw new Error(`There is no file ${name}.`);
      return text;
    },
  });
  try {
    const story = new Compiler(source, options).Compile();
    const text = messages.size === 0 ? story?.ToJson() : undefined;
    return {
      json: text ? (JSON.parse(text) as CompiledInk) : null,
      problems: [...messages].map(message => problemOf(message, root)),
    };
  } catch (error) {
    if (messages.size === 0) messages.add(error instanceof Error ? error.message : String(error));
    return { json: null, problems: [...messages].map(message => problemOf(message, root)) };
  }
}

/** The parts into which the story is cut for loading: each decision by its id, and the years with the endings. */
export function storyParts(texts: StoryTexts): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const file of texts.keys()) {
    const match = /^story\/chapters\/[^/]+\/([^/]+)\.ink$/.exec(file);
    if (match) parts.set(match[1]!, [file]);
  }
  parts.set('between', ['story/years.ink', 'story/endings.ink', 'story/epilogue.ink', 'story/moves.ink']);
  return parts;
}

/** Compiles one part of the story with the vocabulary. */
export function compilePart(texts: StoryTexts, part: string, files: readonly string[]): InkResult {
  const source = [VOCABULARY, ...files].map(file => `INCLUDE ${file}`).join('\n');
  return compileInk(texts, `story/${part}`, `${source}\n-> DONE\n`);
}
