/** What the pages for moderators say about passkeys. The buttons show only where the script runs and the browser knows passkeys. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Html, html } from '../html.ts';
import type { PasskeyTable } from '../storage/tables.ts';
import type { SignedIn } from './session.ts';

export const PASSKEY_SCRIPT_PATH = '/beheer/passkey.js';

/** The library's bundle, as it was published, and our part after it. */
export const PASSKEY_SCRIPT: string = [
  fileURLToPath(import.meta.resolve('@simplewebauthn/browser')).replace(
    /esm[\\/]index\.js$/,
    'dist/bundle/index.umd.min.js',
  ),
  fileURLToPath(new URL('./browser/passkey.js', import.meta.url)),
]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

export const signInWithPasskey = (): Html => html`
<p><button type="button" hidden data-passkey="sign-in"
 data-failed="Het aanmelden lukte niet. Probeer het opnieuw, of gebruik een code.">Aanmelden met een passkey</button></p>
<p id="passkey-said" role="alert"></p>`;

export function passkeysPart({ formToken }: SignedIn, passkeys: readonly PasskeyTable[]): Html {
  return html`
<p>Een passkey staat op uw telefoon, computer of sleutel. U meldt zich ermee aan zonder code. Niemand kan hem overtypen.</p>
<ul>
${passkeys.map(
  ({ id, added }) => html`<li>Passkey van ${added}
<form method="post" action="/beheer/passkeys"><input type="hidden" name="token" value="${formToken}"><input type="hidden" name="passkey" value="${id}">
<button>Verwijder de passkey van ${added}</button></form></li>`,
)}
</ul>
${passkeys.length === 0 && html`<p>U hebt hier nog geen passkey.</p>`}
<p><button type="button" hidden data-passkey="add" data-form-token="${formToken}"
 data-failed="Het maken lukte niet. Er is niets veranderd. Probeer het opnieuw.">Maak een passkey</button></p>
<p id="passkey-said" role="alert"></p>
<p><a href="/beheer">Terug naar beheer</a></p>`;
}
