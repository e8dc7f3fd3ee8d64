package io.stammkunde.system;

import io.restassured.path.json.config.JsonPathConfig;

/** Figures are compared to the last digit, so no answer passes through a float. */
final class Numbers {
    static final JsonPathConfig EXACT =
            JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

    private Numbers() {}
}
