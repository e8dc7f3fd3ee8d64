package io.stammkunde.consent.ledger;

import static io.stammkunde.consent.Moments.EVENING;
import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NIGHT;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.ledger.Commands.ANALYTICS;
import static io.stammkunde.consent.ledger.Commands.analyticsOf;
import static io.stammkunde.consent.ledger.Commands.choose;
import static io.stammkunde.consent.ledger.Commands.decide;
import static io.stammkunde.consent.ledger.Commands.give;
import static io.stammkunde.consent.ledger.Commands.marketingOf;
import static io.stammkunde.consent.ledger.Commands.signal;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every ledger promises. */
public abstract class ConsentLedgerContract {
    private final ProfileId ada = new ProfileId(UuidCreator.getTimeOrderedEpoch());
    private final ProfileId grace = new ProfileId(UuidCreator.getTimeOrderedEpoch());

    protected abstract ConsentLedger ledger();

    /** Does the work in one transaction and waits for it. */
    protected abstract <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    void nothingStandsForSomebodyUnknown() {
        assertThat(standing(ada)).isEmpty();
        assertThat(history(ada)).isEmpty();
        assertThat(inTransaction(() -> ledger().chain(ada))).isEmpty();
    }

    @Test
    void entriesComeBackAsTheyWereWritten() {
        var plan = carryOut(NIGHT, give(analyticsOf(ada), MORNING, NIGHT.plusSeconds(60)), refuse(ada, NOON));

        assertThat(history(ada)).isEqualTo(plan.entries());
    }

    @Test
    void statesComeBackAsTheyWereWritten() {
        var plan = carryOut(NIGHT, give(analyticsOf(ada), MORNING, NIGHT.plusSeconds(60)));

        assertThat(standing(ada)).isEqualTo(plan.added());
    }

    @Test
    void aChangedStateReplacesTheOneBefore() {
        carryOut(NIGHT, give(analyticsOf(ada), MORNING, NIGHT.plusSeconds(60)));

        var plan = carryOut(NIGHT, refuse(ada, NOON));

        assertThat(standing(ada)).isEqualTo(plan.changed());
    }

    @Test
    void theTimeOfARepetitionIsKept() {
        carryOut(NIGHT, choose(true, analyticsOf(ada), MORNING));

        carryOut(NIGHT, choose(true, analyticsOf(ada), NOON));

        assertThat(standing(ada).getFirst().decidedAt()).isEqualTo(NOON);
        assertThat(history(ada)).hasSize(1);
    }

    @Test
    void statesAreOrderedByPurposeAndChannel() {
        carryOut(
                NIGHT,
                decide(Action.GIVE, marketingOf(ada, Channel.PHONE), NOON),
                decide(Action.GIVE, marketingOf(ada, Channel.EMAIL), NOON),
                decide(Action.GIVE, analyticsOf(ada), NOON));

        assertThat(standing(ada))
                .extracting(StandingConsent::key)
                .containsExactly(analyticsOf(ada), marketingOf(ada, Channel.EMAIL), marketingOf(ada, Channel.PHONE));
    }

    @Test
    void theChainOfManyTransactionsIsIntact() {
        carryOut(NIGHT, decide(Action.GIVE, analyticsOf(ada), MORNING));
        carryOut(NIGHT, refuse(ada, NOON), decide(Action.GIVE, marketingOf(ada, Channel.EMAIL), NOON));
        carryOut(NIGHT, decide(Action.GIVE, analyticsOf(ada), EVENING));

        var chain = inTransaction(() -> ledger().chain(ada)).orElseThrow();

        assertThat(ChainCheck.of(chain.entries(), chain.lastHash()))
                .isEqualTo(new ChainCheck.Intact(4, chain.lastHash()));
    }

    @Test
    void laterTransactionsGetHigherNumbers() {
        var first = carryOut(NIGHT, refuse(ada, MORNING), refuse(ada, NOON));
        var second = carryOut(NIGHT, refuse(ada, EVENING));

        assertThat(List.of(
                        first.entries().get(0),
                        first.entries().get(1),
                        second.entries().get(0)))
                .extracting(LedgerEntry::sequence)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void historyGoesOnAfterAPosition() {
        carryOut(NIGHT, refuse(ada, MORNING), refuse(ada, NOON), refuse(ada, EVENING));

        var page = inTransaction(() -> ledger().history(ada, null, 1, 1));

        assertThat(page).extracting(LedgerEntry::position).containsExactly(2);
    }

    @Test
    void historyCanBeOfOnePurpose() {
        carryOut(NIGHT, refuse(ada, MORNING), decide(Action.GIVE, marketingOf(ada, Channel.EMAIL), NOON));

        var page = inTransaction(() -> ledger().history(ada, "marketing", 0, 10));

        assertThat(page).extracting(LedgerEntry::position).containsExactly(2);
    }

    @Test
    void whatIsAskedOfAnAbsorbedProfileIsAnsweredForTheSurvivor() {
        carryOut(NIGHT, refuse(grace, MORNING));

        carryOut(NIGHT, new LedgerCommand.Absorb(grace, ada));

        assertThat(standing(grace)).isEqualTo(standing(ada)).hasSize(1);
    }

    @Test
    void whatIsRecordedForAnAbsorbedProfileIsTheSurvivors() {
        carryOut(NIGHT, new LedgerCommand.Absorb(grace, ada));

        carryOut(NIGHT, refuse(grace, NOON));

        assertThat(history(ada)).hasSize(1);
        assertThat(history(grace)).isEmpty();
    }

    @Test
    void theDecisiveEntryIsTheLatestByEventTime() {
        carryOut(NIGHT, refuse(ada, NOON), decide(Action.GIVE, analyticsOf(ada), MORNING), refuse(ada, EVENING));

        assertThat(decisiveAt(ada, NOON.minusSeconds(1))).containsExactly(ConsentState.GIVEN);
        assertThat(decisiveAt(ada, NOON)).containsExactly(ConsentState.REFUSED);
        assertThat(decisiveAt(ada, MORNING.minusSeconds(1))).isEmpty();
    }

    @Test
    void ofTwoEntriesAtTheSameInstantTheDenialIsDecisive() {
        carryOut(NIGHT, refuse(ada, NOON), decide(Action.GIVE, analyticsOf(ada), NOON));

        assertThat(decisiveAt(ada, NOON)).containsExactly(ConsentState.REFUSED);
    }

    @Test
    void consentsThatCameToTheirEndAreFound() {
        carryOut(NIGHT, give(analyticsOf(ada), MORNING, NOON), give(analyticsOf(grace), MORNING, EVENING));

        var ended = inTransaction(() -> ledger().ended(NOON, 10_000));

        assertThat(ended).contains(analyticsOf(ada)).doesNotContain(analyticsOf(grace));
    }

    @Test
    void whatHoldsForManyIsWhatHoldsForEach() {
        carryOut(NIGHT, Commands.give(analyticsOf(ada), NOON, NIGHT.plusSeconds(60)));

        var stranger = new ProfileId(UuidCreator.getTimeOrderedEpoch());
        var standing = inTransaction(() -> ledger().standing(List.of(ada, stranger)));

        assertThat(standing.get(ada)).isEqualTo(inTransaction(() -> ledger().standing(ada)));
        assertThat(standing.get(stranger)).isEmpty();
    }

    @Test
    void theEntryOfARequestIsFound() {
        var origin = "request:caller:" + ada;
        var plan = carryOut(NIGHT, named(analyticsOf(ada), origin));

        assertThat(inTransaction(() -> ledger().allOfRequest(origin)))
                .containsExactly(plan.entries().getFirst());
        assertThat(inTransaction(() -> ledger().allOfRequest("request:caller:unheard-of")))
                .isEmpty();
    }

    @Test
    void allEntriesOfARequestAreFoundInTheirOrder() {
        var origin = "request:caller:" + grace;

        var plan = carryOut(NIGHT, named(analyticsOf(grace), origin), named(marketingOf(grace, Channel.NONE), origin));

        assertThat(inTransaction(() -> ledger().allOfRequest(origin))).isEqualTo(plan.entries());
        assertThat(inTransaction(() -> ledger().allOfRequest("request:caller:unheard-of")))
                .isEmpty();
    }

    @Test
    void anEntryIsFoundByItsId() {
        var entry = carryOut(NIGHT, refuse(ada, NOON)).entries().getFirst();

        assertThat(inTransaction(() -> ledger().entry(entry.id()))).contains(entry);
        assertThat(inTransaction(() -> ledger().entry(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void theLatestObjectionOfEachBrowserIsFoundByWhoHoldsThePerson() {
        var key = marketingOf(grace, Channel.NONE);
        carryOut(NIGHT, signal(Method.GPC, Action.OBJECT, key, MORNING, null));
        carryOut(NIGHT, decide(Action.WITHDRAW, key, NOON));
        carryOut(NIGHT, signal(Method.GPC, Action.OBJECT, key, EVENING, MORNING));
        carryOut(NIGHT, new LedgerCommand.Absorb(ada, grace));

        assertThat(inTransaction(() -> ledger().objectedByGpc(List.of(ada, grace))))
                .containsExactly(Map.entry(key, EVENING));
        assertThat(inTransaction(() -> ledger().objectedByGpc(List.of(new ProfileId(UUID.randomUUID())))))
                .isEmpty();
    }

    @Test
    void consentsOfAPurposeThatPermitAreFound() {
        var key = new PurposeKey("personalization");
        var given = new ConsentKey(ada, key, Channel.NONE);
        carryOut(
                NIGHT,
                decide(Action.GIVE, given, NOON),
                decide(Action.REFUSE, new ConsentKey(grace, key, Channel.NONE), NOON));

        assertThat(inTransaction(() -> ledger().permitting(List.of(key), 10_000)))
                .contains(given)
                .doesNotContain(new ConsentKey(grace, key, Channel.NONE));
    }

    private static LedgerCommand named(ConsentKey key, String origin) {
        return new LedgerCommand.Decide(
                UuidCreator.getTimeOrderedEpoch(),
                key,
                1,
                Action.GIVE,
                NOON,
                null,
                Method.API,
                null,
                origin,
                List.of());
    }

    private LedgerPlan carryOut(Instant now, LedgerCommand... commands) {
        var profiles = Arrays.stream(commands)
                .flatMap(command -> command.profiles().stream())
                .distinct()
                .toList();
        return inTransaction(() -> ledger().open(profiles)
                .map(books -> LedgerPlanner.plan(books, List.of(commands), now, UuidCreator::getTimeOrderedEpoch))
                .chain(plan -> ledger().numbers(plan.entries().size()).map(plan::numbered))
                .call(plan -> ledger().write(plan)));
    }

    private static LedgerCommand refuse(ProfileId profile, Instant at) {
        return decide(Action.REFUSE, analyticsOf(profile), at);
    }

    private List<StandingConsent> standing(ProfileId profile) {
        return inTransaction(() -> ledger().standing(profile));
    }

    private List<LedgerEntry> history(ProfileId profile) {
        return inTransaction(() -> ledger().history(profile, null, 0, 100));
    }

    private List<ConsentState> decisiveAt(ProfileId profile, Instant at) {
        return inTransaction(() -> ledger().decisiveAt(profile, ANALYTICS, at)).stream()
                .map(entry -> entry.statement().state())
                .toList();
    }
}
