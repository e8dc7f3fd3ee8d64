import { Icon } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import TimesCircleIcon from '@patternfly/react-icons/dist/esm/icons/times-circle-icon';
import { useTranslation } from 'react-i18next';
import { PlainValue } from '../customers/PlainValue';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import type { ExplainedNode } from './segments';

export function ExplainedTree({ node }: { node: ExplainedNode }) {
  return (
    <ul className="explained">
      <Explained node={node} />
    </ul>
  );
}

function Explained({ node }: { node: ExplainedNode }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const texts = useTexts();
  const hasValue = node.value !== null && node.value !== undefined && node.type !== 'consent';
  const isCombination = node.children.length > 1;
  return (
    <li>
      <div className="explained-node">
        <Icon status={node.result ? 'success' : 'danger'}>
          {node.result ? (
            <CheckCircleIcon aria-label={t('segment.holds')} role="img" />
          ) : (
            <TimesCircleIcon aria-label={t('segment.failsToHold')} role="img" />
          )}
        </Icon>
        <div>
          <span>{isCombination && isKnown(node.type) ? t(`segment.combined.${node.type}`) : texts(node.text)}</span>
          {hasValue && (
            <span className="explained-value">
              {t('segment.actually')} <PlainValue value={node.value} />
            </span>
          )}
          {node.flipsAt && <small className="faint">{t('segment.flips', { at: formats.dayTime(node.flipsAt) })}</small>}
        </div>
      </div>
      {node.children.length > 0 && (
        <ul>
          {node.children.map((child, index) => (
            <Explained key={index} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

function isKnown(type: string): type is 'all' | 'any' {
  return type === 'all' || type === 'any';
}
