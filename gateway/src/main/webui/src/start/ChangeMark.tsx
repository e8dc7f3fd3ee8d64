import ArrowDownIcon from '@patternfly/react-icons/dist/esm/icons/arrow-down-icon';
import ArrowUpIcon from '@patternfly/react-icons/dist/esm/icons/arrow-up-icon';
import MinusIcon from '@patternfly/react-icons/dist/esm/icons/minus-icon';
import { useTranslation } from 'react-i18next';
import type { FigureDefinition } from '../figures/figures';
import { useFormats } from '../format/useFormats';

interface ChangeMarkProps {
  /** Against the period before; null where there is nothing to compare with. */
  ratio: number | null;
  direction: FigureDefinition['direction'];
}

/** Direction by arrow and sign, judgement by colour: nobody has to see the colour. */
export function ChangeMark({ ratio, direction }: ChangeMarkProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (ratio === null) {
    return <span className="change change-none">{t('start.noComparison')}</span>;
  }
  const Icon = ratio > 0 ? ArrowUpIcon : ratio < 0 ? ArrowDownIcon : MinusIcon;
  return (
    <span className={`change change-${judge(ratio, direction)}`}>
      <Icon aria-hidden="true" />
      {formats.change(ratio)}
    </span>
  );
}

function judge(ratio: number, direction: FigureDefinition['direction']): 'good' | 'bad' | 'none' {
  if (ratio === 0 || direction === 'neutral') {
    return 'none';
  }
  return ratio > 0 === (direction === 'higher-is-better') ? 'good' : 'bad';
}
