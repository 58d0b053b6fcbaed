/** The title page: plain HTML in index.html, alive before the game is loaded. This gives its buttons their work. */

import type { RunRecord } from '../engine/record.ts';

export interface TitleActions {
  readonly begin: () => void;
  readonly resume: () => void;
  readonly chapters: () => void;
  /** returns a sentence if the code cannot be used */
  readonly enterCode: (code: string) => Promise<string | null>;
}

function byId<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element '${id}'.`);
  return element as T;
}

/** The digit keys press the open buttons in order, as in the game. */
function listenForDigits(title: HTMLElement): void {
  addEventListener('keydown', event => {
    if (!title.isConnected || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof HTMLInputElement || document.querySelector('dialog[open]')) return;
    const open = [...title.querySelectorAll<HTMLButtonElement>('[data-choices] button')].filter(
      button => button.getAttribute('aria-disabled') !== 'true',
    );
    const button = /^[1-9]$/.test(event.key) ? open[Number(event.key) - 1] : undefined;
    if (!button) return;
    event.preventDefault();
    button.click();
  });
}

/** Connects the title page. */
export function connectTitle(actions: TitleActions) {
  const title = byId('title');
  const resume = byId<HTMLButtonElement>('title-continue');
  const resumeNote = byId('title-continue-note');
  const form = byId<HTMLFormElement>('code-form');
  const input = byId<HTMLInputElement>('code-input');
  const problem = byId('code-problem');
  const trouble = byId('title-trouble');
  const fault = byId('fault');
  const faultText = byId('fault-text');
  const faultLink = byId<HTMLAnchorElement>('fault-link');
  const begin = byId('title-begin');
  const beginNote = byId('title-begin-note');
  begin.addEventListener('click', actions.begin);
  byId('title-chapters').addEventListener('click', actions.chapters);
  resume.addEventListener('click', () => {
    if (resume.getAttribute('aria-disabled') !== 'true') actions.resume();
  });
  byId('title-code').addEventListener('click', () => {
    form.hidden = false;
    input.focus();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    problem.textContent = '';
    void actions.enterCode(input.value).then(say => {
      problem.textContent = say ?? '';
      input.setAttribute('aria-invalid', say ? 'true' : 'false');
      if (say) input.focus();
    });
  });
  listenForDigits(title);
  return {
    /** Puts the page in or takes it out, so that its buttons are not among the choices of the game. */
    show(visible: boolean): void {
      if (visible) {
        document.body.prepend(title);
        begin.focus();
      } else title.remove();
    },
    /** Says where a run begins, if not at the beginning. */
    beginsWith(note: string): void {
      beginNote.textContent = note;
      beginNote.hidden = false;
    },
    /** Says something that went wrong; '' takes it back. */
    say(sentence: string): void {
      trouble.textContent = sentence;
    },
    /** Says that the game itself failed, and offers the run for a report. */
    fault(error: unknown, record: RunRecord | null): void {
      const what = error instanceof Error ? error.message : String(error);
      fault.hidden = false;
      faultText.textContent = `Something is wrong in the game itself (${what}). Your run is saved: reload the page to go on.`;
      const data = JSON.stringify({ error: what, record });
      faultLink.href = `data:application/json,${encodeURIComponent(data)}`;
    },
    /** Says whether there is a run to continue, and which. */
    offerResume(available: boolean, note: string): void {
      if (available) resume.removeAttribute('aria-disabled');
      else resume.setAttribute('aria-disabled', 'true');
      resumeNote.textContent = note;
    },
  };
}
