import type { Bilingual } from '../../core/entry/language.ts';
import { terminalLanguage } from '../terminal-language.ts';

/** Progress and remarks, on stderr: stdout is for the figures. */
export function tell(message: Bilingual): void {
  console.error(message[terminalLanguage()]);
}
