/**
 * Cuba night, October 1962 (art bible scene 21).
 *
 * Why it exists: two men, two cuts, one map between them.
 * Dominant diagonal: the two paper-white cuts at 65 degrees; the missile stands parallel to them. Lamps: each man
 * is lit from the other's side. Contradicting element: the round range of the missiles.
 * No launch happened: the missile stands on its table; the layer "flame" is for the branch in which the world ends.
 */
import { readFileSync } from 'node:fs';
import { type ExtendedFeature, geoAzimuthalEquidistant, geoCircle, geoGraticule, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { SculptureJob } from '../bake/jobs.ts';
import { FLAG_RED, inksOf, layersToSvg, MOSCOW_NIGHT, NIGHT, PAPER } from '../inks.ts';
import { halftone } from '../svg/halftone.ts';
import { clipped, cut, place } from '../svg/shapes.ts';
import { baked, type PlateScene } from './plate.ts';

const SEA = '#0C2531';
const ATLAS = 'node_modules/world-atlas/countries-50m.json';

const KHRUSHCHEV: SculptureJob = {
  key: 'cuba/khrushchev',
  id: 'khrushchev',
  camera: { w: 760, h: 900, scale: 185, cy: -0.75, yaw: 1.12, keySide: 1, key: [0.78, 0.3, 0.42] },
  over: { headPitch: -0.1, mouthC: -0.3, mouthOpen: 0, brow: { slant: 0.4, h: 0 }, eyeOpen: 0.6 },
  poster: { tol: 0.6 },
};

const KENNEDY: SculptureJob = {
  key: 'cuba/kennedy',
  id: 'kennedy',
  camera: { w: 760, h: 900, scale: 150, cy: -0.75, yaw: -1.12, keySide: -1, key: [-0.78, 0.3, 0.42] },
  over: { headPitch: -0.05, mouthC: -0.2 },
  poster: { tol: 0.6 },
};

type AtlasTopology = Parameters<typeof feature>[0];
type Country = ExtendedFeature & { properties: { name?: string } | null };

/** Countries of the atlas, as drawn in the Caribbean window of the picture. */
const map = (): string => {
  const atlas = JSON.parse(readFileSync(ATLAS, 'utf8')) as AtlasTopology;
  const projection = geoAzimuthalEquidistant()
    .rotate([78, -27])
    .translate([660, 395])
    .scale(1650)
    .clipExtent([
      [280, -5],
      [1160, 725],
    ]);
  const path = geoPath(projection).digits(1);
  const countries = feature(atlas, atlas.objects.countries!) as unknown as { features: Country[] };
  const cuba = countries.features.find(f => f.properties?.name === 'Cuba');
  if (!cuba) throw new Error('world-atlas has no Cuba');
  const near = countries.features.filter(f => {
    if (f === cuba) return false;
    const [[x0, y0], [x1, y1]] = path.bounds(f);
    return x0 < 1150 && x1 > 300 && y0 < 720 && y1 > 0;
  });
  const land = path({ type: 'FeatureCollection', features: near }) ?? '';
  const ring = (degrees: number): string => path(geoCircle().center([-83, 22.5]).radius(degrees)()) ?? '';
  const stroke = (d: string, width: number, dash = ''): string =>
    `<path d="${d}" fill="none" stroke="${FLAG_RED}" stroke-width="${width}"${dash}/>`;
  return (
    `<path d="${path(geoGraticule().step([5, 5])()) ?? ''}" fill="none" stroke="#1B4453" stroke-width="1.2"/>` +
    cut(land, '#1F5261') +
    clipped(
      'land',
      land,
      halftone({
        x0: 300,
        y0: 0,
        x1: 1280,
        y1: 720,
        step: 8,
        fill: SEA,
        tone: (x, y) => Math.max(0, 0.75 - Math.hypot(x - 720, y - 470) / 520),
      }),
    ) +
    cut(ring(8.2), FLAG_RED, 'fill-opacity=".22"') +
    stroke(ring(18), 3) +
    stroke(ring(27), 2, ' stroke-dasharray="14 9"') +
    stroke(ring(36), 2, ' stroke-dasharray="14 9"') +
    `<path d="${path(cuba) ?? ''}" fill="${FLAG_RED}" stroke="${PAPER}" stroke-width="1.5"/>`
  );
};

/** Moscow's red field on the left, Washington's cold one on the right, and the cuts. */
const fields = (): string =>
  cut('M0,0 L640,0 L300,720 L0,720Z', '#7d1711') +
  cut('M0,0 L520,0 L180,720 L0,720Z', '#A9231A') +
  halftone({
    x0: 0,
    y0: 0,
    x1: 640,
    y1: 720,
    step: 9,
    fill: '#15110E',
    angle: 0.42,
    tone: (x, y) => {
      const d = 640 - x - y * 0.472;
      return d < 0 ? 0 : Math.max(0, Math.min(0.85, 0.85 - d / 260));
    },
  }) +
  cut('M1280,0 L1140,0 L860,720 L1280,720Z', '#2C6675') +
  cut('M1280,60 L1230,150 L1000,720 L1280,720Z', '#3D7F8B') +
  halftone({
    x0: 820,
    y0: 0,
    x1: 1280,
    y1: 720,
    step: 9,
    fill: SEA,
    angle: -0.38,
    tone: (x, y) => {
      const d = x - (1140 - y * 0.389);
      return d < 0 ? 0 : Math.max(0, Math.min(0.8, 0.8 - d / 170));
    },
  }) +
  cut('M640,0 L646,0 L306,720 L300,720Z M1140,0 L1145,0 L865,720 L860,720Z', PAPER);

const onAxis = (body: string): string => place(body, 640, 540, 1, 25);

/** The R-12 on its launch table. */
const missile = (): string =>
  onAxis(
    cut(
      'M-70,40 H70 V52 H-70Z M-58,52 H-42 L-66,150 H-84Z M58,52 H42 L66,150 H84Z M-8,52 H8 V150 H-8Z',
      '#071a24',
    ) +
      cut('M-70,40 H70 V44 H-70Z', '#3D7F8B') +
      cut('M-20,0 L-20,-330 Q-18,-400 0,-440 Q18,-400 20,-330 L20,0 L44,40 L20,30 H-20 L-44,40Z', PAPER) +
      cut('M4,-440 Q20,-400 20,-330 L20,0 L44,40 L20,30 H2Z', '#B9A67C') +
      cut('M-20,-300h40v26h-40z M-20,-60h40v14h-40z', FLAG_RED),
  );

const flame = (): string =>
  onAxis(
    cut('M-16,34 L16,34 L56,300 L0,250 L-60,300Z', '#E0A93B') +
      cut('M-9,34 L9,34 L24,220 L0,180 L-26,220Z', '#F6EDD8'),
  );

export const CUBA: PlateScene = {
  id: 'cuba',
  sculptures: [KHRUSHCHEV, KENNEDY],
  layers: s => [
    { key: 'background', svg: `<rect width="1280" height="720" fill="${SEA}"/>${map()}${fields()}` },
    { key: 'missile', svg: missile() },
    { key: 'flame', svg: flame(), optional: true },
    {
      key: 'khrushchev',
      svg: place(layersToSvg(baked(s, KHRUSHCHEV.key).layers, inksOf(MOSCOW_NIGHT)), -118, -2, 0.83),
    },
    { key: 'kennedy', svg: place(layersToSvg(baked(s, KENNEDY.key).layers, inksOf(NIGHT)), 772, 70, 0.82) },
  ],
};
