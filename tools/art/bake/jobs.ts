/**
 * One sculpture to render: who, through which camera, in which pose.
 *
 * Why it exists: jobs are plain data, so they can be sent to a worker and hashed for the cache.
 */
import { PEOPLE, type PersonId } from '../people/index.ts';
import { type PosterLayer, type PosterOptions, poster } from '../poster/levels.ts';
import type { CameraParams } from '../render/camera.ts';
import { render } from '../render/render.ts';
import { overlayParams, type SculptInput } from '../sculpt/params.ts';
import { type SculptOptions, sculpt } from '../sculpt/sculpt.ts';

export interface SculptureJob {
  key: string;
  id: PersonId;
  camera: CameraParams;
  /** Laid over the person's own numbers: pose, mood, head turn. */
  over?: SculptInput;
  options?: SculptOptions;
  poster?: PosterOptions;
}

export interface BakedSculpture {
  layers: PosterLayer[];
  w: number;
  h: number;
}

/** The complete input of a job; its hash is the cache key. */
export const jobInput = (job: SculptureJob): unknown => {
  const person = PEOPLE[job.id];
  return {
    sculpt: overlayParams(person.sculpt, job.over ?? {}),
    hair: person.hairColour,
    lipD: person.lipD ?? null,
    camera: job.camera,
    options: job.options ?? {},
    poster: job.poster ?? {},
  };
};

/** Sculpts, renders and traces one job (one to five seconds). */
export const runJob = (job: SculptureJob): BakedSculpture => {
  const person = PEOPLE[job.id];
  const fields = render(sculpt(overlayParams(person.sculpt, job.over ?? {}), job.options), job.camera);
  const layers = poster(fields, {
    hair: person.hairColour,
    browCol: person.sculpt.brow?.col ?? 'dark',
    beard: person.sculpt.beard === 'full',
    ...(person.lipD === undefined ? {} : { lipD: person.lipD }),
    ...job.poster,
  });
  return { layers, w: fields.w, h: fields.h };
};
