package io.stammkunde.profile.collect;

import java.util.LinkedHashMap;
import java.util.Map;

/** The choices that travel with an event, in the form of the Segment and of the RudderStack SDKs. */
final class ConsentChoices {
    private static final int MAX_PURPOSES = 100;
    private static final int MAX_PURPOSE_LENGTH = 100;

    private ConsentChoices() {}

    /** Purpose key to allowed or refused. A purpose that is both allowed and denied is denied. */
    static Map<String, Boolean> of(Fields context) {
        var choices = new LinkedHashMap<String, Boolean>();
        var categories = context.object("consent").object("categoryPreferences");
        categories.values().forEach((purpose, allowed) -> {
            if (!(allowed instanceof Boolean isAllowed)) {
                throw categories.mistake(purpose, "must be true or false");
            }
            put(choices, categories, purpose, isAllowed);
        });
        var management = context.object("consentManagement");
        putAll(choices, management, "allowedConsentIds", true);
        putAll(choices, management, "deniedConsentIds", false);
        return choices;
    }

    private static void putAll(Map<String, Boolean> choices, Fields management, String name, boolean allowed) {
        for (var purpose : management.list(name)) {
            if (!(purpose instanceof String key)) {
                throw management.mistake(name, "must be an array of texts");
            }
            put(choices, management, key, allowed);
        }
    }

    private static void put(Map<String, Boolean> choices, Fields where, String purpose, boolean allowed) {
        if (purpose.isBlank() || purpose.length() > MAX_PURPOSE_LENGTH) {
            throw where.mistake("", "must name purposes of 1 to %d characters".formatted(MAX_PURPOSE_LENGTH));
        }
        choices.merge(purpose, allowed, Boolean::logicalAnd);
        if (choices.size() > MAX_PURPOSES) {
            throw where.mistake("", "must not name more than %d purposes".formatted(MAX_PURPOSES));
        }
    }
}
