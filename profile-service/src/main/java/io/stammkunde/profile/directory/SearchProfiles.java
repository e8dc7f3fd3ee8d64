package io.stammkunde.profile.directory;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.profile.identity.IdentifierRules;
import io.stammkunde.profile.paging.PageRequest;
import io.stammkunde.profile.profile.NameWords;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.profile.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Finds people by what somebody types: a whole e-mail address, a whole user id, or words and beginnings of words of a
 * name, all of which must fit.
 */
@ApplicationScoped
public class SearchProfiles {
    private final FindProfile findProfile;
    private final Profiles profiles;

    SearchProfiles(FindProfile findProfile, Profiles profiles) {
        this.findProfile = findProfile;
        this.profiles = profiles;
    }

    /** An exact match stands alone; otherwise people in order of the list, as many as were asked for and one more. */
    public Uni<List<Profile>> handle(String query, PageRequest page) {
        return page.after().isPresent()
                ? byWords(query, page)
                : exact(query)
                        .chain(found -> found.map(profile -> Uni.createFrom().item(List.of(profile)))
                                .orElseGet(() -> byWords(query, page)));
    }

    private Uni<Optional<Profile>> exact(String query) {
        return findProfile
                .ifKnown(query.contains("@") ? IdentifierRules.EMAIL : Profile.USER_ID, query)
                .chain(found -> found.isPresent() || !query.contains("@")
                        ? Uni.createFrom().item(found)
                        : findProfile.ifKnown(Profile.USER_ID, query));
    }

    private Uni<List<Profile>> byWords(String query, PageRequest page) {
        var words = NameWords.ofQuery(query);
        if (words.isEmpty()) {
            return Uni.createFrom().failure(new InvalidParameter("/query", "must have a word of two letters or more"));
        }
        return query.contains("@")
                ? Uni.createFrom().item(List.of())
                : profiles.withWords(words, page.after(), page.fetch());
    }
}
