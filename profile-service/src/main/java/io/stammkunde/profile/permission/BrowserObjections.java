package io.stammkunde.profile.permission;

import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.profile.ProfileConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/** What an event says of permissions, in the light of whether its browser objects to advertising and sharing. */
@Singleton
public final class BrowserObjections {
    private final Set<String> meant;

    @Inject
    BrowserObjections(ProfileConfig config) {
        this(config.objectedByBrowsers());
    }

    private BrowserObjections(Set<String> meant) {
        this.meant = Set.copyOf(meant);
    }

    /** Objections to these purposes. */
    public static BrowserObjections to(Set<String> purposes) {
        return new BrowserObjections(purposes);
    }

    /** All that is known of what a person allows, with what the event says. */
    public Permissions chosen(Permissions before, CollectedEventV1 event) {
        var choices = GlobalPrivacyControl.isOn(event.context())
                ? before.inSpiteOfObjection(event.consents(), meant)
                : event.consents();
        return before.chosen(choices, event.timestamp());
    }
}
