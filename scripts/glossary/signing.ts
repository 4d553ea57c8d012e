import { createHash, webcrypto } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Bilingual } from '../../core/entry/language.ts';
import { Refusal } from '../parse-call.ts';

const ALGORITHM = 'Ed25519';
const HEAD = '-----BEGIN PRIVATE KEY-----';
const FOOT = '-----END PRIVATE KEY-----';

export const sha256 = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text).digest('hex'));

/** `glossary key FILE`: writes a new private key that only its owner can read; returns the public one, base64. Never overwrites. */
export async function createKey(file: string): Promise<string> {
  const { privateKey, publicKey } = (await webcrypto.subtle.generateKey(ALGORITHM, true, [
    'sign',
    'verify',
  ])) as webcrypto.CryptoKeyPair;
  const secret = toBase64(await webcrypto.subtle.exportKey('pkcs8', privateKey));
  await writeFile(file, `${HEAD}\n${secret}\n${FOOT}\n`, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    throw new Refusal(whyNotWritten(file, (error as NodeJS.ErrnoException).code));
  });
  return toBase64(await webcrypto.subtle.exportKey('raw', publicKey));
}

/** What signs with the key of a file. Throws a `Refusal` where it holds none. */
export async function loadSigner(file: string): Promise<{ key: string; sign: (text: string) => Promise<string> }> {
  const text = await readFile(file, 'utf8').catch(() => refuseKey(file));
  const [, secret = ''] = new RegExp(`${HEAD}([A-Za-z0-9+/=\\s]+)${FOOT}`, 'u').exec(text) ?? [];
  const privateKey = await webcrypto.subtle
    .importKey('pkcs8', Buffer.from(secret, 'base64'), ALGORITHM, true, ['sign'])
    .catch(() => refuseKey(file));
  const { x = '' } = await webcrypto.subtle.exportKey('jwk', privateKey);
  return {
    key: Buffer.from(x, 'base64url').toString('base64'),
    sign: async (signed) => toBase64(await webcrypto.subtle.sign(ALGORITHM, privateKey, Buffer.from(signed))),
  };
}

const toBase64 = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('base64');

function refuseKey(file: string): never {
  throw new Refusal({
    fr: `${file} ne contient pas de clé privée Ed25519 ; « glossary key ${file} » en fait une, si le fichier n’existe pas encore.`,
    en: `${file} holds no Ed25519 private key; "glossary key ${file}" makes one, if the file does not exist yet.`,
  });
}

const whyNotWritten = (file: string, code = ''): Bilingual =>
  code === 'EEXIST'
    ? {
        fr: `${file} existe déjà et reste tel quel : une clé perdue ne se refait pas. Donnez un autre nom.`,
        en: `${file} exists already and stays as it is: a lost key cannot be made again. Give another name.`,
      }
    : { fr: `${file} n’a pas pu être écrit (${code}).`, en: `${file} could not be written (${code}).` };
