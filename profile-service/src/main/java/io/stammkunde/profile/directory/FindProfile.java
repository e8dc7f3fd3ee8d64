package io.stammkunde.profile.directory;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.identity.IdentifierRules;
import io.stammkunde.profile.identity.LoadPeople;
import io.stammkunde.profile.identity.People;
import io.stammkunde.profile.profile.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** Finds one person by id or identifier; merges are followed. */
@ApplicationScoped
public class FindProfile {
    private final LoadPeople loadPeople;
    private final IdentifierRules rules;

    FindProfile(LoadPeople loadPeople, IdentifierRules rules) {
        this.loadPeople = loadPeople;
        this.rules = rules;
    }

    /** The person an id stands for. Fails with {@link DirectoryRefusal.UnknownProfile}. */
    public Uni<Profile> byId(UUID id) {
        return existing(loadPeople
                .handle(List.of(), List.of(id))
                .map(people -> Optional.ofNullable(people.stored(id)).map(found -> people.survivorOf(found.id()))));
    }

    /**
     * The person who has an identifier, which is brought into its normal form first. Fails with {@link
     * DirectoryRefusal.UnknownProfile} or {@link DirectoryRefusal.NoIdentifier}.
     */
    public Uni<Profile> byIdentifier(String type, String value) {
        return existing(owner(identifier(rules, type, value, "")));
    }

    /** The person who has an identifier, if the value can be one and somebody has it. */
    Uni<Optional<Profile>> ifKnown(String type, String value) {
        return rules.normalise(type, value)
                .map(this::owner)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<Profile>> owner(Identifier identifier) {
        return loadPeople.handle(List.of(identifier)).map(people -> owner(people, identifier));
    }

    /** A claim that was never completed leads to nobody yet. */
    private static Optional<Profile> owner(People people, Identifier identifier) {
        return Optional.ofNullable(people.ownerOf(identifier)).filter(profile -> profile.revision() > 0);
    }

    static Identifier identifier(IdentifierRules rules, String type, String value, String pointer) {
        if (!rules.types().contains(type)) {
            throw new DirectoryRefusal.NoIdentifier(
                    pointer + "/type", "must be one of " + String.join(", ", rules.types()));
        }
        return rules.normalise(type, value)
                .orElseThrow(() ->
                        new DirectoryRefusal.NoIdentifier(pointer + "/value", "cannot identify anybody as " + type));
    }

    private static Uni<Profile> existing(Uni<Optional<Profile>> found) {
        return found.map(Optional::orElseThrow)
                .onFailure(NoSuchElementException.class)
                .transform(none -> new DirectoryRefusal.UnknownProfile());
    }
}
