import { Button, Modal, ModalBody, ModalFooter, ModalHeader, ModalVariant } from '@patternfly/react-core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

interface DialogProps {
  title: string;
  children: ReactNode;
  /** The button that does what the dialog is for; beside it stands one that leaves. */
  action?: ReactNode;
  isWide?: boolean;
  onClose: () => void;
}

/** PatternFly's cross says "Close" in every language, so leaving is a button of words, and Escape. */
export function Dialog({ title, children, action, isWide = false, onClose }: DialogProps) {
  const { t } = useTranslation();
  const titleId = useId();
  return (
    <Modal
      isOpen
      variant={isWide ? ModalVariant.medium : ModalVariant.small}
      aria-labelledby={titleId}
      onEscapePress={onClose}
    >
      <ModalHeader title={title} labelId={titleId} />
      <ModalBody tabIndex={0}>{children}</ModalBody>
      <ModalFooter>
        {action}
        <Button variant={action ? 'link' : 'secondary'} onClick={onClose}>
          {t(action ? 'cancel' : 'close')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
