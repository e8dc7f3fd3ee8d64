package io.stammkunde.profile.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.profile.Profile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentityPlanTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Identifier PHONE_OF_ADA = new Identifier("anonymousId", "ada-phone");
    private static final Identifier LAPTOP_OF_ADA = new Identifier("anonymousId", "ada-laptop");
    private static final Identifier ADA = new Identifier("userId", "ada");
    private static final Identifier BOB = new Identifier("userId", "bob");
    private static final Identifier MAIL = new Identifier("email", "ada@example.org");

    private final Map<Identifier, UUID> owners = new HashMap<>();
    private final Map<UUID, Profile> profiles = new HashMap<>();
    private IdentifierRules rules = TestRules.shipped();

    @Test
    void somebodyNobodyKnowsBecomesANewPerson() {
        var plan = plan(PHONE_OF_ADA);

        assertThat(plan.created()).isTrue();
        assertThat(plan.links()).containsExactly(PHONE_OF_ADA);
    }

    @Test
    void anonymousHistoryJoinsAtIdentify() {
        var visitor = person(1, PHONE_OF_ADA);

        var plan = plan(ADA, PHONE_OF_ADA);

        assertThat(plan.profileId()).isEqualTo(visitor);
        assertThat(plan.links()).containsExactly(ADA);
        assertThat(plan.absorbs()).isEmpty();
    }

    @Test
    void theKnownCustomerAbsorbsTheVisitorWhoTurnsOutToBeThem() {
        var visitor = person(1, PHONE_OF_ADA);
        var customer = person(2, ADA, LAPTOP_OF_ADA);

        var plan = plan(ADA, PHONE_OF_ADA);

        assertThat(plan.profileId()).isEqualTo(customer);
        assertThat(plan.absorbs()).containsExactly(visitor);
    }

    @Test
    void onASharedDeviceTheSecondCustomerStaysApartFromTheFirst() {
        var ada = person(1, ADA, PHONE_OF_ADA);

        var plan = plan(BOB, PHONE_OF_ADA);

        assertThat(plan.created()).isTrue();
        assertThat(plan.links()).containsExactly(BOB);
        assertThat(plan.refusals()).containsExactly(new Refusal(Refusal.Reason.OTHER_CUSTOMER, PHONE_OF_ADA, ada));
    }

    @Test
    void afterALogoutWithoutResetTheDeviceStillBelongsToTheFirstCustomer() {
        var ada = person(1, ADA, PHONE_OF_ADA);

        assertThat(plan(PHONE_OF_ADA).profileId()).isEqualTo(ada);
    }

    @Test
    void theStrongerIdentifierWinsWhereTwoCustomersShareWeakerOnes() {
        var ada = person(1, ADA, MAIL);
        var bob = person(2, BOB, LAPTOP_OF_ADA);

        var plan = plan(MAIL, LAPTOP_OF_ADA);

        assertThat(plan.profileId()).isEqualTo(ada);
        assertThat(plan.refusals()).containsExactly(new Refusal(Refusal.Reason.OTHER_CUSTOMER, LAPTOP_OF_ADA, bob));
    }

    @Test
    void amongVisitorsTheOldestSurvives() {
        var younger = person(2, LAPTOP_OF_ADA, MAIL);
        var older = person(1, PHONE_OF_ADA);

        var plan = plan(MAIL, PHONE_OF_ADA);

        assertThat(plan.profileId()).isEqualTo(older);
        assertThat(plan.absorbs()).containsExactly(younger);
    }

    @Test
    void aMergeStormEndsAtTheCap() {
        rules = TestRules.rules(10, 100, 3);
        var one = person(1, new Identifier("email", "a@example.org"));
        person(2, new Identifier("email", "b@example.org"));
        person(3, new Identifier("email", "c@example.org"));
        var four = person(4, PHONE_OF_ADA);

        var plan = plan(
                new Identifier("email", "a@example.org"),
                new Identifier("email", "b@example.org"),
                new Identifier("email", "c@example.org"),
                PHONE_OF_ADA);

        assertThat(plan.profileId()).isEqualTo(one);
        assertThat(plan.absorbs()).hasSize(2);
        assertThat(plan.refusals()).containsExactly(new Refusal(Refusal.Reason.TOO_MANY_PROFILES, PHONE_OF_ADA, four));
    }

    @Test
    void moreIdentifiersOfATypeThanAllowedAreNotLinked() {
        rules = TestRules.rules(1, 100, 50);
        var ada = person(1, ADA, MAIL);

        var plan = plan(ADA, new Identifier("email", "second@example.org"));

        assertThat(plan.profileId()).isEqualTo(ada);
        assertThat(plan.links()).isEmpty();
        assertThat(plan.refusals().getFirst().reason()).isEqualTo(Refusal.Reason.TOO_MANY_IDENTIFIERS);
    }

    @Test
    void aClaimThatNobodyCompletedIsAdopted() {
        var promised = new UUID(0, 7);
        owners.put(ADA, promised);

        var plan = plan(ADA);

        assertThat(plan.profileId()).isEqualTo(promised);
        assertThat(plan.created()).isFalse();
        assertThat(plan.links()).containsExactly(ADA);
    }

    @Test
    void aUserIdWhoseClaimLostToAnotherCustomerGetsAPersonOfItsOwn() {
        var ada = person(1, ADA, PHONE_OF_ADA);
        owners.put(BOB, ada);

        var plan = plan(BOB, PHONE_OF_ADA);

        assertThat(plan.created()).isTrue();
        assertThat(plan.links()).containsExactly(BOB);
    }

    private UUID person(int age, Identifier... identifiers) {
        var id = new UUID(0, age);
        profiles.put(id, Profile.blank(id, NOW).identifiedBy(List.of(identifiers)));
        for (var identifier : identifiers) {
            owners.put(identifier, id);
        }
        return id;
    }

    private IdentityPlan plan(Identifier... identifiers) {
        var people = new People(owners, profiles, NOW);
        return IdentityPlan.of(
                people, rules.byPriority(new ArrayList<>(List.of(identifiers))), rules, () -> new UUID(1, 1));
    }
}
