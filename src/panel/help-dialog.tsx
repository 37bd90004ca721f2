/** Help: how to read the drawing, and the keys. */

import { EVENT_TYPES, TYPES } from "../core/codebook.ts";
import { TYPE_WORDS } from "../core/type-words.ts";
import { ModalDialog } from "./dialog.tsx";
import { WORDING } from "./wording.ts";

/** @param shortcuts keys, separated by spaces, and what they do */
export function HelpDialog({ shortcuts }: { shortcuts: readonly (readonly [keys: string, what: string])[] }) {
  return (
    <ModalDialog name="help" title={WORDING.help}>
      <div class="help">
        {WORDING.helpText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <h3>{WORDING.keys}</h3>
        <dl class="keys">
          {shortcuts.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                {keys.split(" ").map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <h3>{WORDING.typesTitle}</h3>
        <table class="types">
          <thead>
            <tr>
              {WORDING.typesHead.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {EVENT_TYPES.map((type) => (
              <tr key={type}>
                <th scope="row" class={`${TYPES[type].polarity}-text`}>
                  {TYPE_WORDS[type].noun}
                </th>
                <td>{TYPE_WORDS[type].means}</td>
                <td class="figure-number">{TYPES[type].intensity}</td>
                <td>
                  <code class="code">{type}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ModalDialog>
  );
}
