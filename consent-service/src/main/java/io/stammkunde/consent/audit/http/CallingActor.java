package io.stammkunde.consent.audit.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.http.Roles;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, as the audit log knows them. */
public final class CallingActor {
    private CallingActor() {}

    /** A person by their subject in Keycloak, a service by the name of its client. */
    public static Actor of(SecurityIdentity caller) {
        var name = caller.getPrincipal().getName();
        return caller.getPrincipal() instanceof JsonWebToken token
                ? new Actor(id(token, !isPerson(caller)).orElse(name), name)
                : new Actor(name, name);
    }

    /** Whether a person calls, in the console or elsewhere, and not a service by itself. */
    public static boolean isPerson(SecurityIdentity caller) {
        return !caller.hasRole(Roles.SERVICE);
    }

    private static Optional<String> id(JsonWebToken token, boolean isService) {
        var subject = Optional.ofNullable(token.getSubject());
        return isService ? token.<String>claim("azp").or(() -> subject) : subject;
    }
}
