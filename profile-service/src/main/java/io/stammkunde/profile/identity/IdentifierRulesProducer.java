package io.stammkunde.profile.identity;

import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.profile.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;

/** The rules as configured; a mistake in them stops the start. */
@ApplicationScoped
class IdentifierRulesProducer {
    private static final int DEFAULT_LIMIT = 10;

    @Produces
    @Singleton
    IdentifierRules rules(ProfileConfig config) {
        var identity = config.identity();
        var limits = new LinkedHashMap<String, Integer>();
        for (var type : identity.types()) {
            limits.put(
                    type, type.equals(Profile.USER_ID) ? 1 : identity.limits().getOrDefault(type, DEFAULT_LIMIT));
        }
        return new IdentifierRules(
                limits, identity.blockedValues(), identity.defaultRegion(), identity.maxMergedProfiles());
    }
}
