/** A question with a few answers, one of which holds. */
interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly note?: string | undefined;
  readonly disabled?: boolean;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  onChoose(value: Value): void;
}

export function Radios<Value extends string>({ legend, value, choices, onChoose }: Props<Value>) {
  return (
    <fieldset class="radios">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="tick">
          <input
            type="radio"
            name={legend}
            checked={choice.value === value}
            disabled={choice.disabled}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            {choice.name}
            {choice.note && <span class="note"> {choice.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
