import path from 'node:path';
import { parseArgs } from 'node:util';
import { embeddedConfig } from './embedded-relay.ts';
import { createGit } from './git.ts';
import { readRelayConfig, WrongConfig, type RelayConfig } from './relay-config.ts';
import { startRelay } from './start-relay.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

const tell = (message: string) => console.error(message);

async function requireGit(): Promise<void> {
  const found = await createGit(ROOT)(['--version']).catch(() => null);
  if (found?.code !== 0)
    throw new WrongConfig({
      fr: 'La commande git est introuvable. Installez git (2.31 ou plus récent), puis relancez le relais.',
      en: 'The git command is not found. Install git (2.31 or newer), then start the relay again.',
    });
}

/** `--config FILE` or RELAY_CONFIG; without either, a relay for a try-out. RELAY_PORT goes before the file’s port. */
async function chooseConfig(): Promise<RelayConfig> {
  const file = readCall() ?? process.env['RELAY_CONFIG'];
  const port = readPort(process.env['RELAY_PORT']);
  if (file) {
    const config = await readRelayConfig(path.resolve(file));
    return { ...config, listen: { ...config.listen, port: port ?? config.listen.port } };
  }
  const data = path.resolve(process.env['RELAY_DATA'] ?? path.join(ROOT, '.cache/relay'));
  const config = await embeddedConfig(data, path.join(ROOT, 'glossary'), port ?? 8787);
  tell(`FR  Relais d’essai. Dépôt : ${config.glossary.remote} ; clé : dans ${config.keysFile}`);
  tell(`EN  A relay for a try-out. Repository: ${config.glossary.remote}; key: in ${config.keysFile}`);
  return config;
}

function readCall(): string | undefined {
  try {
    return parseArgs({ options: { config: { type: 'string' } } }).values.config;
  } catch {
    throw new WrongConfig({
      fr: 'Usage : npm run relay [-- --config FICHIER]',
      en: 'Usage: npm run relay [-- --config FILE]',
    });
  }
}

function readPort(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new WrongConfig({ fr: 'RELAY_PORT n’est pas un port.', en: 'RELAY_PORT is not a port.' });
}

try {
  await requireGit();
  const relay = await startRelay(await chooseConfig(), {
    tell,
    log: (line) => console.log(JSON.stringify({ at: new Date().toISOString(), ...line })),
  });
  tell(`FR  À l’écoute : ${relay.address}`);
  tell(`EN  Listening: ${relay.address}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void relay.stop());
} catch (error) {
  if (!(error instanceof WrongConfig)) throw error;
  tell(`FR  ${error.reason.fr}\nEN  ${error.reason.en}`);
  process.exitCode = 2;
}
