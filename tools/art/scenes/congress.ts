/**
 * XX Congress, closed session, 25 February 1956 (art bible scene 7).
 *
 * Why it exists: the secret speech. We stand behind the speaker and look into the hall. No applause.
 * Dominant diagonal: the cone of light from the gallery down to the rostrum (29 degrees). Lamp: one lamp on the
 * typescript. Foreground mass: the speaker's back. Contradicting element: one delegate who has slumped.
 * Rows of identical dots become heads only in the first three rows. Lenin is a relief made of wall colours.
 */
import type { SculptureJob } from '../bake/jobs.ts';
import type { Sculptures } from '../bake/sculptures.ts';
import { type Inks, inksOf, layersToSvg } from '../inks.ts';
import { halftone } from '../svg/halftone.ts';
import { circle, createRandom, cut, place } from '../svg/shapes.ts';
import { DELEGATES, delegateJobs, SLUMPED } from './delegates.ts';
import { baked, type PlateScene } from './plate.ts';

const NIGHT = '#171C22';
const WALL_DARK = '#232A33';
const WALL = '#2C3540';
const WALL_LIT = '#38434F';
const SLATE = '#46525F';
const SLATE_LIGHT = '#8B98A3';
const WHITE = '#E9E6D8';

const RELIEF_INKS: Partial<Inks> = {
  ink: '#1E252D',
  line: '#1E252D',
  deep: '#2A323C',
  mid: '#3A4551',
  paper: '#4B5866',
  hairLit: '#3A4551',
  hairMid: '#2A323C',
};

/** A bald dome, a pointed beard: enough for a hall that knows him by heart. */
const RELIEF: SculptureJob = {
  key: 'congress/relief',
  id: 'eisenhower',
  camera: {
    w: 620,
    h: 640,
    scale: 215,
    cx: 0.05,
    cy: -0.2,
    yaw: -1.42,
    key: [-0.72, 0.5, 0.45],
    cutY: -1.62,
  },
  over: {
    crown: 0.22,
    crD: 1.03,
    foreW: 1.04,
    faceL: 0.98,
    jawW: 0.95,
    chinW: 0.9,
    chinZ: 0.06,
    cheek: 1.25,
    noseL: 0.03,
    noseW: 1.12,
    mouthW: 0.95,
    mouthC: -0.2,
    wrinkle: 0.4,
    earOut: 0.1,
    brow: { t: 1.0, h: 0.02, bush: 0.4, arch: 0.5, col: 'dark' },
    stache: 'big',
    beard: 'goatee',
    hair: { style: 'paint', dl: -0.14, top: 0.3, nape: -0.5 },
  },
  options: { noBody: true },
  poster: { hair: 'dark', browCol: 'dark', beard: true, tol: 0.9, minA: 40 },
};

const SPEAKER_INKS: Partial<Inks> = {
  ink: '#10141A',
  line: '#10141A',
  paper: '#EFE6CF',
  mid: '#B9906E',
  deep: '#4B2A24',
  suitLit: '#35404C',
  suitMid: '#1C232B',
  shirtSh: '#8B98A3',
  shirt: WHITE,
};

const SPEAKER: SculptureJob = {
  key: 'congress/speaker',
  id: 'khrushchev',
  camera: {
    w: 800,
    h: 800,
    scale: 130,
    cy: -1.55,
    yaw: -2.72,
    pitch: 0.06,
    key: [-0.74, 0.5, -0.22],
    fill: 0.06,
  },
  over: {
    headYaw: 0.06,
    headPitch: -0.16,
    body: {
      pose: {
        L: { e: [2.3, -3.5, 0.3], h: [1.3, -3.9, 1.5] },
        R: { e: [2.3, -3.6, 0.3], h: [1.5, -4.6, 1.4] },
      },
    },
  },
  poster: { tol: 0.6 },
};

const hall = (): string =>
  cut('M0,0H1280V720H0Z', WALL_DARK) +
  cut('M0,0H1280V330L0,250Z', WALL) +
  halftone({
    x0: 0,
    y0: 0,
    x1: 520,
    y1: 260,
    step: 9,
    fill: NIGHT,
    tone: (x, y) => Math.max(0, 0.9 - (x * 0.7 + y) / 330),
  });

const reliefOnWall = (s: Sculptures): string =>
  place(layersToSvg(baked(s, RELIEF.key).layers, inksOf(RELIEF_INKS)), 566, -40, 0.6) +
  // Moustache and the pointed beard, cut by hand: they are what the hall recognises.
  cut('M621,203L640,198L668,212L656,219L636,212L620,214Z', '#2A323C') +
  cut('M632,244L656,250L690,268L668,282L618,314L626,276Z', '#2F3843') +
  cut('M632,244L652,250L640,278L618,314L626,276Z', '#3F4B58');

/** The cone of light from the gallery to the rostrum; it lies over the wall and, thinner, over the rows. */
const cone = (opacity: number): string =>
  cut('M-20,40L-20,92L400,720L1000,720L930,556Z', WALL_LIT, `opacity="${opacity}"`) +
  cut('M-20,56L-20,76L560,720L880,720L870,580Z', SLATE, `opacity="${opacity}"`);

const ROW_TILT = 0.075;

/** Far rows: dots, all alike, growing towards us. */
const dotRows = (): string => {
  let s = '';
  let y = 286;
  for (let r = 3.1, row = 0; r < 10.5; r *= 1.115, row++) {
    const pitch = r * 2.9;
    const lit = row % 2 ? '#66737F' : '#5B6874';
    s += cut(
      `M-10,${y + r * 0.4}L1290,${y + r * 0.4 + 1300 * ROW_TILT}V720H-10Z`,
      row % 2 ? '#1E252D' : '#222A33',
    );
    let d = '';
    for (let x = (row % 2) * pitch * 0.5 - 10; x < 1290; x += pitch) {
      const cy = y + (x + 10) * ROW_TILT;
      d += `M${(x - r).toFixed(1)},${cy.toFixed(1)}a${r.toFixed(1)},${(r * 1.22).toFixed(1)} 0 1,1 ${(2 * r).toFixed(1)},0a${r.toFixed(1)},${(r * 1.22).toFixed(1)} 0 1,1 ${(-2 * r).toFixed(1)},0`;
    }
    s += cut(d, lit);
    y += r * 2.05;
  }
  return s;
};

/** [y at the left edge, unit in pixels] of the three rows that are people. */
const HEAD_ROWS = [
  [398, 15],
  [448, 20.5],
  [522, 28],
] as const;
const SLUMPED_ROW = 2;
const SLUMPED_SEAT = 3;

const headRows = (s: Sculptures): string => {
  const random = createRandom(56);
  return HEAD_ROWS.map(([y0, unit], row) => {
    const pitch = unit * 3.1;
    let out = cut(
      `M-10,${y0 + unit * 0.2}L1290,${y0 + unit * 0.2 + 1300 * ROW_TILT}V720H-10Z`,
      row % 2 ? '#1A2027' : '#1D242C',
    );
    for (let i = 0, x = -pitch * (row % 2 ? 0.3 : 0.75); x < 1320; x += pitch, i++) {
      const slumped = row === SLUMPED_ROW && i === SLUMPED_SEAT;
      const pick = DELEGATES[Math.floor(random() * DELEGATES.length)]!;
      const key = slumped ? SLUMPED : pick;
      const y = y0 + (x + 10) * ROW_TILT + (slumped ? unit * 0.45 : (random() - 0.5) * unit * 0.25);
      out += place(delegate(s, key), Math.round(x), Math.round(y), unit / DELEGATE_UNIT);
    }
    return out;
  }).join('');
};

const DELEGATE_INKS: Partial<Inks> = {
  ink: '#141920',
  line: '#141920',
  deep: '#2B343E',
  mid: '#5B6874',
  paper: '#A9B3B8',
  hairLit: '#39434E',
  hairMid: '#46525F',
  hairLit2: '#8B98A3',
  hairB: '#1C232B',
  suitMid: '#171C22',
  suitLit: '#2A323C',
  shirtSh: '#5B6874',
  shirt: '#A9B3B8',
  tie: '#39434E',
  tieSh: '#232A33',
  gold: '#8B98A3',
  goldSh: '#46525F',
  red: '#5B6874',
};

/** Unit of the rendered delegates and the place of the head's middle in them. */
const DELEGATE_UNIT = 42;

const delegate = (s: Sculptures, key: string): string => {
  const b = baked(s, key);
  return place(layersToSvg(b.layers, inksOf(DELEGATE_INKS)), -b.w / 2, -Math.round(b.h * 0.32));
};

/** The rostrum, the typescript and its lamp. */
const rostrum = (): string =>
  cut('M300,720L380,588L760,560L900,720Z', NIGHT) +
  cut('M380,588L760,560L772,584L372,614Z', SLATE) +
  cut('M372,614L772,584L900,720H310Z', '#10141A') +
  // The lamp's own small cone and the pages in it.
  cut('M536,470L590,466L700,600L420,622Z', '#5B6874', 'opacity=".55"') +
  cut('M428,600L560,566L690,584L560,624Z', '#8B7F66') +
  cut('M424,592L556,560L686,577L556,616Z', '#F2E6CB') +
  cut('M556,560L686,577L556,616L548,600Z', WHITE) +
  '<path d="M462,592L548,571M472,598L560,576M486,603L574,581M502,608L590,585M590,570L652,578M580,577L640,585" stroke="#8b7a5c" stroke-width="2.4" fill="none"/>' +
  cut('M716,572C730,520 706,468 640,452L642,444C716,458 744,520 728,572Z', '#10141A') +
  cut('M520,474C520,440 560,420 600,424C632,428 650,446 648,462Z', SLATE_LIGHT) +
  cut('M520,474C520,440 560,420 600,424C566,430 546,446 544,472Z', WHITE) +
  cut('M528,474L640,463L632,470L540,479Z', '#FFF6DC') +
  circle(722, 574, 13, '#10141A');

export const CONGRESS: PlateScene = {
  id: 'congress',
  sculptures: [RELIEF, SPEAKER, ...delegateJobs(DELEGATE_UNIT)],
  layers: s => [
    { key: 'background', svg: hall() + reliefOnWall(s) + cone(0.7) + dotRows() + cone(0.3) + headRows(s) },
    { key: 'rostrum', svg: rostrum() },
    {
      key: 'foreground',
      // The last path hides a fold of the nape that shows through the cloth.
      svg:
        place(layersToSvg(baked(s, SPEAKER.key).layers, inksOf(SPEAKER_INKS)), 590, 196, 0.84) +
        cut('M926,522H1004V556H926Z', '#10141A'),
    },
  ],
};
