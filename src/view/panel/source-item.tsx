/** A source in a list: who made it, what it is, and what kind of witness it is. */
import type { History } from '../../content/assemble.ts';

/** The source with that key. */
export function SourceItem({ history, source }: { history: History; source: string }) {
  const found = history.sources[source]!;
  return (
    <li>
      <strong>{found.author}</strong>, <cite>{found.title}</cite> ({found.year}).{' '}
      <span class="source-kind">{found.kind === 'primary' ? 'Primary source.' : 'Secondary work.'}</span>{' '}
      {found.note}
    </li>
  );
}
