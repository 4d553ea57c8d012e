import { useEffect, useEffectEvent, useState } from 'react';
import type { ReaderProps } from './reader-state.ts';

type Takers = Pick<ReaderProps, 'onFile' | 'onText' | 'onNothing'>;

/** Takes what is dropped or pasted anywhere on the page. Returns whether something is held over it. */
export function useTakeDocuments({ onFile, onText, onNothing }: Takers): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((given: DataTransfer | null) => {
    const file = given?.files[0];
    const html = given?.getData('text/html') ?? '';
    const text = given?.getData('text/plain') ?? '';
    if (file) onFile(file);
    else if (html !== '') onText(html, true);
    else if (text !== '') onText(text, false);
    else onNothing();
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const onDrag = (event: DragEvent, isInside: boolean) => {
      event.preventDefault();
      setOver(isInside);
    };
    addEventListener('dragover', (event) => onDrag(event, true), { signal });
    addEventListener('dragleave', (event) => event.relatedTarget === null && onDrag(event, false), { signal });
    addEventListener(
      'drop',
      (event) => {
        onDrag(event, false);
        take(event.dataTransfer);
      },
      { signal },
    );
    const onPaste = (event: ClipboardEvent) => {
      // A field takes its own text; a file is for us wherever it comes in.
      const isForField = event.target instanceof Element && event.target.closest('input, textarea');
      if (isForField && !event.clipboardData?.files.length) return;
      event.preventDefault();
      take(event.clipboardData);
    };
    addEventListener('paste', onPaste, { signal });
    return () => stop.abort();
  }, []);
  return isOver;
}
