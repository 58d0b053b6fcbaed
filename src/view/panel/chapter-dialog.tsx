/** The seven chapters: each can be started by itself, from the historical position or from a run that came so far. */
import { useId, useState } from 'preact/hooks';
import type { ChapterData } from '../../engine/world-data.ts';
import { Dialog } from './dialog.tsx';
import { LengthChoice } from './length-choice.tsx';

interface Props {
  readonly chapters: readonly ChapterData[];
  /** returns a sentence if the chapter cannot be started so */
  readonly onStart: (chapter: number, code: string) => Promise<string | null>;
  readonly onClose: () => void;
}

/** The dialog. */
export function ChapterDialog({ chapters, onStart, onClose }: Props) {
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState('');
  const field = useId();
  const start = (chapter: number): void => {
    setProblem('');
    void onStart(chapter, code).then(say => (say === null ? onClose() : setProblem(say)));
  };
  return (
    <Dialog title="Start at a chapter" onClose={onClose}>
      <p>
        Everything before it was done as Khrushchev did it. To begin from another position, enter the code of
        a run first.
      </p>
      <p class="chapter-code">
        <label for={field}>Run code, if you have one</label>
        <input
          id={field}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={code}
          aria-describedby={`${field}-problem`}
          aria-invalid={problem !== ''}
          onInput={event => setCode(event.currentTarget.value)}
        />
      </p>
      <p id={`${field}-problem`} class="code-problem" role="alert">
        {problem}
      </p>
      <LengthChoice />
      <ol class="chapters">
        {chapters.map(({ number, title, years, says, content }) => (
          <li key={number}>
            <button
              type="button"
              class="choice"
              data-option={`title.chapter.${number}`}
              aria-describedby={`${field}-note-${number}`}
              onClick={() => start(number)}
            >
              <span class="choice-number" aria-hidden="true">
                {number}
              </span>
              <span class="choice-body">
                <span class="choice-text">{title}</span>
                <span class="choice-note">
                  {years}. {says}
                </span>
              </span>
            </button>
            <p class="chapter-content" id={`${field}-note-${number}`}>
              <strong>Speaks of:</strong> {content}
            </p>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
