// biome-ignore-all assist/source/organizeImports: Phaser's renderer must be imported before anything else of Phaser
/**
 * Phaser as small as the stage needs it: images, containers, graphics, tweens, one camera, both renderers. No loader,
 * input, sound, text or clock.
 *
 * Order matters: the renderer must come first, or Phaser's circular requires crash. Plugins and factories register
 * themselves when their file is imported; a missing one fails at run time only, so the smoke test touches each.
 */
import * as renderer from 'phaser-src/renderer/index.js';
import constants from 'phaser-src/const.js';
import 'phaser-src/events/EventEmitter.js';
import Game from 'phaser-src/core/Game.js';
import 'phaser-src/cameras/2d/CameraManager.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/gameobjects/container/ContainerFactory.js';
import 'phaser-src/gameobjects/graphics/GraphicsFactory.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import 'phaser-src/scene/ScenePlugin.js';
import 'phaser-src/tweens/TweenManager.js';
import Controller from 'phaser-src/filters/Controller.js';
import Scene from 'phaser-src/scene/Scene.js';

export const { CANVAS, WEBGL } = constants;
export const Renderer = renderer;
export const Filters = { Controller };
export { Game, Scene };
