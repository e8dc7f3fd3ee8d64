package io.stammkunde.consent.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.consent.signature.Signature;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Proves what is in the log. The tree is made from the hashes each time, off the event loops. */
@ApplicationScoped
public class ProveAudit {
    private final AuditLog log;
    private final Signature signature;
    private final Clock clock;

    public ProveAudit(AuditLog log, Signature signature, Clock clock) {
        this.log = log;
        this.signature = signature;
        this.clock = clock;
    }

    /** What the log is now, signed if there is a key. */
    public Uni<Signed> checkpoint() {
        return log.extent()
                .map(extent -> extent.head().size())
                .chain(size -> onTree(size, tree -> Checkpoint.of(size, hex(tree.root()), clock.instant())))
                .map(this::signed);
    }

    /**
     * That an entry is in the log of a size.
     *
     * @param size or empty for now
     */
    public Uni<Inclusion> inclusion(long sequence, Optional<Long> size) {
        return within(sequence, size).chain(known -> onTree(known, tree -> inclusion(tree, Math.toIntExact(sequence))));
    }

    /**
     * That the log of one size begins with all of the log of an earlier one.
     *
     * @param to or empty for now
     */
    public Uni<Consistency> consistency(long from, Optional<Long> to) {
        return within(from, to).chain(known -> onTree(known, tree -> consistency(tree, Math.toIntExact(from))));
    }

    /** The greater size, once it is clear that both are within the log. */
    private Uni<Long> within(long lesser, Optional<Long> greater) {
        return log.extent()
                .map(extent -> extent.head().size())
                .map(size -> requireWithin(lesser, greater.orElse(size), size));
    }

    private static long requireWithin(long lesser, long greater, long size) {
        if (lesser < 1 || lesser > greater || greater > size) {
            throw new BeyondTheLog(size);
        }
        return greater;
    }

    private <T> Uni<T> onTree(long size, Function<MerkleTree, T> work) {
        return log.hashes(size)
                .invoke(hashes -> requireAll(hashes, size))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(MerkleTree::new)
                .map(work);
    }

    private static Inclusion inclusion(MerkleTree tree, int sequence) {
        return new Inclusion(sequence, tree.size(), hex(tree.root()), hex(tree.inclusion(sequence - 1, tree.size())));
    }

    private static Consistency consistency(MerkleTree tree, int from) {
        return new Consistency(
                from, hex(tree.root(from)), tree.size(), hex(tree.root()), hex(tree.consistency(from, tree.size())));
    }

    private Signed signed(Checkpoint checkpoint) {
        var text = new String(CanonicalJson.bytes(checkpoint), UTF_8);
        return new Signed(checkpoint, signature.canSign() ? Optional.of(signature.sign(text)) : Optional.empty());
    }

    private static void requireAll(List<byte[]> hashes, long size) {
        if (hashes.size() != size) {
            throw new BrokenLog();
        }
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(ProveAudit::hex).toList();
    }

    /**
     * A checkpoint.
     *
     * @param jws over the canonical JSON of the checkpoint, compact; empty if this installation has no key
     */
    public record Signed(Checkpoint checkpoint, Optional<String> jws) {}

    /** The siblings of an entry's leaf on the way to the root, in hex. The leaf is made of the 32 bytes of its hash. */
    public record Inclusion(long sequence, long size, String root, List<String> path) {}

    /** The nodes that lead to both roots, in hex. */
    public record Consistency(long from, String fromRoot, long to, String toRoot, List<String> path) {}
}
