import { TextInput } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { eventNamesQuery } from './journeys';

interface EventFieldProps {
  id: string;
  value: string;
  label?: string;
  onChange: (event: string) => void;
}

/** The name of an event: those that figures are made of are offered, any other may be typed. */
export function EventField({ id, value, label, onChange }: EventFieldProps) {
  const listId = useId();
  const names = useQuery(eventNamesQuery).data ?? [];
  return (
    <>
      <TextInput
        id={id}
        list={listId}
        value={value}
        {...(label !== undefined && { 'aria-label': label })}
        onChange={(_, event) => onChange(event)}
      />
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
