/** About: what Entente is, and the licences of what it is built from. */

import { ModalDialog } from "./dialog.tsx";
import { LICENCES } from "./licences.ts";
import { WORDING } from "./wording.ts";

export function AboutDialog() {
  return (
    <ModalDialog name="about" title={WORDING.about}>
      <div class="help">
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
