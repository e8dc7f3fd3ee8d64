import { Breadcrumb, BreadcrumbItem, Content, Flex, FlexItem, PageSection, Title } from '@patternfly/react-core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

interface PageHeaderProps {
  title: string;
  /** Beside the title: state labels and the like. */
  labels?: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  /** The list that this page was reached from. */
  parent?: { name: string; path: string };
}

/** The one h1 of a page, and its name in the browser's tab. */
export function PageHeader({ title, labels, description, actions, parent }: PageHeaderProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} – Stammkunde`;
  }, [title]);
  return (
    <PageSection className="page-header" hasBodyWrapper={false}>
      {parent && (
        <Breadcrumb aria-label={t('navigation.path')}>
          <BreadcrumbItem
            render={({ className }) => <Link className={className} to={parent.path} children={parent.name} />}
          />
          <BreadcrumbItem isActive>{title}</BreadcrumbItem>
        </Breadcrumb>
      )}
      <Flex
        justifyContent={{ default: 'justifyContentSpaceBetween' }}
        alignItems={{ default: 'alignItemsFlexEnd' }}
        columnGap={{ default: 'columnGapLg' }}
      >
        <FlexItem>
          <Flex alignItems={{ default: 'alignItemsCenter' }} columnGap={{ default: 'columnGapSm' }}>
            <Title headingLevel="h1" size="2xl">
              {title}
            </Title>
            {labels}
          </Flex>
          {description && <Content className="page-description">{description}</Content>}
        </FlexItem>
        {actions && <FlexItem className="page-actions">{actions}</FlexItem>}
      </Flex>
    </PageSection>
  );
}
