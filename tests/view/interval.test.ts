// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BETWEEN, Session } from '../../src/session/session.ts';
import { Interval, weeksText } from '../../src/view/panel/interval.tsx';
import { makeMove, show, shown } from '../../src/view/panel/store.ts';
import { compiled } from '../helpers/ink.ts';
import { decision, HOLDERS, move, option, person, smallWorld } from '../helpers/world.ts';

vi.mock('idb-keyval', () => ({ get: async () => undefined, set: async () => undefined }));

const world = smallWorld({
  holders: [...HOLDERS, person('volkov', { name: 'Volkov' })],
  moves: [
    move('call', { label: 'Call a member', note: 'He will know why.', to: 'member', gains: 10 }),
    move('read', { label: 'Read the letters', note: 'The truth.', candour: 30 }),
    move('tour', { label: 'Tour the provinces', weeks: 3, away: true }),
    move('travel', {
      label: 'Travel abroad',
      requires: [
        { condition: { kind: 'remembers', memory: 'known', is: true }, why: 'Nobody has asked you.' },
      ],
    }),
  ],
  decisions: [
    decision('first', '1953-06-26', [option('first.yes'), option('first.no', { remember: ['known'] })]),
    decision('second', '1954-06-26'),
  ],
  rules: {
    candidates: ['volkov'],
    weeks: { '1': 4 },
    // Three tenths of the way to 100.
    reports: { indicator: 'grain', from: 0, per: 3, candid: 0, contentAbove: 100, content: 0, most: 500 },
  },
});

const FIRST = compiled(`-> DONE
=== first
A matter.
+ [Yes # option: first.yes]
    -> aftermath_yes
+ [No # option: first.no]
    -> aftermath_no
= aftermath_yes
It is done.
-> DONE
= aftermath_no
It is not done.
-> DONE
`);
const MOVES = compiled(`-> DONE
=== move_call
He answers.
-> DONE
=== move_read
You read.
-> DONE
=== move_tour
You ride.
-> DONE
=== move_travel
You fly.
-> DONE
`);

const load = async (part: string) => (part === BETWEEN ? MOVES : FIRST);
let session: Session;
let place: HTMLElement;
let moved: [string, string | null][];
let opened: boolean[];

function draw(open = true): void {
  const { interval } = session.page;
  if (!interval) throw new Error('There are no free weeks.');
  void act(() =>
    render(
      h(Interval, {
        session,
        interval,
        open,
        onOpen: now => opened.push(now),
        onMove: (id, to) => moved.push([id, to]),
      }),
      place,
    ),
  );
}

const button = (of: string): HTMLButtonElement => place.querySelector(`[data-option="${of}"]`)!;
const click = (of: string): void => void act(() => button(of).click());
const options = (): string[] =>
  [...place.querySelectorAll<HTMLElement>('[data-moves] button')].map(one => one.dataset.option!);

beforeEach(async () => {
  session = await Session.begin(world, load, 7);
  await session.press('first.yes');
  place = document.createElement('div');
  document.body.append(place);
  [moved, opened] = [[], []];
});

afterEach(() => {
  render(null, place);
  place.remove();
});

describe('the weeks between two decisions', () => {
  test('say how many there are, and are closed or open as they are told', () => {
    draw(false);
    expect(place.querySelector('summary')?.textContent).toContain('Your weeks: 4');
    expect(place.querySelector('details')?.open).toBe(false);
    draw(true);
    expect(place.querySelector('details')?.open).toBe(true);
  });

  test('list every move with its note and its price in words', () => {
    draw();
    expect(options()).toEqual(['~call', '~read', '~tour', '~travel']);
    expect(button('~call').textContent).toContain('1 week');
    expect(button('~tour').textContent).toContain('3 weeks, away');
    const note = button('~read').getAttribute('aria-describedby')!;
    expect(document.getElementById(note)?.textContent).toBe('The truth.');
    expect([weeksText(1), weeksText(2)]).toEqual(['1 week', '2 weeks']);
  });

  test('show a closed move with its reason, and pressing it does nothing', () => {
    draw();
    const closed = button('~travel');
    expect(closed.getAttribute('aria-disabled')).toBe('true');
    expect(closed.disabled).toBe(false);
    expect(closed.textContent).toContain('Closed: Nobody has asked you.');
    click('~travel');
    expect(moved).toEqual([]);
  });

  test('make a move that goes to nobody at once', () => {
    draw();
    click('~read');
    expect(moved).toEqual([['read', null]]);
  });

  test('ask to whom a call goes, members apart from candidates, and put the focus there', () => {
    draw();
    expect(button('~call').getAttribute('aria-expanded')).toBe('false');
    click('~call');
    expect(moved).toEqual([]);
    expect(button('~call').getAttribute('aria-expanded')).toBe('true');
    const groups = [...place.querySelectorAll('[role=group]')].map(group => [
      group.getAttribute('aria-label'),
      [...group.querySelectorAll<HTMLElement>('button')].map(one => one.dataset.option),
    ]);
    expect(groups).toEqual([
      ['Call a member: Members of the Presidium', ['~call:orlov', '~call:petrov']],
      ['Call a member: Candidates, who have no vote', ['~call:volkov']],
    ]);
    expect(button('~call:orlov').textContent).toContain('Chairman of the Council of Ministers');
    expect(document.activeElement).toBe(button('~call:orlov'));
    click('~call:volkov');
    expect(moved).toEqual([['call', 'volkov']]);
    click('~call');
    expect(button('~call:volkov')).toBeNull();
  });

  test('close a member who has been called, and a move that takes more weeks than are left', async () => {
    await session.move('call', 'orlov');
    await session.move('read', null);
    draw();
    click('~call');
    expect(button('~call:orlov').textContent).toContain('Closed: You have done that already');
    expect(button('~call:petrov').getAttribute('aria-disabled')).toBeNull();
    expect(button('~tour').textContent).toContain('Closed: It takes 3 weeks, and you have 2');
  });

  test('are walked with the arrows', () => {
    draw();
    button('~call').focus();
    const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    void act(() => void button('~call').dispatchEvent(down));
    expect(document.activeElement).toBe(button('~read'));
  });
});

describe('a move that is made', () => {
  /** Waits until the page has turned. */
  async function turned(turn: number): Promise<void> {
    await vi.waitFor(() => expect(shown.value?.turn).toBe(turn));
  }

  test('has a page of its own, from which the next can be made', async () => {
    show(session);
    makeMove('call', 'orlov');
    await turned(1);
    expect(shown.value!.page).toMatchObject({ kind: 'move', of: 'call', interval: { weeks: 3 } });
    expect(shown.value!.scene.map(beat => beat.text)).toEqual(['He answers.']);
    makeMove('call', 'petrov');
    await turned(2);
    expect(shown.value!.scene.map(beat => beat.text)).toEqual(['He answers.']);
    expect(session.record.choices).toEqual(['first.yes', '~call:orlov', '~call:petrov']);
  });

  test('shows what it changed, as it is told and as it is', async () => {
    show(session);
    expect(shown.value!.supports.map(one => one.value)).toEqual([50, 50, 50]);
    expect(shown.value!.told.map(one => one.value)).toEqual([65, 65, 65]);
    expect(shown.value!.voice).toBe('flattering');
    makeMove('call', 'orlov');
    await turned(1);
    expect(shown.value!.supports[0]!.change).toBeGreaterThan(0);
    expect(shown.value!.told[0]!.change).toBeGreaterThan(0);
    expect(shown.value!.corrected).toBe(false);
  });

  test('to hear the truth corrects the figures, and leaves them as they are', async () => {
    show(session);
    makeMove('read', null);
    await turned(1);
    const { told, supports, voice, corrected } = shown.value!;
    expect([voice, corrected]).toEqual(['honest', true]);
    expect(told.map(one => [one.value, one.change])).toEqual([
      [50, -15],
      [50, -15],
      [50, -15],
    ]);
    expect(supports.map(one => one.change)).toEqual([0, 0, 0]);
  });

  test('that cannot be made changes nothing', async () => {
    show(session);
    makeMove('travel', null);
    makeMove('nonsense', null);
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(shown.value!.turn).toBe(0);
  });

  test('is in the save, and the run goes on where it stood with the weeks that are left', async () => {
    show(session);
    makeMove('read', null);
    await turned(1);
    const saved = JSON.parse(JSON.stringify(session.save)) as unknown;
    const resumed = await Session.resume(world, load, saved);
    if (!resumed.ok) throw new Error(resumed.say);
    expect(resumed.session.page).toMatchObject({ kind: 'move', of: 'read', interval: { weeks: 3 } });
    expect(resumed.session.state).toEqual(session.state);
  });
});
