import { Masthead, MastheadBrand, MastheadContent, MastheadLogo, MastheadMain, Page } from '@patternfly/react-core';
import { type ReactNode, Suspense } from 'react';
import { Brand } from '../app/Brand';
import { LanguageSwitch, ThemeSwitch } from '../app/HeaderTools';
import { PageSkeleton } from '../states/PageSkeleton';
import './personal.css';

/** Pages for the people whom data is about: no navigation, as there is nothing else for them here. */
export function PersonalFrame({ tools, children }: { tools?: ReactNode; children: ReactNode }) {
  const masthead = (
    <Masthead>
      <MastheadMain>
        <MastheadBrand>
          <MastheadLogo component="span">
            <Brand />
          </MastheadLogo>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <div className="header-tools">
          <LanguageSwitch />
          <ThemeSwitch />
          {tools}
        </div>
      </MastheadContent>
    </Masthead>
  );
  return (
    <Page masthead={masthead} mainContainerId="main-content" mainTabIndex={-1} className="personal">
      <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
    </Page>
  );
}
