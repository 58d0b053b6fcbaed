/** Phaser's own sources, reachable only in a build with the plugin; the stage is typed by the `phaser` package instead. */
declare module 'phaser-src/const.js' {
  const constants: { AUTO: number; CANVAS: number; WEBGL: number; HEADLESS: number; VERSION: string };
  export default constants;
}
declare module 'phaser-src/*' {
  const part: unknown;
  export default part;
}
