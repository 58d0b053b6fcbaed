/** The counts of `npm run simulate --html` as one page that needs nothing else: no script, no address, no other file. */
import { documentOf } from './document.ts';
import { Head } from './head.tsx';
import { Indicators } from './indicators.tsx';
import { Options } from './options.tsx';
import { June1957, Outcomes } from './outcomes.tsx';
import type { Report } from './report.ts';
import { Supports } from './supports.tsx';
import { runsInWords } from './words.ts';

const CONTENTS = [
  ['endings', 'Endings'],
  ['june', 'June 1957'],
  ['supports', 'Support'],
  ['country', 'The country'],
  ['choices', 'Choices'],
  ['codes', 'Codes'],
] as const;

function Codes({ codes }: { codes: readonly string[] }) {
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">The first runs, to read again</h2>
      <p>
        Each code is a whole run. Enter it in the game, or give it to <code>npm run replay</code>.
      </p>
      <ol class="codes">
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Page({ report }: { report: Report }) {
  return (
    <body>
      <Head report={report} />
      <nav aria-label="Contents">
        <ul>
          {CONTENTS.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Outcomes report={report} />
        <June1957 report={report} />
        <Supports report={report} />
        <Indicators report={report} />
        <Options report={report} />
        <Codes codes={report.summary.codes} />
      </main>
      <footer>
        <p>
          Made by <code>npm run simulate</code> from the project First Secretary. Means are given without
          their spread. The rules and all their numbers are in <code>story/world</code>.
        </p>
      </footer>
    </body>
  );
}

/** The report as a page of HTML. The same report gives the same bytes. */
export function htmlOf(report: Report): string {
  const title = `First Secretary: report on ${runsInWords(report.summary.runs)}`;
  return documentOf(title, <Page report={report} />);
}
