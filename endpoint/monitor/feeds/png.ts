/** A picture of plain colours and letters, and its PNG (RFC 2083): just what share pictures need. */
import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue; each 0 to 255. */
export type Colour = readonly [number, number, number];

const CHANNELS = 3;

export class Picture {
  readonly width: number;
  readonly height: number;
  readonly #pixels: Buffer;

  constructor(width: number, height: number, ground: Colour) {
    this.width = width;
    this.height = height;
    this.#pixels = Buffer.alloc(width * height * CHANNELS);
    this.rectangle(0, 0, width, height, ground);
  }

  /** What falls outside is left out. */
  rectangle(x: number, y: number, width: number, height: number, colour: Colour): void {
    for (let row = Math.max(0, y); row < Math.min(this.height, y + height); row += 1) {
      for (let column = Math.max(0, x); column < Math.min(this.width, x + width); column += 1) {
        this.blend(column, row, colour, 1);
      }
    }
  }

  /** Puts a colour over what is there; `share` from 0 (nothing) to 1 (all). */
  blend(x: number, y: number, colour: Colour, share: number): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const at = (y * this.width + x) * CHANNELS;
    for (let channel = 0; channel < CHANNELS; channel += 1) {
      const below = this.#pixels[at + channel] ?? 0;
      this.#pixels[at + channel] = Math.round(below + ((colour[channel] ?? 0) - below) * share);
    }
  }

  png(): Buffer {
    const line = this.width * CHANNELS;
    const lines = Buffer.alloc((line + 1) * this.height);
    // Each line begins with its filter: 0, none.
    for (let row = 0; row < this.height; row += 1) {
      this.#pixels.copy(lines, row * (line + 1) + 1, row * line, (row + 1) * line);
    }
    return Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header(this.width, this.height)),
      chunk('IDAT', deflateSync(lines, { level: 6 })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  // Eight bits a channel, true colour, and the only compression, filter and order that there are.
  bytes.set([8, 2, 0, 0, 0], 8);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
