/** Effects in words. */
import type { Effect, WorldData } from '../../src/engine/world-data.ts';
import { conditionsText, type Memories } from './conditions.ts';
import { indicatorOf, joined, nameOf, number, OFFICE_WORDS, signalsText, signed } from './words.ts';

/** What an effect does, as parts of a list; memories are left out, because they do nothing by themselves. */
export function effectParts(data: WorldData, memories: Memories, effect: Effect): string[] {
  const signals = signalsText(effect.signals);
  const loyalty = Object.entries(effect.loyalty).map(([id, by]) => `${nameOf(data, id)} ${signed(by)}`);
  return [
    ...(signals === '' ? [] : [`signals: ${signals}`]),
    ...(loyalty.length === 0 ? [] : [`directly: ${loyalty.join(', ')}`]),
    ...Object.entries(effect.indicators).map(([id, by]) => {
      const { name, unit } = indicatorOf(data, id);
      return `“${name}” ${signed(by)} (${unit})`;
    }),
    ...effect.departures.map(({ indicator, add, from, to }) => {
      const { name, unit } = indicatorOf(data, indicator);
      return `“${name}” ${signed(add)} (${unit}) a year from ${from} to ${to}`;
    }),
    ...effect.seats.map(seat => {
      const person = nameOf(data, seat.person);
      const changes = [
        ...(seat.joins === 'presidium' ? ['joins the Presidium'] : []),
        ...(seat.joins === 'candidates' ? ['becomes a candidate'] : []),
        ...(seat.leaves ? ['leaves the Presidium'] : []),
        ...(seat.takes ? [`becomes ${OFFICE_WORDS[seat.takes]}`] : []),
      ];
      const only = seat.if.length === 0 ? '' : ` (if ${conditionsText(data, memories, seat.if)})`;
      return `${person} ${joined(changes)}${only}`;
    }),
    ...(effect.candour > 0 ? [`reports do not flatter for ${number(effect.candour)} weeks`] : []),
  ];
}
