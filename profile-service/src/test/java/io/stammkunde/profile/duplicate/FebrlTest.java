package io.stammkunde.profile.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The first data set of FEBRL (Christen 2008): 500 records of people and 500 copies with errors. Columns 1 to 9 after the
 * id are given name, surname, street number, two lines of address, suburb, post code, state and date of birth; the
 * number of the social security, which would give each pair away, is left out.
 */
class FebrlTest {
    private static final int TRUE_PAIRS = 500;

    @Test
    void nearlyAllDuplicatesAreFoundAndNearlyNothingElse() throws IOException {
        var people = new HashMap<UUID, String>();
        var portraits = records().stream()
                .map(record -> {
                    var id = UUID.nameUUIDFromBytes(record[0].getBytes(StandardCharsets.UTF_8));
                    people.put(id, record[0].split("-", -1)[1]);
                    return new Portrait(id, features(record));
                })
                .toList();

        var found = Candidates.of(portraits, 0.9);

        double right = found.stream()
                .filter(pair -> people.get(pair.first()).equals(people.get(pair.second())))
                .count();
        // measured: 488 pairs, all of them right
        assertThat(right / found.size()).as("precision").isGreaterThanOrEqualTo(0.995);
        assertThat(right / TRUE_PAIRS).as("recall").isGreaterThanOrEqualTo(0.97);
    }

    private static Map<Feature, String> features(String[] record) {
        var known = new EnumMap<Feature, String>(Feature.class);
        put(known, Feature.FIRST_NAME, record[1]);
        put(known, Feature.LAST_NAME, record[2]);
        put(known, Feature.HOUSE_NUMBER, record[3]);
        put(known, Feature.STREET, record[4]);
        put(known, Feature.CITY, record[6]);
        put(known, Feature.POSTAL_CODE, record[7]);
        put(known, Feature.BIRTHDAY, record[9]);
        return known;
    }

    private static void put(Map<Feature, String> known, Feature feature, String text) {
        var words = Portrait.words(text);
        if (!words.isEmpty()) {
            known.put(feature, words);
        }
    }

    private static List<String[]> records() throws IOException {
        var named = System.getenv("STAMMKUNDE_REFERENCE_DATA");
        var folder = named == null ? Path.of("..", "..", "shared", "data") : Path.of(named);
        var file = folder.resolve("febrl-duplicates/dataset1.csv");
        Assumptions.assumeTrue(
                Files.isReadable(file),
                "skipped: no FEBRL data; set STAMMKUNDE_REFERENCE_DATA to the folder of the data sets");
        try (var lines = Files.lines(file)) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        }
    }
}
