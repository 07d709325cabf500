import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { alsoBySmtp, type Mail, mailFolder } from '../../endpoint/outgoing-mail.ts';

const MAIL: Mail = {
  organisation: 'GM0034',
  subject: 'Een punt over uw website',
  text: 'Aan Almere\n\nU kunt reageren.',
};

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'geweten-mail-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A mail server that takes everything (RFC 5321, the least of it). */
async function mailServer(): Promise<{ url: string; received: () => string }> {
  let all = '';
  const server: Server = createServer((socket) => {
    let inData = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 here');
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      const text = bytes.toString('utf8');
      all += text;
      if (inData) {
        if (!text.endsWith('\r\n.\r\n')) return;
        inData = false;
        say('250 taken');
      } else if (/^EHLO/i.test(text)) say('250 here');
      else if (/^DATA/i.test(text)) {
        inData = true;
        say('354 go on');
      } else if (/^QUIT/i.test(text)) socket.end('221 bye\r\n');
      else say('250 good');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, received: () => all };
}

describe('mail that leaves', () => {
  it('is kept in the folder, readable for its owner only', async () => {
    const place = folder();
    const name = await mailFolder(place, () => 'een').write(MAIL, '2026-11-22');
    expect(name).toBe('2026-11-22-GM0034-een.eml');
    expect(readFileSync(join(place, name), 'utf8')).toContain('U kunt reageren.');
  });

  it('also goes to the mailbox of whoever runs the endpoint, and to nobody else', async () => {
    const place = folder();
    const { url, received } = await mailServer();
    const failures: string[] = [];
    const smtp = { url, from: 'geweten@monitor.example', to: 'team@monitor.example' };
    await alsoBySmtp(
      mailFolder(place, () => 'een'),
      smtp,
      (code) => failures.push(code),
    ).write(MAIL, '2026-11-22');
    expect(failures).toEqual([]);
    expect(received().match(/RCPT TO:<[^>]*>/g)).toEqual(['RCPT TO:<team@monitor.example>']);
    expect(received()).toContain('Subject: GM0034: Een punt over uw website');
    expect(readdirSync(place)).toHaveLength(1);
  });

  it('stays in the folder when the mail server does not answer, and what asked for it goes on', async () => {
    const place = folder();
    const failures: string[] = [];
    const smtp = { url: 'smtp://127.0.0.1:1', from: 'a@monitor.example', to: 'b@monitor.example' };
    const mail = alsoBySmtp(
      mailFolder(place, () => 'een'),
      smtp,
      (code) => failures.push(code),
    );
    await expect(mail.write(MAIL, '2026-11-22')).resolves.toBe('2026-11-22-GM0034-een.eml');
    expect(failures).toEqual(['ESOCKET']);
    expect(readdirSync(place)).toHaveLength(1);
  });
});
