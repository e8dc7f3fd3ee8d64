package io.stammkunde.consent.merge.events;

import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.People.ADA;
import static io.stammkunde.consent.People.GRACE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.consent.intake.Reading;
import io.stammkunde.consent.merge.Lineage;
import io.stammkunde.contracts.profile.ProfileChange;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.http.WireJson;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class LineageReaderTest {
    @Test
    void readsTheMergesThatProfileServiceTells() throws JsonProcessingException {
        var merged = new ProfileChangedV1(GRACE.value(), ProfileChange.MERGED, 7, NOON, List.of(), ADA.value(), null);

        assertThat(read(WireJson.MAPPER.writeValueAsString(merged)))
                .isEqualTo(new Reading.Found<>(new Lineage.Merged(GRACE, ADA)));
    }

    @Test
    void otherChangesAreIrrelevant() throws JsonProcessingException {
        var updated = new ProfileChangedV1(ADA.value(), ProfileChange.UPDATED, 7, NOON, List.of(), null, null);

        assertThat(read(WireJson.MAPPER.writeValueAsString(updated))).isEqualTo(new Reading.Irrelevant<>());
        assertThat(read("{\"profileId\":\"%s\",\"change\":\"TRANSLATED\"}".formatted(ADA)))
                .isEqualTo(new Reading.Irrelevant<>());
    }

    @Test
    void aMergeWithoutASurvivorIsPoisoned() {
        assertThat(read("{\"profileId\":\"%s\",\"change\":\"MERGED\"}".formatted(GRACE)))
                .isInstanceOf(Reading.Poisoned.class);
    }

    @Test
    void whatIsNotJsonIsPoisoned() {
        assertThat(read("{")).isInstanceOf(Reading.Poisoned.class);
    }

    private static Reading<Lineage> read(String json) {
        return LineageReader.read(new ConsumerRecord<>("profiles.changed", 0, 0, "key", json.getBytes(UTF_8)));
    }
}
