import { describe, expect, it } from 'vitest';
import { madeWithOf, mostlyMadeWith } from '../../../checking/site/made-with.ts';
import { searchAddress, searchFormOf } from '../../../checking/site/search-form.ts';
import { treeOfHtml } from '../../../reading/html.ts';

const URL_ = 'https://www.voorbeeldstad.example/inwoners';
const formIn = (html: string) => searchFormOf(treeOfHtml(html), URL_);

describe('the search form of a site', () => {
  it('is asked as the browser would ask it', () => {
    const form = formIn(
      '<form action="/zoeken?oud=1#kop" role="search"><input type=hidden name=taal value=nl><input type=search name=q><button>Zoek</button></form>',
    );
    expect(form && searchAddress(form, 'bijstand & meer')).toBe(
      'https://www.voorbeeldstad.example/zoeken?taal=nl&q=bijstand+%26+meer',
    );
  });

  it.each([
    ['one without an action', '<form><input name=zoekterm></form>', URL_],
    ['one in English', '<form action="/search"><input name=query></form>', 'https://www.voorbeeldstad.example/search'],
  ])('may be %s', (_, html, action) => {
    expect(formIn(html)?.action).toBe(action);
  });

  it.each([
    ['sends what is typed', '<form method=post action=/zoeken><input type=search name=q></form>'],
    ['asks for a password', '<form action=/zoeken><input name=zoek><input type=password name=w></form>'],
    ['asks for more than words', '<form action=/zoeken><input name=zoek><select name=soort></select></form>'],
    ['is about something else', '<form action=/aanmelden><input name=naam></form>'],
    ['goes nowhere', '<form action="javascript:zoek()"><input type=search name=q></form>'],
  ])('is not one that %s', (_, html) => {
    expect(formIn(html)).toBeUndefined();
  });
});

describe('what a site was made with', () => {
  const madeWith = (html: string) => madeWithOf(treeOfHtml(html));

  it('is what the page says itself, before what its files tell', () => {
    expect(
      madeWith('<script src="/sites/default/files/js/a.js"></script><meta name=Generator content=" WordPress  6.9 ">'),
    ).toEqual({ name: 'WordPress 6.9', how: 'said' });
    expect(madeWith('<link rel=stylesheet href="/sites/default/files/css/a.css">')).toEqual({
      name: 'Drupal',
      how: 'files',
    });
  });

  it('is not guessed from a link in the text', () => {
    expect(madeWith('<a href="/wp-content/uploads/folder.pdf">Folder</a>')).toBeUndefined();
  });

  it('is what most pages say', () => {
    const [drupal, joomla] = [{ name: 'Drupal', how: 'files' } as const, { name: 'Joomla', how: 'files' } as const];
    expect(mostlyMadeWith([joomla, drupal, drupal])).toEqual(drupal);
    expect(mostlyMadeWith([])).toBeUndefined();
  });
});
