import { EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import CubesIcon from '@patternfly/react-icons/dist/esm/icons/cubes-icon';
import type { ComponentType, ReactNode } from 'react';

interface NothingYetProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  icon?: ComponentType;
  headingLevel?: 'h2' | 'h3';
}

/** An empty list says why it is empty and what would fill it. */
export function NothingYet({ title, children, action, icon = CubesIcon, headingLevel = 'h2' }: NothingYetProps) {
  return (
    <EmptyState variant="sm" titleText={title} headingLevel={headingLevel} icon={icon}>
      {children && <EmptyStateBody>{children}</EmptyStateBody>}
      {action && (
        <EmptyStateFooter>
          <EmptyStateActions>{action}</EmptyStateActions>
        </EmptyStateFooter>
      )}
    </EmptyState>
  );
}
