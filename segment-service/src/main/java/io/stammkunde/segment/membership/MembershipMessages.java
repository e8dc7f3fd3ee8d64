package io.stammkunde.segment.membership;

import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.person.PersonState;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How subscribers hear of who entered and who left. */
public interface MembershipMessages {
    /** Publishes the news of these people, each person's in order. Completes when all are safe with the broker. */
    Uni<Void> publish(List<PersonState> people);

    /** Lets the topic forget all that was ever said of a person's memberships in these segments. */
    Uni<Void> forget(UUID person, Set<String> segments);
}
