/**
 * Presidium, the long table (art bible scene 3).
 *
 * Why it exists: the room in which most of the game happens; any cast of six to ten can be seated.
 * Dominant diagonal: the table edge, rising right. Lamp: the window at the right. Foreground mass: Khrushchev's
 * head from behind - the player. The one contradicting element: the upright window with the tower.
 * Paint order: bg, wall shadows, chairs (floor), chair sprites, cloth, bodies and heads far to near, props,
 * front. Figures lie over the cloth, because their arms rest on it.
 */
import type { SculptureJob } from '../bake/jobs.ts';
import type { Sculptures } from '../bake/sculptures.ts';
import { CLOTHS, inksOf, layersToSvg, silhouetteOf } from '../inks.ts';
import { PEOPLE, type PersonId } from '../people/index.ts';
import type { CameraParams } from '../render/camera.ts';
import { clipped, cut, place } from '../svg/shapes.ts';
import { RENDER_FACTOR, SPRITE_SCALE, spriteFrame } from '../table/figures.ts';
import { type Seat, seatsFor } from '../table/seats.ts';
import { baked, type PlateScene } from './plate.ts';
import { chair, cloth, props } from './tableProps.ts';
import { floorBand, room, SHADOW_CLIP, SHADOW_INK, winterWindow } from './tableRoom.ts';

const BACK_CAMERA: CameraParams = {
  w: 820,
  h: 700,
  scale: 128,
  cy: -1.0,
  cx: 0,
  yaw: -2.55,
  keySide: -1,
  key: [-0.75, 0.55, -0.15],
};

const BACK: SculptureJob = {
  key: 'table/back',
  id: 'khrushchev',
  camera: BACK_CAMERA,
  over: { headYaw: 0.12, body: { pose: { both: { e: [2.1, -3.6, 0.3], h: [1.5, -4.5, 1.5] } } } },
  poster: { tol: 0.7 },
};

/** Layer "front". */
const front = (s: Sculptures): string =>
  place(layersToSvg(baked(s, BACK.key).layers, inksOf(CLOTHS.foreground)), 770, 262, 0.93) +
  // Hides a fold of the nape that shows through the cloth.
  cut('M1196,652H1224V670H1196Z', CLOTHS.foreground.suitMid);

/** How the wall shadow lies: offset of the neck in units and the slant of the whole shape in degrees. */
export const SHADOW = { dx: -1.77, dy: -0.25, skew: 6 } as const;

/** Wall shadow of a person in sprite coordinates (1x CSS pixels), slanted round the neck. */
export const shadowSvg = (s: Sculptures, id: PersonId): string => {
  const { neckX, neckY } = spriteFrame();
  const shape = [`${id}/body`, `${id}/c`]
    .map(k => `<path d="${silhouetteOf(baked(s, k).layers)}" fill="${SHADOW_INK}" fill-rule="evenodd"/>`)
    .join('');
  return `<g transform="translate(${neckX},${neckY}) skewX(${SHADOW.skew}) translate(${-neckX},${-neckY}) scale(${1 / RENDER_FACTOR})">${shape}</g>`;
};

/** One sprite (body, vote or head) in sprite coordinates. */
export const spriteSvg = (s: Sculptures, id: PersonId, part: string): string => {
  const inks = inksOf(CLOTHS[PEOPLE[id].cloth]);
  return place(layersToSvg(baked(s, `${id}/${part}`).layers, inks), 0, 0, 1 / RENDER_FACTOR);
};

/** Puts sprite drawing code on a seat. */
const onSeat = (svg: string, seat: Seat, dx = 0, dy = 0): string => {
  const { neckX, neckY } = spriteFrame();
  const k = seat.scale / SPRITE_SCALE;
  return place(svg, seat.x + dx * seat.scale - neckX * k, seat.y + dy * seat.scale - neckY * k, k);
};

export interface Sitter {
  /** `null` leaves the chair empty. */
  id: PersonId | null;
  turn?: 'l' | 'c' | 'r';
  vote?: boolean;
}

/** The whole picture with a cast, nearest first. */
export const composeTable = (s: Sculptures, cast: readonly Sitter[], winter = false): string => {
  const seats = seatsFor(cast.length);
  const farFirst = seats.map((seat, i) => ({ seat, sitter: cast[i]! })).sort((a, b) => a.seat.z - b.seat.z);
  const clip = `M${SHADOW_CLIP.map(p => p.join(',')).join('L')}Z`;
  const shadows = farFirst
    .map(({ seat, sitter }) =>
      sitter.id && seat.shadow ? onSeat(shadowSvg(s, sitter.id), seat, SHADOW.dx, SHADOW.dy) : '',
    )
    .join('');
  const chairs = farFirst.map(({ seat }) => place(chair(), seat.x, seat.y, seat.scale)).join('');
  const people = farFirst
    .map(({ seat, sitter }) => {
      if (!sitter.id) return '';
      const body = spriteSvg(s, sitter.id, sitter.vote ? 'vote' : 'body');
      return onSeat(body + spriteSvg(s, sitter.id, sitter.turn ?? seat.turn), seat);
    })
    .join('');
  return (
    room() +
    (winter ? winterWindow() : '') +
    clipped('shadows', clip, shadows) +
    floorBand() +
    chairs +
    cloth() +
    people +
    props() +
    front(s)
  );
};

/** March 1953, nearest first, with the head turns of the reference picture. */
export const MARCH_1953: readonly Sitter[] = [
  { id: 'kaganovich', turn: 'r' },
  { id: 'molotov', turn: 'c' },
  { id: 'voroshilov', turn: 'r' },
  { id: 'malenkov', turn: 'c' },
  { id: 'beria', turn: 'c' },
  { id: 'bulganin', turn: 'l' },
  { id: 'mikoyan', turn: 'r' },
];

export const TABLE: PlateScene = {
  id: 'table',
  sculptures: [BACK],
  layers: s => [
    { key: 'bg', svg: room() },
    { key: 'window-winter', svg: winterWindow(), optional: true },
    { key: 'chairs', svg: floorBand() },
    { key: 'cloth', svg: cloth() },
    { key: 'props', svg: props() },
    { key: 'front', svg: front(s) },
  ],
  poster: s => composeTable(s, MARCH_1953),
};
