// Runs on the pages for moderators, after the WebAuthn bundle. Without it signing in with a code works all the same.
(() => {
  const { startAuthentication, startRegistration, browserSupportsWebAuthn } = SimpleWebAuthnBrowser;
  const say = (text) => {
    document.querySelector('#passkey-said').textContent = text;
  };

  const send = async (path, body, formToken) => {
    const answer = await fetch(`/v1/moderation/passkeys/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(formToken ? { 'X-Form-Token': formToken } : {}) },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.status === 204 ? undefined : answer.json();
  };

  const acts = {
    'sign-in': async () => {
      const optionsJSON = await send('question', {});
      await send('session', await startAuthentication({ optionsJSON }));
      location.assign('/beheer');
    },
    add: async ({ formToken }) => {
      const optionsJSON = await send('offer', {}, formToken);
      await send('kept', await startRegistration({ optionsJSON }), formToken);
      location.reload();
    },
  };

  for (const button of document.querySelectorAll('button[data-passkey]')) {
    if (!browserSupportsWebAuthn()) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      say('');
      acts[button.dataset.passkey](button.dataset).catch(() => say(button.dataset.failed));
    });
  }
})();
