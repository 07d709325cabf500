/** A body in the encodings that callers take, each made once, with a strong tag. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { varyBy } from './vary.ts';

export type Encoding = 'identity' | 'gzip' | 'br';

/** Bytes in an encoding, made when they are first asked for. */
export interface Encoded {
  /** SHA-256 of the bytes without encoding, lower-case hex. */
  readonly hash: string;
  in(encoding: Encoding): Promise<Buffer>;
}

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);
/** Pages are packed while somebody waits: 5 takes a tenth of the time of the best quality. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const PACK: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  identity: async (bytes) => bytes,
  gzip: (bytes) => zip(bytes),
  br: (bytes) => brotli(bytes, QUICK),
};

export function encoded(body: string | Buffer): Encoded {
  const bytes = Buffer.from(body);
  const made = new Map<Encoding, Promise<Buffer>>();
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    in(encoding) {
      const ready = made.get(encoding) ?? PACK[encoding](bytes);
      made.set(encoding, ready);
      return ready;
    },
  };
}

/** The best encoding that the caller takes. Reads at most 200 characters. */
export function encodingOf({ headers }: FastifyRequest): Encoding {
  const accepted = String(headers['accept-encoding'] ?? '').slice(0, 200);
  if (/\bbr\b(?!;q=0(?:\.0*)?(?:,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!;q=0(?:\.0*)?(?:,|$))/.test(accepted) ? 'gzip' : 'identity';
}

/** A strong tag names the bytes, so each encoding has its own. */
export function labelled(reply: FastifyReply, hash: string, encoding: Encoding, age: string): FastifyReply {
  return varyBy(reply, 'Accept-Encoding')
    .header('ETag', encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`)
    .header('Cache-Control', age);
}

/**
 * Sends it in the best encoding, or 304 to who has it. The type is set by the caller, and so is the encoding of what is packed already,
 * as a picture is.
 */
export async function sendEncoded(
  request: FastifyRequest,
  reply: FastifyReply,
  body: Encoded,
  age: string,
  encoding: Encoding = encodingOf(request),
): Promise<FastifyReply> {
  labelled(reply, body.hash, encoding, age);
  if (request.headers['if-none-match']?.includes(body.hash)) return reply.code(304).send();
  if (encoding !== 'identity') reply.header('Content-Encoding', encoding);
  return reply.send(await body.in(encoding));
}
