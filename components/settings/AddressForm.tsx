import { useId, type Ref } from 'react';
import './address-form.css';

export type AddressFormProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly button: string;
  /** What is wrong with what was typed, or what to type. */
  readonly hint: string;
  readonly isRefused: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
};

/** A field for an address, and what is said of what was typed. */
export function AddressForm(props: AddressFormProps) {
  const { ref, label, button, hint, isRefused, value, onChange, onSubmit } = props;
  const id = useId();
  return (
    <form
      className="address-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <div className="address-form__row">
        <input
          ref={ref}
          id={id}
          className="address-form__field"
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={value}
          aria-invalid={isRefused}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onChange(target.value)}
        />
        <button type="submit" className="text-button">
          {button}
        </button>
      </div>
      <p id={`${id}-hint`} className="address-form__hint" data-refused={isRefused} role="status">
        {hint}
      </p>
    </form>
  );
}
