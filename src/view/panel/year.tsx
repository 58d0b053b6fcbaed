/** The year in figures: the state of the country, what arrived from old decisions, what else happened. */
import { round } from '../../engine/arithmetic.ts';
import { UNIT } from '../../engine/vocabulary.ts';
import type { Session } from '../../session/session.ts';
import { causeText } from '../captions/cause.ts';
import { monthOf } from '../captions/date.ts';

/** What a year's page shows of the country; the rest is in the ledger. */
const FIGURES = ['grain', 'housing', 'army', 'camps'] as const;

function figure(tenths: number): string {
  return tenths >= 1000 * UNIT
    ? round(tenths, UNIT).toLocaleString('en-GB')
    : (tenths / UNIT).toFixed(tenths % UNIT === 0 ? 0 : 1);
}

/** A table of the year and a list of what it brought. */
export function YearTable({ session, year }: { session: Session; year: number }) {
  const { world, state } = session;
  const brought = state.happened.flatMap(happening => {
    if (happening.kind === 'later') {
      const id = world.options[happening.option]!.data.id;
      return [
        {
          day: happening.day,
          text: causeText(world, { kind: 'later', id, index: happening.later }),
          old: true,
        },
      ];
    }
    if (happening.kind === 'chronicle') {
      return [
        { day: happening.day, text: causeText(world, { kind: 'chronicle', id: happening.id }), old: false },
      ];
    }
    return [];
  });
  return (
    <>
      <table class="figures">
        <caption class="visually-hidden">The country at the end of {year}</caption>
        <tbody>
          {FIGURES.map(id => {
            const i = world.indicatorIndex.get(id)!;
            const { name, unit } = world.indicators[i]!;
            const now = state.indicators[i]!;
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td class="number">{figure(now)}</td>
                <td class="unit">{unit}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {brought.length > 0 && (
        <ul class="brought">
          {brought.map((item, i) => (
            <li key={i} class={item.old ? 'old' : ''}>
              {item.old && <span class="brought-when">{monthOf(item.day)}. </span>}
              {item.text}.
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
