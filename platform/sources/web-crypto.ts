import type { SourceCrypto } from '../../core/team-glossary/verify-manifest.ts';

const ALGORITHM = 'Ed25519';

export const webCrypto: SourceCrypto = {
  sha256: (text) => hashOfBytes(encode(text)),
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

/** SHA-256, in lower-case hexadecimal. */
export const hashOfBytes = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
