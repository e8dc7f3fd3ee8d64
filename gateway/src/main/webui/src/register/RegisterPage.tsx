import { PageSection, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { useParameter } from '../app/useParameter';
import { isLanguage, LANGUAGES } from '../i18n/language';
import { useLanguage } from '../i18n/useLanguage';
import { Answer } from '../states/Answer';
import { PrintLink } from '../states/PrintLink';
import { DocumentView } from './DocumentView';
import { csvAddress, printAddress, registerQuery } from './register';
import './register.css';

/** The record of processing activities; its language may be another than that of the console. */
export default function RegisterPage() {
  const { t } = useTranslation();
  const shown = useLanguage();
  const [asked, ask] = useParameter('language');
  const language = asked !== null && isLanguage(asked) ? asked : shown;
  const register = useQuery({ ...registerQuery(language), placeholderData: keepPreviousData });
  return (
    <>
      <PageHeader
        title={t('navigation.register')}
        description={t('register.description')}
        actions={
          <div className="page-tools">
            <ToggleGroup aria-label={t('register.language')}>
              {LANGUAGES.map((each) => (
                <ToggleGroupItem
                  key={each}
                  text={t(`header.languages.${each}`)}
                  isSelected={each === language}
                  onChange={() => ask(each)}
                />
              ))}
            </ToggleGroup>
            <PrintLink href={printAddress(language)} />
          </div>
        }
      />
      <PageSection hasBodyWrapper={false}>
        <Answer query={register}>
          {({ document, at }) => (
            <DocumentView
              document={document}
              fileOf={(table) => ({
                path: csvAddress(document.language, table),
                name: `register-${at.slice(0, 10)}-${document.language}-${table}.csv`,
              })}
            />
          )}
        </Answer>
      </PageSection>
    </>
  );
}
