import type { ReactNode } from 'react';
import { FormDialog } from '../states/FormDialog';
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
export function MoveDialog({ move, fields = [], ...rest }: MoveDialogProps) {
  return (
    <FormDialog
      {...rest}
      isPending={move.isPending}
      error={move.error}
      fields={fields}
      onSubmit={() => move.mutate()}
    />
  );
}
