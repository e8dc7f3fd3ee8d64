package io.stammkunde.segment.membership;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import io.stammkunde.segment.person.PersonState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The members of each segment, derived from the people's states. */
public interface MemberLists {
    /** Makes the lists agree with where these people stand now, for the segments that their news are about. */
    Uni<Void> record(List<PersonState> people);

    /** Members in order of their ids. */
    Uni<Page<Member>> members(String segment, int limit, @Nullable String cursor);

    /** How many entries there are of these people in all lists. */
    Uni<Long> entries(Collection<UUID> people);

    /** Takes these people off all lists. */
    Uni<Void> strike(Collection<UUID> people);

    record Member(UUID profileId, Instant since) {}
}
