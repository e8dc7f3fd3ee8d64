package io.stammkunde.consent.selfservice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How a signed-in customer is recognised among the profiles. */
@ConfigMapping(prefix = "stammkunde.consent.self-service")
public interface SelfServiceConfig {
    /** Type of identifier that the verified address of the account is; addresses that are not verified prove nothing. */
    @WithDefault("email")
    String addressType();

    /** Open requests of one person at a time; more are refused, so that nobody can bury the desk. */
    @WithDefault("5")
    int openRequests();
}
