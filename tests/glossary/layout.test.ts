import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../scripts/glossary/files-below.ts';
import { BUILT_IN_GLOSSARY } from '../../scripts/glossary/glossary-folder.ts';
import { staleJsonSchemas } from '../../scripts/glossary/json-schema.ts';

const files = await filesBelow(BUILT_IN_GLOSSARY);

describe('the glossary’s folder', () => {
  it('holds data and words about it, and nothing else', () => {
    expect(
      files.filter((file) => !/\.(?:yaml|md|json)$/u.test(file) && file !== 'LICENSE' && file !== 'words.txt'),
    ).toEqual([]);
  });

  it('has each entry in a folder of its domain', () => {
    expect(
      files.filter((file) => file.endsWith('.yaml') && !/^[a-z-]+\/[a-z0-9-]+\.yaml$|^config\.yaml$/u.test(file)),
    ).toEqual([]);
  });

  it('tells editors the schema in the first line of each file', async () => {
    const without: string[] = [];
    for (const file of files.filter((name) => name.endsWith('.yaml'))) {
      const [first] = (await readFile(path.join(BUILT_IN_GLOSSARY, file), 'utf8')).split('\n');
      const kind = file.startsWith('paths/') ? 'path' : 'entry';
      const schema = file === 'config.yaml' ? './config.schema.json' : `../${kind}.schema.json`;
      if (first !== `# yaml-language-server: $schema=${schema}`) without.push(file);
    }
    expect(without).toEqual([]);
  });

  it('has JSON Schemas that say what the code says (else: npm run glossary -- schema)', async () => {
    expect(await staleJsonSchemas(BUILT_IN_GLOSSARY)).toEqual([]);
  });
});
