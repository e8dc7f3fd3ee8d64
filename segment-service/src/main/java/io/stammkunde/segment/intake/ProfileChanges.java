package io.stammkunde.segment.intake;

import static io.stammkunde.segment.intake.Unreadable.present;

import io.stammkunde.contracts.profile.PermissionV1;
import io.stammkunde.contracts.profile.ProfileChange;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.contracts.profile.ProfileSnapshotV1;
import io.stammkunde.segment.SegmentConfig;
import io.stammkunde.segment.membership.Change;
import io.stammkunde.segment.person.Permission;
import io.stammkunde.segment.value.FactLimits;
import io.stammkunde.segment.value.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of a profile is kept for rules. */
@ApplicationScoped
public class ProfileChanges {
    private final FactLimits limits;

    ProfileChanges(SegmentConfig config) {
        SegmentConfig.History history = config.history();
        this.limits = new FactLimits(history.maxNames(), history.maxTextLength(), history.maxItems());
    }

    public Change change(ProfileChangedV1 message) {
        ProfileChange change = present(message.change(), "change");
        if (change == ProfileChange.ERASED) {
            return new Change.Erased(message.revision());
        }
        if (change == ProfileChange.MERGED) {
            return absorbed(message);
        }
        ProfileSnapshotV1 snapshot = present(message.snapshot(), "snapshot");
        return new Change.Known(message.revision(), traits(snapshot), permissions(snapshot));
    }

    private static Change absorbed(ProfileChangedV1 message) {
        if (message.mergedInto() == null || message.mergedInto().equals(message.profileId())) {
            throw new Unreadable("a merged profile must name another one as its survivor");
        }
        return new Change.AbsorbedBy(message.revision(), message.mergedInto());
    }

    private Facts traits(ProfileSnapshotV1 snapshot) {
        Map<String, Object> said = new HashMap<>();
        present(snapshot.traits(), "traits")
                .forEach((name, trait) -> said.put(name, present(trait, name).value()));
        return Facts.ofSaid(said, limits);
    }

    private static Map<String, Permission> permissions(ProfileSnapshotV1 snapshot) {
        Map<String, Permission> permissions = new HashMap<>();
        present(snapshot.permissions(), "permissions")
                .forEach((purpose, said) -> permissions.put(purpose, permission(present(said, purpose))));
        return permissions;
    }

    private static Permission permission(PermissionV1 said) {
        return new Permission(said.permitted(), present(said.reason(), "reason"), millis(said.validUntil()));
    }

    private static @Nullable Instant millis(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
