import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import EllipsisVIcon from '@patternfly/react-icons/dist/esm/icons/ellipsis-v-icon';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Mistake } from './Mistake';
import { isCombination, type Rule } from './rule';
import type { RuleEdit, RulePath } from './ruleTree';

interface NodeFrameProps {
  rule: Rule;
  path: RulePath;
  mistake: string | undefined;
  onEdit: (edit: RuleEdit) => void;
  children: ReactNode;
}

/** What every node has: its place in the tree, a menu of what can be done to it, and what is wrong with it. */
export function NodeFrame({ rule, path, mistake, onEdit, children }: NodeFrameProps) {
  const { t } = useTranslation();
  const kind = rule.type;
  return (
    <div
      role="group"
      aria-label={t(`rule.kind.${kind}`)}
      className={`rule-node rule-${isCombination(rule) ? 'combination' : kind}${mistake ? ' rule-wrong' : ''}`}
    >
      <div className="rule-body">
        {kind === 'not' && <span className="rule-word">{t('rule.not')}</span>}
        {children}
        {mistake && <Mistake detail={mistake} />}
      </div>
      <NodeMenu rule={rule} path={path} onEdit={onEdit} />
    </div>
  );
}

function NodeMenu({ rule, path, onEdit }: Omit<NodeFrameProps, 'mistake' | 'children'>) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const isRoot = path.length === 0;
  const isListed = typeof path.at(-1) === 'number';
  const item = (name: 'negate' | 'affirm' | 'group' | 'ungroup' | 'up' | 'down' | 'remove', edit: RuleEdit) => (
    <DropdownItem key={name} isDanger={name === 'remove'} onClick={() => onEdit(edit)}>
      {t(`rule.menu.${name}`)}
    </DropdownItem>
  );
  return (
    <Dropdown
      isOpen={isOpen}
      onOpenChange={setOpen}
      onSelect={() => setOpen(false)}
      popperProps={{ position: 'right', appendTo: 'inline' }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plain"
          className="rule-menu"
          isExpanded={isOpen}
          aria-label={t('rule.menu.label', { kind: t(`rule.kind.${rule.type}`) })}
          icon={<EllipsisVIcon />}
          onClick={() => setOpen(!isOpen)}
        />
      )}
    >
      <DropdownList>
        {item(rule.type === 'not' ? 'affirm' : 'negate', { does: 'negate', at: path })}
        {item('group', { does: 'group', at: path })}
        {isCombination(rule) && (isListed || rule.rules.length === 1) && item('ungroup', { does: 'ungroup', at: path })}
        {isListed && item('up', { does: 'move', at: path, by: -1 })}
        {isListed && item('down', { does: 'move', at: path, by: 1 })}
        {!isRoot && item('remove', { does: 'remove', at: path })}
      </DropdownList>
    </Dropdown>
  );
}
