/** What is wrong with the story, said to the person who writes it: file, line, and a sentence. */

export interface Problem {
  /** relative to the project */
  readonly file: string;
  /** 1-based */
  readonly line: number;
  readonly message: string;
}

/** `story/chapters/1957-alone/june-1957.ink line 14: There is no ...` */
export function problemText(problem: Problem): string {
  return `${problem.file} line ${problem.line}: ${problem.message}`;
}

/** Number of single-letter edits (insert, delete, replace, swap neighbours) between two words. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** The known name nearest to a wrong one, if it is near enough to be meant. */
export function nearest(name: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let distance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const d = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (d < distance) {
      best = candidate;
      distance = d;
    }
  }
  return best;
}

/** "There is no person called 'bulgannin'. Did you mean 'bulganin'?" */
export function unknownName(what: string, name: string, known: Iterable<string>): string {
  const meant = nearest(name, known);
  return `There is no ${what} called '${name}'.${meant ? ` Did you mean '${meant}'?` : ''}`;
}
