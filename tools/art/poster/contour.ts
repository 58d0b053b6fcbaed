/**
 * From a grey field to an SVG path: contour, simplify, smooth but keep the corners.
 *
 * Why it exists: the printed shapes are cut paper; a pixel mask would betray the renderer.
 */
import { contours } from 'd3-contour';

export type Point = readonly [number, number];
export type Ring = Point[];

export interface TraceOptions {
  /** Douglas-Peucker tolerance in field pixels. */
  tol?: number;
  /** Output scale and offset. */
  k?: number;
  ox?: number;
  oy?: number;
  /** Rings smaller than this area (field pixels) are dropped. */
  minA?: number;
  /** Cosine below which a bend stays a corner; 0 or false makes straight polygons. */
  smooth?: number;
}

export const ringArea = (r: readonly Point[]): number => {
  let a = 0;
  for (let i = 0, n = r.length; i < n; i++) {
    const p = r[i]!;
    const q = r[(i + 1) % n]!;
    a += p[0] * q[1] - q[0] * p[1];
  }
  return a / 2;
};

/** Douglas-Peucker on a closed ring. */
export const simplifyRing = (points: Ring, tol: number): Ring => {
  const n = points.length;
  if (n < 5) return points;
  const first = points[0]!;
  let far = 0;
  let farD = -1;
  for (let i = 1; i < n; i++) {
    const d = (points[i]![0] - first[0]) ** 2 + (points[i]![1] - first[1]) ** 2;
    if (d > farD) {
      farD = d;
      far = i;
    }
  }
  const keep = new Uint8Array(n);
  keep[0] = 1;
  keep[far] = 1;
  // Indices from..to; `to` may be n, which means the first point again.
  const split = (from: number, to: number): void => {
    const a = points[from]!;
    const b = points[to % n]!;
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const l = Math.hypot(dx, dy) || 1e-9;
    let worst = -1;
    let worstD = 0;
    for (let i = from + 1; i < to; i++) {
      const p = points[i]!;
      const d = Math.abs((p[0] - a[0]) * dy - (p[1] - a[1]) * dx) / l;
      if (d > worstD) {
        worstD = d;
        worst = i;
      }
    }
    if (worstD <= tol) return;
    keep[worst] = 1;
    split(from, worst);
    split(worst, to);
  };
  split(0, far);
  split(far, n);
  return points.filter((_, i) => keep[i] === 1);
};

/** One decimal, without a leading zero. */
export const num = (v: number): string => (Math.round(v * 10) / 10).toString().replace(/^(-?)0\./, '$1.');

const pair = (p: Point): string => `${num(p[0])},${num(p[1])}`;

/** Path data of a ring: Catmull-Rom curves through the points, broken at corners. */
export const ringPath = (
  ring: readonly Point[],
  k: number,
  ox: number,
  oy: number,
  smooth: number,
): string => {
  const pts: Point[] = ring.map(p => [p[0] * k + ox, p[1] * k + oy]);
  if (!smooth) return `M${pts.map(pair).join('L')}Z`;
  const n = pts.length;
  const at = (i: number): Point => pts[(i + n) % n]!;
  const isCorner = (i: number): boolean => {
    const a = at(i - 1);
    const b = at(i);
    const c = at(i + 1);
    const v1: Point = [b[0] - a[0], b[1] - a[1]];
    const v2: Point = [c[0] - b[0], c[1] - b[1]];
    const cos = (v1[0] * v2[0] + v1[1] * v2[1]) / (Math.hypot(...v1) * Math.hypot(...v2) || 1);
    return cos < smooth;
  };
  let s = `M${pair(pts[0]!)}`;
  for (let i = 0; i < n; i++) {
    const p0 = at(i - 1);
    const p1 = at(i);
    const p2 = at(i + 1);
    const p3 = at(i + 2);
    const l = Math.hypot(p2[0] - p1[0], p2[1] - p1[1]);
    const t1: Point = [p2[0] - p0[0], p2[1] - p0[1]];
    const t2: Point = [p3[0] - p1[0], p3[1] - p1[1]];
    const n1 = Math.hypot(...t1) || 1;
    const n2 = Math.hypot(...t2) || 1;
    const c1: Point = isCorner(i) ? p1 : [p1[0] + ((t1[0] / n1) * l) / 3, p1[1] + ((t1[1] / n1) * l) / 3];
    const c2: Point = isCorner((i + 1) % n)
      ? p2
      : [p2[0] - ((t2[0] / n2) * l) / 3, p2[1] - ((t2[1] / n2) * l) / 3];
    s += `C${pair(c1)} ${pair(c2)} ${pair(p2)}`;
  }
  return `${s}Z`;
};

/** All rings of the contour at `threshold` that survive simplification. */
export const traceRings = (
  field: Float32Array,
  w: number,
  h: number,
  threshold: number,
  { tol = 0.7, minA = 6 }: TraceOptions = {},
): Ring[] => {
  // d3-contour reads any array-like; its types only know number[].
  const values = field as unknown as number[];
  const shape = contours().size([w, h]).smooth(true).thresholds([threshold])(values)[0];
  const rings: Ring[] = [];
  for (const polygon of shape?.coordinates ?? [])
    for (const raw of polygon) {
      const open = raw.slice(0, -1).map((p): Point => [p[0]!, p[1]!]);
      if (Math.abs(ringArea(open)) < minA) continue;
      const ring = simplifyRing(open, tol);
      if (ring.length >= 3) rings.push(ring);
    }
  return rings;
};

/** Path data of everything brighter than `threshold`; an empty string when there is nothing. */
export const trace = (
  field: Float32Array,
  w: number,
  h: number,
  threshold: number,
  options: TraceOptions = {},
): string => {
  const { k = 1, ox = 0, oy = 0, smooth = 0.55 } = options;
  return traceRings(field, w, h, threshold, options)
    .map(r => ringPath(r, k, ox, oy, smooth))
    .join('');
};
