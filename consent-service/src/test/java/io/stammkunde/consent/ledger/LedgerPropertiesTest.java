package io.stammkunde.consent.ledger;

import static io.stammkunde.consent.Moments.NIGHT;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.People.ADA;
import static io.stammkunde.consent.People.GRACE;
import static io.stammkunde.consent.ledger.Commands.analyticsOf;
import static io.stammkunde.consent.ledger.Commands.choose;
import static io.stammkunde.consent.ledger.Commands.decide;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random histories, against models that are slow and obvious. */
class LedgerPropertiesTest {
    /** A word of a person: allowed or not, at some second of an hour, few enough to coincide often. */
    record Word(boolean allowed, int second) {
        Instant at() {
            return NOON.plusSeconds(second);
        }
    }

    @Provide
    Arbitrary<List<Word>> words() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(0, 9))
                .as(Word::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void theLatestDecisionHoldsInWhateverOrderTheyArrive(@ForAll("words") List<Word> words) {
        var notebook = told(words, word -> decide(action(word), analyticsOf(ADA), word.at()));

        assertThat(notebook.mustStand(analyticsOf(ADA)).permitsAt(NIGHT)).isEqualTo(latestPermits(words));
    }

    @Property
    void leavingRepetitionsOutOfTheLedgerChangesNoOutcome(@ForAll("words") List<Word> words) {
        var notebook = told(words, word -> choose(word.allowed(), analyticsOf(ADA), word.at()));

        assertThat(notebook.mustStand(analyticsOf(ADA)).permitsAt(NIGHT)).isEqualTo(latestPermits(words));
    }

    @Property
    void oneBatchAmountsToTheSameAsManyTransactions(@ForAll("words") List<Word> words) {
        var oneByOne = told(words, word -> choose(word.allowed(), analyticsOf(ADA), word.at()));
        var atOnce = new Notebook();

        atOnce.carryOut(
                NIGHT,
                words.stream()
                        .<LedgerCommand>map(word -> choose(word.allowed(), analyticsOf(ADA), word.at()))
                        .toList());

        assertThat(atOnce.mustStand(analyticsOf(ADA)).state())
                .isEqualTo(oneByOne.mustStand(analyticsOf(ADA)).state());
        assertThat(atOnce.entriesOf(ADA)).hasSameSizeAs(oneByOne.entriesOf(ADA));
    }

    @Property
    void theLedgerKeepsEveryDecisionInOneChain(@ForAll("words") List<Word> words) {
        var notebook = told(words, word -> decide(action(word), analyticsOf(ADA), word.at()));

        var check = ChainCheck.of(notebook.entriesOf(ADA), notebook.book(ADA).lastHash());

        assertThat(check)
                .isEqualTo(
                        new ChainCheck.Intact(words.size(), notebook.book(ADA).lastHash()));
    }

    @Property
    void aMergeNeverPermitsWhatEitherSideDenied(
            @ForAll("words") List<Word> survivors, @ForAll("words") List<Word> absorbed) {
        var notebook = told(survivors, word -> decide(action(word), analyticsOf(ADA), word.at()));
        absorbed.forEach(word -> notebook.carryOut(NIGHT, decide(action(word), analyticsOf(GRACE), word.at())));

        notebook.carryOut(NIGHT, new LedgerCommand.Absorb(GRACE, ADA));

        assertThat(notebook.mustStand(analyticsOf(ADA)).permitsAt(NIGHT))
                .isEqualTo(latestPermits(survivors) && latestPermits(absorbed));
    }

    @Property
    void removingOrMovingAnEntryBreaksTheChain(
            @ForAll("words") List<Word> words, @ForAll int removed, @ForAll boolean swap) {
        var notebook = told(words, word -> decide(action(word), analyticsOf(ADA), word.at()));
        var entries = new ArrayList<>(notebook.entriesOf(ADA));
        var index = Math.floorMod(removed, entries.size());
        var taken = entries.remove(index);
        if (swap && !entries.isEmpty()) {
            entries.add(index == entries.size() ? 0 : entries.size(), taken);
        }

        assertThat(ChainCheck.of(entries, notebook.book(ADA).lastHash())).isInstanceOf(ChainCheck.Broken.class);
    }

    private static Notebook told(List<Word> words, Function<Word, LedgerCommand> command) {
        var notebook = new Notebook();
        words.forEach(word -> notebook.carryOut(NIGHT, command.apply(word)));
        return notebook;
    }

    private static Action action(Word word) {
        return word.allowed() ? Action.GIVE : Action.REFUSE;
    }

    private static boolean latestPermits(List<Word> words) {
        var latest = words.stream().mapToInt(Word::second).max().orElseThrow();
        return words.stream().filter(word -> word.second() == latest).allMatch(Word::allowed);
    }
}
