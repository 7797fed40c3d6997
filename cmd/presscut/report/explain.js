'use strict';
(() => {
  const main = document.querySelector('main');
  const tip = document.getElementById('tip');
  const phrases = [...document.querySelectorAll('#phrases > li')].map(li => li.textContent);
  const blocks = [...main.querySelectorAll('[data-p]')];
  const cut = () => document.querySelector('[name=cut]:checked').value;
  const shown = b => b.offsetParent !== null;

  // make returns an element that holds text.
  function make(tag, text, name) {
    const e = document.createElement(tag);
    e.textContent = text;
    if (name) e.className = name;
    return e;
  }

  // what names what becomes of a block.
  function what(b) {
    for (const [name, words] of [['copy', 'a copy'], ['aside', 'title, byline or label, not of the body'], ['comment', 'a comment'], ['caption', 'a caption']])
      if (b.classList.contains(name)) return words;
    return b.classList.contains(cut()) ? 'kept' : 'dropped';
  }

  // tell shows the probability and the reasons of a block.
  function tell(b) {
    tip.replaceChildren(make('b', what(b) + ', probability ' + b.dataset.p.replace(/^\./, '0.') + (b.classList.contains('q') ? ', doubtful' : '')));
    const list = document.createElement('ul');
    for (const said of (b.dataset.r || '').split(' ').filter(Boolean)) {
      const [, number, weight] = said.match(/^(\d+)(.*)$/);
      const item = make('li', phrases[number]);
      if (weight) item.prepend(make('span', weight.replace('-', '−') + ' ', weight[0] === '+' ? 'for' : 'against'));
      list.append(item);
    }
    if (list.children.length) tip.append(list);
    tip.hidden = false;
  }

  // One block is in the order of tabs; the arrow keys walk on from it.
  let current = blocks[0];
  if (current) current.tabIndex = 0;
  function walk(b) {
    if (current) current.removeAttribute('tabindex');
    current = b;
    b.tabIndex = 0;
    b.focus({preventScroll: true});
    b.scrollIntoView({block: 'nearest'});
  }
  // step returns the next shown block from place i on.
  function step(i, by) {
    while (blocks[i] && !shown(blocks[i])) i += by;
    return blocks[i];
  }
  const block = event => event.target.closest('[data-p]');
  main.addEventListener('focusin', event => { const b = block(event); if (b) tell(b); });
  main.addEventListener('mouseover', event => { const b = block(event); if (b) tell(b); });
  main.addEventListener('click', event => { const b = block(event); if (b && !String(getSelection())) walk(b); });
  main.addEventListener('keydown', event => {
    const b = block(event);
    if (!b || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = blocks.indexOf(b);
    const next = {ArrowDown: () => step(at + 1, 1), ArrowUp: () => step(at - 1, -1), Home: () => step(0, 1), End: () => step(blocks.length - 1, -1)}[event.key];
    if (!next) return;
    event.preventDefault();
    const to = next();
    if (to) walk(to);
  });
  addEventListener('keydown', event => { if (event.key === 'Escape') tip.hidden = true; });

  // What is shown has changed: the block that tabs lead to must be.
  function settle() {
    tip.hidden = true;
    if (current && !shown(current)) {
      const b = step(0, 1);
      current.removeAttribute('tabindex');
      current = b || current;
      current.tabIndex = 0;
    }
  }
  const doubts = document.getElementById('doubts');
  document.getElementById('bar').addEventListener('change', settle);
  settle();

  // A candidate leads to its block, even if that is filtered out.
  document.getElementById('record').addEventListener('click', event => {
    const link = event.target.closest('a');
    if (!link) return;
    const b = document.getElementById(link.hash.slice(1));
    if (!shown(b)) doubts.checked = false;
    event.preventDefault();
    history.replaceState(null, '', link.hash);
    walk(b);
    b.scrollIntoView({block: 'center'});
  });

  // escaped returns text that Markdown takes for nothing else.
  const escaped = text => text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/^([#>+=~-])/, '\\$1').replace(/^(\d+)(?=[.)])/, '$1\\');

  // outermost returns the outermost element around b, within main, that has one of the names.
  function outermost(b, ...names) {
    let found = null;
    for (let e = b; e !== main; e = e.parentNode) if (names.includes(e.tagName)) found = e;
    return found;
  }

  // line returns a block as Markdown.
  function line(b) {
    const text = b.textContent, heading = [...b.classList].find(name => /^h[1-6]$/.test(name));
    if (b.classList.contains('pre')) {
      const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) || []).map(run => run.length + 1)));
      return fence + '\n' + text + '\n' + fence;
    }
    if (heading) return '#'.repeat(Math.max(2, +heading[1])) + ' ' + escaped(text);
    if (b.classList.contains('blockquote')) return '> ' + escaped(text);
    const item = b.closest('li:not(.loose)');
    if (!item) return escaped(text);
    let depth = -1;
    for (let e = item; e !== main; e = e.parentNode) if (e.tagName === 'LI' && !e.classList.contains('loose')) depth++;
    return '    '.repeat(depth) + (item.querySelector('[data-p]') === b || item === b ? '- ' : '  ') + escaped(text);
  }

  // rows returns the kept cells of a table as Markdown.
  function rows(blocks) {
    const cells = new Map();
    for (const b of blocks) {
      const row = b.closest('tr'), cell = b.closest('td');
      if (!cells.has(row)) cells.set(row, new Map());
      cells.get(row).set(cell, (cells.get(row).get(cell) || '') + ' ' + escaped(b.textContent));
    }
    const lines = [...cells.values()].map(row => '|' + [...row.values()].join(' |') + ' |');
    lines.splice(1, 0, lines[0].replace(/[^|\\]|\\./g, '').replaceAll('|', '|---').slice(0, -3));
    return lines.join('\n');
  }

  // markdown returns the kept blocks as Markdown.
  function markdown() {
    const kept = blocks.filter(b => b.classList.contains(cut()));
    let text = '', last = null; // the list of the block before
    for (let i = 0; i < kept.length;) {
      const table = kept[i].closest('table'), list = outermost(kept[i], 'UL');
      let end = i + 1;
      while (table && end < kept.length && kept[end].closest('table') === table) end++;
      text += (text && (list && list === last ? '\n' : '\n\n')) + (table ? rows(kept.slice(i, end)) : line(kept[i]));
      last = list;
      i = end;
    }
    return text + '\n';
  }
  document.getElementById('copy').addEventListener('click', async () => {
    const text = markdown(), copied = document.getElementById('copied');
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = make('textarea', text);
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    copied.textContent = text.trim().split(/\s+/).length + ' words copied';
  });

  if (matchMedia('(max-width: 60rem)').matches)
    for (const d of document.querySelectorAll('#record details')) d.open = false;
})();
