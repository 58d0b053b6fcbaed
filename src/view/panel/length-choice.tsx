/** How much of the campaign is read. */
import { change, LENGTHS, type Settings, settings } from '../settings.ts';

const WORDS: Readonly<Record<Settings['length'], { readonly name: string; readonly says: string }>> = {
  whole: { name: 'Everything', says: 'all decisions, ten of them as long scenes' },
  short: { name: 'Short cut', says: 'all decisions, without the long scenes' },
  points: {
    name: 'Turning points',
    says: 'the decisions that matter most; the others are taken as Khrushchev took them',
  },
};

/** Radio buttons; a change holds from the next decision on. */
export function LengthChoice() {
  return (
    <fieldset>
      <legend>How much to read</legend>
      {LENGTHS.map(length => (
        <label key={length}>
          <input
            type="radio"
            name="length"
            checked={settings.value.length === length}
            onChange={() => change({ length })}
          />
          <strong>{WORDS[length].name}:</strong> {WORDS[length].says}
        </label>
      ))}
    </fieldset>
  );
}
