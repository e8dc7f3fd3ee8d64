package io.stammkunde.consent.ledger;

import java.util.List;

/** Whether a person's entries are the ones that were written, all of them and in their order. */
public sealed interface ChainCheck {
    /** Nothing was changed, removed, added or moved. */
    record Intact(int entries, String lastHash) implements ChainCheck {}

    /** The first entry that is not what was written there. */
    record Broken(int position, String reason) implements ChainCheck {}

    /**
     * Checks a chain.
     *
     * @param entries all of a person, by position
     * @param lastHash the hash the person's chain is known to end with
     */
    static ChainCheck of(List<LedgerEntry> entries, String lastHash) {
        var previous = EntryHash.NONE;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.position() != i + 1) {
                return new Broken(i + 1, "an entry is missing here");
            }
            if (!entry.previousHash().equals(previous)) {
                return new Broken(entry.position(), "it does not follow from the entry before");
            }
            if (!entry.hash().equals(rehash(entry))) {
                return new Broken(entry.position(), "its content is not what was recorded");
            }
            previous = entry.hash();
        }
        return previous.equals(lastHash)
                ? new Intact(entries.size(), previous)
                : new Broken(entries.size() + 1, "the end of the chain is missing");
    }

    private static String rehash(LedgerEntry entry) {
        return EntryHash.of(entry.id(), entry.position(), entry.recordedAt(), entry.statement(), entry.previousHash());
    }
}
