import { Button, Popover } from '@patternfly/react-core';
import OutlinedQuestionCircleIcon from '@patternfly/react-icons/dist/esm/icons/outlined-question-circle-icon';
import { useTranslation } from 'react-i18next';
import { useTexts } from '../i18n/useLanguage';
import type { FigureDefinition } from './figures';

/** How a figure is meant, one click away wherever it is shown. */
export function FigureHelp({ definition }: { definition: FigureDefinition }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const name = texts(definition.name);
  return (
    <Popover
      headerContent={name}
      closeBtnAriaLabel={t('close')}
      bodyContent={
        <>
          <p>{texts(definition.definition)}</p>
          {definition.formula && (
            <p>
              <code>{definition.formula}</code>
            </p>
          )}
          {!definition.actionable && <p>{t('start.vanity')}</p>}
        </>
      }
    >
      <Button
        variant="plain"
        size="sm"
        hasNoPadding
        aria-label={t('start.definitionOf', { name })}
        icon={<OutlinedQuestionCircleIcon />}
      />
    </Popover>
  );
}
