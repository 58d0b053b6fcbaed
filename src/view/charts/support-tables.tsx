/** The tables beside the chart of the supports. */
import type { Report } from '../../engine/ledger.ts';
import type { TimelinePoint } from '../../insight/timeline.ts';
import { longDate } from '../captions/date.ts';
import { NAMES } from './support-panel.tsx';

const whole = (value: number): number => Math.round(value / 100);

/** The supports on every day on which one moved. */
export function SupportTable({ points }: { points: readonly TimelinePoint[] }) {
  return (
    <details>
      <summary>Support as it was, as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Date</th>
            {NAMES.map(name => (
              <th scope="col" class="number" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(point => (
            <tr key={point.day}>
              <th scope="row">{longDate(point.day)}</th>
              {point.values.map((value, support) => (
                <td class="number" key={NAMES[support]}>
                  {whole(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** What you were told, and what it was, on every day on which you were told. */
export function ToldTable({
  points,
  reports,
}: {
  points: readonly TimelinePoint[];
  reports: readonly Report[];
}) {
  return (
    <details class="told-table">
      <summary>What you were told, as a table</summary>
      <table>
        <caption>What was reported to you, and in brackets what it was.</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            {NAMES.map(name => (
              <th scope="col" class="number" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reports.map(({ day, values }) => {
            const was = points.findLast(point => point.day <= day)?.values;
            return (
              <tr key={day}>
                <th scope="row">{longDate(day)}</th>
                {values.map((value, support) => (
                  <td class="number" key={NAMES[support]}>
                    {whole(value)}
                    {was && ` (${whole(was[support]!)})`}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
