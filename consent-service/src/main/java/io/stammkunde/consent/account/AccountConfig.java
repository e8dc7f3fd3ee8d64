package io.stammkunde.consent.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** Where accounts are, and whose are left alone. */
@ConfigMapping(prefix = "stammkunde.consent.accounts")
public interface AccountConfig {
    /** The realm in Keycloak's admin API, such as {@code https://…/admin/realms/stammkunde}; without it there are no accounts. */
    Optional<String> url();

    /** Roles of people who work here: their accounts are ended by an administrator, not by a rights request. */
    @WithDefault("analyst,marketer,data-steward,compliance-officer,administrator,bi-reader,service")
    Set<String> staffRoles();
}
