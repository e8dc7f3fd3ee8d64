import { Button, Form } from '@patternfly/react-core';
import { type ReactNode, useId } from 'react';
import { Dialog } from './Dialog';
import { besideFields } from './fieldMistake';
import { RefusalAlert } from './RefusalAlert';

interface FormDialogProps {
  title: string;
  action: string;
  isDanger?: boolean;
  isPending: boolean;
  error: Error | null;
  /** The fields that say themselves what is wrong with them, as JSON Pointers. */
  fields: string[];
  children: ReactNode;
  /** Below the form and no part of it: what is done there submits nothing. */
  aside?: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
}

/** A form in a dialog: says at its fields, or below them, why it was refused. */
export function FormDialog(props: FormDialogProps) {
  const { title, action, isDanger = false, isPending, error, fields, children, aside, onSubmit, onClose } = props;
  const form = useId();
  return (
    <Dialog
      isWide
      title={title}
      action={
        <Button
          type="submit"
          form={form}
          variant={isDanger ? 'danger' : 'primary'}
          isLoading={isPending}
          isDisabled={isPending}
        >
          {action}
        </Button>
      }
      onClose={onClose}
    >
      <Form
        id={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
      </Form>
      {aside}
      <RefusalAlert error={besideFields(error, fields)} />
    </Dialog>
  );
}
