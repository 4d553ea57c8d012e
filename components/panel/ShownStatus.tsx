import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { PanelProps } from './panel-state.ts';
import './shown-status.css';

/** Whether the page shows what was asked for: who sees the page sees the flash, so that only a failure is written. */
export function ShownStatus({ shown }: Pick<PanelProps, 'shown'>) {
  const { panel } = useInterfaceText();
  return (
    <p className={shown?.isShown === false ? 'shown-status' : 'heard'} role="status">
      {/* A new element is announced anew. */}
      {shown ? <span key={shown.times}>{shown.isShown ? panel.shown : panel.notShown}</span> : null}
    </p>
  );
}
