/** `npm run bench -- --growth`: how the cost of a run grows with decisions and people. Copies of what is there stand for more. */
import { dayOf, isoDate } from '../../src/engine/calendar.ts';
import { createWorld } from '../../src/engine/compile.ts';
import type { World } from '../../src/engine/world.ts';
import type { DecisionData, WorldData } from '../../src/engine/world-data.ts';
import { pivotalDecisions } from '../../src/insight/pivotal.ts';
import { historical } from '../../src/simulate/players.ts';
import { playRun } from '../../src/simulate/simulate.ts';

/** The decision that is copied: four options, with effects at once and years later, and no way out of the story. */
const PATTERN = 'virgin-lands';

function copyOf(pattern: DecisionData, number: number, of: number): DecisionData {
  const rename = (option: string) => option.replace(PATTERN, `${PATTERN}-${number}`);
  const first = dayOf({ year: 1954, month: 2, day: 1 });
  const last = dayOf({ year: 1964, month: 8, day: 1 });
  return {
    ...pattern,
    id: rename(pattern.id),
    date: isoDate(first + Math.round(((last - first) * number) / of)),
    historical: rename(pattern.historical),
    options: pattern.options.map(option => ({
      ...option,
      id: rename(option.id),
      later: option.later.map(later => ({ ...later, at: '1964-08-15' })),
    })),
  };
}

/** The world with so many decisions more, and so many people more who care as the members of the Presidium do. */
export function grown(data: WorldData, decisions: number, people: number): World {
  const pattern = data.decisions.find(decision => decision.id === PATTERN)!;
  const copies = Array.from({ length: decisions }, (_, i) => copyOf(pattern, i + 1, decisions + 1));
  const members = data.holders.filter(holder => holder.kind === 'person');
  const more = Array.from({ length: people }, (_, i) => ({
    ...members[1 + (i % (members.length - 1))]!,
    id: `person-${i}`,
  }));
  return createWorld({
    ...data,
    holders: [...data.holders, ...more],
    decisions: [...data.decisions, ...copies].sort((a, b) => a.date.localeCompare(b.date)),
  });
}

function timed(times: number, work: (i: number) => void): number {
  for (let i = 0; i < times / 4; i++) work(i);
  const start = performance.now();
  for (let i = 0; i < times; i++) work(i);
  return (performance.now() - start) / times;
}

const SIZES = [
  { decisions: 0, people: 0 },
  { decisions: 20, people: 0 },
  { decisions: 42, people: 0 },
  { decisions: 90, people: 0 },
  { decisions: 190, people: 0 },
  { decisions: 42, people: 60 },
  { decisions: 42, people: 200 },
];

/** One row for each size: microseconds for a full run, milliseconds for all its pivotal decisions. */
export function growth(data: WorldData) {
  return SIZES.map(size => {
    const world = grown(data, size.decisions, size.people);
    const record = playRun(world, 1953, historical).record;
    return {
      decisions: world.decisions.length,
      options: world.options.length,
      holders: world.holders.length,
      microsecondsPerRun: Math.round(timed(1500, seed => playRun(world, seed, historical)) * 1000),
      pivotMilliseconds: Math.round(timed(4, () => pivotalDecisions(world, record)) * 10) / 10,
    };
  });
}
