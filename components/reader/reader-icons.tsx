import { Icon } from '../design/icons.tsx';

export const PlusIcon = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);

export const MinusIcon = () => (
  <Icon>
    <path d="M3 8h10" />
  </Icon>
);

/** Two arrows between two edges. */
export const FitWidthIcon = () => (
  <Icon>
    <path d="M2.5 3v10m11-10v10M5 8h6M6.5 6 4.5 8l2 2m3-4 2 2-2 2" />
  </Icon>
);

/** Lines below each other, indented. */
export const OutlineIcon = () => (
  <Icon>
    <path d="M2.5 4h11m-8 4h8m-8 4h8M2.5 8h.01M2.5 12h.01" />
  </Icon>
);

export const PrintIcon = () => (
  <Icon>
    <path d="M4.5 6V2.5h7V6m-7 5.5h-2v-4a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v4h-2m-7-2h7v4h-7z" />
  </Icon>
);

export const UpIcon = () => (
  <Icon>
    <path d="M3.5 10 8 5.5l4.5 4.5" />
  </Icon>
);

export const DownIcon = () => (
  <Icon>
    <path d="M3.5 6 8 10.5 12.5 6" />
  </Icon>
);

/** A way out of a window. */
export const OwnViewerIcon = () => (
  <Icon>
    <path d="M7 3.5H3v9.5h10V9M9.5 2.5h4v4M13.5 2.5 8 8" />
  </Icon>
);

/** A sheet with a folded corner. */
export const DocumentIcon = () => (
  <Icon>
    <path d="M4 2.5h5l3 3v8H4zM9 2.5v3h3M6 8.5h4m-4 2.5h4" />
  </Icon>
);
