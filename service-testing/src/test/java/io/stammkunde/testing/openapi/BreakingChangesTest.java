package io.stammkunde.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class BreakingChangesTest {
    private static final String BEFORE = """
            openapi: 3.1.0
            info: { title: Things, version: "1" }
            paths:
              /things:
                get:
                  operationId: list
                  x-roles: [analyst, service]
                  parameters:
                    - { name: limit, in: query, schema: { type: integer, maximum: 200 } }
                  responses:
                    "200":
                      description: OK
                      content:
                        application/json:
                          schema: { $ref: "#/components/schemas/Thing" }
              /things/{id}:
                delete:
                  operationId: remove
                  parameters:
                    - { name: id, in: path, required: true, schema: { type: string } }
                  responses:
                    "204": { description: Gone }
            components:
              schemas:
                Thing:
                  type: object
                  required: [name, size]
                  properties:
                    name: { type: string }
                    size: { type: integer }
            """;

    @Test
    void nothingBreaksWhereNothingChanges() throws IOException {
        assertThat(BreakingChanges.between(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void somethingMoreBreaksNobody() throws IOException {
        var after = BEFORE.replace("name: { type: string }", "name: { type: string }\n        colour: { type: string }")
                .replace(
                        "- { name: limit,",
                        "- { name: sort, in: query, schema: { type: string } }\n        - { name: limit,")
                .replace("[analyst, service]", "[analyst, marketer, service]");

        assertThat(BreakingChanges.between(BEFORE, after)).isEmpty();
    }

    @Test
    void anOperationThatIsGoneIsNamed() throws IOException {
        var after = BEFORE.substring(0, BEFORE.indexOf("  /things/{id}:"))
                + BEFORE.substring(BEFORE.indexOf("components:"));

        assertThat(BreakingChanges.between(BEFORE, after)).contains("DELETE", "/things/{id}");
    }

    @Test
    void aFieldThatAnswersLackIsNamed() throws IOException {
        var after = BEFORE.replace("required: [name, size]", "required: [name]").replace("size: { type: integer }", "");

        assertThat(BreakingChanges.between(BEFORE, after)).contains("/things", "size");
    }

    @Test
    void anotherTypeIsNamedAlthoughTheFormIsThreeOne() throws IOException {
        var after = BEFORE.replace("size: { type: integer }", "size: { type: string }");

        assertThat(BreakingChanges.between(BEFORE, after)).contains("size (integer -> string)");
    }

    @Test
    void aNarrowerLimitIsNamed() throws IOException {
        assertThat(BreakingChanges.between(BEFORE, BEFORE.replace("maximum: 200", "maximum: 100")))
                .contains("limit in query");
    }

    @Test
    void whoMayNotCallAnyMoreIsNamed() throws IOException {
        assertThat(BreakingChanges.between(BEFORE, BEFORE.replace("[analyst, service]", "[service]")))
                .contains("GET /things: roles [service], before [analyst, service]");
    }
}
