/**
 * The press, on real graphics hardware only: paper grain that boils and the dark stone a little out of register.
 * The pictures carry grain of their own, so its strength here is small.
 */
import * as Phaser from 'phaser';

const NAME = 'FilterLitho';

const FRAGMENT = `
#pragma phaserTemplate(shaderName)
#pragma phaserTemplate(extensions)
#pragma phaserTemplate(features)
precision highp float;
uniform sampler2D uMainSampler;
uniform vec2 res;
uniform float seed, grain, mis;
varying vec2 outTexCoord;
#pragma phaserTemplate(fragmentHeader)
float hash(vec2 p){ p = fract(p * vec2(123.34, 456.21)); p += dot(p, p + 45.32); return fract(p.x * p.y); }
float noise(vec2 p){
  vec2 i = floor(p), f = fract(p); f = f * f * (3. - 2. * f);
  return mix(mix(hash(i), hash(i + vec2(1, 0)), f.x), mix(hash(i + vec2(0, 1)), hash(i + vec2(1, 1)), f.x), f.y);
}
void main(){
  vec2 uv = outTexCoord, px = uv * res;
  vec4 c = texture2D(uMainSampler, uv);
  vec4 c2 = texture2D(uMainSampler, uv + vec2(mis, -mis * .6) / res);
  float dark = dot(c2.rgb, vec3(.3, .59, .11));
  c.rgb = mix(c.rgb, min(c.rgb, c2.rgb + .06), step(dark, .16) * .85);
  float speck = noise(px * .95 + seed) * .6 + noise(px * 1.9 + seed * 3.) * .4;
  float blotch = noise(px * .012) * .6 + noise(px * .05) * .4;
  c.rgb = mix(c.rgb, vec3(.95, .90, .78), smoothstep(.70, .95, speck) * grain * (.45 + .55 * blotch));
  gl_FragColor = c;
}`;

class LithoNode extends Phaser.Renderer.WebGL.RenderNodes.BaseFilterShader {
  constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(NAME, manager, undefined, FRAGMENT);
  }

  override setupUniforms(press: Litho, context: Phaser.Renderer.WebGL.DrawingContext): void {
    this.programManager.setUniform('res', [context.width, context.height]);
    this.programManager.setUniform('seed', press.seed);
    this.programManager.setUniform('grain', press.grain);
    this.programManager.setUniform('mis', press.mis);
  }
}

/** What the game needs to know before it starts (`render.renderNodes`). */
export const LITHO_NODES = { [NAME]: LithoNode } as unknown as Record<
  string,
  Phaser.Types.Core.RenderNodesConfig
>;

const SEEDS = 97;

/** The press of one camera. */
export class Litho extends Phaser.Filters.Controller {
  seed = 1;
  grain = 0.3;
  mis = 1.2;

  constructor(camera: Phaser.Cameras.Scene2D.Camera) {
    super(camera, NAME);
  }

  /** Other paper: the boil. */
  stir(): void {
    this.seed = (this.seed + 7.13) % SEEDS;
  }
}
