/** Accounts in Keycloak, and what a person is known by in profile-service. */
@NullMarked
package io.stammkunde.consent.account.http;

import org.jspecify.annotations.NullMarked;
