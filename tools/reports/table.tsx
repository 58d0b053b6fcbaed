/** A table of figures, and the folded one that stands below every chart. */
import type { ComponentChildren } from 'preact';

export interface Column {
  readonly head: string;
  readonly number?: boolean;
}

interface TableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** the first cell of a row is its head */
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** whether the caption is for those who listen only, because a heading above says the same */
  readonly quiet?: boolean;
}

function classOf(column: Column | undefined): string {
  return column?.number ? 'number' : '';
}

/** A table with a caption and heads in scope. */
export function DataTable({ caption, columns, rows, quiet = false }: TableProps) {
  return (
    <table>
      <caption class={quiet ? 'visually-hidden' : ''}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th scope="col" class={classOf(column)} key={column.head}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells], row) => (
          <tr key={row}>
            <th scope="row" class={classOf(columns[0])}>
              {head}
            </th>
            {cells.map((cell, i) => (
              <td class={classOf(columns[i + 1])} key={columns[i + 1]?.head}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The table of a chart, folded on the screen and open on paper. */
export function TableOfChart(props: TableProps) {
  return (
    <details>
      <summary>
        The same as a table<span class="visually-hidden">: {props.caption}</span>
      </summary>
      <DataTable {...props} />
    </details>
  );
}
