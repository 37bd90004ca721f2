/** About: what Entente is, and the licences of what it is built from. */

import type { ComponentChildren } from "preact";
import { ModalDialog } from "./dialog.tsx";
import { LICENCES } from "./licences.ts";
import { WORDING } from "./wording.ts";

/** @param children what stands above the rest */
export function AboutDialog({ children }: { children?: ComponentChildren }) {
  return (
    <ModalDialog name="about" title={WORDING.about}>
      <div class="help">
        {children}
        {WORDING.aboutText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <h3>{WORDING.licences}</h3>
        <table class="types">
          <tbody>
            {LICENCES.map(({ what, licence, who }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{licence}</td>
                <td>{who}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ModalDialog>
  );
}
