/**
 * The place of the picture. A printed poster stands there from the beginning; the moving stage is loaded after the first
 * choice and takes its place when it is ready. If it never is, the poster stays.
 */

import { posters } from 'virtual:art';
import { useEffect, useRef, useState } from 'preact/hooks';
import { motionReduced, settings } from '../settings.ts';
import type { Stage } from '../stage/index.ts';
import type { StageView } from '../stage/view-model.ts';
import { artUrl } from './stamp.tsx';

function Poster({ plate }: { plate: string }) {
  const poster = posters[plate];
  if (!poster) return null;
  return (
    <img
      class="poster"
      alt=""
      src={artUrl(poster['1x'])}
      srcset={`${artUrl(poster['1x'])} 1x, ${artUrl(poster['2x'])} 2x`}
    />
  );
}

/** Shows a view. `engaged` is true once a choice has been made. */
export function StageHost({ view, engaged }: { view: StageView; engaged: boolean }) {
  const parent = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const latest = useRef(view);
  const [ready, setReady] = useState(false);
  latest.current = view;

  useEffect(() => {
    const element = parent.current;
    if (!engaged || !element) return;
    let gone = false;
    import('../stage/index.ts')
      .then(module =>
        module.mountStage(element, {
          assetBase: artUrl(''),
          reducedMotion: motionReduced(),
          onReady: () => setReady(true),
          onFailure: () => setReady(false),
        }),
      )
      .then(mounted => {
        if (gone) return mounted.destroy();
        stage.current = mounted;
        mounted.show(latest.current);
      })
      .catch(() => setReady(false));
    const resize = (): void => stage.current?.resize();
    addEventListener('resize', resize);
    return () => {
      gone = true;
      removeEventListener('resize', resize);
      stage.current?.destroy();
      stage.current = null;
      setReady(false);
    };
  }, [engaged]);

  useEffect(() => {
    stage.current?.show(view);
  }, [view]);

  useEffect(() => settings.subscribe(() => stage.current?.setReducedMotion(motionReduced())), []);

  return (
    <div class={`stage ${ready ? 'ready' : ''}`}>
      <p class="visually-hidden">{view.description}</p>
      <div class="picture" aria-hidden="true">
        <Poster plate={view.plate} />
        <div class="canvas" ref={parent} />
      </div>
    </div>
  );
}
