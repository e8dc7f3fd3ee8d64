package io.stammkunde.profile.replay.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.stammkunde.http.WireJson;
import java.lang.reflect.Type;
import java.util.function.BiFunction;

/** Letter by letter as the records stand on the topics. */
public class WireForm implements BiFunction<ObjectMapper, Type, ObjectWriter> {
    @Override
    public ObjectWriter apply(ObjectMapper defaults, Type type) {
        return WireJson.MAPPER.writer();
    }
}
