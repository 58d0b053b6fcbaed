/** Modules that the build makes from `story/` (tools/story/plugin.ts). */
declare module 'virtual:world' {
  const world: import('./engine/world-data.ts').WorldData;
  export default world;
}
declare module 'virtual:history' {
  const history: import('./content/assemble.ts').History;
  export default history;
}
declare module 'virtual:story' {
  const parts: Readonly<Record<string, () => Promise<import('./narrative/narrator.ts').CompiledInk>>>;
  export default parts;
}
/** What the page needs of `assets/art/manifest.json` (tools/vite/art.ts). */
declare module 'virtual:art' {
  interface Sized {
    readonly '1x': string;
    readonly '2x': string;
  }
  export const stamps: Readonly<Record<string, Sized>>;
  export const posters: Readonly<Record<string, Sized>>;
}
