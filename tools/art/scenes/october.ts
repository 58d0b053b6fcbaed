/**
 * The last Presidium, October 1964 (art bible scene 25).
 *
 * Why it exists: the table from the other side. Now we sit where Beria sat, everybody turns to us, and the head
 * in the foreground is gone. The strongest picture of the game; the story uses it once.
 * Dominant diagonal: the light shaft falling from the upper right onto our empty papers (34 degrees), and the
 * left edge of the table. Lamp: the window, right. Contradicting element: the one man who stands.
 */
import type { SculptureJob } from '../bake/jobs.ts';
import type { Sculptures } from '../bake/sculptures.ts';
import { CLOTHS, INK, inksOf, layersToSvg, PAPER, silhouetteOf } from '../inks.ts';
import { PEOPLE, type PersonId } from '../people/index.ts';
import { createCamera } from '../render/camera.ts';
import { halftone } from '../svg/halftone.ts';
import { clipped, cut, place } from '../svg/shapes.ts';
import { headPitchOf, NECK, poseOf, TABLE_CAMERA } from '../table/figures.ts';
import { baked, type PlateScene } from './plate.ts';

const WALL = '#A6271B';
const WALL_LIGHT = '#BB3524';
const WALL_LIGHTEST = '#CC4A30';
const WALL_DARK = '#54110D';
const PANEL = '#43110C';
const CLOTH_DARK = '#0F2E2C';
const CLOTH = '#1B4A47';
const CLOTH_LIT = '#2B6A66';
const CLOTH_LIGHTEST = '#3F857D';
const LEATHER = '#6e1710';

interface Judge {
  id: PersonId;
  /** Neck on the plate and pixels per unit. */
  x: number;
  y: number;
  scale: number;
  /** Turn of the body and of the head against it: all of them end up looking at us. */
  yaw: number;
  head: number;
  standing?: boolean;
}

/**
 * The nine full members of 13 October 1964 besides the man we are (dossier 1958-1964, section 7); Kozlov lies ill.
 * Far first.
 */
const JUDGES: readonly Judge[] = [
  { id: 'brezhnev', x: 668, y: 250, scale: 40, yaw: 0.16, head: 0.02, standing: true },
  { id: 'voronov', x: 812, y: 310, scale: 38, yaw: -0.6, head: 0.5 },
  { id: 'kosygin', x: 552, y: 312, scale: 38, yaw: 0.68, head: -0.5 },
  { id: 'shvernik', x: 896, y: 348, scale: 46, yaw: -0.64, head: 0.42 },
  { id: 'kirilenko', x: 482, y: 356, scale: 47, yaw: 0.7, head: -0.42 },
  { id: 'mikoyan', x: 990, y: 402, scale: 56, yaw: -0.66, head: 0.95 },
  { id: 'suslov', x: 402, y: 412, scale: 57, yaw: 0.72, head: -0.38 },
  { id: 'podgorny', x: 1110, y: 474, scale: 70, yaw: -0.68, head: 0.52 },
  { id: 'polyansky', x: 306, y: 482, scale: 71, yaw: 0.74, head: -0.46 },
];

const DETAIL = 1.5;
/** Frame in units: middle and half sizes of the view. */
const FRAME = { halfW: 2.9, top: 1.5, bottom: -4.5 } as const;

const jobOf = (j: Judge): SculptureJob => {
  const scale = j.scale * DETAIL;
  return {
    key: `october/${j.id}`,
    id: j.id,
    camera: {
      ...TABLE_CAMERA,
      w: Math.round(2 * FRAME.halfW * scale),
      h: Math.round((FRAME.top - FRAME.bottom) * scale),
      scale,
      cx: 0,
      cy: (FRAME.top + FRAME.bottom) / 2,
      yaw: j.yaw,
      pitch: 0.2,
      cutY: j.standing ? -4.6 : -3.95,
    },
    over: {
      headYaw: j.head,
      headPitch: Math.max(headPitchOf(j.id), -0.14),
      body: {
        pose: j.standing ? { both: { e: [2.05, -3.5, 0.2], h: [1.3, -4.5, 1.2] } } : poseOf(j.id),
      },
    },
    poster: { tol: 0.5 },
  };
};

const onSeat = (svg: string, j: Judge, dx = 0, dy = 0): string => {
  const [nx, ny] = createCamera(jobOf(j).camera).project(...NECK);
  return place(svg, j.x + dx * j.scale - nx / DETAIL, j.y + dy * j.scale - ny / DETAIL, 1 / DETAIL);
};

const room = (): string =>
  cut('M0,0H1280V720H0Z', WALL) +
  cut('M820,-10L1290,-10V120L260,600H-60Z', WALL_LIGHT) +
  cut('M1010,-10L1170,-10L230,540L60,560Z', WALL_LIGHTEST) +
  halftone({
    x0: 0,
    y0: 0,
    x1: 620,
    y1: 300,
    step: 9,
    fill: WALL_DARK,
    tone: (x, y) => Math.max(0, 0.92 - (x * 0.6 + y) / 350),
  }) +
  // Panelling round the corner of the room; the window is outside the picture, only its reveal is seen.
  cut('M0,400L520,286H900L1280,372V720H0Z', PANEL) +
  cut('M0,400L520,286H900L1280,372V380L900,294H520L0,411Z', '#1b0a07') +
  clipped(
    'october-panel',
    'M0,411L520,294H900L1280,380V720H0Z',
    cut('M1010,-10L1170,-10L230,540L60,560Z', '#6E1C13') +
      [90, 230, 350, 448, 600, 690, 780, 960, 1070, 1190]
        .map(x => cut(`M${x},250V720h5V250Z`, '#1b0a07'))
        .join(''),
  ) +
  cut('M1196,-10H1280V372L1196,352Z', '#7c1a13') +
  cut('M1214,-10H1236L1240,362L1222,358Z', WALL_DARK) +
  cut('M1258,-10H1280V372L1266,369Z', WALL_DARK);

const chairs = (): string =>
  JUDGES.filter(j => !j.standing)
    .map(j => {
      const side = j.yaw > 0 ? 1 : -1;
      const back =
        cut('M-2.1,4 L-2.0,-0.4 Q-1.0,-0.95 0.15,-0.75 L0.3,4Z', INK) +
        cut('M-1.84,4 L-1.75,-0.2 Q-1.0,-0.65 -0.05,-0.5 L0.1,4Z', LEATHER);
      return `<g transform="translate(${j.x},${j.y}) scale(${j.scale * side},${j.scale})">${back}</g>`;
    })
    .join('');

/** The chair nobody sits in: behind the man who stands. */
const emptyChair = (): string =>
  cut('M612,420L616,300Q668,280 722,300L726,420Z', INK) +
  cut('M624,420L628,308Q668,292 710,308L714,420Z', LEATHER);

const cloth = (): string =>
  cut('M590,398L756,396L1090,740H330Z', CLOTH) +
  cut('M676,397L756,396L836,478L490,740H330L352,706Z', CLOTH_LIT) +
  cut('M744,432L800,488L560,740H430Z', CLOTH_LIGHTEST) +
  cut('M590,398L330,740H318L584,398Z', CLOTH_DARK) +
  cut('M756,396L1090,740H1112L764,396Z', CLOTH_DARK) +
  halftone({
    x0: 320,
    y0: 590,
    x1: 1100,
    y1: 720,
    step: 8,
    fill: CLOTH_DARK,
    tone: (x, y) =>
      x > 335 + (720 - y) * 0.76 && x < 1070 - (720 - y) * 0.97 ? Math.max(0, (y - 610) / 150) : 0,
  });

/** Our place: one sheet, one pen, one untouched glass. */
const ourPlace = (): string =>
  cut('M560,700L610,610L838,604L880,694Z', CLOTH_DARK, 'opacity=".55"') +
  cut('M574,690L620,602L846,596L890,684Z', PAPER) +
  '<path d="M640,620L824,615M632,636L834,631M624,652L744,649" stroke="#8b7a5c" stroke-width="2.4" fill="none"/>' +
  cut('M770,676L848,640L852,646L776,682L764,684Z', INK) +
  place(
    cut('M-8,0 L-90,34 L-70,44 L10,8Z', CLOTH_DARK, 'opacity=".6"') +
      cut('M-15,-46 L15,-46 L12,4 L-12,4Z', '#d9cfae') +
      cut('M-14,-34 L14,-34 L12,4 L-12,4Z', '#c9c7a8') +
      cut('M5,-46h10L12,4H5Z', '#F6EDD8'),
    628,
    574,
    0.95,
  ) +
  [
    [690, 470, 0.5],
    [620, 512, 0.6],
    [826, 540, 0.62],
  ]
    .map(([x, y, k]) => place(cut('M-40,10L30,-6L60,8L-14,26Z', PAPER), x!, y!, k))
    .join('');

const people = (s: Sculptures): string =>
  JUDGES.map(j =>
    onSeat(layersToSvg(baked(s, jobOf(j).key).layers, inksOf(CLOTHS[PEOPLE[j.id].cloth])), j),
  ).join('');

const shadows = (s: Sculptures): string =>
  clipped(
    'october-wall',
    'M0,0H1190V720H0Z',
    JUDGES.map(j => onSeat(cut(silhouetteOf(baked(s, jobOf(j).key).layers), '#3A0D08'), j, -1.5, -0.2)).join(
      '',
    ),
  );

export const OCTOBER: PlateScene = {
  id: 'october',
  sculptures: JUDGES.map(jobOf),
  layers: s => [
    { key: 'background', svg: room() + shadows(s) + chairs() + emptyChair() },
    { key: 'cloth', svg: cloth() },
    { key: 'actors', svg: people(s) },
    { key: 'foreground', svg: ourPlace() },
  ],
};
