/** Makes pages more comfortable; every page is complete without it. */

/** Copies the text of an element; a page without https has no clipboard, and then its text is selected and copied as with the keyboard. */
async function copy(source) {
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent ?? '');
    return true;
  } catch {
    if (source.select) source.select();
    else getSelection()?.selectAllChildren(source);
    return document.execCommand('copy');
  }
}

/** Buttons that copy the text of another element stand in the page hidden, because without script they do nothing. */
for (const button of document.querySelectorAll('button[data-copies]')) {
  const said = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copies);
    if (!source || !(await copy(source))) return;
    button.textContent = button.dataset.done;
    setTimeout(() => {
      button.textContent = said;
    }, 3_000);
  });
}

/** The map: one stop for the Tab key, arrows go to the nearest municipality in that direction. */
const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
for (const map of document.querySelectorAll('svg.map')) {
  const tiles = [...map.querySelectorAll('a')].map((link) => {
    const use = link.querySelector('use');
    return { link, x: Number(use.getAttribute('x')), y: Number(use.getAttribute('y')) };
  });
  let current = tiles[0];
  const reach = (tile) => {
    current.link.setAttribute('tabindex', '-1');
    tile.link.setAttribute('tabindex', '0');
    current = tile;
  };
  if (current) reach(current);
  map.setAttribute('aria-description', map.dataset.keys);
  map.addEventListener('focusin', ({ target }) => {
    const tile = tiles.find(({ link }) => link === target);
    if (tile) reach(tile);
  });
  map.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (!arrow || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = nearest(tiles, current, arrow);
    if (!next) return;
    reach(next);
    next.link.focus();
  });
}

/** Sideways counts double: an arrow should not wander off its row. */
function nearest(tiles, from, [right, down]) {
  let best;
  let least = Number.POSITIVE_INFINITY;
  for (const tile of tiles) {
    const [dx, dy] = [tile.x - from.x, tile.y - from.y];
    const ahead = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    const far = ahead + 2 * aside;
    if (ahead > 5 && aside <= ahead * 2 && far < least) {
      best = tile;
      least = far;
    }
  }
  return best;
}
