package io.stammkunde.consent.audit;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A log for tests of rules. Its entries may be tampered with. */
public final class InMemoryAuditLog implements AuditLog {
    private final List<AuditEntry> entries = new ArrayList<>();
    private final Map<Long, byte[]> salts = new HashMap<>();
    private AuditHead head = AuditHead.EMPTY;

    /** Oldest first, to be looked at and changed. */
    public List<AuditEntry> entries() {
        return entries;
    }

    @Override
    public Uni<AuditHead> lock() {
        return Uni.createFrom().item(head);
    }

    @Override
    public Uni<Void> append(List<Fresh> fresh) {
        for (var each : fresh) {
            var entry = each.entry();
            entries.add(entry);
            salts.put(entry.sequence(), HexFormat.of().parseHex(each.salt()));
            head = new AuditHead(entry.sequence(), entry.hash());
        }
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Extent> extent() {
        var highest = entries.stream().mapToLong(AuditEntry::sequence).max().orElse(0);
        return Uni.createFrom().item(new Extent(head, highest));
    }

    @Override
    public Uni<List<AuditEntry>> page(AuditFilter filter, long before, int limit) {
        return Uni.createFrom()
                .item(entries.stream()
                        .filter(entry -> entry.sequence() < before)
                        .filter(entry ->
                                filter.actor().map(entry.actor()::equals).orElse(true))
                        .filter(entry ->
                                filter.action().map(entry.action()::equals).orElse(true))
                        .filter(entry -> filter.objectType()
                                .map(entry.object().type()::equals)
                                .orElse(true))
                        .filter(entry -> filter.objectId()
                                .map(entry.object().id()::equals)
                                .orElse(true))
                        .sorted(Comparator.comparingLong(AuditEntry::sequence).reversed())
                        .limit(limit)
                        .toList());
    }

    @Override
    public Uni<List<AuditEntry>> after(long sequence, int limit) {
        return Uni.createFrom()
                .item(entries.stream()
                        .filter(entry -> entry.sequence() > sequence)
                        .sorted(Comparator.comparingLong(AuditEntry::sequence))
                        .limit(limit)
                        .toList());
    }

    @Override
    public Uni<Optional<Salted>> find(long sequence) {
        return Uni.createFrom()
                .item(entries.stream()
                        .filter(entry -> entry.sequence() == sequence)
                        .findFirst()
                        .map(entry -> new Salted(
                                entry, Optional.ofNullable(salts.get(sequence)).map(HexFormat.of()::formatHex))));
    }

    @Override
    public Uni<List<byte[]>> hashes(long size) {
        return Uni.createFrom()
                .item(entries.stream()
                        .filter(entry -> entry.sequence() >= 1 && entry.sequence() <= size)
                        .sorted(Comparator.comparingLong(AuditEntry::sequence))
                        .map(entry -> HexFormat.of().parseHex(entry.hash()))
                        .toList());
    }

    @Override
    public Uni<Integer> forgetSalts(AuditObject object) {
        var before = salts.size();
        entries.stream()
                .filter(entry -> entry.object().equals(object))
                .map(AuditEntry::sequence)
                .forEach(salts::remove);
        return Uni.createFrom().item(before - salts.size());
    }
}
