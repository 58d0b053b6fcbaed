/** October 1964 in steps: what was asked, what the measure was, and how it came out. */
import type { RemovalEvent } from '../../engine/state.ts';
import type { Session } from '../../session/session.ts';
import { longDate } from '../captions/date.ts';

const OUTCOMES: Readonly<Record<RemovalEvent['step'], (event: RemovalEvent, names: string) => string>> = {
  recruited: (event, names) =>
    names === ''
      ? 'Nobody let himself be recruited.'
      : `Recruited: ${names} (${event.measured}; ${event.bar} make a plot).`,
  plot: (event, names) =>
    event.outcome === 'organised'
      ? `${names} organise it.`
      : `Nobody organises it: it takes ${event.bar} who could lead, and there were ${event.measured}.`,
  security: (event, names) =>
    `State security is ${event.outcome}${names ? `; at its head ${names}` : ''} (${event.measured} points; it obeys you from ${event.bar}).`,
  warning: event => (event.outcome === 'came' ? 'A warning reached you.' : 'No warning reached you.'),
  army: event => {
    const words = {
      yours: 'The army is yours',
      aside: 'The army stands aside',
      theirs: 'The army is with them',
    }[event.outcome];
    return `${words ?? event.outcome} (${event.measured} points; it acts for you from ${event.bar}).`;
  },
  appeal: event =>
    `The way to the Central Committee is ${event.outcome} (regional secretaries ${event.measured}; needed ${event.bar}).`,
  mood: event =>
    event.outcome === 'hesitate'
      ? `The mood of the country makes waverers hesitate to vote against you (public support ${event.measured}; from ${event.bar}).`
      : `The mood of the country lets waverers hurry to the other side (public support ${event.measured}; from ${event.bar} they would hesitate).`,
};

/** The list of steps. */
export function RemovalSteps({ session }: { session: Session }) {
  const { world, state } = session;
  return (
    <section>
      <h2>How it was decided, step by step</h2>
      <ol class="steps">
        {state.removal.map((event, i) => (
          <li key={i}>
            <span class="when">{longDate(event.day)}.</span>{' '}
            {OUTCOMES[event.step](event, event.holders.map(holder => world.holders[holder]!.name).join(', '))}
          </li>
        ))}
      </ol>
    </section>
  );
}
