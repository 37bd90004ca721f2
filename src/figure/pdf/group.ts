/** Draws several things as one, so that what lies over another hides it also where all are faint. */
import type { Kit } from "./kit.ts";

/** Further than any drawing reaches, whatever its units; what clips the page clips the group. */
const FAR = 32_000;

/** @param opacity of the whole, 0…1 */
export function inOneGroup(kit: Kit, opacity: number, paint: () => void): void {
  const { page } = kit;
  const group = kit.ref({
    Type: "XObject",
    Subtype: "Form",
    BBox: [-FAR, -FAR, FAR, FAR],
    Group: { S: "Transparency" },
    Resources: page.resources,
  });
  const { content } = page;
  page.content = group;
  paint();
  page.content = content;
  group.end();
  const name = `Group${Object.keys(page.xobjects).length + 1}`;
  page.xobjects[name] = group;
  kit.save().opacity(opacity).addContent(`/${name} Do`).restore();
}
