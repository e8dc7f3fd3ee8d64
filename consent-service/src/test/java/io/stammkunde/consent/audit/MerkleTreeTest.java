package io.stammkunde.consent.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTest {
    private static final int MOST = 70;

    /** Of the tests of Certificate Transparency. */
    private static final List<String> VECTOR =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void rootsAreThoseOfTheStandard(int size, String root) {
        var tree = new MerkleTree(VECTOR.stream().map(HexFormat.of()::parseHex).toList());

        assertThat(HexFormat.of().formatHex(tree.root(size))).isEqualTo(root);
    }

    @Property
    void everyRootIsWhatTheDefinitionSays(@ForAll @IntRange(max = MOST) int size) {
        var tree = new MerkleTree(entries(MOST));

        assertThat(tree.root(size)).isEqualTo(Definition.root(entries(size)));
        assertThat(new MerkleTree(entries(size)).root()).isEqualTo(tree.root(size));
    }

    @Test
    void everyProofIsWhatTheDefinitionSays() {
        var tree = new MerkleTree(entries(MOST));

        for (var size = 1; size <= MOST; size++) {
            for (var index = 0; index < size; index++) {
                assertThat(hex(tree.inclusion(index, size))).isEqualTo(hex(Definition.path(index, entries(size))));
                assertThat(hex(tree.consistency(index + 1, size)))
                        .isEqualTo(hex(Definition.proof(index + 1, entries(size))));
            }
        }
    }

    @Test
    void everyProofIsAccepted() {
        var tree = new MerkleTree(entries(MOST));

        for (var size = 1; size <= MOST; size++) {
            for (var index = 0; index < size; index++) {
                assertThat(MerkleProof.includes(
                                entry(index), index, size, tree.inclusion(index, size), tree.root(size)))
                        .isTrue();
                assertThat(MerkleProof.extendsTree(
                                index + 1,
                                tree.root(index + 1),
                                size,
                                tree.root(size),
                                tree.consistency(index + 1, size)))
                        .isTrue();
            }
        }
    }

    @Property
    void nothingElseIsProvenToBeInside(
            @ForAll @IntRange(min = 1, max = MOST) int size,
            @ForAll int at,
            @ForAll int other,
            @ForAll boolean longer) {
        var tree = new MerkleTree(entries(MOST));
        var index = Math.floorMod(at, size);
        var stranger = Math.floorMod(other, MOST);
        var path = new ArrayList<>(tree.inclusion(index, size));
        var root = tree.root(size);

        assertThat(MerkleProof.includes(entry(stranger), index, size, path, root))
                .isEqualTo(stranger == index);
        assertThat(MerkleProof.includes(entry(index), size, size, path, root)).isFalse();
        path.add(longer ? path.size() : 0, root);
        assertThat(MerkleProof.includes(entry(index), index, size, path, root)).isFalse();
    }

    @Property
    void aTreeWhoseBeginningWasChangedIsNotProvenToExtendIt(
            @ForAll @IntRange(min = 1, max = MOST) int from,
            @ForAll @IntRange(min = 1, max = MOST) int to,
            @ForAll int changed) {
        var forged = new ArrayList<>(entries(MOST));
        forged.set(Math.floorMod(changed, Math.min(from, to)), "forged".getBytes(UTF_8));
        var before = new MerkleTree(entries(MOST));
        var after = new MerkleTree(forged);
        var less = Math.min(from, to);
        var more = Math.max(from, to);

        assertThat(MerkleProof.extendsTree(
                        less, before.root(less), more, after.root(more), after.consistency(less, more)))
                .isFalse();
        assertThat(MerkleProof.extendsTree(
                        less, before.root(less), more, after.root(more), before.consistency(less, more)))
                .isFalse();
    }

    @Test
    void thereAreNoProofsBeyondTheTree() {
        var tree = new MerkleTree(entries(3));

        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.root(4));
    }

    private static List<byte[]> entries(int size) {
        return IntStream.range(0, size).mapToObj(MerkleTreeTest::entry).toList();
    }

    private static byte[] entry(int index) {
        return ("entry " + index).getBytes(UTF_8);
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }

    /** Section 2.1 of RFC 6962, word by word: slow and obvious. */
    private static final class Definition {
        static byte[] root(List<byte[]> entries) {
            if (entries.isEmpty()) {
                return HexFormat.of().parseHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
            }
            if (entries.size() == 1) {
                return MerkleTree.leaf(entries.getFirst());
            }
            var k = split(entries.size());
            return MerkleTree.node(root(entries.subList(0, k)), root(entries.subList(k, entries.size())));
        }

        static List<byte[]> path(int m, List<byte[]> entries) {
            if (entries.size() == 1) {
                return List.of();
            }
            var k = split(entries.size());
            var left = entries.subList(0, k);
            var right = entries.subList(k, entries.size());
            return m < k ? append(path(m, left), root(right)) : append(path(m - k, right), root(left));
        }

        static List<byte[]> proof(int m, List<byte[]> entries) {
            return subproof(m, entries, true);
        }

        private static List<byte[]> subproof(int m, List<byte[]> entries, boolean known) {
            if (m == entries.size()) {
                return known ? List.of() : List.of(root(entries));
            }
            var k = split(entries.size());
            var left = entries.subList(0, k);
            var right = entries.subList(k, entries.size());
            return m <= k
                    ? append(subproof(m, left, known), root(right))
                    : append(subproof(m - k, right, false), root(left));
        }

        private static int split(int n) {
            var k = 1;
            while (k * 2 < n) {
                k *= 2;
            }
            return k;
        }

        private static List<byte[]> append(List<byte[]> hashes, byte[] hash) {
            var all = new ArrayList<>(hashes);
            all.add(hash);
            return all;
        }
    }
}
