import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BUILT_EXTENSION } from '../../scripts/setup/launch-with-extension.ts';
import { expect, test } from '../setup/extension-fixture.ts';

const built = (file: string) => readFile(path.join(BUILT_EXTENSION, file), 'utf8');

test.describe('what is built', () => {
  test('no React, no zod and no entry is in what a page loads', async () => {
    const [script, parts, late] = await Promise.all(
      ['content-scripts/page.js', 'page-parts.js', 'late-parts.js'].map(built),
    );
    expect(parts).toContain('passerelle-term');
    expect(late).toContain('credentialless');
    // What every page and every frame evaluates has none of what only those do that are read, and these none of cards.
    for (const sign of ['passerelle-card', 'passerelle-term']) expect(script!.includes(sign), sign).toBe(false);
    expect(parts).not.toContain('credentialless');
    for (const sign of ['react.', 'createRoot', 'useState', 'ZodError', 'invalid_type', 'architecture applicative'])
      expect((script! + parts! + late!).includes(sign), sign).toBe(false);
  });

  test('the manifest asks for no more than it needs', async () => {
    const manifest = JSON.parse(await built('manifest.json')) as Record<string, unknown>;
    expect(manifest['permissions']).toEqual([
      'storage',
      'unlimitedStorage',
      'alarms',
      'activeTab',
      'contextMenus',
      'sidePanel',
    ]);
    // Asked for one by one, when somebody subscribes to a glossary there, or opens a document from there.
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest['web_accessible_resources']).toEqual([
      { resources: ['card.html', 'page-parts.js', 'late-parts.js'], matches: ['<all_urls>'], use_dynamic_url: true },
    ]);
  });
});
