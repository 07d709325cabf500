for (const button of document.querySelectorAll('[aria-controls]')) {
  button.addEventListener('click', () => {
    const panel = document.getElementById(button.getAttribute('aria-controls'));
    panel.hidden = !panel.hidden;
    button.setAttribute('aria-expanded', String(!panel.hidden));
  });
}
document
  .getElementById('cookies-ja')
  .addEventListener('click', (event) => event.target.closest('.cookiebalk').remove());
