/**
 * The inks of the press: one colour per ink name, with the variants for cloth, hair and night.
 *
 * Why it exists: every colour of a figure comes from here (art bible 2.1), so that a whole picture can be
 * reprinted in other inks without touching its shapes.
 */
import type { InkName, PosterLayer } from './poster/levels.ts';

export type Inks = Readonly<Record<InkName, string>>;

/** The permanent inks, with the dark suit. */
export const INKS: Inks = {
  ink: '#15110E',
  line: '#15110E',
  deep: '#7A2418',
  mid: '#CF8A5A',
  paper: '#F2E6CB',
  hairLit: '#57493b',
  hairMid: '#93836b',
  hairLit2: '#E4D7BC',
  hairB: '#452a19',
  hairF: '#C79A57',
  suitMid: '#1f1b18',
  suitLit: '#38302a',
  shirtSh: '#a9977a',
  shirt: '#F6EDD8',
  tieSh: '#5d130d',
  tie: '#B8231A',
  gold: '#E0A93B',
  goldSh: '#8a5f1a',
  red: '#C3271B',
  frameLit: '#D9C9A3',
};

/** Scene inks used by several pictures. */
export const PAPER = '#F2E6CB';
export const INK = '#15110E';
export const FLAG_RED = '#C3271B';

/** Cloth: suits and uniforms as changes to the permanent inks. */
export const CLOTHS = {
  dark: {},
  olive: { suitLit: '#5c5634', suitMid: '#33301d', tie: '#29241a', tieSh: '#15110E' },
  grey: { suitLit: '#8a7f6c', suitMid: '#4f473c' },
  khaki: { suitLit: '#5d513e', suitMid: '#33291f' },
  blue: { suitLit: '#4c6360', suitMid: '#263634' },
  light: { suitLit: '#8d8067', suitMid: '#544a3a' },
  navy: { suitLit: '#2f4048', suitMid: '#1a262b' },
  /** Khrushchev's summer suit in the steppe. */
  summer: {
    suitLit: '#F0E2C0',
    suitMid: '#C9AE7C',
    ink: '#2a1710',
    line: '#7b5c38',
    deep: '#8E3A1E',
    mid: '#D88E52',
    tie: '#2f6d68',
    tieSh: '#1d4643',
  },
  /** The foreground back at the table: nearly a silhouette. */
  foreground: { suitLit: '#241e1a', suitMid: '#15110E' },
} as const satisfies Record<string, Partial<Inks>>;

export type ClothName = keyof typeof CLOTHS;

/** Red side of the Cuba night. */
export const MOSCOW_NIGHT: Partial<Inks> = {
  mid: '#D08A5B',
  deep: '#6d1c12',
  ink: '#120c0a',
  suitLit: '#2b201b',
  suitMid: '#1a1310',
};

/** Foreigners seen from Moscow, night, the dead in memory. */
export const NIGHT: Partial<Inks> = {
  paper: '#E6E8D8',
  mid: '#7FA9AC',
  deep: '#1d4f60',
  ink: '#071a24',
  line: '#071a24',
  hairB: '#0f2f3c',
  hairLit: '#31606c',
  suitLit: '#123845',
  suitMid: '#0b2834',
  shirt: '#E6E8D8',
  shirtSh: '#7FA9AC',
  tie: '#0C2531',
  tieSh: '#071a24',
};

export const inksOf = (over: Partial<Inks> = {}): Inks => ({ ...INKS, ...over });

/** A figure's layers as SVG paths in the given inks. */
export const layersToSvg = (layers: readonly PosterLayer[], inks: Inks): string =>
  layers.map(l => `<path d="${l.d}" fill="${inks[l.ink]}" fill-rule="evenodd"/>`).join('');

/** The outline of the whole figure (for shadows). */
export const silhouetteOf = (layers: readonly PosterLayer[]): string =>
  layers.find(l => l.ink === 'ink')?.d ?? '';
