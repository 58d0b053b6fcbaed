/**
 * Vite plugin: the story folder as data that the page fetches. `virtual:story` gives the addresses of the world's data, of
 * the record, and of each part of compiled ink; the data themselves are JSON files, so that they are no script. Every
 * story file is watched; a fault stops the build with file and line and shows as an overlay in development; a mended file
 * reloads the page, where the saved run goes on.
 */
import { relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { problemText } from '../../src/content/problem.ts';
import { splitWords } from '../../src/content/words.ts';
import { readStoryTexts } from './files.ts';
import { type LoadedStory, loadStory } from './load.ts';

const ID = 'virtual:story';
const DEV_PATH = '/@story/';

/** What is fetched, by name. */
function dataFiles({ world, history, codex, parts }: LoadedStory): Map<string, unknown> {
  const bare = world && splitWords(world);
  return new Map<string, unknown>([
    ['world', bare?.world],
    ['words', bare?.words],
    ['history', history],
    ['codex', codex],
    ...parts,
  ]);
}

/** The plugin. `root` is the project folder. */
export function storyPlugin(root: string): Plugin {
  let loaded: LoadedStory | null = null;
  let serving = false;
  const story = (): LoadedStory => {
    loaded ??= loadStory(root);
    return loaded;
  };
  return {
    name: 'first-secretary-story',
    configResolved(config) {
      serving = config.command === 'serve';
    },
    resolveId: id => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      const { problems } = story();
      for (const file of readStoryTexts(root).keys()) this.addWatchFile(resolve(root, file));
      const first = problems[0];
      if (first) {
        this.error({
          message: problems.map(problemText).join('\n'),
          id: resolve(root, first.file),
          loc: { file: resolve(root, first.file), line: first.line, column: 0 },
        });
      }
      const addresses = [...dataFiles(story())].map(([name, data]) => {
        if (serving) return `${JSON.stringify(name)}: ${JSON.stringify(`${DEV_PATH}${name}.json`)}`;
        const file = this.emitFile({ type: 'asset', name: `${name}.json`, source: JSON.stringify(data) });
        return `${JSON.stringify(name)}: import.meta.ROLLUP_FILE_URL_${file}`;
      });
      return { code: `export default {\n${addresses.join(',\n')}\n};`, moduleType: 'js' };
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.startsWith(DEV_PATH)
          ? request.url.slice(DEV_PATH.length).replace(/\.json.*$/, '')
          : null;
        const data = name === null ? undefined : dataFiles(story()).get(name);
        if (data === undefined) return next();
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(data));
      });
      server.watcher.add(resolve(root, 'story'));
      server.watcher.on('all', (_event, path) => {
        if (!relative(root, path).split(sep).join('/').startsWith('story/')) return;
        loaded = null;
        const module = server.moduleGraph.getModuleById(`\0${ID}`);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
