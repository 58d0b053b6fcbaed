/**
 * The parameter table of one person: about sixty numbers that make a face.
 *
 * Why it exists: the sculptor takes nothing else, so a likeness can be discussed and tested as numbers.
 * Most values are multipliers around 1 or additions around 0; lengths are in units of 10 cm, angles in radians.
 */

export interface BrowParams {
  /** Height above the default line. */
  h: number;
  /** Thickness multiplier. */
  t: number;
  /** Positive = inner ends down (angry). */
  slant: number;
  len: number;
  /** 0 = plucked, 1 = Brezhnev. */
  bush: number;
  arch: number;
  /** One brow higher than the other. */
  asym: number;
  /** Moves the inner end towards the nose. */
  inner: number;
  /** Ink of the brow; dark unless stated. */
  col: 'dark' | 'grey' | 'white';
}

export interface HairParams {
  /** `paint` = streaks of tone on the skin of a bald man; `volume` = a solid. */
  style: 'none' | 'paint' | 'volume';
  /** Thickness of the hair over the skull. */
  t?: number;
  /** Heights of the hair line: forehead, temple, above the ear, sideburn, nape. */
  front?: number;
  temple?: number;
  side?: number;
  burn?: number;
  nape?: number;
  /** Hair ends above this height (a fringe round a bald dome). */
  top?: number;
  topBack?: number;
  /** Side of the parting: -1 or 1, at `partX`, with the lock falling by `sweep`. */
  part?: number;
  partX?: number;
  sweep?: number;
  comb?: 'back' | 'side' | 'curl' | 'mixed';
  frontVol?: number;
  topVol?: number;
  sideVol?: number;
  /** Depth of the strands. */
  strand?: number;
  /** Painted hair: how much darker (<0) or lighter (>0) than the skin. */
  dl?: number;
}

export interface GlassesParams {
  shape: 'round' | 'rect';
  rx: number;
  ry: number;
  /** Thickness of the frame. */
  t: number;
  z?: number;
  cx?: number;
  cy?: number;
  bridgeY?: number;
  /** `top` = heavy upper rim only. */
  rim?: 'top';
  /** A pince-nez has no side arms. */
  pince?: boolean;
  /** Which lenses glint: -1 and/or 1. */
  glint?: number[];
}

export type Vec3 = readonly [number, number, number];

export interface ArmPose {
  /** Elbow. */
  e: Vec3;
  /** Wrist. */
  h: Vec3;
  /** Direction in which the four fingers lie side by side; needed when the forearm stands upright. */
  spread?: Vec3;
}

export interface BodyPose {
  /** The arm on the viewer's left when the body faces us (the person's own right arm). */
  L?: ArmPose;
  /** The arm on the viewer's right. */
  R?: ArmPose;
  both?: ArmPose;
}

export interface BodyParams {
  type: 'suit' | 'tunic' | 'uniform' | 'shirt' | 'vyshyvanka';
  /** Shoulder width multiplier. */
  w: number;
  belly: number;
  /** Drop of the shoulders. */
  drop: number;
  /** Stand collar instead of shirt and tie. */
  stand: boolean;
  /** `null` = open blouse without a tie. */
  tie?: null | 'bow';
  /** Bottom of the jacket's V. */
  vBot?: number;
  pose: BodyPose;
}

/** [count, height, distance of the first from the middle, kind] */
export type MedalRow = readonly [count: number, y: number, x0: number, kind: 'star' | 'bar' | 'order'];

export interface MedalParams {
  /** Which side of the chest: 1 or -1. */
  side: number;
  rows: readonly MedalRow[];
}

export interface HeadParams {
  crW: number;
  crH: number;
  crD: number;
  crown: number;
  faceW: number;
  faceL: number;
  foreW: number;
  jawW: number;
  jawY: number;
  chinW: number;
  chinZ: number;
  chinY: number;
  fat: number;
  jowl: number;
  dbl: number;
  neck: number;
  cheek: number;
  ridge: number;
  socket: number;
  eyeOpen: number;
  eyeSlant: number;
  eyeX: number;
  bag: number;
  noseL: number;
  noseW: number;
  noseTip: number;
  noseUp: number;
  bridge: number;
  noseTipR: number;
  mouthW: number;
  lip: number;
  mouthC: number;
  mouthOpen: number;
  naso: number;
  ear: number;
  earOut: number;
  wrinkle: number;
}

export interface SculptParams extends HeadParams {
  brow: BrowParams;
  hair: HairParams;
  body: BodyParams;
  cleft?: number;
  /** Gap between the front teeth when the mouth is open. */
  gap?: number;
  bun?: number;
  gaze?: readonly [number, number];
  stache?: 'trim' | 'tooth' | 'big' | 'soft';
  beard?: 'goatee' | 'full';
  beardCol?: 'grey';
  glasses?: GlassesParams;
  /** [x, y, size] on the front of the face. */
  moles: readonly Vec3[];
  cap?: 'patrol' | 'peaked';
  medals?: MedalParams;
  headYaw: number;
  headPitch: number;
  headRoll: number;
  headScale: number;
}

/** What a person's table entry may say; everything left out takes the default head. */
export type SculptInput = Partial<Omit<SculptParams, 'brow' | 'hair' | 'body'>> & {
  brow?: Partial<BrowParams>;
  hair?: HairParams;
  body?: Partial<BodyParams>;
};

/** The average man. Heads are 0.93 of natural scale, otherwise people become bobble-heads. */
export const DEFAULTS: SculptParams = {
  crW: 1,
  crH: 1,
  crD: 1,
  crown: 0,
  faceW: 1,
  faceL: 1,
  foreW: 1,
  jawW: 1,
  jawY: 0,
  chinW: 1,
  chinZ: 0,
  chinY: 0,
  fat: 0.3,
  jowl: 0.3,
  dbl: 0.2,
  neck: 1,
  cheek: 1,
  ridge: 0.5,
  socket: 1,
  eyeOpen: 1,
  eyeSlant: 0,
  eyeX: 0,
  bag: 0.4,
  noseL: 0,
  noseW: 1,
  noseTip: 0,
  noseUp: 0,
  bridge: 0,
  noseTipR: 1,
  mouthW: 1,
  lip: 1,
  mouthC: 0,
  mouthOpen: 0,
  naso: 0.6,
  ear: 1,
  earOut: 0.15,
  wrinkle: 0.4,
  brow: { h: 0, t: 1, slant: 0, len: 1, bush: 0.3, arch: 0, asym: 0, inner: 0, col: 'dark' },
  hair: { style: 'none' },
  body: { type: 'suit', w: 1, belly: 0.3, drop: 0, stand: false, pose: {} },
  moles: [],
  headYaw: 0,
  headPitch: 0,
  headRoll: 0,
  headScale: 0.93,
};

/** Fills a table entry up to a complete set of parameters. */
export const resolveParams = (input: SculptInput): SculptParams => {
  const { brow, hair, body, ...head } = input;
  return {
    ...DEFAULTS,
    ...head,
    brow: { ...DEFAULTS.brow, ...brow },
    hair: { ...DEFAULTS.hair, ...hair },
    body: { ...DEFAULTS.body, ...body },
  };
};

/** Lays a pose, a mood or a head turn over a person; brow and body are merged, all else replaces. */
export const overlayParams = (base: SculptInput, over: SculptInput): SculptInput => ({
  ...base,
  ...over,
  brow: { ...base.brow, ...over.brow },
  body: { ...base.body, ...over.body },
});
