package io.stammkunde.profile.identity;

import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event says about who it is from. */
public final class EventIdentifiers {
    private final IdentifierRules rules;

    public EventIdentifiers(IdentifierRules rules) {
        this.rules = rules;
    }

    /** Strongest first; empty if nothing in the event identifies anybody. */
    public List<Identifier> of(CollectedEventV1 event) {
        var found = new ArrayList<Identifier>();
        add(found, Profile.USER_ID, event.userId());
        add(found, IdentifierRules.ANONYMOUS_ID, event.anonymousId());
        add(found, IdentifierRules.ANONYMOUS_ID, event.previousId());
        for (var type : rules.types()) {
            var stated = event.traits().get(type);
            if (!type.equals(Profile.USER_ID) && !type.equals(IdentifierRules.ANONYMOUS_ID) && stated != null) {
                add(found, type, text(stated));
            }
        }
        return rules.byPriority(found);
    }

    private void add(List<Identifier> found, String type, @Nullable String value) {
        if (value != null) {
            rules.normalise(type, value).ifPresent(found::add);
        }
    }

    private static @Nullable String text(Object stated) {
        return stated instanceof String || stated instanceof Number ? stated.toString() : null;
    }
}
