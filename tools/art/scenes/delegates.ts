/**
 * Unnamed delegates of the XX Congress: a handful of sculptures that fill three rows.
 *
 * Why it exists: they are nobody in particular; known heads are re-proportioned until nobody can be named, and
 * one of them has let his head sink.
 */
import type { SculptureJob } from '../bake/jobs.ts';
import type { PersonId } from '../people/index.ts';
import type { SculptInput } from '../sculpt/params.ts';

interface Delegate {
  id: PersonId;
  yaw: number;
  over: SculptInput;
}

const LIST: readonly Delegate[] = [
  { id: 'serov', yaw: 0.25, over: { jawW: 1.1, fat: 0.4, body: { type: 'suit' }, headPitch: -0.05 } },
  { id: 'podgorny', yaw: 0.1, over: { faceL: 1.06, noseW: 1, headYaw: 0.1 } },
  { id: 'shelepin', yaw: 0.35, over: { fat: 0.5, jowl: 0.5, brow: { t: 0.9 }, headPitch: -0.12 } },
  { id: 'kozlov', yaw: 0.2, over: { faceL: 1.08, fat: 0.1, headYaw: -0.15 } },
  { id: 'gromyko', yaw: 0.3, over: { fat: 0.9, dbl: 0.8, noseL: 0, mouthC: -0.3 } },
  { id: 'kosygin', yaw: 0.15, over: { bag: 0.4, mouthC: 0, jawW: 1.2, headYaw: 0.2, headPitch: -0.1 } },
];

const SLUMPED_DELEGATE: Delegate = {
  id: 'podgorny',
  yaw: 0.2,
  over: { headPitch: -0.85, headRoll: 0.5, headYaw: 0.3, body: { drop: 0.25 } },
};

const PLAIN = { medals: { side: 1, rows: [] } } as const satisfies SculptInput;

const jobOf = (d: Delegate, key: string, unit: number): SculptureJob => ({
  key,
  id: d.id,
  camera: {
    w: Math.round(unit * 4),
    h: Math.round(unit * 4),
    scale: unit,
    cy: -0.72,
    yaw: d.yaw,
    pitch: 0.2,
    keySide: 1,
    cutY: -2.55,
  },
  over: { ...PLAIN, ...d.over },
  poster: { tol: 0.45, minA: 4 },
});

export const DELEGATES = LIST.map((_, i) => `congress/delegate${i}`);
export const SLUMPED = 'congress/slumped';

export const delegateJobs = (unit: number): SculptureJob[] => [
  ...LIST.map((d, i) => jobOf(d, DELEGATES[i]!, unit)),
  jobOf(SLUMPED_DELEGATE, SLUMPED, unit),
];
