/** The choices: numbered wedges, pressed by pointer, Enter, or the digit keys. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PageChoice } from '../../session/session.ts';

interface Props {
  readonly choices: readonly PageChoice[];
  readonly onPress: (id: string) => void;
  /** differs for every page: the focus is put on the first choice when it changes */
  readonly turn: number;
}

/** The open choices in order: the digit keys count these. */
function open(choices: readonly PageChoice[]): PageChoice[] {
  return choices.filter(choice => choice.locked === null);
}

function digitOf(event: KeyboardEvent): number {
  if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return 0;
  if (event.target instanceof HTMLElement && event.target.closest('dialog, input, textarea, select'))
    return 0;
  return Number(event.key);
}

/** The listener stays; what it presses is what the latest render has put on the page. */
function useDigits(choices: readonly PageChoice[], onPress: (id: string) => void): void {
  const latest = useRef({ choices, onPress });
  latest.current = { choices, onPress };
  // Before the page is painted: a key that is pressed as soon as a choice is seen must find its listener.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]')) return;
      const choice = open(latest.current.choices)[digitOf(event) - 1];
      if (!choice) return;
      event.preventDefault();
      latest.current.onPress(choice.id);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** Arrow keys walk through the buttons of a list. */
export function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

/** The list of choices. */
export function Choices({ choices, onPress, turn }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useDigits(choices, onPress);
  useEffect(() => {
    if (turn > 0)
      list.current?.querySelector<HTMLElement>('button:not([aria-disabled])')?.focus({ preventScroll: true });
  }, [turn]);
  let number = 0;
  return (
    <div
      class={`choices ${choices.length === 1 ? 'single' : ''}`}
      role="group"
      aria-label="Choices"
      data-choices
      ref={list}
      onKeyDown={walk}
    >
      {choices.map(choice => {
        const locked = choice.locked !== null;
        if (!locked) number++;
        const note = choice.locked ?? choice.note;
        const noteId = `note-${choice.id}`;
        return (
          <button
            key={choice.id}
            type="button"
            class={`choice ${choice.kind}`}
            data-option={choice.id}
            aria-disabled={locked ? 'true' : undefined}
            aria-describedby={note ? noteId : undefined}
            onClick={() => {
              if (!locked) onPress(choice.id);
            }}
          >
            <span class="choice-number" aria-hidden="true">
              {locked ? '\u00d7' : number}
            </span>
            <span class="choice-body">
              <span class="choice-text">{choice.text}</span>
              {note && (
                <span class="choice-note" id={noteId}>
                  {locked ? `Closed: ${note}` : note}
                </span>
              )}
            </span>
          </button>
        );
      })}
    </div>
  );
}
