import type { LoadedSettings } from '../../core/settings/read-part.ts';
import type { ChangeSettings } from './change-settings.ts';

export type SectionProps = { readonly settings: LoadedSettings; readonly onChange: ChangeSettings };
