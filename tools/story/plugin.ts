/**
 * Vite plugin: the story folder as modules. `virtual:world` is the data of the rules, `virtual:story` loads the parts of
 * compiled ink, `virtual:history` the record. Every story file is watched; a fault stops the build with file and line
 * and shows as an overlay in development; a mended file reloads the page, where the saved run goes on.
 */
import { relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { problemText } from '../../src/content/problem.ts';
import { type LoadedStory, loadStory } from './load.ts';

const PREFIX = '\0story:';
const NAMES = ['world', 'history', 'story'];

function asModule(value: unknown): string {
  // JSON.parse of a string literal is faster to load than an object literal of that size.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** The plugin. `root` is the project folder. */
export function storyPlugin(root: string): Plugin {
  let loaded: LoadedStory | null = null;
  const story = (): LoadedStory => {
    loaded ??= loadStory(root);
    return loaded;
  };
  const code = (name: string): string => {
    const { world, history, parts } = story();
    if (name === 'world') return asModule(world);
    if (name === 'history') return asModule(history);
    if (name === 'story') {
      const loaders = [...parts.keys()].map(
        part =>
          `  ${JSON.stringify(part)}: () => import(${JSON.stringify(`virtual:story/${part}`)}).then(m => m.default),`,
      );
      return `export default {\n${loaders.join('\n')}\n};`;
    }
    return asModule(parts.get(name.slice('story/'.length)));
  };
  return {
    name: 'first-secretary-story',
    resolveId(id) {
      const name = id.startsWith('virtual:') ? id.slice('virtual:'.length) : null;
      if (name !== null && (NAMES.includes(name) || name.startsWith('story/'))) return PREFIX + name;
      return null;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      this.addWatchFile(resolve(root, 'story'));
      const { problems } = story();
      for (const file of new Set(problems.map(problem => problem.file)))
        this.addWatchFile(resolve(root, file));
      const first = problems[0];
      if (first) {
        this.error({
          message: problems.map(problemText).join('\n'),
          id: resolve(root, first.file),
          loc: { file: resolve(root, first.file), line: first.line, column: 0 },
        });
      }
      return { code: code(id.slice(PREFIX.length)), moduleType: 'js' };
    },
    configureServer(server) {
      server.watcher.add(resolve(root, 'story'));
      server.watcher.on('all', (_event, path) => {
        if (!relative(root, path).split(sep).join('/').startsWith('story/')) return;
        loaded = null;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(PREFIX)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
