package io.stammkunde.consent.opendsr;

import io.stammkunde.consent.rights.RightsType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What OpenDSR lets people ask for. */
public enum SubjectRequestType {
    ACCESS(RightsType.ACCESS),
    PORTABILITY(RightsType.PORTABILITY),
    ERASURE(RightsType.ERASURE);

    private final RightsType right;

    SubjectRequestType(RightsType right) {
        this.right = right;
    }

    /** The right behind it. */
    public RightsType right() {
        return right;
    }

    /** As the protocol spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what the protocol spells. */
    public static Optional<SubjectRequestType> read(String text) {
        return Arrays.stream(values()).filter(type -> type.text().equals(text)).findFirst();
    }
}
