import { TextInput } from '@patternfly/react-core';

interface DayFieldProps {
  id: string;
  /** As in 2026-01-31. */
  day: string;
  onChange: (day: string) => void;
}

/** The browser's own date field: it knows the reader's order of day and month, the keyboard and the screen reader. */
export function DayField({ id, day, onChange }: DayFieldProps) {
  return <TextInput id={id} type="date" className="day-field" value={day} onChange={(_, value) => onChange(value)} />;
}
