package io.stammkunde.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.stammkunde.contracts.problem.Problem.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonMistakesTest {
    enum Colour {
        RED,
        GREEN
    }

    record Line(int quantity, Colour colour) {
        Line {
            if (quantity < 0) {
                throw new IllegalArgumentException("must not be negative");
            }
            Objects.requireNonNull(colour, "colour");
        }
    }

    record Order(String id, Instant at, List<Line> lines) {}

    private final ObjectMapper mapper = strict();

    private static ObjectMapper strict() {
        var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }

    @Test
    void aNestedFieldIsNamedByItsPointer() {
        assertThat(mistake("{\"lines\":[{\"quantity\":1,\"colour\":\"RED\"},{\"quantity\":\"x\"}]}"))
                .isEqualTo(new FieldError("/lines/1/quantity", "must be a whole number"));
    }

    @Test
    void anUnknownFieldIsToldTheKnownOnes() {
        assertThat(mistake("{\"idd\":\"1\"}"))
                .isEqualTo(new FieldError("/idd", "is not known here; known are at, id, lines"));
    }

    @Test
    void anEnumIsToldItsValues() {
        assertThat(mistake("{\"lines\":[{\"colour\":\"BLUE\"}]}"))
                .isEqualTo(new FieldError("/lines/0/colour", "must be one of RED, GREEN"));
    }

    @Test
    void aNumberIsNotTakenForText() {
        assertThat(mistake("{\"id\":5}").pointer()).isEqualTo("/id");
    }

    @Test
    void aRuleOfARecordSpeaksForItself() {
        assertThat(mistake("{\"lines\":[{\"quantity\":-1,\"colour\":\"RED\"}]}"))
                .isEqualTo(new FieldError("/lines/0", "must not be negative"));
    }

    @Test
    void aMissingPartIsNamed() {
        assertThat(mistake("{\"lines\":[{\"quantity\":1}]}"))
                .isEqualTo(new FieldError("/lines/0", "colour is missing"));
    }

    @Test
    void anImpossibleDateIsToldTheForm() {
        assertThat(mistake("{\"at\":\"2026-02-30T00:00:00Z\"}"))
                .isEqualTo(new FieldError("/at", "must be an instant such as 2026-01-31T12:00:00Z"));
    }

    @Test
    void brokenJsonIsToldWhereItBreaks() {
        assertThat(mistake("{\"id\":\"1\","))
                .extracting(FieldError::detail)
                .asString()
                .contains("is not JSON");
    }

    @Test
    void whatFollowsTheBodyIsRefused() {
        assertThat(mistake("{\"id\":\"1\"} {}")).isNotNull();
    }

    private FieldError mistake(String json) {
        return JsonMistakes.of(
                catchThrowableOfType(JsonProcessingException.class, () -> mapper.readValue(json, Order.class)));
    }
}
