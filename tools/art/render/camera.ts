/**
 * The orthographic camera that looks at a sculpture.
 *
 * Why it exists: the renderer, the lens overlay and the seat table must agree on where a point of the body
 * lands in the picture.
 */
import type { Vec3 } from '../sculpt/params.ts';

export interface CameraParams {
  /** Picture size in render pixels. */
  w: number;
  h: number;
  /** Render pixels per unit (10 cm). */
  scale: number;
  /** View coordinates of the middle of the picture, in units. */
  cx?: number;
  cy?: number;
  /** Turn of the whole body, radians; positive turns it to the viewer's right. */
  yaw?: number;
  /** Positive looks down on the person. */
  pitch?: number;
  roll?: number;
  /** The lamp, in view space. Default: high at the side the body faces. */
  key?: Vec3;
  keySide?: 1 | -1;
  /** Ambient light. */
  fill?: number;
  /** Everything of the sculpture below this height is cut off (the table edge). */
  cutY?: number;
  /** Keep only the head; the body still hides it and shades it. */
  only?: 'head';
}

export const DEFAULT_CENTRE_Y = -0.6;

export interface Camera {
  /** View space to the sculpture's own frame. */
  toObject: (x: number, y: number, z: number) => [number, number, number];
  /** A point of the sculpture to render pixels. */
  project: (x: number, y: number, z: number) => [number, number];
}

export const createCamera = (o: CameraParams): Camera => {
  const { w, h, scale, yaw = 0, pitch = 0, roll = 0, cx = 0, cy = DEFAULT_CENTRE_Y } = o;
  const ca = Math.cos(yaw);
  const sa = Math.sin(yaw);
  const cp = Math.cos(pitch);
  const sp = Math.sin(pitch);
  const cr = Math.cos(roll);
  const sr = Math.sin(roll);
  return {
    toObject: (x, y, z) => {
      const X = x * cr + y * sr;
      const Y = -x * sr + y * cr;
      const y1 = Y * cp - z * sp;
      const z1 = Y * sp + z * cp;
      return [X * ca - z1 * sa, y1, X * sa + z1 * ca];
    },
    project: (x, y, z) => {
      const X = x * ca + z * sa;
      const z1 = -x * sa + z * ca;
      const Y = y * cp + z1 * sp;
      const vx = X * cr - Y * sr;
      const vy = X * sr + Y * cr;
      return [(vx - cx) * scale + w / 2, -(vy - cy) * scale + h / 2];
    },
  };
};

/** The usual lamp: high, in front, on the given side. */
export const lampOf = (o: CameraParams): Vec3 =>
  o.key ?? [(o.keySide ?? ((o.yaw ?? 0) > 0 ? 1 : -1)) * 0.62, 0.52, 0.6];
