package io.stammkunde.consent.rights;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Asks participants, one after the other, for everything they hold on a person. */
@ApplicationScoped
public class GatherHoldings {
    private final Holdings holdings;

    public GatherHoldings(Holdings holdings) {
        this.holdings = holdings;
    }

    /** By participant. Fails if one of them does not answer: half of it would be wrong. */
    public Uni<Map<String, JsonNode>> of(Collection<String> participants, List<UUID> profileIds) {
        return Multi.createFrom()
                .iterable(participants)
                .onItem()
                .transformToUniAndConcatenate(
                        participant -> holdings.of(participant, profileIds).map(held -> Map.entry(participant, held)))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(TreeMap::new);
    }
}
