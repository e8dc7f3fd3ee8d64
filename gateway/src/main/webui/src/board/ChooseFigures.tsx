import { Button, Checkbox, SearchInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { byGroup, matching } from '../catalogue/catalogue';
import { useGroupName } from '../catalogue/useGroupName';
import type { FigureDefinition } from '../figures/figures';
import { useTexts } from '../i18n/useLanguage';
import { Dialog } from '../states/Dialog';

interface ChooseFiguresProps {
  items: FigureDefinition[];
  chosen: string[];
  onChoose: (figures: string[]) => void;
  onClose: () => void;
}

export function ChooseFigures({ items, chosen, onChoose, onClose }: ChooseFiguresProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const groupName = useGroupName();
  const [selected, setSelected] = useState(chosen);
  const [wanted, setWanted] = useState('');
  const numbers = items.filter(({ kind }) => kind === 'number');
  return (
    <Dialog
      isWide
      title={t('board.choose')}
      action={
        <Button isDisabled={selected.length === 0} onClick={() => onChoose(selected)}>
          {t('board.show', { count: selected.length })}
        </Button>
      }
      onClose={onClose}
    >
      <SearchInput
        aria-label={t('catalogue.search')}
        placeholder={t('catalogue.search')}
        resetButtonLabel={t('catalogue.clear')}
        value={wanted}
        onChange={(_, value) => setWanted(value)}
        onClear={() => setWanted('')}
      />
      <div className="choice">
        {byGroup(matching(numbers, wanted)).map(([group, figures]) => (
          <fieldset key={group}>
            <legend>{groupName(group)}</legend>
            {figures.map(({ key, name }) => (
              <Checkbox
                key={key}
                id={`board-${key}`}
                label={texts(name)}
                isChecked={selected.includes(key)}
                onChange={(_, isChecked) =>
                  setSelected(isChecked ? [...selected, key] : selected.filter((each) => each !== key))
                }
              />
            ))}
          </fieldset>
        ))}
      </div>
    </Dialog>
  );
}
