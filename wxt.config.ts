import path from 'node:path';
import { defineConfig } from 'wxt';
import { buildBuiltIn } from './scripts/glossary/build.ts';
import { filesBelow } from './scripts/glossary/files-below.ts';
import { POLICY_SCHEMA } from './scripts/policy-schema.ts';

const PDFJS = path.resolve(import.meta.dirname, 'node_modules/pdfjs-dist');
/**
 * The folders of pdf.js that the reader needs, by where they go (platform/documents/pdf-parts.ts): character maps of
 * Chinese, Japanese and Korean, the fonts that every PDF may take for granted, and decoders of pictures in JavaScript.
 */
const PDF_FOLDERS = {
  cmaps: /\.bcmap$|LICENSE/u,
  standard_fonts: /\.(?:pfb|ttf)$|LICENSE/u,
  wasm: /_nowasm_|LICENSE_.*(?:JBIG2|OPENJPEG)$/u,
};

/** Loaded by the reader alone, file by file, as a document needs them. */
async function pdfParts(): Promise<{ absoluteSrc: string; relativeDest: string }[]> {
  const worker = 'pdf.worker.min.mjs';
  const parts = [{ absoluteSrc: path.join(PDFJS, 'build', worker), relativeDest: `pdf/${worker}` }];
  for (const [folder, wanted] of Object.entries(PDF_FOLDERS))
    for (const file of await filesBelow(path.join(PDFJS, folder)))
      if (wanted.test(file))
        parts.push({
          absoluteSrc: path.join(PDFJS, folder, file),
          relativeDest: `pdf/${folder === 'wasm' ? 'decoders' : folder}/${file}`,
        });
  return parts;
}

/** Fixes the id of builds that are loaded from a folder, so that what they store outlives a rebuild. Not a secret: a public key. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvvUv0tlvKWSj5I+NOKlavL13fiUW06wb77FA41wJJm2ae10aXcselD1AIQr6rmdrD3w3+5Tx7SHDx27uZWIN1jWrrjs+Jfmj3ft5+hjrUn/UgqBPVaqv0czB6tNwCefHmhUtIBp2JffPFk1+X/mdJmGaMUmLQcUbnntZ4GZCkrw7ufURTVe0acgeSYaLF2vRMydwd7VVFEEH6EdXJd9MmbYjRTR0QazNffNgIm2WdzFPW+a0kQeyz9h1Xd9NwrM5PXkXuPFbt/8VRH0zUMmO9lMQOW0L0g8LAOWmTNI8UxcgZbT/CwXEdmFTkeR6ri6P/E8qDFd/nBJMM4yHKrNgHQIDAQAB';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Glossaries of teams may be large, and are checked for changes now and then.
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'contextMenus'],
    // For the host of a team’s glossary, asked for when somebody subscribes to it, and of a document that is to be read.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // For who wants every PDF in the reader (platform/documents/lead-pdfs.ts).
    ...(browser === 'firefox' ? { optional_permissions: ['webRequest'] } : {}),
    action: { default_title: '__MSG_extensionName__' },
    omnibox: { keyword: 'jargon' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'next-term': { suggested_key: { default: 'Alt+J' }, description: '__MSG_commandNextTerm__' },
      'previous-term': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandPreviousTerm__' },
      // Not P: Chromium groups tabs with it.
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenPanel__' },
    },
    web_accessible_resources: [
      { resources: ['card.html', 'page-parts.js', 'late-parts.js'], matches: ['<all_urls>'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'passerelle@passerelle.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first one for Android that knows of data collection permissions.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { key: CHROME_KEY, minimum_chrome_version: '140', storage: { managed_schema: 'policy.schema.json' } }),
  }),
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  hooks: {
    // In ASCII: with one sign beyond Latin-1 in it the browser holds the whole script in two bytes a sign, in every tab.
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rollupOptions?.output;
      if (entrypoints.some(({ name }) => name === 'page-parts')) Object.assign(output ?? {}, { charset: 'ascii' });
    },
    // The built-in glossary is packaged as a team would publish its own. An invalid entry stops the build.
    'build:publicAssets': async (wxt, files) => {
      // Firefox takes policies without one.
      if (wxt.config.browser !== 'firefox')
        files.push({ absoluteSrc: POLICY_SCHEMA, relativeDest: 'policy.schema.json' });
      const out = path.join(wxt.config.wxtDir, 'glossary');
      await buildBuiltIn(out);
      for (const file of await filesBelow(out)) {
        files.push({ absoluteSrc: path.join(out, file), relativeDest: `glossary/${file}` });
      }
      files.push(...(await pdfParts()));
    },
  },
});
