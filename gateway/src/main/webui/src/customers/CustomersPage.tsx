import { Card, PageSection, SearchInput } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { PageHeader } from '../app/PageHeader';
import { LoadMore } from '../states/LoadMore';
import { NothingYet } from '../states/NothingYet';
import { PagesAnswer } from '../states/PagesAnswer';
import { customersQuery } from './customers';
import { CustomersTable } from './CustomersTable';
import './customer.css';

export default function CustomersPage() {
  const { t } = useTranslation();
  const [query, search] = useSearch();
  const customers = useInfiniteQuery(customersQuery(query));
  return (
    <>
      <PageHeader title={t('navigation.customers')} description={t('customers.description')} />
      <PageSection hasBodyWrapper={false} className="stack">
        <CustomerSearch key={query} query={query} onSearch={search} />
        <Card>
          <PagesAnswer
            query={customers}
            empty={
              <NothingYet title={t(query === '' ? 'customers.none.title' : 'customers.nobody.title')}>
                {t(query === '' ? 'customers.none.body' : 'customers.nobody.body')}
              </NothingYet>
            }
          >
            {(rows) => <CustomersTable rows={rows} />}
          </PagesAnswer>
        </Card>
        <LoadMore query={customers} />
      </PageSection>
    </>
  );
}

function CustomerSearch({ query, onSearch }: { query: string; onSearch: (query: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(query);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSearch(text.trim());
  };
  return (
    <form role="search" className="customer-search" onSubmit={submit}>
      <SearchInput
        aria-label={t('customers.search')}
        placeholder={t('customers.searchHint')}
        submitSearchButtonLabel={t('customers.searchButton')}
        resetButtonLabel={t('customers.searchReset')}
        value={text}
        onChange={(_, value) => setText(value)}
        onSearch={submit}
        onClear={() => onSearch('')}
      />
    </form>
  );
}

/**
 * What was searched for stays with the entry of the browser's history, so that "back" from a customer finds the list
 * again; it stays out of the address, which ends up in logs.
 */
function useSearch(): [string, (query: string) => void] {
  const location = useLocation();
  const navigate = useNavigate();
  const state = location.state as { query?: string } | null;
  return [state?.query ?? '', (query) => void navigate('/customers', { replace: true, state: { query } })];
}
