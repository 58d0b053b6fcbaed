/** Keeps labels apart. */

/**
 * Heights for labels that would touch: each as near to its own as a distance of `gap` to its neighbours allows.
 * @returns the heights in the order in which they came
 */
export function spread(heights: readonly number[], gap: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
  const moved = [...heights];
  // Pushing both of a pair apart by half, a few times, settles three labels; more than that never stand here.
  for (let pass = 0; pass < 20; pass++) {
    for (let i = 1; i < order.length; i++) {
      const [upper, lower] = [order[i - 1]!, order[i]!];
      const lack = gap - (moved[lower]! - moved[upper]!);
      if (lack <= 0) continue;
      moved[upper]! -= lack / 2;
      moved[lower]! += lack / 2;
    }
  }
  return moved;
}
