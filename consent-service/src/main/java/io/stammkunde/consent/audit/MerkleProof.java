package io.stammkunde.consent.audit;

import java.security.MessageDigest;
import java.util.Iterator;
import java.util.List;

/** Checks proofs of a {@link MerkleTree} without the tree, as RFC 9162 (2.1.3.2, 2.1.4.2) says. */
public final class MerkleProof {
    private MerkleProof() {}

    /**
     * Whether an entry is the one at {@code index} of the tree with this size and root.
     *
     * @param index counts from 0
     */
    public static boolean includes(byte[] entry, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var at = index;
        var last = size - 1;
        var hash = MerkleTree.leaf(entry);
        for (var sibling : path) {
            if (last == 0) {
                return false; // longer than the tree is high
            }
            if (isRight(at) || at == last) {
                hash = MerkleTree.node(sibling, hash);
                var lone = loneLevels(at);
                at >>= lone;
                last >>= lone;
            } else {
                hash = MerkleTree.node(hash, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }

    /** Whether the tree of size {@code to} begins with all leaves of the tree of size {@code from}. */
    public static boolean extendsTree(long from, byte[] fromRoot, long to, byte[] toRoot, List<byte[]> proof) {
        if (from < 1 || from > to) {
            return false;
        }
        if (from == to) {
            return proof.isEmpty() && MessageDigest.isEqual(fromRoot, toRoot);
        }
        var nodes = proof.iterator();
        if (!isPowerOfTwo(from) && !nodes.hasNext()) {
            return false;
        }
        return extendsTree(from - 1, fromRoot, to - 1, toRoot, isPowerOfTwo(from) ? fromRoot : nodes.next(), nodes);
    }

    private static boolean extendsTree(
            long oldLast, byte[] oldRoot, long newLast, byte[] newRoot, byte[] seed, Iterator<byte[]> nodes) {
        var rights = Long.numberOfTrailingZeros(~oldLast);
        var at = oldLast >> rights;
        var last = newLast >> rights;
        var oldHash = seed;
        var newHash = seed;
        while (nodes.hasNext()) {
            var sibling = nodes.next();
            if (last == 0) {
                return false;
            }
            if (isRight(at) || at == last) {
                oldHash = MerkleTree.node(sibling, oldHash);
                newHash = MerkleTree.node(sibling, newHash);
                var lone = loneLevels(at);
                at >>= lone;
                last >>= lone;
            } else {
                newHash = MerkleTree.node(newHash, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(oldHash, oldRoot) && MessageDigest.isEqual(newHash, newRoot);
    }

    /** Levels on which the node at the right edge has no sibling and is handed up as it is. */
    private static int loneLevels(long at) {
        return isRight(at) || at == 0 ? 0 : Long.numberOfTrailingZeros(at);
    }

    private static boolean isRight(long at) {
        return (at & 1) == 1;
    }

    private static boolean isPowerOfTwo(long size) {
        return Long.bitCount(size) == 1;
    }
}
