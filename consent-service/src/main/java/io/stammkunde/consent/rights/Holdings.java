package io.stammkunde.consent.rights;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Asks a participant for everything it holds on a person. */
public interface Holdings {
    /** By category. Fails if the participant cannot be asked or does not answer in time. */
    Uni<JsonNode> of(String participant, List<UUID> profileIds);
}
