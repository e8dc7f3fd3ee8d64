package io.stammkunde.profile.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.consent.LegalBasis;
import io.stammkunde.profile.source.Source;
import io.stammkunde.profile.source.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {
    private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant NOON = MORNING.plus(Duration.ofHours(4));
    private static final Source SHOP = source(LegalBasis.ART6_1_B, "service", "analytics");

    @ParameterizedTest
    @EnumSource(names = {"ART6_1_A", "ART9_2_A", "TDDDG_25_1"})
    void withoutAWordNothingIsPermittedWhereTheBasisIsConsent(LegalBasis consent) {
        assertThat(Permissions.NONE.permittedFor(source(consent, "analytics"), NOON))
                .isEmpty();
    }

    @Test
    void withoutAWordTheSourcesOwnPurposesArePermittedOnItsLegalBasis() {
        assertThat(Permissions.NONE.permittedFor(SHOP, NOON)).containsExactly("analytics", "service");
    }

    @Test
    void aRefusalBeatsTheLegalBasisOfTheSource() {
        var permissions = Permissions.NONE.chosen(Map.of("analytics", false), MORNING);
        assertThat(permissions.permittedFor(SHOP, NOON)).containsExactly("service");
    }

    @Test
    void anOlderChoiceNeverReplacesANewerOne() {
        var permissions =
                Permissions.NONE.chosen(Map.of("analytics", false), NOON).chosen(Map.of("analytics", true), MORNING);
        assertThat(permissions.at(NOON).get("analytics").permitted()).isFalse();
    }

    @Test
    void onEqualTimeTheLedgersWordWins() {
        var permissions = Permissions.NONE
                .decided("analytics", new Choice(ConsentState.OBJECTED, NOON, null, 7))
                .chosen(Map.of("analytics", true), NOON);
        assertThat(permissions.at(NOON).get("analytics").reason()).isEqualTo("OBJECTED");
    }

    @Test
    void aYesDoesNotLiftAnObjectionWhileTheBrowserObjects() {
        var objected = Permissions.NONE.decided("ads", new Choice(ConsentState.OBJECTED, MORNING, null, 7));

        assertThat(objected.inSpiteOfObjection(Map.of("ads", true, "analytics", true, "mail", false), Set.of()))
                .isEqualTo(Map.of("analytics", true, "mail", false));
        assertThat(Permissions.NONE.inSpiteOfObjection(Map.of("ads", true), Set.of()))
                .isEqualTo(Map.of("ads", true));
    }

    @Test
    void anObjectingBrowserSaysNoToWhatIsMeantBeforeTheLedgerHasAnswered() {
        assertThat(Permissions.NONE.inSpiteOfObjection(
                        Map.of("ads", true, "analytics", true), Set.of("ads", "sharing")))
                .isEqualTo(Map.of("ads", false, "analytics", true, "sharing", false));
    }

    @Test
    void anObjectingBrowserDoesNotUndoWhatTheLedgerKnowsToBeAllowed() {
        var given = Permissions.NONE.decided("ads", new Choice(ConsentState.GIVEN, MORNING, null, 7));

        assertThat(given.inSpiteOfObjection(Map.of("ads", true), Set.of("ads"))).isEmpty();
        assertThat(given.inSpiteOfObjection(Map.of("ads", false), Set.of("ads")))
                .isEqualTo(Map.of("ads", false));
    }

    @Test
    void sayingNoAfterAYesIsAWithdrawal() {
        var permissions =
                Permissions.NONE.chosen(Map.of("analytics", true), MORNING).chosen(Map.of("analytics", false), NOON);
        assertThat(permissions.at(NOON).get("analytics").reason()).isEqualTo("CONSENT_WITHDRAWN");
    }

    @Test
    void aPermissionEndsAtTheInstantItIsValidUntil() {
        var permissions = Permissions.NONE.decided("marketing", new Choice(ConsentState.GIVEN, MORNING, NOON, 1));
        assertThat(permissions.at(NOON.minusMillis(1)).get("marketing").permitted())
                .isTrue();
        assertThat(permissions.at(NOON).get("marketing").permitted()).isFalse();
        assertThat(permissions.at(NOON).get("marketing").reason()).isEqualTo("CONSENT_EXPIRED");
    }

    @Test
    void whenTwoProfilesBecomeOneTheMoreRestrictiveChoiceWins() {
        var given = Permissions.NONE.chosen(Map.of("analytics", true), NOON);
        var refused = Permissions.NONE.chosen(Map.of("analytics", false), MORNING);
        assertThat(Permissions.merged(given, false, refused, true)
                        .at(NOON)
                        .get("analytics")
                        .permitted())
                .isFalse();
    }

    @Test
    void aLaterPermissionOfTheKnownCustomerBeatsAnEarlierRefusal() {
        var given = Permissions.NONE.chosen(Map.of("analytics", true), NOON);
        var refused = Permissions.NONE.chosen(Map.of("analytics", false), MORNING);
        assertThat(Permissions.merged(refused, false, given, true)
                        .at(NOON)
                        .get("analytics")
                        .permitted())
                .isTrue();
    }

    @Test
    void aKeptEventOfASourceCoversItsPurposesFromItsEarliestEventOn() {
        var permissions = Permissions.NONE.covered(SHOP, MORNING).covered(SHOP, NOON);
        assertThat(permissions.at(NOON).get("service").reason()).isEqualTo("LEGAL_BASIS_OF_SOURCE");
        assertThat(permissions.at(NOON).get("service").since()).isEqualTo(MORNING);
    }

    @Test
    void aRestrictionDeniesEveryPurposeAndLiftingItRestoresWhatWasDecided() {
        var permissions = Permissions.NONE.covered(SHOP, MORNING).chosen(Map.of("marketing", true), MORNING);

        var restricted = permissions.restrictedTo(true).chosen(Map.of("analytics", false), NOON);

        assertThat(restricted.at(NOON).values()).hasSize(3).allSatisfy(permission -> {
            assertThat(permission.permitted()).isFalse();
            assertThat(permission.reason()).isEqualTo("RESTRICTED");
        });
        assertThat(restricted.restrictedTo(false)).isEqualTo(permissions.chosen(Map.of("analytics", false), NOON));
    }

    @Test
    void whenTwoProfilesBecomeOneARestrictionOfEitherHolds() {
        var restricted = Permissions.NONE.restrictedTo(true);

        assertThat(Permissions.merged(Permissions.NONE, true, restricted, false).restricted())
                .isTrue();
        assertThat(Permissions.merged(restricted, false, Permissions.NONE, true).restricted())
                .isTrue();
    }

    private static Source source(LegalBasis basis, String... purposes) {
        return new Source(
                new UUID(0, 1), "s", SourceKind.HTTP, basis, Set.of(purposes), List.of(), true, List.of(), MORNING);
    }
}
