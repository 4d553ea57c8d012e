import type { Settings } from '../../core/settings/settings.ts';

/** Changes one part of the settings as it is then, which may have been changed elsewhere since it was shown. */
export type ChangeSettings = <Name extends keyof Settings>(
  name: Name,
  change: (now: Settings[Name]) => Settings[Name],
) => void;
