/** Through the real story: wherever a reader closes the page, the run stands there again. */
import { expect, test } from 'vitest';
import { GO_ON, Session } from '../../src/session/session.ts';
import { realFiles, realParts, realWorld } from '../helpers/story.ts';

/** Talks that change nothing are not recorded (tests/session/session.test.ts holds them on a small scene). */
const FLAVOUR = new Set(
  realFiles().decisions.flatMap(({ ink }) =>
    (ink?.choices ?? [])
      .filter(choice => choice.tags.some(tag => tag.name === 'flavour'))
      .flatMap(choice => choice.tags.filter(tag => tag.name === 'talk').map(tag => tag.value)),
  ),
);

const load = async (part: string) => realParts().get(part)!;

/** Leafs to the page with the choices; the pages before them only turn. */
async function toChoices(session: Session): Promise<Session> {
  while (session.page.kind === 'decision' && session.page.choices[0]?.kind === 'go-on')
    await session.press(GO_ON);
  return session;
}

async function resumed(session: Session): Promise<Session> {
  const again = await Session.resume(realWorld(), load, structuredClone(session.save));
  if (!again.ok) throw new Error(again.say);
  return toChoices(again.session);
}

test.each([3, 11])('a run with seed %i, resumed at every stop of every scene', async seed => {
  const session = await Session.begin(realWorld(), load, seed);
  let stops = 0;
  for (let turn = 0; session.page.choices.length > 0 && turn < 400; turn++) {
    await toChoices(session);
    const { page } = session;
    if (page.first || page.kind === 'decision') {
      const again = await resumed(session);
      expect([again.page.kind, again.page.of, again.page.choices]).toEqual([
        page.kind,
        page.of,
        page.choices,
      ]);
      expect(again.record).toEqual(session.record);
      stops++;
    }
    const open = page.choices.filter(choice => choice.locked === null && !FLAVOUR.has(choice.id));
    await session.press(open[(turn * 7 + seed) % open.length]!.id);
  }
  expect(session.page.choices).toEqual([]);
  expect(stops).toBeGreaterThan(8);
});
