/** A portrait stamp, if the person has been sculpted. */
import { stamps } from 'virtual:art';

/** Address of a picture of the art folder. */
export function artUrl(path: string): string {
  return `${import.meta.env.BASE_URL}art/${path}`;
}

/** The stamp of a person, or nothing. Decoration: the name stands beside it. */
export function Stamp({ person }: { person: string }) {
  const stamp = stamps[person];
  if (!stamp) return null;
  return (
    <img
      class="stamp"
      alt=""
      width={92}
      height={104}
      src={artUrl(stamp['1x'])}
      srcset={`${artUrl(stamp['1x'])} 1x, ${artUrl(stamp['2x'])} 2x`}
    />
  );
}
