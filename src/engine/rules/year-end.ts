/** 31 December: the indicators of the year are in, everybody judges them, favour has its price, and feelings fade. */
import { clamp, divide, scaled } from '../arithmetic.ts';
import { bookLoyalties, bookSupports } from '../bookkeeping.ts';
import type { Cause } from '../ledger.ts';
import type { Draft } from '../state.ts';
import { ISSUES, POINT } from '../vocabulary.ts';
import type { CompiledIndicator, World } from '../world.ts';
import { closeIndicators, shiftIndicator } from './indicators.ts';
import { sendSignal } from './opinion.ts';
import { supportValue } from './support.ts';

/** The strongest that a year can speak on an issue, in tenths of a signal. */
const STRONGEST = 30;

type Pulse = CompiledIndicator['pulses'][number];

/** A signal of 1 for every `per` units above the expectation, in tenths; `per` below zero turns the sign. */
function strength(pulse: Pulse, before: number, now: number): number {
  return clamp(divide((now - (pulse.expected ?? before)) * 10, pulse.per), -STRONGEST, STRONGEST);
}

/** Sends one signal in tenths, and books it if the ledger is kept. */
function speak(world: World, draft: Draft, issue: number, tenths: number, cause: Cause): void {
  if (tenths === 0) return;
  if (draft.ledger === null) {
    sendSignal(world, draft, issue, tenths);
    return;
  }
  bookSupports(world, draft, cause, () => {
    bookLoyalties(world, draft, cause, { [ISSUES[issue]!]: 1 }, () =>
      sendSignal(world, draft, issue, tenths),
    );
  });
}

function judge(world: World, draft: Draft, indicator: number, before: number, year: number): void {
  const { data, pulses } = world.indicators[indicator]!;
  for (const pulse of pulses) {
    const tenths = strength(pulse, before, draft.indicators[indicator]!);
    speak(world, draft, pulse.issue, tenths, { kind: 'indicator', id: data.id, year });
  }
}

/** Favour is a danger too: what a support above its bar stirs up. */
function pay(world: World, draft: Draft, year: number): void {
  for (const favour of world.favour) {
    const { data } = favour;
    const above = supportValue(world, draft, favour.support) - data.above * POINT;
    if (above <= 0) continue;
    const tenths = clamp(divide(above * 10, data.per * POINT), 0, STRONGEST);
    for (const [indicator, amount] of favour.indicators) {
      shiftIndicator(world, draft, indicator, divide(amount * tenths, 10));
    }
    for (const [issue, signal] of favour.signals) {
      speak(world, draft, issue, signal * tenths, { kind: 'favour', id: data.id, year });
    }
  }
}

function fadeAll(world: World, draft: Draft): void {
  const { loyalty, policy, style } = draft;
  const permille = world.data.rules.fading;
  // The player settles at his own 0 and stays there.
  for (let h = 0; h < loyalty.length; h++) {
    loyalty[h]! += scaled(world.settles[h]! - loyalty[h]!, permille, 1000);
    policy[h]! -= scaled(policy[h]!, permille, 1000);
    style[h]! -= scaled(style[h]!, permille, 1000);
  }
}

function fade(world: World, draft: Draft, year: number): void {
  if (draft.ledger === null) {
    fadeAll(world, draft);
    return;
  }
  const cause: Cause = { kind: 'fading', year };
  bookSupports(world, draft, cause, () => {
    bookLoyalties(world, draft, cause, 'time', () => fadeAll(world, draft));
  });
}

/** Ends a year. */
export function endYear(world: World, draft: Draft, year: number): void {
  const before = draft.indicators.slice();
  closeIndicators(world, draft, year);
  for (let i = 0; i < world.indicators.length; i++) judge(world, draft, i, before[i]!, year);
  pay(world, draft, year);
  fade(world, draft, year);
}
