package io.stammkunde.consent.signal;

import java.util.Collection;

/**
 * The header {@code Sec-GPC} of the W3C's Global Privacy Control. It is on if one of its values is exactly {@code 1};
 * any other value says nothing, as its absence does.
 */
public final class GlobalPrivacyControl {
    public static final String HEADER = "Sec-GPC";

    private static final String ON = "1";

    private GlobalPrivacyControl() {}

    /** Whether the person objects. */
    public static boolean isOn(Collection<String> values) {
        return values.contains(ON);
    }
}
