// Takes from copied elements the names by which a page can put them in the place of what documents and forms can do.

/** Elements that may bear such a name. */
const NAMED = '[name]:not(a, meta), [form], [id]';
/** Those that are also known by their `id`. */
const NAMED_BY_ID = new Set(
  'form input button select textarea output fieldset object img iframe embed'.split(' '),
);

function unname(element: Element): void {
  for (const name of ['name', 'form']) Element.prototype.removeAttribute.call(element, name);
  if (NAMED_BY_ID.has(element.localName)) Element.prototype.removeAttribute.call(element, 'id');
}

/** In `root`, itself included, nothing stands in the way of `document.body`, `form.parentNode` and the like any more. */
export function disarm(root: Element): void {
  if (Element.prototype.matches.call(root, NAMED)) unname(root);
  for (const element of Element.prototype.querySelectorAll.call(root, NAMED)) unname(element);
}
