/** Why a support stands where it stands: its ledger, cause by cause, adding up to the value. */
import { SUPPORTS } from '../../engine/vocabulary.ts';
import { sumByCause } from '../../insight/causes.ts';
import { linesOf } from '../../insight/timeline.ts';
import type { Session } from '../../session/session.ts';
import { causeText, signed } from '../captions/cause.ts';
import { monthOf } from '../captions/date.ts';
import { Dialog } from './dialog.tsx';

const NAMES = ['Party', 'Military', 'Public'] as const;

function Account({ session, support }: { session: Session; support: number }) {
  const causes = sumByCause(linesOf(session.state, support));
  const sum = causes.reduce((total, cause) => total + cause.amount, 0);
  return (
    <section class="account">
      <h3>
        {NAMES[support]}: {(sum / 100).toFixed(1)}
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
          <tr>
            <th scope="row" colSpan={2}>
              Sum of all lines
            </th>
            <td class="number">{(sum / 100).toFixed(1)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** The dialog behind "Why?". */
export function LedgerDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  return (
    <Dialog title="Why support stands where it stands" onClose={onClose}>
      <p class="lead">
        Each support is the weighted mean of what people and groups think of you. Every line is one dated
        cause; the lines add up to the value. The latest stand first.
      </p>
      {SUPPORTS.map((id, support) => (
        <Account key={id} session={session} support={support} />
      ))}
    </Dialog>
  );
}
