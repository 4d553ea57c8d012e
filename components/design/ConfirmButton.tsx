import { useId, useRef, type ReactNode } from 'react';
import { TextButton, type TextButtonProps } from './TextButton.tsx';
import './confirm-button.css';

export type ConfirmButtonProps = {
  readonly label: string;
  readonly question: string;
  readonly cancel: string;
  readonly confirm: string;
  /** What is better done before. */
  readonly before?: Pick<TextButtonProps, 'label' | 'onPress'>;
  readonly onConfirm: () => void;
  /** What goes. */
  readonly children: ReactNode;
};

/** A button for what cannot be taken back: it asks before, and says what goes. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, question, cancel, confirm, before, onConfirm, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <TextButton tone="caution" label={label} onPress={() => dialog.current?.showModal()} />
      <dialog ref={dialog} className="confirm-dialog" aria-labelledby={id}>
        <h3 className="confirm-dialog__question" id={id}>
          {question}
        </h3>
        {children}
        <div className="confirm-dialog__ways">
          {/* First, so that the focus is on what does no harm. */}
          <TextButton label={cancel} onPress={close} />
          {before ? <TextButton {...before} /> : null}
          <TextButton
            tone="caution"
            label={confirm}
            onPress={() => {
              close();
              onConfirm();
            }}
          />
        </div>
      </dialog>
    </>
  );
}
