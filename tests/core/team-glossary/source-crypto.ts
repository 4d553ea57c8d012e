import { createHash, webcrypto } from 'node:crypto';
import type { SourceCrypto } from '../../../core/team-glossary/verify-manifest.ts';

/** What Node brings of what a browser does. */
export const nodeCrypto: SourceCrypto = {
  sha256: async (text) => createHash('sha256').update(text).digest('hex'),
  isSignedBy: async ({ text, key, value }) => {
    const publicKey = await webcrypto.subtle.importKey('raw', Buffer.from(key, 'base64'), 'Ed25519', false, ['verify']);
    return webcrypto.subtle.verify('Ed25519', publicKey, Buffer.from(value, 'base64'), Buffer.from(text));
  },
};

/** A new key that signs as `glossary key` makes it. */
export async function newSigner(): Promise<{ key: string; sign: (text: string) => Promise<string> }> {
  const pair = (await webcrypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const toBase64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64');
  return {
    key: toBase64(await webcrypto.subtle.exportKey('raw', pair.publicKey)),
    sign: async (text) => toBase64(await webcrypto.subtle.sign('Ed25519', pair.privateKey, Buffer.from(text))),
  };
}
