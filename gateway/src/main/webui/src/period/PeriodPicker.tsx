import {
  Button,
  Dropdown,
  DropdownItem,
  DropdownList,
  Form,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  MenuToggle,
} from '@patternfly/react-core';
import CalendarAltIcon from '@patternfly/react-icons/dist/esm/icons/calendar-alt-icon';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { Dialog } from '../states/Dialog';
import { DayField } from './DayField';
import { isPeriod, type Period, type PeriodChoice, plusDays, PRESETS } from './period';

interface PeriodPickerProps {
  choice: PeriodChoice;
  period: Period;
  onChoose: (choice: PeriodChoice) => void;
}

export function PeriodPicker({ choice, period, onChoose }: PeriodPickerProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const [isCustomOpen, setCustomOpen] = useState(false);
  const span = `${formats.day(period.from)} – ${formats.day(plusDays(period.to, -1))}`;
  const chosen = 'custom' in choice ? span : t(`period.${choice.preset}`);
  return (
    <>
      <Dropdown
        isOpen={isOpen}
        onOpenChange={setOpen}
        onSelect={() => setOpen(false)}
        popperProps={{ position: 'right', appendTo: 'inline' }}
        toggle={(ref) => (
          <MenuToggle
            ref={ref}
            isExpanded={isOpen}
            icon={<CalendarAltIcon />}
            aria-label={`${t('period.label')}: ${chosen}`}
            onClick={() => setOpen(!isOpen)}
          >
            {chosen}
          </MenuToggle>
        )}
      >
        <DropdownList>
          {PRESETS.map((preset) => (
            <DropdownItem
              key={preset}
              isSelected={'preset' in choice && choice.preset === preset}
              onClick={() => onChoose({ preset })}
            >
              {t(`period.${preset}`)}
            </DropdownItem>
          ))}
          <DropdownItem key="custom" isSelected={'custom' in choice} onClick={() => setCustomOpen(true)}>
            {t('period.custom')}
          </DropdownItem>
        </DropdownList>
      </Dropdown>
      {isCustomOpen && (
        <CustomPeriod
          start={period}
          onClose={() => setCustomOpen(false)}
          onApply={(custom) => {
            setCustomOpen(false);
            onChoose({ custom });
          }}
        />
      )}
    </>
  );
}

interface CustomPeriodProps {
  start: Period;
  onApply: (period: Period) => void;
  onClose: () => void;
}

/** Readers name the last day they mean; the API wants the day after. */
function CustomPeriod({ start, onApply, onClose }: CustomPeriodProps) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(start.from);
  const [until, setUntil] = useState(plusDays(start.to, -1));
  const period = { from, to: Number.isNaN(Date.parse(until)) ? '' : plusDays(until, 1) };
  const picker = (id: string, value: string, onChange: (day: string) => void) => (
    <DayField id={id} day={value} onChange={onChange} />
  );
  return (
    <Dialog
      title={t('period.label')}
      action={
        <Button isDisabled={!isPeriod(period)} onClick={() => onApply(period)}>
          {t('period.apply')}
        </Button>
      }
      onClose={onClose}
    >
      <Form isHorizontal>
        <FormGroup label={t('period.from')} fieldId="period-from">
          {picker('period-from', from, setFrom)}
        </FormGroup>
        <FormGroup label={t('period.until')} fieldId="period-until">
          {picker('period-until', until, setUntil)}
          {!isPeriod(period) && (
            <FormHelperText>
              <HelperText>
                <HelperTextItem variant="error">{t('period.invalid')}</HelperTextItem>
              </HelperText>
            </FormHelperText>
          )}
        </FormGroup>
      </Form>
    </Dialog>
  );
}
