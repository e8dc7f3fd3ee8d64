package io.stammkunde.gateway.caller;

import io.stammkunde.gateway.answer.Refusal;
import io.stammkunde.gateway.route.Access;
import java.util.Collections;

/** Whether a caller may use a route. */
public final class Permission {
    private Permission() {}

    /**
     * Lets the caller pass.
     *
     * @throws Refusal 401 if nobody is known, 403 if somebody is known and may not
     */
    public static void check(Access access, Caller caller) {
        switch (access) {
            case Access.Anybody open -> {}
            case Access.WriteKey key -> {
                if (!(caller instanceof Caller.Source)) {
                    throw Refusal.writeKey("Events are sent with a write key.");
                }
            }
            case Access.SignedIn signedIn -> known(caller);
            case Access.OneOf oneOf -> {
                if (Collections.disjoint(known(caller).roles(), oneOf.roles())) {
                    throw Refusal.forbidden(oneOf.roles());
                }
            }
        }
    }

    private static Caller.SignedIn known(Caller caller) {
        if (caller instanceof Caller.SignedIn signedIn) {
            return signedIn;
        }
        throw Refusal.unauthenticated("Send an access token of the realm, or sign in at /login.");
    }
}
