package io.stammkunde.profile.permission;

import java.util.List;
import java.util.Map;

/**
 * The W3C's Global Privacy Control: the browser objects to advertising and sharing. It travels in the context of each event,
 * under the name it has in {@code navigator}, to consent-service, which knows the purposes that are meant.
 */
public final class GlobalPrivacyControl {
    public static final String HEADER = "Sec-GPC";

    /** In the context of an event. */
    public static final String FIELD = "globalPrivacyControl";

    private GlobalPrivacyControl() {}

    /** Whether one of the header's values is exactly {@code 1}; anything else says nothing. */
    public static boolean isOn(List<String> values) {
        return values.contains("1");
    }

    /** What of an event's context speaks for the person, where nothing else of it may be kept. */
    public static Map<String, Object> alone(Map<String, Object> context) {
        return isOn(context) ? Map.of(FIELD, true) : Map.of();
    }

    /** Whether an event came with it. */
    public static boolean isOn(Map<String, Object> context) {
        return Boolean.TRUE.equals(context.get(FIELD));
    }
}
