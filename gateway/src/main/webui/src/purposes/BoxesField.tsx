import { Checkbox, FormGroup } from '@patternfly/react-core';
import { FieldHint } from '../states/FieldHint';

interface BoxesFieldProps<Option extends string | number, Chosen extends string | number> {
  id: string;
  label: string;
  options: readonly Option[];
  labelOf: (option: Option) => string;
  /** May hold what is no option any more; that stays. */
  chosen: Chosen[];
  mistake: string | null;
  hint?: string;
  onChange: (chosen: Chosen[]) => void;
}

/** Boxes of which several may be ticked. */
export function BoxesField<Chosen extends string | number, Option extends Chosen>(
  props: BoxesFieldProps<Option, Chosen>,
) {
  const { id, label, options, labelOf, chosen, mistake, hint, onChange } = props;
  const toggle = (option: Option, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, option] : chosen.filter((each) => each !== option));
  return (
    <FormGroup role="group" label={label} fieldId={id} isInline>
      {options.map((option) => (
        <Checkbox
          key={option}
          id={`${id}-${option}`}
          label={labelOf(option)}
          isChecked={chosen.includes(option)}
          onChange={(_, isChosen) => toggle(option, isChosen)}
        />
      ))}
      <FieldHint id={`${id}-hint`} mistake={mistake} {...(hint !== undefined && { hint })} />
    </FormGroup>
  );
}
