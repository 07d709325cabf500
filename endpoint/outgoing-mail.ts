/**
 * Mail that leaves. It is always written to a folder first, so that it is never lost; with an SMTP server it also goes to the mailbox of
 * whoever runs the endpoint. A person looks at it, adds the address of the organisation and sends it on: the register has no addresses.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { OWN_FILE, OWN_FOLDER } from './storage/own-files.ts';

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
      await mkdir(folder, { recursive: true, mode: OWN_FOLDER });
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
      await writeFile(join(folder, name), lines.join('\r\n'), { flag: 'wx', mode: OWN_FILE });
      return name;
    },
  };
}

export interface Smtp {
  /** "smtps://user:password@mail.example:465", or "smtp://…:587", which turns to TLS. */
  readonly url: string;
  readonly from: string;
  /** Mailbox of whoever runs the endpoint. */
  readonly to: string;
}

/** Milliseconds that a mail server gets. */
const PATIENCE = 10_000;

/**
 * Also sends what was written to `kept` by SMTP. A mail that cannot be sent stays in the folder, and `failed` hears it; what asked for
 * the mail goes on.
 */
export function alsoBySmtp(kept: OutgoingMail, { url, from, to }: Smtp, failed: (code: string) => void): OutgoingMail {
  const transport = createTransport(url, {
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as object);
  return {
    async write(mail, day) {
      const name = await kept.write(mail, day);
      const { organisation, subject, text } = mail;
      await transport
        .sendMail({ from, to, subject: `${organisation}: ${subject}`, text })
        .catch((error: { code?: unknown }) => failed(typeof error.code === 'string' ? error.code : 'unknown'));
      return name;
    },
  };
}
