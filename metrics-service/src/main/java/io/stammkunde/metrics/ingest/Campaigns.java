package io.stammkunde.metrics.ingest;

import io.stammkunde.contracts.event.ResolvedEventV1;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The campaign that led somebody here, which SDKs put into {@code context.campaign}: kept among the properties of the
 * event under the names that it has in an address, {@code utm_source} and so on. What the properties say themselves stands.
 */
final class Campaigns {
    private static final String CAMPAIGN = "campaign";

    /** Name in the context, and as a property. */
    private static final Map<String, String> PROPERTIES = Map.of(
            "source", "utm_source",
            "medium", "utm_medium",
            "name", "utm_campaign",
            "term", "utm_term",
            "content", "utm_content");

    private Campaigns() {}

    /** The only part of a context that figures need. */
    static Map<String, Object> ofContext(@Nullable Map<String, Object> context) {
        return context != null && context.get(CAMPAIGN) instanceof Map<?, ?> campaign
                ? Map.of(CAMPAIGN, campaign)
                : Map.of();
    }

    /** The properties of an event with those of its campaign. */
    static Map<String, Object> withCampaign(ResolvedEventV1 event) {
        if (!(event.context().get(CAMPAIGN) instanceof Map<?, ?> campaign)) {
            return event.properties();
        }
        var properties = new LinkedHashMap<>(event.properties());
        PROPERTIES.forEach((name, property) -> {
            var said = text(campaign.get(name));
            if (said != null && properties.get(property) == null) {
                properties.put(property, said);
            }
        });
        return properties;
    }

    private static @Nullable String text(@Nullable Object said) {
        return said == null ? null : Texts.name(Map.of(CAMPAIGN, said), CAMPAIGN);
    }
}
