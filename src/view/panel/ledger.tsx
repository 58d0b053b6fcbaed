/** Why a support stands where it stands: its ledger, cause by cause, and how that agrees with what you are told. */

import { round } from '../../engine/arithmetic.ts';
import { reportedValues } from '../../engine/rules/reports.ts';
import { POINT, SUPPORTS } from '../../engine/vocabulary.ts';
import { sumByCause } from '../../insight/causes.ts';
import { linesOf } from '../../insight/timeline.ts';
import type { Session } from '../../session/session.ts';
import { causeText, signed } from '../captions/cause.ts';
import { longDate, monthOf } from '../captions/date.ts';
import { type Voice, voiceOf } from '../captions/voice.ts';
import { settings } from '../settings.ts';
import { Dialog } from './dialog.tsx';

const NAMES = ['Party', 'Military', 'Public'] as const;

interface Row {
  readonly what: string;
  readonly points: string;
}

/**
 * The lines below the ledger. While reports flatter, the lines come to less than what is reported, and the difference has
 * a name and no number: whoever wants the truth has to reckon, or to ask people who do not flatter.
 */
function footOf(voice: Voice | null, truth: number, told: number): Row[] {
  const exact = (truth / POINT).toFixed(1);
  switch (voice) {
    case null:
      return [{ what: 'Sum of all lines', points: exact }];
    case 'reported':
      return [{ what: 'Reported: the sum of all lines', points: exact }];
    case 'honest':
      return [{ what: 'Sum of all lines, as you have now heard it', points: exact }];
    case 'flattering':
      return [
        { what: 'Reports flatter you by an unknown amount', points: '?' },
        { what: 'Reported', points: String(round(told, POINT)) },
      ];
  }
}

/** `Party: 61.3`, or `Party: reported 66`. */
function headOf(voice: Voice | null, truth: number, told: number): string {
  if (voice === 'flattering') return `reported ${round(told, POINT)}`;
  return voice === 'reported' ? `reported ${(truth / POINT).toFixed(1)}` : (truth / POINT).toFixed(1);
}

interface AccountProps {
  readonly session: Session;
  readonly support: number;
  readonly voice: Voice | null;
  readonly told: number;
}

function Account({ session, support, voice, told }: AccountProps) {
  const causes = sumByCause(linesOf(session.state, support));
  const truth = causes.reduce((total, cause) => total + cause.amount, 0);
  return (
    <section class="account">
      <h3>
        {NAMES[support]}: {headOf(voice, truth, told)}
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Because</th>
            <th scope="col" class="number">
              Points
            </th>
          </tr>
        </thead>
        <tbody>
          {causes.toReversed().map((cause, i) => (
            <tr key={i}>
              <td class="when">{monthOf(cause.day)}</td>
              <td>{causeText(session.world, cause.cause)}</td>
              <td class={`number ${cause.amount < 0 ? 'falling' : 'rising'}`}>{signed(cause.amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {footOf(voice, truth, told).map(row => (
            <tr key={row.what}>
              <th scope="row" colSpan={2}>
                {row.what}
              </th>
              <td class="number">{row.points}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </section>
  );
}

const MEAN = 'Each support is the weighted mean of what people and groups think of you.';

function leadOf(voice: Voice | null, honestUntil: number): string {
  const lines = 'Every line is one dated cause. The latest stand first.';
  switch (voice) {
    case null:
    case 'reported':
      return `${MEAN} ${lines} They add up to the value.`;
    case 'honest':
      return `${MEAN} ${lines} They add up to the value. You have heard it from people who do not flatter, and until ${longDate(honestUntil)} you will hear the truth.`;
    case 'flattering':
      return `${MEAN} ${lines} The lines are true. What you are told is more than they come to, because people tell you what you like to hear.`;
  }
}

/** The dialog behind "Why?". */
export function LedgerDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const { world, state } = session;
  const voice = settings.value.flattery ? voiceOf(world, state) : null;
  const told = reportedValues(world, state);
  return (
    <Dialog title="Why support stands where it stands" onClose={onClose}>
      <p class="lead">{leadOf(voice, state.honestUntil)}</p>
      {SUPPORTS.map((id, support) => (
        <Account key={id} session={session} support={support} voice={voice} told={told[support]!} />
      ))}
    </Dialog>
  );
}
