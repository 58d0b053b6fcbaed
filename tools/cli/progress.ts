/** One line on a terminal that says how far a long piece of work has come. Nothing is shown where nobody looks. */
export function progressLine(total: number, what: string) {
  const { stderr } = process;
  const width = String(total).length;
  return {
    show(done: number): void {
      if (!stderr.isTTY) return;
      const percent = Math.floor((done * 100) / total);
      stderr.write(`\r${String(done).padStart(width)} of ${total} ${what}, ${percent} %`);
    },
    clear(): void {
      if (stderr.isTTY) stderr.write(`\r${' '.repeat(2 * width + what.length + 12)}\r`);
    },
  };
}
