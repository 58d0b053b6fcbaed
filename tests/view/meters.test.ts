import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import { CANDIDATE_SEAT, type Draft, NO_SEAT } from '../../src/engine/state.ts';
import { roleOf } from '../../src/view/captions/role.ts';
import { type Voice, voiceOf, voiceSentence } from '../../src/view/captions/voice.ts';
import { LedgerDialog } from '../../src/view/panel/ledger.tsx';
import { Meters } from '../../src/view/panel/meters.tsx';
import { change, parseSettings } from '../../src/view/settings.ts';
import { at, opened, smallWorld } from '../helpers/world.ts';

/** Reports go three tenths of the way from the truth to 100. */
const FLATTERED = smallWorld({
  rules: {
    reports: { indicator: 'grain', from: 0, per: 3, candid: 0, contentAbove: 100, content: 0, most: 500 },
  },
});
const PLAIN = smallWorld();

function honest(state: Draft): Draft {
  state.honestUntil = state.day + 30;
  return state;
}

function meters(voice: Voice | null, changes: readonly number[] = [0, 0, 0], corrected = false): string {
  const supports = changes.map(points => ({ value: 61, change: points }));
  return renderToString(h(Meters, { supports, voice, corrected, onWhy: () => {} }));
}

const spoken = (html: string): string[] => [...html.matchAll(/aria-valuetext="([^"]*)"/g)].map(m => m[1]!);
const text = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('who says so', () => {
  test('is a plain report, a flattering one, or somebody honest', () => {
    expect(voiceOf(PLAIN, opened(PLAIN))).toBe('reported');
    expect(voiceOf(FLATTERED, opened(FLATTERED))).toBe('flattering');
    expect(voiceOf(FLATTERED, honest(opened(FLATTERED)))).toBe('honest');
    expect(voiceOf(PLAIN, honest(opened(PLAIN)))).toBe('honest');
  });

  test('is honest to the last day and no longer', () => {
    const state = honest(opened(FLATTERED));
    state.day = state.honestUntil;
    expect(voiceOf(FLATTERED, state)).toBe('honest');
    state.day++;
    expect(voiceOf(FLATTERED, state)).toBe('flattering');
  });

  test.each<Voice>(['reported', 'flattering', 'honest'])('stands under the meters: %s', voice => {
    expect(text(meters(voice))).toContain(voiceSentence(voice));
    expect(voiceSentence(voice)).not.toMatch(/\d/);
  });
});

describe('the meters', () => {
  test('say the value, who tells it, and the direction', () => {
    expect(spoken(meters('reported', [2, 0, -3]))).toEqual([
      '61 of 100, reported, rising',
      '61 of 100, reported, steady',
      '61 of 100, reported, falling',
    ]);
    expect(spoken(meters('flattering'))[0]).toBe('61 of 100, reported, steady');
    expect(spoken(meters('honest'))[0]).toBe('61 of 100, true, steady');
  });

  test('call a figure corrected that moved because the truth was heard', () => {
    expect(spoken(meters('honest', [-9, 0, -4], true))).toEqual([
      '61 of 100, true, corrected',
      '61 of 100, true, steady',
      '61 of 100, true, corrected',
    ]);
  });

  test('say nothing of reports when they have been turned off', () => {
    const html = meters(null);
    expect(spoken(html)[0]).toBe('61 of 100, steady');
    expect(html).not.toContain('meters-note');
  });
});

describe('the account behind "Why?"', () => {
  afterEach(() => change({ flattery: true }));

  function account(world: typeof PLAIN, state: Draft): string {
    const session = { world, state } as Parameters<typeof LedgerDialog>[0]['session'];
    return text(renderToString(h(LedgerDialog, { session, onClose: () => {} })));
  }

  test('adds up to what is reported where nobody flatters', () => {
    const said = account(PLAIN, opened(PLAIN));
    expect(said).toContain('Party: reported 50.0');
    expect(said).toContain('Reported: the sum of all lines 50.0');
    expect(said).not.toContain('unknown');
  });

  test('names the flattery without a number, and gives what is reported', () => {
    const said = account(FLATTERED, opened(FLATTERED));
    expect(said).toContain('Party: reported 65');
    expect(said).toContain('Reports flatter you by an unknown amount ? Reported 65');
    expect(said).not.toContain('15');
  });

  test('gives the sum again when the truth has been heard', () => {
    const said = account(FLATTERED, honest(opened(FLATTERED)));
    expect(said).toContain('Party: 50.0');
    expect(said).toContain('people who do not flatter');
    expect(said).not.toContain('unknown');
  });

  test('is the truth when reports are turned off', () => {
    change({ flattery: false });
    const said = account(FLATTERED, opened(FLATTERED));
    expect(said).toContain('Party: 50.0');
    expect(said).not.toContain('eported');
  });
});

describe('settings', () => {
  test('that were stored before reports could be turned off are still read', () => {
    const old = { textSize: 125, reducedMotion: null, showRecord: true };
    const later = { flattery: true, length: 'whole', briefCards: false, names: true };
    expect(parseSettings(JSON.stringify(old))).toEqual({ ...old, ...later });
    expect(parseSettings(JSON.stringify({ ...old, flattery: false })).flattery).toBe(false);
  });

  test.each([null, '', 'null', '{"textSize":99}', '{"textSize":100,"reducedMotion":null,"showRecord":1}'])(
    'that do not fit are the usual ones: %j',
    stored => {
      expect(parseSettings(stored)).toMatchObject({ textSize: 100, flattery: true });
    },
  );
});

describe('what somebody is', () => {
  test('is his office, his role in 1953, or his seat', () => {
    const state = opened(PLAIN);
    expect(roleOf(PLAIN, state, at(PLAIN, 'orlov'))).toBe('Chairman of the Council of Ministers');
    state.day = 1000;
    state.offices.fill(-1);
    expect(roleOf(PLAIN, state, at(PLAIN, 'orlov'))).toBe('Member of the Presidium');
    state.seated[at(PLAIN, 'orlov')] = CANDIDATE_SEAT;
    expect(roleOf(PLAIN, state, at(PLAIN, 'orlov'))).toBe('Candidate member of the Presidium');
    state.seated[at(PLAIN, 'orlov')] = NO_SEAT;
    expect(roleOf(PLAIN, state, at(PLAIN, 'orlov'))).toBe('');
  });
});
