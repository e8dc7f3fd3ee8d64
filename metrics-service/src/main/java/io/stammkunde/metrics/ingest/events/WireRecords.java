package io.stammkunde.metrics.ingest.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.contracts.segment.MembershipChangedV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.metrics.ingest.MembershipRow;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the values of records and makes sure of what the contracts promise, before anything is done with them. */
final class WireRecords {
    /** Beyond these no calendar of a shop goes, and DuckDB's does not need to. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private WireRecords() {}

    /**
     * An event.
     *
     * @throws PoisonedRecord if it is none
     */
    static ResolvedEventV1 event(byte @Nullable [] value) {
        var event = read(ResolvedEventV1.class, value);
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
                Map.of(),
                Map.of(),
                event.purposes() == null ? Set.of() : event.purposes());
    }

    /**
     * A change of a profile.
     *
     * @throws PoisonedRecord if it is none
     */
    static ProfileChangedV1 profile(byte @Nullable [] value) {
        var changed = read(ProfileChangedV1.class, value);
        require(changed.profileId(), "profileId");
        require(changed.change(), "change");
        var snapshot = changed.snapshot();
        if (snapshot != null) {
            require(snapshot.identifiers(), "snapshot/identifiers");
            require(snapshot.permissions(), "snapshot/permissions");
            requireInCalendar(snapshot.firstSeen(), "snapshot/firstSeen");
            requireInCalendar(snapshot.lastSeen(), "snapshot/lastSeen");
            if (snapshot.permissions().values().stream().anyMatch(WireRecords::endsBeyondCalendar)) {
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
     * @throws PoisonedRecord if it is none
     */
    static MembershipRow membership(byte @Nullable [] value) {
        var changed = read(MembershipChangedV1.class, value);
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

    private static boolean endsBeyondCalendar(io.stammkunde.contracts.profile.@Nullable PermissionV1 permission) {
        return permission != null
                && permission.validUntil() != null
                && (permission.validUntil().isBefore(EARLIEST)
                        || permission.validUntil().isAfter(LATEST));
    }

    private static Map<String, Object> orEmpty(@Nullable Map<String, Object> map) {
        return map == null ? Map.of() : map;
    }

    private static <T> T read(Class<T> form, byte @Nullable [] value) {
        if (value == null) {
            throw new PoisonedRecord("the record has no value");
        }
        try {
            T read = WireJson.MAPPER.readValue(value, form);
            if (read == null) {
                throw new PoisonedRecord("the value is null");
            }
            return read;
        } catch (JsonMappingException mistake) {
            throw new PoisonedRecord("not of the contract's form at /" + pointer(mistake));
        } catch (JsonProcessingException mistake) {
            throw new PoisonedRecord("not JSON");
        } catch (IOException mistake) {
            throw new PoisonedRecord("not readable");
        }
    }

    /** Names of fields only where the contract has them; what else stands in a record may be personal. */
    private static String pointer(JsonMappingException mistake) {
        return mistake.getPath().stream()
                .limit(1)
                .map(reference -> reference.getFieldName() == null ? "*" : reference.getFieldName())
                .collect(Collectors.joining("/"));
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
