package io.stammkunde.consent.audit;

import io.stammkunde.consent.digest.Sha256;
import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962 over a list that only grows. Each node over a full power of two is calculated once, so
 * that roots of all sizes and proofs need a logarithmic number of hashes.
 */
public final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** By height: the hashes of leaves, of pairs of leaves, and so on; full ones only. */
    private final List<List<byte[]>> levels = new ArrayList<>();

    /**
     * @param entries what the leaves stand for, in order
     */
    public MerkleTree(List<byte[]> entries) {
        var level = entries.stream().map(MerkleTree::leaf).toList();
        while (!level.isEmpty()) {
            levels.add(level);
            level = pairs(level);
        }
    }

    /** Number of leaves. */
    public int size() {
        return levels.isEmpty() ? 0 : levels.getFirst().size();
    }

    /** The root over all leaves. */
    public byte[] root() {
        return root(size());
    }

    /** The root as it was when there were {@code size} leaves; that of none is the hash of nothing. */
    public byte[] root(int size) {
        requireWithin(size, 0, size());
        return size == 0 ? Sha256.of() : hash(0, size);
    }

    /**
     * Proves that a leaf is in the tree of that size: its siblings on the way up.
     *
     * @param index counts from 0
     */
    public List<byte[]> inclusion(int index, int size) {
        requireWithin(size, 1, size());
        requireWithin(index, 0, size - 1);
        var path = new ArrayList<byte[]>();
        collectPath(index, 0, size, path);
        return path;
    }

    /** Proves that the tree of size {@code to} begins with all leaves of the tree of size {@code from}. */
    public List<byte[]> consistency(int from, int to) {
        requireWithin(to, 1, size());
        requireWithin(from, 1, to);
        var proof = new ArrayList<byte[]>();
        collectProof(from, 0, to, true, proof);
        return proof;
    }

    private void collectPath(int index, int begin, int end, List<byte[]> path) {
        if (end - begin == 1) {
            return;
        }
        var middle = begin + split(end - begin);
        if (index < middle) {
            collectPath(index, begin, middle, path);
            path.add(hash(middle, end));
        } else {
            collectPath(index, middle, end, path);
            path.add(hash(begin, middle));
        }
    }

    /** SUBPROOF of RFC 6962, section 2.1.2; {@code known}: the verifier has the root over these leaves already. */
    private void collectProof(int from, int begin, int end, boolean known, List<byte[]> proof) {
        if (from == end) {
            if (!known) {
                proof.add(hash(begin, end));
            }
            return;
        }
        var middle = begin + split(end - begin);
        if (from <= middle) {
            collectProof(from, begin, middle, known, proof);
            proof.add(hash(middle, end));
        } else {
            collectProof(from, middle, end, false, proof);
            proof.add(hash(begin, middle));
        }
    }

    /** The hash over some leaves, as the recursion of RFC 6962 cuts them out. */
    private byte[] hash(int begin, int end) {
        var width = end - begin;
        if (Integer.bitCount(width) == 1) {
            return levels.get(Integer.numberOfTrailingZeros(width)).get(begin / width);
        }
        var middle = begin + split(width);
        return node(hash(begin, middle), hash(middle, end));
    }

    /** The largest power of two below a width. */
    private static int split(int width) {
        return Integer.highestOneBit(width - 1);
    }

    private static List<byte[]> pairs(List<byte[]> level) {
        var above = new ArrayList<byte[]>(level.size() / 2);
        for (var i = 0; i + 1 < level.size(); i += 2) {
            above.add(node(level.get(i), level.get(i + 1)));
        }
        return above;
    }

    static byte[] leaf(byte[] entry) {
        return Sha256.of(LEAF, entry);
    }

    static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    private static void requireWithin(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%d is not within %d and %d".formatted(value, least, most));
        }
    }
}
