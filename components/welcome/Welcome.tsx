import type { Reader } from '../../core/entry/reader.ts';
import type { SettingPath } from '../../core/settings/setting-values.ts';
import '../design/base.css';
import { BridgeIcon } from '../design/icons.tsx';
import { QuietButton } from '../design/QuietButton.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { Permissions } from './Permissions.tsx';
import { useWelcomeText } from './use-welcome-text.ts';
import { WelcomeChoices } from './WelcomeChoices.tsx';
import './welcome.css';

const QUESTIONS = ['reader.role', 'reader.language'] as const satisfies readonly SettingPath[];

export type WelcomeProps = {
  readonly reader: Reader;
  /** What the organisation has answered already. */
  readonly locked: readonly SettingPath[];
  readonly onChangeReader: (reader: Reader) => void;
  readonly onTry: () => void;
  readonly onClose: () => void;
};

/** What a reader sees first: two questions, a way on, and what the extension may do and does. */
export function Welcome({ reader, locked, onChangeReader, onTry, onClose }: WelcomeProps) {
  const { language, productName } = useInterfaceText();
  const text = useWelcomeText();
  const questions = QUESTIONS.filter((path) => !locked.includes(path)).length;
  return (
    <div className="welcome surface" lang={language}>
      <main className="welcome__start">
        <p className="welcome__name">
          <BridgeIcon />
          {productName}
        </p>
        <h1 className="welcome__title">{text.title}</h1>
        <p className="welcome__lead">
          {text.lead} {text.questions(questions)}
        </p>
        <WelcomeChoices reader={reader} locked={locked} onChange={onChangeReader} />
        <div className="welcome__ways">
          <TextButton tone="main" isLarge label={text.tryIt} onPress={onTry} />
          <QuietButton label={text.skipAll} onPress={onClose} />
        </div>
      </main>
      <Permissions />
    </div>
  );
}
