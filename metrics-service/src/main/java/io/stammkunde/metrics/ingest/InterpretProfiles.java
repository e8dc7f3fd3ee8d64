package io.stammkunde.metrics.ingest;

import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.contracts.profile.PermissionV1;
import io.stammkunde.contracts.profile.ProfileChange;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a change of a profile means for the figures. */
public final class InterpretProfiles {
    /** The purpose whose permission figures need. */
    public static final String PURPOSE = "analytics";

    private InterpretProfiles() {}

    public static PersonRow handle(ProfileChangedV1 changed) {
        var snapshot = changed.snapshot();
        var permission = snapshot == null ? null : snapshot.permissions().get(PURPOSE);
        return new PersonRow(
                changed.profileId(),
                changed.revision(),
                changed.mergedInto(),
                changed.absorbed(),
                customerKey(changed, snapshot == null ? List.of() : snapshot.identifiers()),
                isPermitted(permission),
                permission == null ? null : permission.validUntil(),
                snapshot == null ? null : snapshot.firstSeen(),
                snapshot == null ? null : snapshot.lastSeen(),
                changed.change() == ProfileChange.ERASED);
    }

    private static boolean isPermitted(@Nullable PermissionV1 permission) {
        return permission != null && permission.permitted();
    }

    /** The company's own number of the customer: unlike our ids it is the same after the data were read in anew. */
    private static String customerKey(ProfileChangedV1 changed, List<Identifier> identifiers) {
        return identifiers.stream()
                .filter(identifier -> identifier.type().equals("userId"))
                .map(Identifier::value)
                .findFirst()
                .orElse(changed.profileId().toString());
    }
}
