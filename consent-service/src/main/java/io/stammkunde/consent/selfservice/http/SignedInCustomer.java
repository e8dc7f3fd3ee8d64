package io.stammkunde.consent.selfservice.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.stammkunde.consent.selfservice.Customer;
import io.stammkunde.consent.selfservice.SelfServiceRefusal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads a customer from their token. */
final class SignedInCustomer {
    private SignedInCustomer() {}

    /**
     * The customer.
     *
     * @throws SelfServiceRefusal.AddressNotVerified if the token proves no address
     */
    static Customer of(SecurityIdentity caller) {
        if (caller.getPrincipal() instanceof JsonWebToken token
                && token.getClaim("email") instanceof String address
                && Boolean.TRUE.equals(token.getClaim("email_verified"))
                && token.getSubject() != null) {
            return new Customer(token.getSubject(), address);
        }
        throw new SelfServiceRefusal.AddressNotVerified();
    }
}
