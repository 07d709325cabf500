/** Mail that leaves is written to a folder: a person looks at it, adds the address, and sends it. Nothing is sent by itself. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Mail {
  /** Code of the organisation. */
  readonly organisation: string;
  readonly subject: string;
  readonly text: string;
}

export interface OutgoingMail {
  /** Writes one mail; resolves with the name of its file. */
  write(mail: Mail, day: string): Promise<string>;
}

/** Mail as files in a folder, made when the first one comes. `unique` names files apart. */
export function mailFolder(folder: string, unique: () => string): OutgoingMail {
  return {
    async write({ organisation, subject, text }, day) {
      await mkdir(folder, { recursive: true });
      const name = `${day}-${organisation}-${unique()}.eml`;
      const lines = [
        'To: ',
        `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
        '',
        ...text.split('\n'),
        '',
      ];
      // The mail holds a link that lets one reply for the organisation: for the owner of the folder only.
      await writeFile(join(folder, name), lines.join('\r\n'), { flag: 'wx', mode: 0o600 });
      return name;
    },
  };
}
