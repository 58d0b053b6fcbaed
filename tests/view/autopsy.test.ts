import fc from 'fast-check';
import { Window } from 'happy-dom';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type RunRecord, replay } from '../../src/engine/record.ts';
import { openDecision } from '../../src/engine/reduce.ts';
import type { State } from '../../src/engine/state.ts';
import { encodeRun } from '../../src/session/run-code.ts';
import { historical } from '../../src/simulate/players.ts';
import { tenthsOf, withRest } from '../../src/view/charts/bar-list.tsx';
import { SupportOverTime } from '../../src/view/charts/support-chart.tsx';
import { FAILED, LATE, PATIENCE_MS, type Started, UNREADABLE } from '../../src/view/insight/client.ts';
import type { Oracle } from '../../src/view/insight/messages.ts';
import { Autopsy } from '../../src/view/panel/autopsy.tsx';
import { DecidedTheVote } from '../../src/view/panel/autopsy-vote.tsx';
import { distanceText, oddsText } from '../../src/view/panel/autopsy-words.ts';
import { notice } from '../../src/view/panel/store.ts';
import { anyPlay, playOut } from '../helpers/play.ts';
import { realWorld } from '../helpers/story.ts';

vi.mock('virtual:story', () => ({ default: { world: '/world.json' } }));
vi.mock('virtual:art', () => ({ stamps: {}, posters: {} }));

// A page made by hand: in a test environment with a page of its own, the files of the story cannot be found.
const page = new Window({ url: 'http://localhost/' });
vi.stubGlobal('document', page.document);
vi.stubGlobal('location', page.location);
vi.stubGlobal('matchMedia', page.matchMedia.bind(page));

const world = realWorld();

/** The run in which Khrushchev's own options are taken. */
function asItWas(): { record: RunRecord; state: State } {
  const choices: string[] = [];
  for (;;) {
    const record = { contentVersion: world.data.contentVersion, seed: 1953, choices };
    const played = replay(world, record);
    if (!played.ok) throw new Error(played.refusal.say);
    const decision = openDecision(world, played.state);
    if (!decision) return { record: { ...record, choices: [...choices] }, state: played.state };
    choices.push(historical(world, played.state, decision).data.id);
  }
}

const run = asItWas();
const session = { world, ...run };
const ending = run.state.stop.kind === 'ending' ? run.state.stop.ending : '';
const other = [...world.endings.keys()].find(id => id !== ending)!;
const taken = run.record.choices.at(-1)!;
const decision = world.decisions[world.options[world.optionIndex.get(taken)!]!.decision]!;
const instead = decision.options.find(option => option.data.id !== taken)!.data.id;

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.replaceChildren(place);
});
afterEach(() => {
  render(null, place);
  notice.value = null;
  vi.useRealTimers();
});

const text = (selector: string): string => place.querySelector(selector)?.textContent ?? '';
const all = (selector: string): string[] =>
  [...place.querySelectorAll(selector)].map(e => e.textContent ?? '');

describe('a sum taken apart', () => {
  const amounts = fc.array(fc.integer({ min: -30_000, max: 30_000 }), { minLength: 1, maxLength: 90 });
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

  test('is rounded so that the parts add up, each within a tenth of itself', () => {
    fc.assert(
      fc.property(amounts, parts => {
        const tenths = tenthsOf(parts);
        expect(sum(tenths) - Math.round(sum(parts) / 10)).toBe(0);
        for (const [i, tenth] of tenths.entries())
          expect(Math.abs(tenth * 10 - parts[i]!)).toBeLessThanOrEqual(10);
      }),
    );
  });

  test('has a rest in which nothing is lost', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 10 }), (numbers, most) => {
        const parts = numbers.map((amount, i) => ({ key: String(i), label: '', amount }));
        const shown = withRest(parts, most, String);
        expect(sum(shown.map(part => part.amount))).toBe(sum(numbers));
        expect(shown.length).toBeLessThanOrEqual(most + 1);
      }),
    );
  });

  test('shows the margin of the last vote of any run in three lists that add up to it', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const { record, state } = playOut(world, play);
        const call = state.rollCalls.at(-1);
        if (!call) return;
        render(h(DecidedTheVote, { session: { world, record, state }, call }), place);
        const margin = text('.explained strong').replace(' points', '');
        const number = (shown: string): number => Math.round(Number(shown.replace('\u2212', '-')) * 10);
        for (const list of place.querySelectorAll('.bar-list')) {
          const bars = [...list.querySelectorAll('.bars .bar-amount')].map(e => number(e.textContent ?? ''));
          expect(sum(bars)).toBe(number(margin));
          expect(list.querySelector('.bar-total .bar-amount')?.textContent).toBe(margin);
        }
      }),
      { numRuns: 25 },
    );
  });
});

test('odds are said in words, rounded to 5, and never as a certainty that was not counted', () => {
  const said = [0, 1, 4, 32, 33, 50, 97, 98, 99, 100].map(survives => oddsText(survives, 100));
  expect(said).toEqual([
    'none of 100',
    'fewer than 5 of 100',
    'about 5 of 100',
    'about 30 of 100',
    'about 35 of 100',
    'about 50 of 100',
    'about 95 of 100',
    'more than 95 of 100',
    'more than 95 of 100',
    'all of 100',
  ]);
  expect(oddsText(100, 200)).toBe('about 50 of 100');
});

test('a rewrite is measured in words', () => {
  expect([0, 1, 3, 20].map(distanceText)).toEqual([
    'Every other choice of the run stands.',
    'One other choice has to give way or to be made anew.',
    'Three other choices have to give way or to be made anew.',
    '20 other choices have to give way or to be made anew.',
  ]);
});

describe('the chart', () => {
  const points = [0, 400, 900].map(day => ({ day, values: [5000, 4000, 3000 + day] }));
  const reports = [0, 400].map(day => ({ day, values: [6000, 5000, 4000] }));

  test('draws what was reported beside what was, and its tables say both', () => {
    render(
      h(SupportOverTime, { points, reports, pins: [{ day: 10, label: 'March: you sat still' }] }),
      place,
    );
    expect(all('.chart > svg .told')).toHaveLength(3);
    expect(all('.end-told')).toEqual(['told 60', 'told 50', 'told 40']);
    expect(all('.chart tbody tr:last-child td')).toEqual(['50', '40', '39']);
    expect(all('.told-table tbody tr:first-child td')).toEqual(['60 (50)', '50 (40)', '40 (30)']);
  });

  test('does without reports', () => {
    render(h(SupportOverTime, { points, reports: [], pins: [] }), place);
    expect(all('.legend li')).toHaveLength(1);
    expect(all('.told-table')).toEqual([]);
  });

  test('numbers of many decisions never touch', () => {
    const pins = Array.from({ length: 90 }, (_, i) => ({ day: i * 10, label: `decision ${i}` }));
    render(h(SupportOverTime, { points, reports, pins }), place);
    const at = [...place.querySelectorAll('.pin-number')].map(e => [
      Number(e.getAttribute('x')),
      Number(e.getAttribute('y')),
    ]);
    expect(at.length).toBeGreaterThan(20);
    for (const [i, [x, y]] of at.entries()) {
      const before = at.slice(0, i).findLast(one => one[1] === y);
      if (before) expect(x! - before[0]!).toBeGreaterThanOrEqual(15);
    }
    expect(all('.pins li')).toHaveLength(90);
  });
});

describe('the sections that are worked out beside the page', () => {
  const pivot = {
    decision: decision.data.id,
    from: taken,
    to: instead,
    outcome: other,
    rewriteDistance: 1,
    code: encodeRun(world, { ...run.record, choices: [...run.record.choices.slice(0, -1)] }),
  };
  const circumstances = world.data.circumstances.map(({ id }, i) => ({
    circumstance: id,
    outcome: i === 0 ? other : ending,
    changes: i === 0,
    rewriteDistance: 0,
    replay: i === 0 ? { decision: decision.data.id, code: 'NOT-A-CODE' } : null,
  }));
  const verdicts = world.models.map(({ data: { id } }, i) => ({
    model: id,
    ending,
    inPower: false,
    survives: 31 * i,
    of: 100,
    standardError: 0.05,
  }));
  const timed = (value: unknown) => Promise.resolve({ milliseconds: 3, value });
  const never = new Promise<never>(() => undefined);

  function started(
    part: Partial<Oracle> = {},
    broken: Promise<never> = never,
  ): Started & { stopped: number } {
    const made = {
      stopped: 0,
      broken,
      stop: () => {
        made.stopped++;
      },
      oracle: {
        open: () => Promise.resolve(),
        pivotal: () => timed({ outcome: ending, pivotal: [pivot] }),
        circumstances: () => timed(circumstances),
        verdicts: () => timed(verdicts),
        odds: () => timed(null),
        ...part,
      },
    };
    return made;
  }

  /** Shows the sections and waits until the last has its answer or its sentence. */
  async function shown(start: () => Started): Promise<void> {
    render(h(Autopsy, { session, start }), place);
    await vi.waitFor(() =>
      expect(place.querySelector('#end-readings')?.getAttribute('data-state')).not.toBe('computing'),
    );
  }

  test('say at first that they are being worked out, in one status line', async () => {
    render(h(Autopsy, { session, start: () => started({ open: () => never }) }), place);
    expect(text('[role=status]')).toMatch(/is being played again/);
    expect(all('.computing')).toHaveLength(4);
    expect(all('h2')).toEqual([
      'What would have changed it',
      'Other circumstances',
      'Three readings of the fall',
    ]);
  });

  test('show a row for each pivotal decision, each other circumstance and each reading', async () => {
    const worker = started();
    await shown(() => worker);
    expect(all('#end-changed .way')).toHaveLength(1);
    expect(text('#end-changed .way')).toContain('One other choice has to give way');
    expect(text('#end-changed .way')).toContain(world.endings.get(other)!.title);
    expect(all('#end-circumstances .way')).toHaveLength(1);
    expect(all('#end-circumstances .unchanged li')).toHaveLength(circumstances.length - 1);
    expect(all('.reading')).toHaveLength(world.models.length);
    expect(all('.odds').slice(0, 2)).toEqual(['none of 100', 'about 30 of 100']);
    expect(text('.caution')).toBe('These are the model\u2019s odds, not history\u2019s.');
    expect(place.querySelector('#end-changed')?.getAttribute('data-milliseconds')).toBe('3');
    expect(worker.stopped).toBe(1);
  });

  test('end the worker when they are left', async () => {
    const pivotal = vi.fn(() => never);
    const worker = started({ pivotal });
    render(h(Autopsy, { session, start: () => worker }), place);
    await vi.waitFor(() => expect(pivotal).toHaveBeenCalled());
    expect(worker.stopped).toBe(0);
    render(null, place);
    await vi.waitFor(() => expect(worker.stopped).toBe(1));
  });

  test('say so if no single decision would have changed it', async () => {
    await shown(() => started({ pivotal: () => timed({ outcome: ending, pivotal: [] }) }));
    expect(text('#end-changed .explained')).toMatch(/^No single decision/);
  });

  test('fold away what is beyond ten rows', async () => {
    const many = decision.options
      .concat(...world.decisions.slice(0, 5).map(one => one.options))
      .slice(0, 13)
      .map(option => ({ ...pivot, to: option.data.id }));
    await shown(() => started({ pivotal: () => timed({ outcome: ending, pivotal: many }) }));
    expect(text('#end-changed summary')).toBe('Three more ways');
    expect(all('#end-changed .way')).toHaveLength(13);
  });

  test('give a sentence for every bad answer, and stand', async () => {
    await shown(() =>
      started({
        pivotal: () => timed({ outcome: ending, pivotal: [{ ...pivot, to: 'nobody.knows-this' }] }),
        circumstances: () => Promise.resolve('nonsense' as never),
        verdicts: () => timed([{ ...verdicts[0], survives: 101 }]),
      }),
    );
    for (const id of ['changed', 'circumstances', 'readings']) {
      expect(text(`#end-${id} .computing`)).toBe(UNREADABLE);
      expect(place.querySelector(`#end-${id}`)?.getAttribute('data-state')).toBe('failed');
    }
  });

  test.each([
    [
      'cannot be started',
      () => {
        throw new Error('no workers here');
      },
    ],
    ['cannot open the world', () => started({ open: () => Promise.reject(new Error('404')) })],
    [
      'breaks down',
      () =>
        started(
          { pivotal: () => never, circumstances: () => never, verdicts: () => never },
          Promise.reject(new Error('gone')),
        ),
    ],
  ])('give a sentence if the worker %s', async (_name, start: () => Started) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await shown(start);
    expect(all('section .computing')).toEqual([FAILED, FAILED, FAILED]);
  });

  test('give up after twenty seconds, each for itself', async () => {
    vi.useFakeTimers();
    render(h(Autopsy, { session, start: () => started({ pivotal: () => never }) }), place);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1000);
    expect(text('#end-changed .computing')).toMatch(/Being worked out/);
    await vi.advanceTimersByTimeAsync(2000);
    expect(text('#end-changed .computing')).toBe(LATE);
    expect(all('#end-circumstances .way')).toHaveLength(1);
  });

  test('say why a run cannot be gone back into, and leave the page as it is', async () => {
    await shown(() => started());
    place.querySelector<HTMLButtonElement>('#end-circumstances .wedge')!.click();
    await vi.waitFor(() => expect(notice.value).toMatch(/letter of this code is wrong|run code has no/));
    notice.value = null;
    place.querySelector<HTMLButtonElement>('#end-changed .wedge')!.click();
    await vi.waitFor(() => expect(notice.value).toMatch(/does not come to this decision/));
    expect(all('.way')).toHaveLength(2);
  });
});
