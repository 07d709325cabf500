// A small single-page application: pages come from pages.json and are drawn on navigation, as such municipal sites do.
const app = document.getElementById('app');
const pages = await (await fetch('/pages.json')).json();

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function tabs(block) {
  const panels = block.tabs.map((tab, index) =>
    element(
      'div',
      { role: 'tabpanel', id: `tab-${index}`, ...(index > 0 ? { hidden: '' } : {}) },
      element('h3', {}, tab.title),
      ...tab.text.map((text) => element('p', {}, text)),
    ),
  );
  const buttons = block.tabs.map((tab, index) => {
    const button = element('button', { type: 'button', role: 'tab', 'aria-controls': `tab-${index}` }, tab.title);
    button.addEventListener('click', () => {
      for (const [at, panel] of panels.entries()) panel.hidden = at !== index;
    });
    return button;
  });
  return element('div', {}, element('div', { role: 'tablist', class: 'tabs' }, ...buttons), ...panels);
}

function draw(block) {
  if (block.tabs) return tabs(block);
  if (block.list) return element('ul', {}, ...block.list.map((text) => element('li', {}, text)));
  if (block.heading) return element('h2', {}, block.heading);
  return element('p', {}, block.text);
}

function show() {
  const page = pages[location.pathname.replace(/\/$/, '') || '/'] ?? pages['/'];
  document.title = `${page.title} - Gemeente Duinwaard aan Zee`;
  const links = Object.entries(pages).map(([path, each]) => element('a', { href: path }, each.title));
  app.replaceChildren(
    element('div', { class: 'app-bar', role: 'banner' }, element('nav', { 'aria-label': 'Menu' }, ...links)),
    element('div', { class: 'app-body', role: 'main' }, element('h1', {}, page.title), ...page.blocks.map(draw)),
    element('div', { class: 'app-foot', role: 'contentinfo' }, 'Gemeente Duinwaard aan Zee is verzonnen. Bel 14 0000.'),
  );
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="/"]');
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.getAttribute('href'));
  show();
});
addEventListener('popstate', show);
show();
