import { ImportPage } from '../../components/import/ImportPage.tsx';
import type { ImportTarget } from '../../components/import/import-target.ts';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useWatched } from '../../components/settings/use-watched.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { importIntoOwn, loadImportInto } from '../../platform/contributing/import-target.ts';
import { resolveInterfaceLanguage } from '../../platform/interface-language.ts';
import { watchSettings } from '../../platform/settings.ts';

const OWN_ENTRIES: ImportTarget = { load: loadImportInto, apply: importIntoOwn };

/** A day as the reader’s calendar has it. */
const today = () => new Date().toLocaleDateString('sv-SE');

/** Files of other tools, in a tab of their own. */
export function ImportApp({ initialSettings }: { readonly initialSettings: LoadedSettings }) {
  const [{ interfaceLanguage }] = useWatched(initialSettings, watchSettings);
  const spoken = resolveInterfaceLanguage(interfaceLanguage);
  useDocumentLanguage(spoken);
  return (
    <InterfaceTextProvider language={spoken}>
      <ImportPage target={OWN_ENTRIES} today={today} />
    </InterfaceTextProvider>
  );
}
