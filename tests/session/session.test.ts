import { describe, expect, test } from 'vitest';
import { BETWEEN, GO_ON, Session } from '../../src/session/session.ts';
import { compiled } from '../helpers/ink.ts';
import { decision, option, smallWorld, talk } from '../helpers/world.ts';

const LONG = Array.from({ length: 59 }, () => 'word').join(' ');

const CHAPTER = compiled(
  `EXTERNAL remembers(memory)
-> DONE
=== function remembers(memory) ===
~ return false
=== first
-> briefing
= briefing
{LONG}
Long again: ${LONG.replace(/ word$/, '')}
${LONG}
* [Cough # talk: cough # flavour]
    You cough.
* [Ask # talk: ask]
    He answers.
-
He sits down.
* [Ask more # talk: more]
    He says more.
* [Look out of the window # talk: window # flavour]
    Rain.
-
{remembers("asked"): He has been asked.}
+ [Yes # option: first.yes]
    -> aftermath_yes
+ [No # option: first.no]
    -> aftermath_no
+ [Force it # option: first.locked]
    -> aftermath_yes
= aftermath_yes
It is done.
-> DONE
= aftermath_no
It is not done.
-> DONE
=== second
A second matter.
+ [Yes # option: second.yes]
    Yes.
    -> DONE
+ [No # option: second.no]
    No.
    -> DONE
= aftermath_yes
Yes.
-> DONE
= aftermath_no
No.
-> DONE
`.replace('{LONG}', LONG),
);

const YEARS = compiled(`-> DONE
=== year_1953
Snow.
-> DONE
=== year_1954
More snow.
-> DONE
=== ending_calm
A Wednesday.
${LONG}
${LONG}
-> DONE
`);

const world = smallWorld({
  decisions: [
    decision(
      'first',
      '1953-06-26',
      [
        option('first.yes', { note: 'It may work.' }),
        option('first.no'),
        option('first.locked', {
          requires: [
            { condition: { kind: 'loyalty', holder: 'orlov', atLeast: 50 }, why: 'Orlov is against it.' },
          ],
        }),
      ],
      { talks: [talk('ask', { remember: ['asked'] }), talk('more', { loyalty: { orlov: 1 } })] },
    ),
    decision('second', '1954-06-26'),
  ],
});

const load = async (part: string) => (part === BETWEEN ? YEARS : CHAPTER);
const begin = (): Promise<Session> => Session.begin(world, load, 7);

/** Presses "go on" to the last page of the text. */
async function leafThrough(session: Session): Promise<void> {
  while (session.page.choices.length === 1 && session.page.kind === 'decision') await session.press(GO_ON);
}

async function press(session: Session, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await leafThrough(session);
    expect(await session.press(id), id).toBe(true);
  }
}

async function resumed(session: Session): Promise<Session> {
  const again = await Session.resume(world, load, JSON.parse(JSON.stringify(session.save)));
  if (!again.ok) throw new Error(again.say);
  return again.session;
}

const ids = (session: Session): string[] => session.page.choices.map(choice => choice.id);

describe('a run from its first page to its last', () => {
  test('shows the scene page by page, then the choices of the scene', async () => {
    const session = await begin();
    expect(session.page).toMatchObject({ kind: 'decision', of: 'first', first: true });
    expect(ids(session)).toEqual([GO_ON]);
    await leafThrough(session);
    expect(session.page.first).toBe(false);
    expect(ids(session)).toEqual(['cough', 'ask']);
  });

  test('goes through decision, aftermath, years and ending, and then is over', async () => {
    const session = await begin();
    const met: string[] = [];
    const wishes = ['ask', 'more', 'first.yes', 'second.no', GO_ON];
    while (session.page.choices.length > 0) {
      const { kind, of } = session.page;
      if (met.at(-1) !== `${kind} ${of}`) met.push(`${kind} ${of}`);
      await session.press(wishes.find(id => ids(session).includes(id))!);
    }
    expect(met).toEqual([
      'decision first',
      'aftermath first',
      'year 1953',
      'decision second',
      'aftermath second',
      'year 1954',
      'ending calm',
    ]);
    expect(session.record).toEqual({
      contentVersion: 'small-1',
      seed: 7,
      choices: ['first/ask', 'first/more', 'first.yes', 'second.no'],
    });
  });

  test('every page has a key of its own', async () => {
    const session = await begin();
    const keys = [session.page.key];
    for (const id of [GO_ON, GO_ON, 'cough', 'ask', 'more', 'window', 'first.yes', GO_ON, GO_ON]) {
      if (await session.press(id)) keys.push(session.page.key);
    }
    expect(keys.length).toBeGreaterThan(5);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('choices', () => {
  test('carry the note of their option, and the reason why they are locked', async () => {
    const session = await begin();
    await press(session, 'ask', 'more');
    await leafThrough(session);
    expect(session.page.choices.map(({ id, note, locked }) => [id, note, locked])).toEqual([
      ['first.yes', 'It may work.', null],
      ['first.no', '', null],
      ['first.locked', '', 'Orlov is against it.'],
    ]);
  });

  test('that are locked or not on the page change nothing', async () => {
    const session = await begin();
    await press(session, 'ask', 'more');
    await leafThrough(session);
    const before = [session.page.key, session.state, session.record] as const;
    for (const id of ['first.locked', 'second.yes', 'ask', 'nonsense', GO_ON])
      expect(await session.press(id)).toBe(false);
    expect([session.page.key, session.state, session.record]).toEqual(before);
  });

  test('that are flavour are not recorded', async () => {
    const session = await begin();
    await press(session, 'cough', 'window');
    expect(session.record.choices).toEqual([]);
    expect(session.page.beats.map(beat => beat.text)).toContain('Rain.');
  });
});

describe('a resumed run stands where it was left', () => {
  test.each<[string, string[]]>([
    ['before any talk', []],
    ['after a talk', ['ask']],
    ['after a flavour talk and a talk', ['cough', 'more']],
    ['after two talks', ['ask', 'more']],
    ['after a talk and a flavour talk', ['ask', 'window']],
    ['after a flavour talk alone', ['cough']],
    ['in an aftermath', ['ask', 'more', 'first.no']],
    ['at a year', ['ask', 'more', 'first.no', GO_ON]],
    ['at the next decision', ['ask', 'more', 'first.no', GO_ON, GO_ON]],
    ['in its aftermath', ['ask', 'more', 'first.no', GO_ON, GO_ON, 'second.yes']],
  ])('%s', async (_, presses) => {
    const session = await begin();
    await press(session, ...presses);
    const again = await resumed(session);
    await leafThrough(session);
    await leafThrough(again);
    expect(again.page.choices).toEqual(session.page.choices);
    expect(again.page.beats).toEqual(session.page.beats);
    expect([again.page.kind, again.page.of, again.save]).toEqual([
      session.page.kind,
      session.page.of,
      session.save,
    ]);
    expect(again.state).toEqual(session.state);
  });

  test('and a save that does not fit is refused', async () => {
    const refused = await Session.resume(world, load, { version: 1 });
    expect(refused).toMatchObject({ ok: false, say: expect.stringMatching(/\.$/) });
  });
});

describe('a fork', () => {
  test.each([
    [0, 'first', ['cough', 'ask']],
    [1, 'first', ['more', 'window']],
    [2, 'first', ['first.yes', 'first.no', 'first.locked']],
    [3, 'second', ['second.yes', 'second.no']],
  ])('that keeps %i choices stands before the next', async (kept, of, offered) => {
    const session = await begin();
    await press(session, 'ask', 'more', 'first.yes', GO_ON, GO_ON, 'second.no');
    const fork = await Session.fork(world, load, session.record, kept);
    if (!fork.ok) throw new Error(fork.say);
    await leafThrough(fork.session);
    expect([fork.session.page.of, ids(fork.session)]).toEqual([of, offered]);
    expect(fork.session.record.choices).toEqual(session.record.choices.slice(0, kept));
    expect(session.record.choices).toHaveLength(4);
  });
});
