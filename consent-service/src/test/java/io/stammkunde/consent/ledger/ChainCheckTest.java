package io.stammkunde.consent.ledger;

import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.People.ADA;
import static io.stammkunde.consent.ledger.Commands.analyticsOf;
import static io.stammkunde.consent.ledger.Commands.decide;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainCheckTest {
    private final Notebook notebook = new Notebook();

    @BeforeEach
    void threeEntries() {
        notebook.carryOut(
                NOON,
                decide(Action.GIVE, analyticsOf(ADA), MORNING),
                decide(Action.WITHDRAW, analyticsOf(ADA), NOON),
                decide(Action.GIVE, analyticsOf(ADA), NOON));
    }

    @Test
    void whatWasWrittenIsIntact() {
        assertThat(check(notebook.entriesOf(ADA)))
                .isEqualTo(new ChainCheck.Intact(3, notebook.book(ADA).lastHash()));
    }

    @Test
    void aChangedEntryIsNamed() {
        var entries = notebook.entriesOf(ADA);

        var check = check(List.of(entries.get(0), Restated.with(entries.get(1), ConsentState.GIVEN), entries.get(2)));

        assertThat(check).isEqualTo(new ChainCheck.Broken(2, "its content is not what was recorded"));
    }

    @Test
    void aMissingEndIsNamed() {
        var check = check(notebook.entriesOf(ADA).subList(0, 2));

        assertThat(check).isEqualTo(new ChainCheck.Broken(3, "the end of the chain is missing"));
    }

    @Test
    void aMissingBeginningIsNamed() {
        var check = check(notebook.entriesOf(ADA).subList(1, 3));

        assertThat(check).isEqualTo(new ChainCheck.Broken(1, "an entry is missing here"));
    }

    private ChainCheck check(List<LedgerEntry> entries) {
        return ChainCheck.of(entries, notebook.book(ADA).lastHash());
    }
}
