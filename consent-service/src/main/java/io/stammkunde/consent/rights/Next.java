package io.stammkunde.consent.rights;

import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a decision.
 *
 * @param request as it is from now on
 * @param commands to be sent, in the transaction that keeps the request
 * @param lookAt when the request must be looked at again without anything having happened, or null if it waits for people
 */
public record Next(
        RightsRequest request,
        List<PrivacyCommandV1> commands,
        @Nullable Instant lookAt) {
    public Next {
        commands = List.copyOf(commands);
    }

    static Next waiting(RightsRequest request) {
        return new Next(request, List.of(), null);
    }
}
