package io.stammkunde.profile.collect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;

/** JSON from strangers: exact numbers, no second meaning of a repeated name, and bounds on all that can grow. */
public final class CollectJson {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final int MAX_DEPTH = 64;
    private static final int MAX_NUMBER_LENGTH = 200;
    private static final int MAX_NAME_LENGTH = 2_000;

    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_NUMBER_LENGTH)
                            .maxNameLength(MAX_NAME_LENGTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private CollectJson() {}

    /** The object in a body. Throws {@link CollectRefusal.Malformed}. */
    public static Map<String, Object> object(byte[] body) {
        try {
            var object = MAPPER.readValue(body, OBJECT);
            if (object == null) {
                throw new CollectRefusal.Malformed("", "must be a JSON object");
            }
            return object;
        } catch (IOException noJson) {
            throw new CollectRefusal.Malformed("", "must be a JSON object");
        }
    }
}
