import { useEffect, useEffectEvent, useLayoutEffect, useRef, type CSSProperties } from 'react';
import { HoverCard } from '../../components/card/HoverCard.tsx';
import { useEntryTrail, type EntryTrail } from '../../components/card/use-entry-trail.ts';
import { useSpeech } from '../../components/card/use-speech.ts';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useWatched } from '../../components/settings/use-watched.ts';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Language } from '../../core/entry/language.ts';
import type { InterfaceLanguage } from '../../core/entry/reader.ts';
import type { Heard } from '../../core/team-glossary/contribution-start.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { copyText } from '../../platform/clipboard.ts';
import { sendMessage } from '../../platform/messages.ts';
import { resolveInterfaceLanguage } from '../../platform/interface-language.ts';
import { watchSettings } from '../../platform/settings.ts';
import { speechEngine } from '../../platform/speech.ts';
import type { CardPort } from './receive-port.ts';
import { useCardPlace } from './use-card-place.ts';
import { useAskingLookUp, useRecall } from './use-recall.ts';

/** The card's frame: shows what the page asks for, and tells the page how high it wants to be. */
export function CardApp({ port, initialSettings }: { port: CardPort; initialSettings: LoadedSettings }) {
  const [{ reader, interfaceLanguage, marking, ...settings }] = useWatched(initialSettings, watchSettings);
  const { lookUp, questions } = useAskingLookUp();
  const trail = useEntryTrail(lookUp);
  const recall = useRecall(trail, questions);
  const place = useCardPlace(port, trail);
  const speech = useSpeech(settings.speech.isOn, speechEngine);
  const spoken = useSpoken(interfaceLanguage);
  const frame = useReportedHeight(port, trail.open);
  return (
    <div ref={frame} className="card-frame" style={{ '--height-card': `${place.maxHeight}px` } as CSSProperties}>
      <InterfaceTextProvider language={spoken}>
        {trail.open ? (
          <HoverCard
            state={trail.open.card}
            history={trail.open.history}
            reader={reader}
            mode={place.mode}
            visits={place.visits}
            zoom={place.zoom}
            onGrab={() => port.send({ kind: 'grab' })}
            onDrag={(movement) => port.send({ kind: 'drag', ...movement })}
            onTogglePin={() => port.send({ kind: 'pin' })}
            onTabOut={(way) => port.send({ kind: way === 'forward' ? 'leaveForward' : 'leaveBackward' })}
            onBack={trail.back}
            onClose={() => port.send({ kind: 'close' })}
            onRetry={trail.retry}
            recall={recall}
            onOpenEntry={trail.follow}
            onCopy={copyText}
            speech={speech}
            silenced={marking.silenced}
            {...contributing(trail, place.heard)}
            onSilence={(id, isSilenced) => void sendMessage('background:silence', { entry: id, isSilenced })}
          />
        ) : null}
      </InterfaceTextProvider>
    </div>
  );
}

function useSpoken(interfaceLanguage: InterfaceLanguage): Language {
  const spoken = resolveInterfaceLanguage(interfaceLanguage);
  useDocumentLanguage(spoken);
  return spoken;
}

/** The ways to the form. What was read is about the entry that the card was opened with. */
function contributing({ open }: EntryTrail, heard: Heard | undefined) {
  const first = open?.history[0]?.id ?? open?.current;
  const contribute = (kind: 'change' | 'wrong-sense') => (entry: EntryId) =>
    void sendMessage('background:contribute', { kind, entry, ...(heard && entry === first ? { heard } : {}) });
  return { onImprove: contribute('change'), onWrongSense: contribute('wrong-sense') };
}

/** Tells the page the height of the card whenever it changes, and whenever another thing is shown: that may be as high. */
function useReportedHeight(port: CardPort, shown: object | null) {
  const frame = useRef<HTMLDivElement>(null);
  const report = useEffectEvent(() => {
    if (shown && frame.current) port.send({ kind: 'size', height: frame.current.offsetHeight });
  });
  useLayoutEffect(() => report(), [shown]);
  useEffect(() => {
    const observer = new ResizeObserver(() => report());
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, []);
  return frame;
}
