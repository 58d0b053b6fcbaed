/** The balance of the campaign as one page that needs nothing else. */
import type { Balance, DecisionBalance } from './balance.ts';
import { documentOf } from './document.ts';
import { DataTable } from './table.tsx';

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function Decision({ decision }: { decision: DecisionBalance }) {
  return (
    <section aria-labelledby={`decision-${decision.id}`}>
      <h3 id={`decision-${decision.id}`}>
        {decision.date}, {decision.title}
      </h3>
      <DataTable
        caption={`${decision.id}: met by ${percent(decision.met)} of random runs; ${percent(decision.gap)} between the best two`}
        columns={[
          { head: 'option' },
          { head: 'grade' },
          { head: 'survives', number: true },
          { head: 'error', number: true },
          { head: 'taken at random', number: true },
          { head: 'taken most', number: true },
          { head: 'by' },
          { head: 'delayed' },
        ]}
        rows={decision.options.map(option => [
          `${option.id}${option.historical ? ' (historical)' : ''}`,
          option.grade,
          option.survival === null ? '\u2013' : percent(option.survival),
          percent(option.error),
          percent(option.use),
          percent(option.mostUse),
          option.mostUsedBy,
          option.delayed ? 'yes' : 'no',
        ])}
      />
    </section>
  );
}

/** The page. The same balance gives the same bytes. */
export function balancePage(balance: Balance, made: string): string {
  const body = (
    <body>
      <header>
        <h1>Balance of the campaign</h1>
        <p>
          {made} Survival is that of random runs with the option; the odds are the model\u2019s, not
          history\u2019s.
        </p>
      </header>
      <main>
        <section aria-labelledby="bars">
          <h2 id="bars">The bars</h2>
          <DataTable
            caption="What is wanted and what was counted"
            columns={[{ head: 'bar' }, { head: 'counted' }, { head: 'wanted' }, { head: 'holds' }]}
            rows={balance.bars.map(bar => [bar.name, bar.value, bar.wanted, bar.holds ? 'yes' : 'NO'])}
          />
        </section>
        <section aria-labelledby="decisions">
          <h2 id="decisions">The decisions</h2>
          {balance.decisions.map(decision => (
            <Decision key={decision.id} decision={decision} />
          ))}
        </section>
      </main>
    </body>
  );
  return documentOf('First Secretary: balance of the campaign', body);
}
