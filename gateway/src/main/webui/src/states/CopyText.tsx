import { ClipboardCopy } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

interface CopyTextProps {
  text: string;
  /** Shown in a fixed-width font. */
  isCode?: boolean;
  /** What the button is called, where "copy" alone does not tell. */
  label?: string;
}

/** A text that is read and copied, not changed. */
export function CopyText({ text, isCode = false, label }: CopyTextProps) {
  const { t } = useTranslation();
  return (
    <ClipboardCopy
      isReadOnly
      isCode={isCode}
      variant="inline-compact"
      hoverTip={t('copy')}
      clickTip={t('copied')}
      copyAriaLabel={label ?? t('copy')}
    >
      {text}
    </ClipboardCopy>
  );
}
