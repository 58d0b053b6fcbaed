import { describe, expect, test } from 'vitest';
import { GO_ON, Session } from '../../src/session/session.ts';
import { begin, ids, leafThrough, load, press, world } from '../helpers/small-run.ts';

async function resumed(session: Session): Promise<Session> {
  const again = await Session.resume(world, load, JSON.parse(JSON.stringify(session.save)));
  if (!again.ok) throw new Error(again.say);
  return again.session;
}

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
