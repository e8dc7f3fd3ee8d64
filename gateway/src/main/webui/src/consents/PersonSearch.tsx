import { SearchInput } from '@patternfly/react-core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

export function PersonSearch({ onSearch }: { onSearch: (text: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSearch(text.trim());
  };
  return (
    <form role="search" className="person-search" onSubmit={submit}>
      <SearchInput
        aria-label={t('ledger.search')}
        placeholder={t('ledger.searchHint')}
        submitSearchButtonLabel={t('customers.searchButton')}
        resetButtonLabel={t('customers.searchReset')}
        value={text}
        onChange={(_, value) => setText(value)}
        onSearch={submit}
        onClear={() => {
          setText('');
          onSearch('');
        }}
      />
    </form>
  );
}
