/** A sum taken apart, as bars on both sides of an axis: against in red to the left, for in ink to the right. A table says the same. */
import { signed } from '../captions/cause.ts';

export interface Part {
  readonly key: string;
  readonly label: string;
  /** hundredths of a point */
  readonly amount: number;
}

/**
 * Amounts in tenths that add up to the rounded total, each within a tenth of its amount: rounded down first, and what is
 * then missing given to the largest remainders.
 */
export function tenthsOf(amounts: readonly number[]): number[] {
  const tenths = amounts.map(amount => Math.floor(amount / 10));
  const total = Math.round(amounts.reduce((sum, amount) => sum + amount, 0) / 10);
  let missing = total - tenths.reduce((sum, tenth) => sum + tenth, 0);
  const byRemainder = amounts
    .map((amount, i) => ({ i, remainder: amount - tenths[i]! * 10 }))
    .sort((a, b) => b.remainder - a.remainder);
  for (const { i } of byRemainder) {
    if (missing === 0) break;
    tenths[i]!++;
    missing--;
  }
  return tenths;
}

/** The largest parts, and the others together as a last one. A rest of one part is shown as what it is. */
export function withRest(parts: readonly Part[], most: number, others: (count: number) => string): Part[] {
  if (parts.length <= most + 1) return [...parts];
  const rest = parts.slice(most);
  const amount = rest.reduce((sum, part) => sum + part.amount, 0);
  return [...parts.slice(0, most), { key: 'rest', label: others(rest.length), amount }];
}

/** Hundredths to the last digit, with a true minus sign. */
function exact(amount: number): string {
  return `${amount < 0 ? '\u2212' : '+'}${(Math.abs(amount) / 100).toFixed(2)}`;
}

function Bars({ parts }: { parts: readonly Part[] }) {
  const tenths = tenthsOf(parts.map(part => part.amount));
  const widest = Math.max(...tenths.map(Math.abs), 1);
  return (
    <ul class="bars">
      {parts.map(({ key, label }, i) => {
        const amount = tenths[i]! * 10;
        const side = amount < 0 ? 'against' : 'for';
        return (
          <li key={key} class={key === 'rest' ? 'rest' : ''}>
            <span class="bar-label">{label}</span>
            <span class="bar-amount">{signed(amount)}</span>
            <span class="bar-track" aria-hidden="true">
              <span class={`bar ${side}`} style={{ width: `${(Math.abs(tenths[i]!) / widest) * 50}%` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface Props {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly most: number;
  /** what the parts beyond `most` are called together */
  readonly others: (count: number) => string;
  /** the head of the first column of the table */
  readonly column: string;
}

/** One list with its table. Its lines add up to the sum of all parts. */
export function BarList({ title, parts, most, others, column }: Props) {
  const total = parts.reduce((sum, part) => sum + part.amount, 0);
  return (
    <div class="bar-list">
      <h3>{title}</h3>
      <p class="bar-sides" aria-hidden="true">
        <span>{'\u25c2'} against you</span>
        <span>for you {'\u25b8'}</span>
      </p>
      <Bars parts={withRest(parts, most, others)} />
      <p class="bar-total">
        <span>Together</span> <span class="bar-amount">{signed(Math.round(total / 10) * 10)}</span>
      </p>
      <details>
        <summary>
          All {parts.length} as a table<span class="visually-hidden">: {title}</span>
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{column}</th>
              <th scope="col" class="number">
                Points
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ key, label, amount }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td class={`number ${amount < 0 ? 'falling' : ''}`}>{exact(amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Together</th>
              <td class="number">{exact(total)}</td>
            </tr>
          </tfoot>
        </table>
      </details>
    </div>
  );
}
