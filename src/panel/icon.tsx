/** A sign on a button; the button says in words what it means. */
import { ICONS, type IconName } from "../look/icons.ts";

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={ICONS[name]} />
  </svg>
);
