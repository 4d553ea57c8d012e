import type { ReactNode } from 'react';
import './icons.css';

type IconProps = { readonly children: ReactNode };

/** Decoration only: whatever holds an icon says in words what it does. */
export function Icon({ children }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const BackIcon = () => (
  <Icon>
    <path d="M9.5 3.5 5 8l4.5 4.5" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" />
  </Icon>
);

export const PinIcon = () => (
  <Icon>
    <path d="M6 2.5h4L9.5 7 12 9.5v1H4v-1L6.5 7ZM8 10.5V14" />
  </Icon>
);

/** A loudspeaker and its sound. */
export const ListenIcon = () => (
  <Icon>
    <path d="M2.5 6.5v3h2L8 12.5v-9l-3.5 3ZM10.5 6a3 3 0 0 1 0 4m1.8-6a5.8 5.8 0 0 1 0 8" />
  </Icon>
);

export const StopIcon = () => (
  <Icon>
    <path d="M4.5 4.5h7v7h-7Z" />
  </Icon>
);

/** Six dots: what can be held and moved. */
export const GripIcon = () => (
  <Icon>
    <path strokeWidth="2" d="M5.5 4h.01m4.99 0h.01M5.5 8h.01m4.99 0h.01m-5.01 4h.01m4.99 0h.01" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <path d="M5.5 5.5v-2a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2m-8-4a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1z" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.5 3.5 3.5L13 4.5" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M5.5 3.5v9m5-9v9" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M2 5h7m3 0h2M2 11h2m3 0h7M10.5 6.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Zm-5 6a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z" />
  </Icon>
);

export const NewTabIcon = () => (
  <Icon>
    <path d="M6 4h6v6m0-6-8 8" />
  </Icon>
);

/** A window with a panel at its side. */
export const PanelIcon = () => (
  <Icon>
    <path d="M3 2.5h10a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1Zm6.5 0v11" />
  </Icon>
);

/** An open book. */
export const ExplainIcon = () => (
  <Icon>
    <path d="M8 4C6.5 2.8 4.5 2.5 2 2.5V12c2.5 0 4.5.3 6 1.5m0-9.5c1.5-1.2 3.5-1.5 6-1.5V12c-2.5 0-4.5.3-6 1.5M8 4v9.5" />
  </Icon>
);

/** A frame around a line of text: where it stands in the page. */
export const LocateIcon = () => (
  <Icon>
    <path d="M2 5V3a1 1 0 0 1 1-1h2m6 0h2a1 1 0 0 1 1 1v2m0 6v2a1 1 0 0 1-1 1h-2m-6 0H3a1 1 0 0 1-1-1v-2m3-3h6" />
  </Icon>
);

/** The mark of the product: a footbridge, as on its icon. */
export const BridgeIcon = () => (
  <Icon>
    <path d="M1.5 12h13M1.5 12c3-8 10-8 13 0M5 7.4V12m3-6v6m3-4.6V12" />
  </Icon>
);

export const LockIcon = () => (
  <Icon>
    <path d="M3.5 7.5h9v6h-9Zm2 0v-2a2.5 2.5 0 0 1 5 0v2" />
  </Icon>
);
