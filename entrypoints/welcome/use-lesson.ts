import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { NEW_LESSON, withDone, withSkipped, type Lesson } from '../../components/welcome/lesson.ts';
import type { LessonStep } from '../../components/interface-text/welcome-text.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { createSilence } from '../../core/entry/marking.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { MarkSettings, PageSession } from '../../page/start-page.ts';
import { silenceEntry } from '../../platform/marking-item.ts';
import { watchSearches } from '../../platform/watch-searches.ts';
import { openDemo } from './open-demo.ts';

type LessonState = {
  readonly lesson: Lesson;
  readonly skip: (step: LessonStep) => void;
  /** What was silenced since the lesson began. */
  readonly silenced: readonly EntryId[];
  readonly markAgain: () => void;
};

/** The demo page brought to life, and what its reader has really done with it. */
export function useLesson(settings: Settings): LessonState {
  const [lesson, setLesson] = useState(NEW_LESSON);
  const [silentBefore] = useState(settings.marking.silenced);
  const silenced = settings.marking.silenced.filter((id) => !silentBefore.includes(id));
  const finish = (step: LessonStep) => setLesson((now) => withDone(now, step));
  useDemo(settings, (deed) => finish(deed === 'shown' ? 'hover' : 'pin'));
  useEffect(() => watchSearches(() => finish('search')), []);
  useEffect(() => {
    if (silenced.length > 0) finish('silence');
  }, [silenced.length]);
  return {
    lesson,
    skip: (step) => setLesson((now) => withSkipped(now, step)),
    silenced,
    markAgain: () => silenced.forEach((id) => void silenceEntry(id, false)),
  };
}

/** The page code of any page, in this document; it follows the settings as open tabs do. */
function useDemo(settings: Settings, onCard: (deed: 'shown' | 'pinned') => void): void {
  const { marking, hover, reader } = settings;
  const session = useRef<PageSession | null>(null);
  const onDeed = useEffectEvent(onCard);
  const open = useEffectEvent((signal: AbortSignal) => {
    return openDemo({ hover, marks: marksOf(settings), onCard: (deed) => onDeed(deed), signal });
  });
  const follow = useEffectEvent(() => {
    session.current?.setMarks(marksOf(settings));
    session.current?.setHover(hover);
  });
  useEffect(() => {
    const stop = new AbortController();
    const start = async () => {
      const opened = await open(stop.signal);
      if (stop.signal.aborted) return;
      session.current = opened;
      follow();
    };
    void start();
    return () => {
      stop.abort();
      session.current = null;
    };
  }, []);
  useEffect(() => follow(), [marking, reader.role, hover]);
}

function marksOf({ marking, reader }: Settings): MarkSettings {
  const isSilent = createSilence(marking, reader.role);
  const stateOf: MarkSettings['stateOf'] = (...term) => (isSilent(...term) ? 'known' : 'unknown');
  return { stateOf, density: marking.density, look: marking.look };
}
