/** What has a key of its own, as the manifest names it. No browser suggests keys for more than four. */
export const COMMAND_NAMES = ['_execute_action', 'next-term', 'previous-term', 'open-panel'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** `keys`: as the browser writes them, such as `Alt+Shift+J`; empty where the reader has taken them away. */
export type Shortcut = { readonly command: CommandName; readonly keys: string };
