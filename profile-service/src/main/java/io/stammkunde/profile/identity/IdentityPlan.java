package io.stammkunde.profile.identity;

import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.profile.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who an event is from, and what that changes. Pure.
 *
 * <p>Identifiers are considered strongest first. One that belongs to a customer with another user id is left out, and so
 * is one whose profile would make the person too large. The remaining profiles are one person: the known customer
 * survives, and among anonymous profiles the oldest. As the survivor is stronger than whatever it absorbs, two instances
 * that merge at the same time can never merge in a circle.
 *
 * @param profileId the person
 * @param created whether the person is new
 * @param absorbs profiles that become part of the person
 * @param links identifiers that are to lead to the person and be listed there
 * @param refusals identifiers that were left out
 */
public record IdentityPlan(
        UUID profileId, boolean created, List<UUID> absorbs, List<Identifier> links, List<Refusal> refusals) {
    private static final Comparator<Profile> STRENGTH = Comparator.comparing(
                    (Profile profile) -> !profile.isKnownCustomer())
            .thenComparing(Profile::id);

    /**
     * Plans for identifiers in order of priority, of which there must be one at least.
     *
     * @param newId asked for an id if the person is new
     * @throws NotStoredYet if the plan would take something from somebody for a reason that nobody else can see yet:
     *     another instance could decide the other way round at the same time
     */
    public static IdentityPlan of(
            IdentityView view, List<Identifier> identifiers, IdentifierRules rules, Supplier<UUID> newId) {
        if (identifiers.isEmpty()) {
            throw new IllegalArgumentException("without an identifier nobody can be recognised");
        }
        return new Draft(view, identifiers, rules).plan(newId);
    }

    /** Collects what belongs together while the identifiers are gone through. */
    private static final class Draft {
        private final IdentityView view;
        private final IdentifierRules rules;
        private final Map<UUID, Profile> people = new LinkedHashMap<>();
        private final List<Identifier> accepted = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private @Nullable String userId;

        Draft(IdentityView view, List<Identifier> identifiers, IdentifierRules rules) {
            this.view = view;
            this.rules = rules;
            identifiers.forEach(identifier -> consider(identifier, view.ownerOf(identifier)));
        }

        private void consider(Identifier identifier, @Nullable Profile owner) {
            var isUserId = identifier.type().equals(Profile.USER_ID);
            if (isUserId && userId == null) {
                userId = identifier.value();
            }
            if (owner == null) {
                accepted.add(identifier);
            } else if (isOtherCustomer(owner)) {
                leaveOut(identifier, owner, isUserId);
            } else if (!people.containsKey(owner.id()) && isTooLarge(owner)) {
                refusals.add(new Refusal(Refusal.Reason.TOO_MANY_PROFILES, identifier, owner.id()));
            } else if (!people.containsKey(owner.id()) && hasTooMany(owner)) {
                refusals.add(new Refusal(Refusal.Reason.TOO_MANY_IDENTIFIERS, identifier, owner.id()));
            } else {
                people.put(owner.id(), owner);
                accepted.add(identifier);
                userId = userId == null ? owner.userId() : userId;
            }
        }

        private boolean isOtherCustomer(Profile owner) {
            return owner.userId() != null && userId != null && !Objects.equals(owner.userId(), userId);
        }

        /**
         * The event's own user id may lead to somebody else if a claim lost against another instance. That profile can
         * never list it any more, so the id is free for a person of its own.
         */
        private void leaveOut(Identifier identifier, Profile owner, boolean isUserId) {
            if (isUserId && identifier.value().equals(userId)) {
                var stored = view.storedOwnerOf(identifier);
                if (stored == null || stored.userId() == null || stored.userId().equals(userId)) {
                    throw new NotStoredYet();
                }
                accepted.add(identifier);
            } else {
                refusals.add(new Refusal(Refusal.Reason.OTHER_CUSTOMER, identifier, owner.id()));
            }
        }

        private boolean isTooLarge(Profile owner) {
            var size = people.values().stream().mapToInt(Draft::size).sum();
            return !people.isEmpty() && size + size(owner) > rules.maxMerged();
        }

        private boolean hasTooMany(Profile owner) {
            return !people.isEmpty()
                    && rules.types().stream().anyMatch(type -> {
                        var all = new LinkedHashSet<Identifier>();
                        people.values().forEach(profile -> all.addAll(profile.identifiers()));
                        all.addAll(owner.identifiers());
                        return count(all, type) > rules.limit(type);
                    });
        }

        private static int size(Profile profile) {
            return 1 + profile.absorbed().size();
        }

        private static long count(Collection<Identifier> identifiers, String type) {
            return identifiers.stream()
                    .filter(identifier -> identifier.type().equals(type))
                    .count();
        }

        IdentityPlan plan(Supplier<UUID> newId) {
            var survivor = people.values().stream().min(STRENGTH);
            var id = survivor.map(Profile::id).orElseGet(newId);
            var absorbs =
                    people.keySet().stream().filter(other -> !other.equals(id)).toList();
            survivor.filter(Profile::isKnownCustomer)
                    .filter(known ->
                            !isStoredAsKnown(known) && !absorbs.stream().allMatch(view::isUnwritten))
                    .ifPresent(known -> {
                        throw new NotStoredYet();
                    });
            return new IdentityPlan(id, survivor.isEmpty(), absorbs, links(id), List.copyOf(refusals));
        }

        private boolean isStoredAsKnown(Profile profile) {
            var stored = view.stored(profile.id());
            return stored != null && stored.isKnownCustomer();
        }

        /** What the person does not list yet, as far as the limits go. */
        private List<Identifier> links(UUID survivor) {
            var listed = new LinkedHashSet<Identifier>();
            people.values().forEach(profile -> listed.addAll(profile.identifiers()));
            var links = new ArrayList<Identifier>();
            for (var identifier : accepted) {
                if (listed.contains(identifier)) {
                    continue;
                }
                if (count(listed, identifier.type()) < rules.limit(identifier.type())) {
                    listed.add(identifier);
                    links.add(identifier);
                } else {
                    refusals.add(new Refusal(Refusal.Reason.TOO_MANY_IDENTIFIERS, identifier, survivor));
                }
            }
            return links;
        }
    }
}
