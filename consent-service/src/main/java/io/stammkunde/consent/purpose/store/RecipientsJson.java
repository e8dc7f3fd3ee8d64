package io.stammkunde.consent.purpose.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.consent.purpose.Recipient;
import io.stammkunde.http.WireJson;
import java.util.List;

/** Recipients as the table keeps them. */
final class RecipientsJson {
    private RecipientsJson() {}

    static String write(List<Recipient> recipients) {
        try {
            return WireJson.MAPPER.writeValueAsString(recipients);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of plain values can be written as JSON", impossible);
        }
    }

    static List<Recipient> read(String json) {
        try {
            return List.of(WireJson.MAPPER.readValue(json, Recipient[].class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("recipients in the table are not of their form", impossible);
        }
    }
}
