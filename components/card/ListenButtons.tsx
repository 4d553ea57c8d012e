import { useEffect, useEffectEvent } from 'react';
import type { Entry } from '../../core/entry/entry.ts';
import type { Language } from '../../core/entry/language.ts';
import { ListenIcon, StopIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { Speech } from './entry-card.ts';
import './listen-buttons.css';

export type ListenButtonsProps = {
  readonly entry: Entry;
  readonly languages: readonly Language[];
  readonly speech: Speech;
};

/** Beside each term, or both beside a word that the languages share: says it in its language. Pressed again, it stops. */
export function ListenButtons({ entry, languages, speech }: ListenButtonsProps) {
  const { card } = useInterfaceText();
  const hush = useEffectEvent(() => speech.onHush());
  // Nothing is said of an entry that is not shown any more.
  useEffect(() => () => hush(), []);
  const isSameWord = entry.fr.term === entry.en.term;
  return languages.map((language, row) => {
    if (!speech.languages.includes(language)) return null;
    const { term } = entry[language];
    const isSpoken = speech.spoken?.language === language && speech.spoken.text === term;
    return (
      <span key={language} className="listen-button" data-row={isSameWord ? undefined : row + 1}>
        <IconButton
          label={isSameWord ? card.listenIn[language](term) : card.listen(term)}
          isPressed={isSpoken}
          onPress={() => (isSpoken ? speech.onHush() : speech.onListen(term, language))}
        >
          {isSpoken ? <StopIcon /> : <ListenIcon />}
          {isSameWord ? (
            <span className="listen-button__code" aria-hidden="true">
              {language}
            </span>
          ) : null}
        </IconButton>
      </span>
    );
  });
}
