/** Tables of Markdown, set in columns so that the text of the page can be read too. */

/** Wider cells than this are not padded. */
const WIDEST = 44;

export type Row = readonly (string | number)[];

function cell(content: string | number): string {
  return String(content).replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
}

/** A table with a head. Columns in which every filled cell is a number stand to the right. */
export function table(head: Row, rows: readonly Row[]): string {
  const cells = [head, ...rows].map(row => row.map(cell));
  const columns = head.map((_, i) => cells.map(row => row[i] ?? ''));
  const widths = columns.map(column => Math.max(3, ...column.map(text => Math.min(text.length, WIDEST))));
  const right = columns.map(column => {
    const filled = column.slice(1).filter(text => text !== '' && text !== '–');
    return filled.length > 0 && filled.every(text => /^[−+]?[\d,.]+( %)?$/.test(text));
  });
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, i) => (right[i] ? text.padStart(widths[i]!) : text.padEnd(widths[i]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (right[i] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(cells[0]!), rule, ...cells.slice(1).map(line)].join('\n');
}

/** A list with a dash before each item. */
export function list(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}
