import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getFile } from '../api/request';
import { useLanguage } from '../i18n/useLanguage';
import { RefusalAlert } from '../states/RefusalAlert';
import { csvOf, fileNameOf } from './csv';
import { saveFile } from './saveFile';
import type { TableData } from './tableData';

const FORMATS = ['csv', 'parquet'] as const;

/** Addresses where the service writes the same numbers itself, with everything it knows of them. */
export type ServerExports = Partial<Record<(typeof FORMATS)[number], string>>;

interface ExportMenuProps {
  /** What is exported; names the file. */
  title: string;
  /** The shown table; missing while it is on its way. */
  data?: TableData | undefined;
  server?: ServerExports | undefined;
}

/** Takes what is shown away as a file. */
export function ExportMenu({ title, data, server = {} }: ExportMenuProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const name = fileNameOf(title);
  const fetched = useMutation({
    mutationFn: async ({ path, format }: { path: string; format: string }) =>
      saveFile(`${name}.${format}`, await getFile(path)),
  });
  return (
    <>
      <Dropdown
        isOpen={isOpen}
        onOpenChange={setOpen}
        onSelect={() => setOpen(false)}
        popperProps={{ position: 'right', appendTo: 'inline' }}
        toggle={(ref) => (
          <MenuToggle
            ref={ref}
            variant="secondary"
            size="sm"
            icon={<DownloadIcon />}
            isExpanded={isOpen}
            isDisabled={data === undefined}
            aria-label={`${t('export.label')}: ${title}`}
            onClick={() => setOpen(!isOpen)}
          >
            {t('export.label')}
          </MenuToggle>
        )}
      >
        <DropdownList>
          <DropdownItem
            key="table"
            description={t('export.tableText')}
            onClick={() => data && saveFile(`${name}.csv`, csvFile(csvOf(data, language)))}
          >
            {t('export.table')}
          </DropdownItem>
          {FORMATS.flatMap((format) => {
            const path = server[format];
            return path === undefined
              ? []
              : [
                  <DropdownItem
                    key={format}
                    description={t(`export.${format}Text`)}
                    onClick={() => fetched.mutate({ path, format })}
                  >
                    {t(`export.${format}`)}
                  </DropdownItem>,
                ];
          })}
        </DropdownList>
      </Dropdown>
      <RefusalAlert error={fetched.error} />
    </>
  );
}

function csvFile(text: string): Blob {
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
