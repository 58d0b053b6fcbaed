/**
 * The three supports as rows of ten pictograms after IZOSTAT, each a meter with its value and direction in words. They
 * show what you are told; the line under them says who tells you.
 */
import { type Voice, voiceSentence, voiceWord } from '../captions/voice.ts';
import type { Support } from './store.ts';

const NAMES = ['Party', 'Military', 'Public'] as const;

/** Single paths in a box of 24 x 44: a delegate with his card, a soldier with his rifle, a woman in a headscarf. */
const FIGURES = [
  'M12,2 a5,5 0 1,1 0,10 a5,5 0 1,1 0,-10Z M5,14 H15 L19,10 L19,2 L23,2 L23,0 L16,0 L16,9 L14,12 Z M4,14 L18,14 L19,30 L17,44 L13,44 L12,32 L11,44 L7,44 L5,30 L5,22 L1,30 L0,20Z',
  'M5,9 C5,2 19,2 19,9 L21,11 L3,11Z M7,12 H17 V15 C17,19 7,19 7,15Z M3,20 H18 L20,36 H17 V44 H13 V36 H11 V44 H7 V36 H4Z M20,6 L22,4 L22,40 H20Z',
  'M12,1 C19,1 20,8 19,15 L22,17 L15,18 C14,19 10,19 9,18 L2,17 L5,15 C4,8 5,1 12,1Z M3,20 H21 L23,36 H19 L18,44 H6 L5,36 H1Z',
] as const;

const PITCH = 22.6;
const RULER = 46;
const TICKS = Array.from({ length: 11 }, (_, i) => `M${i * PITCH},${RULER} v${i % 5 === 0 ? 8 : 4}`).join(
  ' ',
);

type Tone = 'lit' | 'gained' | 'lost' | 'dark';

/** Halves: a pictogram stands for ten points and may be cut in the middle. */
function tone(i: number, value: number, before: number): Tone {
  const halves = (points: number): number => Math.round(points / 5);
  const now = halves(value) > i * 2;
  const was = halves(before) > i * 2;
  if (now && !was) return 'gained';
  if (!now && was) return 'lost';
  return now ? 'lit' : 'dark';
}

function cut(i: number, value: number): boolean {
  return Math.round(value / 5) === i * 2 + 1;
}

/** A figure that falls because you hear the truth has not fallen: it is corrected. */
function direction(change: number, corrected: boolean): { word: string; mark: string; kind: string } {
  if (change === 0) return { word: 'steady', mark: '', kind: 'steady' };
  const mark = change > 0 ? '\u25b2' : '\u25bc';
  if (corrected) return { word: 'corrected', mark, kind: 'corrected' };
  return change > 0 ? { word: 'rising', mark, kind: 'rising' } : { word: 'falling', mark, kind: 'falling' };
}

interface Told {
  /** null: the reader has turned reports off, and the figures are the truth */
  readonly voice: Voice | null;
  readonly corrected: boolean;
}

function Meter({ index, support, voice, corrected }: { index: number; support: Support } & Told) {
  const { value, change } = support;
  const { word, mark, kind } = direction(change, corrected);
  const name = NAMES[index]!;
  return (
    <div class="meter">
      <div class="meter-head">
        <span class="meter-name">{name}</span>
        <span class="meter-value">{value}</span>
        <span class={`meter-word ${kind}`}>
          {mark && <span aria-hidden="true">{mark} </span>}
          {word}
        </span>
      </div>
      <div
        role="meter"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={value}
        aria-valuetext={`${value} of 100${voice ? `, ${voiceWord(voice)}` : ''}, ${word}`}
      >
        <svg viewBox="0 0 226 54" aria-hidden="true">
          {Array.from({ length: 10 }, (_, i) => {
            const half = cut(i, value);
            return (
              <g key={i} transform={`translate(${i * PITCH},0) scale(.86)`}>
                {half && <path class="dark" d={FIGURES[index]} />}
                <path
                  class={tone(i, value, value - change)}
                  d={FIGURES[index]}
                  {...(half ? { style: 'clip-path: polygon(0 0, 70% 0, 30% 100%, 0 100%)' } : {})}
                />
              </g>
            );
          })}
          <path class="rule" d={`M0,${RULER} h226 ${TICKS}`} />
        </svg>
      </div>
    </div>
  );
}

interface Props extends Told {
  readonly supports: readonly Support[];
  readonly onWhy: () => void;
}

/** The bar under the stage. */
export function Meters({ supports, voice, corrected, onWhy }: Props) {
  return (
    <section class="meters" aria-label="Support">
      {supports.map((support, i) => (
        <Meter key={NAMES[i]} index={i} support={support} voice={voice} corrected={corrected} />
      ))}
      <button type="button" class="why" onClick={onWhy}>
        Why?
      </button>
      {voice && <p class={`meters-note ${voice}`}>{voiceSentence(voice)}</p>}
    </section>
  );
}
