import {
  Button,
  Dropdown,
  DropdownGroup,
  DropdownItem,
  DropdownList,
  MenuToggle,
  ToggleGroup,
  ToggleGroupItem,
} from '@patternfly/react-core';
import MoonIcon from '@patternfly/react-icons/dist/esm/icons/moon-icon';
import SunIcon from '@patternfly/react-icons/dist/esm/icons/sun-icon';
import UserIcon from '@patternfly/react-icons/dist/esm/icons/user-icon';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n/i18n';
import { LANGUAGES } from '../i18n/language';
import { useLanguage } from '../i18n/useLanguage';
import { useMe } from './MeContext';
import { chooseTheme, useTheme } from './theme';

/** @param alerts the bell, for those who may see figures */
export function HeaderTools({ alerts }: { alerts: ReactNode }) {
  return (
    <div className="header-tools">
      {alerts}
      <LanguageSwitch />
      <ThemeSwitch />
      <UserMenu />
    </div>
  );
}

export function LanguageSwitch() {
  const { t } = useTranslation();
  const shown = useLanguage();
  return (
    <ToggleGroup isCompact aria-label={t('header.language')}>
      {LANGUAGES.map((language) => (
        <ToggleGroupItem
          key={language}
          text={<span lang={language}>{language.toUpperCase()}</span>}
          aria-label={`${language.toUpperCase()}: ${t(`header.languages.${language}`)}`}
          isSelected={language === shown}
          onChange={() => void chooseLanguage(language)}
        />
      ))}
    </ToggleGroup>
  );
}

export function ThemeSwitch() {
  const { t } = useTranslation();
  const next = useTheme() === 'dark' ? 'light' : 'dark';
  return (
    <Button
      variant="plain"
      aria-label={t(`header.theme.${next}`)}
      icon={next === 'dark' ? <MoonIcon /> : <SunIcon />}
      onClick={() => chooseTheme(next)}
    />
  );
}

function UserMenu() {
  const { t } = useTranslation();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  const known = ['analyst', 'marketer', 'data-steward', 'compliance-officer', 'administrator'] as const;
  const roles = known.filter((role) => me.roles.includes(role)).map((role) => t(`header.roles.${role}`));
  return (
    <Dropdown
      isOpen={isOpen}
      onOpenChange={setOpen}
      popperProps={{ position: 'right', appendTo: 'inline' }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plainText"
          isExpanded={isOpen}
          icon={<UserIcon />}
          onClick={() => setOpen(!isOpen)}
        >
          {me.name || me.username}
        </MenuToggle>
      )}
    >
      <DropdownGroup label={t('header.signedInAs', { username: me.username })}>
        <DropdownList>
          <DropdownItem isDisabled key="roles" description={roles.join(', ')}>
            {t('header.rolesTitle')}
          </DropdownItem>
          <DropdownItem key="docs" to="/docs">
            {t('header.docs')}
          </DropdownItem>
          <DropdownItem key="logout" to="/logout">
            {t('header.signOut')}
          </DropdownItem>
        </DropdownList>
      </DropdownGroup>
    </Dropdown>
  );
}
