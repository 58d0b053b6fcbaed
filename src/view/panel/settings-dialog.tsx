/** Settings: size of the text, motion, marks on documented lines, reports that flatter, what is read and what is left out. */
import { change, motionReduced, settings, TEXT_SIZES } from '../settings.ts';
import { Dialog } from './dialog.tsx';
import { LengthChoice } from './length-choice.tsx';

/** The dialog. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { textSize, showRecord, flattery, briefCards, names } = settings.value;
  return (
    <Dialog title="Settings" onClose={onClose}>
      <fieldset>
        <legend>Size of the text</legend>
        {TEXT_SIZES.map(size => (
          <label key={size}>
            <input
              type="radio"
              name="text-size"
              checked={textSize === size}
              onChange={() => change({ textSize: size })}
            />
            {size} %
          </label>
        ))}
      </fieldset>
      <LengthChoice />
      <label>
        <input
          type="checkbox"
          checked={motionReduced()}
          onChange={event => change({ reducedMotion: event.currentTarget.checked })}
        />
        Less motion
      </label>
      <label>
        <input
          type="checkbox"
          checked={showRecord}
          onChange={event => change({ showRecord: event.currentTarget.checked })}
        />
        Mark the lines that are documented (all others are dramatised)
      </label>
      <label>
        <input
          type="checkbox"
          checked={flattery}
          aria-describedby="flattery-note"
          onChange={event => change({ flattery: event.currentTarget.checked })}
        />
        Reports flatter the First Secretary
      </label>
      <p class="setting-note" id="flattery-note">
        The more he rules alone, the better the figures that he is given. Without this the meters show the
        truth from the beginning. The run itself is the same.
      </p>
      <label>
        <input
          type="checkbox"
          checked={names}
          onChange={event => change({ names: event.currentTarget.checked })}
        />
        Names in the text can be looked up
      </label>
      <label>
        <input
          type="checkbox"
          checked={briefCards}
          onChange={event => change({ briefCards: event.currentTarget.checked })}
        />
        Cards on human cost in one sentence, with the rest on demand
      </label>
      <p>
        Keys: the digits press the choices in order, the arrows walk through them, Enter takes one. Everything
        in the picture is also in the text.
      </p>
    </Dialog>
  );
}
