import { Dropdown, DropdownItem, DropdownList, MenuToggle, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinationRule, RuleKind } from './rule';
import { RuleTree, type RuleTreeProps } from './RuleTree';

const KINDS = ['trait', 'event', 'score', 'consent', 'all'] as const;

export function CombinationNode(props: RuleTreeProps & { rule: CombinationRule }) {
  const { t } = useTranslation();
  const { rule, path, onEdit } = props;
  return (
    <>
      <ToggleGroup isCompact aria-label={t('rule.combination')}>
        {(['all', 'any'] as const).map((type) => (
          <ToggleGroupItem
            key={type}
            text={t(`rule.${type}`)}
            isSelected={rule.type === type}
            onChange={() => onEdit({ does: 'combineBy', at: path, type })}
          />
        ))}
      </ToggleGroup>
      <div className="rule-children">
        {rule.rules.map((child, index) => (
          <RuleTree key={index} {...props} rule={child} path={[...path, 'rules', index]} />
        ))}
        <AddRule onAdd={(kind) => onEdit({ does: 'add', to: path, kind })} />
      </div>
    </>
  );
}

function AddRule({ onAdd }: { onAdd: (kind: RuleKind) => void }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Dropdown
        isOpen={isOpen}
        onOpenChange={setOpen}
        onSelect={() => setOpen(false)}
        toggle={(ref) => (
          <MenuToggle
            ref={ref}
            variant="secondary"
            size="sm"
            icon={<PlusIcon />}
            isExpanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t('rule.add')}
          </MenuToggle>
        )}
      >
        <DropdownList>
          {KINDS.map((kind) => (
            <DropdownItem key={kind} description={t(`rule.addText.${kind}`)} onClick={() => onAdd(kind)}>
              {t(`rule.addKind.${kind}`)}
            </DropdownItem>
          ))}
        </DropdownList>
      </Dropdown>
    </div>
  );
}
