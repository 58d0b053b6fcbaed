/**
 * Which renderer this machine deserves. Software WebGL draws 1 to 7 frames a second where the plain canvas draws 60, and
 * no flag reveals it: only the unmasked name of the renderer does.
 */
const SOFTWARE = /SwiftShader|llvmpipe|softpipe|Basic Render|Software/i;
const MAX_RATIO = 2;

export type RendererKind = 'canvas' | 'webgl';

/** The decision for a renderer's name; no name, no trust. */
export function rendererFor(name: string | null): RendererKind {
  return name === null || name === '' || SOFTWARE.test(name) ? 'canvas' : 'webgl';
}

/** The name of the graphics hardware behind WebGL, or null where there is none. */
export function rendererName(): string | null {
  const gl = document.createElement('canvas').getContext('webgl');
  if (gl === null) return null;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : null;
}

/** Pixels per CSS pixel: at most 2, and 1 where WebGL is drawn in software. */
export function pixelRatio(device: number, software: boolean): number {
  const wanted = Math.min(MAX_RATIO, Math.max(1, device));
  return software ? 1 : wanted;
}

/** Which bake of the sprites a picture scale (device pixels per base pixel) needs. */
export function densityFor(scale: number): '1x' | '2x' {
  return scale > 1.2 ? '2x' : '1x';
}
