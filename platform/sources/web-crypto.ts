import type { SourceCrypto } from '../../core/team-glossary/verify-manifest.ts';

const ALGORITHM = 'Ed25519';

export const webCrypto: SourceCrypto = {
  sha256: async (text) => new Uint8Array(await crypto.subtle.digest('SHA-256', encode(text))).toHex(),
  isSignedBy: async ({ text, key, value }) => {
    try {
      const publicKey = await crypto.subtle.importKey('raw', Uint8Array.fromBase64(key), ALGORITHM, false, ['verify']);
      return await crypto.subtle.verify(ALGORITHM, publicKey, Uint8Array.fromBase64(value), encode(text));
    } catch {
      // Not a point of the curve.
      return false;
    }
  },
};

const encode = (text: string) => new TextEncoder().encode(text);
