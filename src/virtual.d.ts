/** Addresses of the data that the build makes from `story/`: `world`, `history`, and the parts of compiled ink (tools/story/plugin.ts). */
declare module 'virtual:story' {
  const addresses: Readonly<Record<string, string>>;
  export default addresses;
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
