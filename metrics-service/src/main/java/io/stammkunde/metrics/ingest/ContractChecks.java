package io.stammkunde.metrics.ingest;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.profile.PermissionV1;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.contracts.segment.MembershipChangedV1;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes sure of what the contracts promise, before anything is done with what others have sent. */
public final class ContractChecks {
    /** Beyond these no calendar of a shop goes, and DuckDB's does not need to. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private ContractChecks() {}

    /**
     * An event.
     *
     * @throws PoisonedRecord if it lacks something
     */
    public static ResolvedEventV1 event(ResolvedEventV1 event) {
        require(event.eventId(), "eventId");
        require(event.profileId(), "profileId");
        require(event.sourceId(), "sourceId");
        require(event.type(), "type");
        requireInCalendar(event.timestamp(), "timestamp");
        requireInCalendar(event.receivedAt(), "receivedAt");
        return new ResolvedEventV1(
                event.eventId(),
                event.messageId(),
                event.sourceId(),
                event.profileId(),
                event.type(),
                event.event(),
                event.timestamp(),
                event.receivedAt(),
                orEmpty(event.properties()),
                Map.of(),
                Campaigns.ofContext(event.context()),
                Map.of(),
                event.purposes() == null ? Set.of() : event.purposes());
    }

    /**
     * A change of a profile.
     *
     * @throws PoisonedRecord if it lacks something
     */
    public static ProfileChangedV1 profile(ProfileChangedV1 changed) {
        require(changed.profileId(), "profileId");
        require(changed.change(), "change");
        var snapshot = changed.snapshot();
        if (snapshot != null) {
            require(snapshot.identifiers(), "snapshot/identifiers");
            require(snapshot.permissions(), "snapshot/permissions");
            requireInCalendar(snapshot.firstSeen(), "snapshot/firstSeen");
            requireInCalendar(snapshot.lastSeen(), "snapshot/lastSeen");
            if (snapshot.permissions().values().stream().anyMatch(ContractChecks::endsBeyondCalendar)) {
                throw new PoisonedRecord("snapshot/permissions: validUntil is beyond any calendar");
            }
        }
        return new ProfileChangedV1(
                changed.profileId(),
                changed.change(),
                changed.revision(),
                changed.at(),
                changed.absorbed() == null ? List.of() : changed.absorbed(),
                changed.mergedInto(),
                snapshot);
    }

    /**
     * A change of a membership.
     *
     * @throws PoisonedRecord if it lacks something
     */
    public static MembershipRow membership(MembershipChangedV1 changed) {
        require(changed.profileId(), "profileId");
        require(changed.segment(), "segment");
        require(changed.change(), "change");
        requireInCalendar(changed.since(), "since");
        return switch (changed.change()) {
            case "ENTERED", "EXITED" ->
                new MembershipRow(
                        changed.profileId(), changed.segment(), changed.change().equals("ENTERED"), changed.since());
            default -> throw new PoisonedRecord("change is neither ENTERED nor EXITED");
        };
    }

    private static boolean endsBeyondCalendar(@Nullable PermissionV1 permission) {
        return permission != null
                && permission.validUntil() != null
                && (permission.validUntil().isBefore(EARLIEST)
                        || permission.validUntil().isAfter(LATEST));
    }

    private static Map<String, Object> orEmpty(@Nullable Map<String, Object> map) {
        return map == null ? Map.of() : map;
    }

    private static void require(@Nullable Object value, String field) {
        if (value == null) {
            throw new PoisonedRecord("%s is missing".formatted(field));
        }
    }

    private static void requireInCalendar(@Nullable Instant instant, String field) {
        require(instant, field);
        if (instant != null && (instant.isBefore(EARLIEST) || instant.isAfter(LATEST))) {
            throw new PoisonedRecord("%s is beyond any calendar".formatted(field));
        }
    }
}
