/** Where the focus goes after a deed that took its element away. */

/** Focuses the first element that matches, once the page has been drawn anew. */
export function focusSoon(root: ParentNode | null, selector: string): void {
  requestAnimationFrame(() => root?.querySelector<HTMLElement>(selector)?.focus());
}

/** Has the focus fallen to the page, since its element is gone? */
export const isFocusLost = () => document.activeElement === null || document.activeElement === document.body;
