import { describe, expect, test } from 'vitest';
import { FrameWatch } from '../../../src/view/stage/frame-watch.ts';
import { densityFor, pixelRatio, rendererFor } from '../../../src/view/stage/hardware.ts';
import { enterFrom, parallaxOf, planeOf, tableEdgeY } from '../../../src/view/stage/motion.ts';
import { handTimes, turnSteps } from '../../../src/view/stage/turns.ts';

describe('turnSteps', () => {
  test('goes through the middle pose in two steps of 90 ms', () => {
    expect(turnSteps('l', 'r', false)).toEqual([
      { pose: 'c', at: 0 },
      { pose: 'r', at: 90 },
    ]);
    expect(turnSteps('r', 'l', false).map(step => step.pose)).toEqual(['c', 'l']);
  });

  test('needs one step to or from the middle and none to stay', () => {
    expect(turnSteps('c', 'l', false)).toEqual([{ pose: 'l', at: 0 }]);
    expect(turnSteps('r', 'c', false)).toEqual([{ pose: 'c', at: 0 }]);
    expect(turnSteps('l', 'l', false)).toEqual([]);
  });

  test('swaps at once for those who want stillness', () => {
    expect(turnSteps('l', 'r', true)).toEqual([{ pose: 'r', at: 0 }]);
  });
});

describe('handTimes', () => {
  test('raises hands 120 ms apart; the last one hesitates 900 ms', () => {
    expect(handTimes(4, false)).toEqual([0, 120, 240, 1140]);
    expect(handTimes(2, false)).toEqual([0, 900]);
  });

  test('has no hesitation for a single hand, none for stillness', () => {
    expect(handTimes(1, false)).toEqual([0]);
    expect(handTimes(0, false)).toEqual([]);
    expect(handTimes(3, true)).toEqual([0, 0, 0]);
  });
});

describe('planes', () => {
  test.each([
    ['bg', 'back'],
    ['background', 'back'],
    ['window-winter', 'back'],
    ['cloth', 'actors'],
    ['khrushchev', 'actors'],
    ['front', 'front'],
    ['foreground', 'front'],
  ] as const)('%s lies on %s', (layer, plane) => expect(planeOf(layer)).toBe(plane));

  test('drift by at most eight pixels, the back with the pointer, the front against it', () => {
    expect(parallaxOf('actors', 1, 1)).toEqual({ x: 0, y: 0 });
    expect(parallaxOf('back', 1, 0).x).toBeCloseTo(2.64);
    expect(parallaxOf('front', 1, 0).x).toBeCloseTo(-7.92);
  });

  test('come from 24, 40 and 64 pixels up the diagonal', () => {
    const lengths = (['back', 'actors', 'front'] as const).map(plane => {
      const { x, y } = enterFrom(plane);
      return Math.round(Math.hypot(x, y));
    });
    expect(lengths).toEqual([24, 40, 64]);
    expect(enterFrom('front').y).toBeLessThan(0);
  });

  test('know the edge of the table', () => {
    expect(tableEdgeY(-40)).toBeCloseTo(640);
    expect(tableEdgeY(930)).toBeCloseTo(402);
  });
});

describe('FrameWatch', () => {
  const run = (watch: FrameWatch, ms: number, frame: number): boolean => {
    let slow = false;
    for (let now = 0; now <= ms; now += frame) slow = watch.frame(now) || slow;
    return slow;
  };

  test('complains about less than 25 frames a second over three seconds', () => {
    expect(run(new FrameWatch(), 3200, 50)).toBe(true);
    expect(run(new FrameWatch(), 2500, 50)).toBe(false);
    expect(run(new FrameWatch(), 9000, 16)).toBe(false);
  });

  test('takes neither rest nor a hidden tab for slowness', () => {
    const watch = new FrameWatch();
    expect(run(watch, 2900, 16)).toBe(false);
    watch.rest();
    expect(watch.frame(60_000)).toBe(false);
    expect(watch.frame(70_000)).toBe(false);
  });
});

describe('hardware', () => {
  test.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.6, 256 bits)',
    'Microsoft Basic Render Driver',
    'Apple Software Renderer',
  ])('%s gets Canvas', name => expect(rendererFor(name)).toBe('canvas'));

  test('real hardware gets WebGL; no name, no trust', () => {
    expect(rendererFor('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)')).toBe('webgl');
    expect(rendererFor(null)).toBe('canvas');
  });

  test('draws at most two pixels per pixel, one where WebGL is software', () => {
    expect(pixelRatio(3, false)).toBe(2);
    expect(pixelRatio(0.8, false)).toBe(1);
    expect(pixelRatio(2, true)).toBe(1);
  });

  test('takes the small sprites up to a fifth of enlargement', () => {
    expect(densityFor(1.06)).toBe('1x');
    expect(densityFor(1.75)).toBe('2x');
  });
});
