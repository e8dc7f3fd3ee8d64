package io.stammkunde.servers;

import static java.util.Objects.requireNonNull;

/**
 * Where the realm {@code stammkunde} is. {@code issuer} is the realm's address, which is also the {@code iss} of its
 * tokens and the prefix of {@code /.well-known/openid-configuration}. {@code serviceSecret} is the secret of the client
 * {@code stammkunde-service}.
 */
public record KeycloakFacts(String issuer, String serviceSecret) {
    public KeycloakFacts {
        requireNonNull(issuer, "issuer");
        requireNonNull(serviceSecret, "serviceSecret");
    }

    @Override
    public String toString() {
        return "KeycloakFacts[issuer=" + issuer + "]";
    }
}
