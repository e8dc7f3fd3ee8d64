import ArrowDownIcon from '@patternfly/react-icons/dist/esm/icons/arrow-down-icon';
import ArrowUpIcon from '@patternfly/react-icons/dist/esm/icons/arrow-up-icon';
import MinusIcon from '@patternfly/react-icons/dist/esm/icons/minus-icon';
import { useTranslation } from 'react-i18next';
import { changeOf } from '../figures/course';
import type { Figure, FigureDefinition } from '../figures/figures';
import { useFigureWords } from '../figures/useFigureWords';

interface ChangeMarkProps {
  figure: Figure;
  direction: FigureDefinition['direction'];
}

/** Direction by arrow and sign, judgement by colour: nobody has to see the colour. */
export function ChangeMark({ figure, direction }: ChangeMarkProps) {
  const { t } = useTranslation();
  const words = useFigureWords();
  const change = changeOf(figure);
  if (change === null) {
    return <span className="change change-none">{t('start.noComparison')}</span>;
  }
  const { amount } = change;
  const Icon = amount > 0 ? ArrowUpIcon : amount < 0 ? ArrowDownIcon : MinusIcon;
  return (
    <span className={`change change-${judge(amount, direction)}`}>
      <Icon aria-hidden="true" />
      {words.change(change)}
    </span>
  );
}

function judge(amount: number, direction: FigureDefinition['direction']): 'good' | 'bad' | 'none' {
  if (amount === 0 || direction === 'neutral') {
    return 'none';
  }
  return amount > 0 === (direction === 'higher-is-better') ? 'good' : 'bad';
}
