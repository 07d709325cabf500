/** Makes pages more comfortable; every page is complete without it. */

/** Buttons that copy the text of another element stand in the page hidden, because without script they do nothing. */
for (const button of document.querySelectorAll('button[data-copies]')) {
  const said = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copies);
    await navigator.clipboard.writeText(source?.value ?? source?.textContent ?? '');
    button.textContent = button.dataset.done;
    setTimeout(() => {
      button.textContent = said;
    }, 3_000);
  });
}
