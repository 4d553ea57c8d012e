import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkGlossary } from './check.ts';
import { BUILT_IN_GLOSSARY } from './glossary-folder.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
const [command, folder] = positionals;
switch (command) {
  case 'check':
    process.exitCode = await checkGlossary(folder ? path.resolve(folder) : BUILT_IN_GLOSSARY, values);
    break;
  default:
    console.error('glossary check [--json] [DIR]');
    process.exitCode = 2;
}
