import { Button, Form } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { Dialog } from '../states/Dialog';
import { besideFields } from '../states/fieldMistake';
import { RefusalAlert } from '../states/RefusalAlert';
import type { useMove } from './useMove';

interface MoveDialogProps {
  title: string;
  action: string;
  isDanger?: boolean;
  move: ReturnType<typeof useMove>;
  /** The fields that say themselves what is wrong with them, as JSON Pointers. */
  fields?: string[];
  children: ReactNode;
  onClose: () => void;
}

/** Asks for what a move needs, and makes it. */
export function MoveDialog({ title, action, isDanger, move, fields = [], children, onClose }: MoveDialogProps) {
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
          isLoading={move.isPending}
          isDisabled={move.isPending}
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
          move.mutate();
        }}
      >
        {children}
      </Form>
      <RefusalAlert error={besideFields(move.error, fields)} />
    </Dialog>
  );
}
