package io.stammkunde.metrics.ingest.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.contracts.segment.MembershipChangedV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.metrics.ingest.ContractChecks;
import io.stammkunde.metrics.ingest.MembershipRow;
import io.stammkunde.metrics.ingest.PoisonedRecord;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the values of records and makes sure of what the contracts promise, before anything is done with them. */
final class WireRecords {
    private WireRecords() {}

    /**
     * An event.
     *
     * @throws PoisonedRecord if it is none
     */
    static ResolvedEventV1 event(byte @Nullable [] value) {
        return ContractChecks.event(read(ResolvedEventV1.class, value));
    }

    /**
     * A change of a profile.
     *
     * @throws PoisonedRecord if it is none
     */
    static ProfileChangedV1 profile(byte @Nullable [] value) {
        return ContractChecks.profile(read(ProfileChangedV1.class, value));
    }

    /**
     * A change of a membership.
     *
     * @throws PoisonedRecord if it is none
     */
    static MembershipRow membership(byte @Nullable [] value) {
        return ContractChecks.membership(read(MembershipChangedV1.class, value));
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
}
